import type { SealEnd } from '../audit/seal-end.ts';
import type { Lang } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';
import { sealWords } from '../words/seal-words.ts';

const hints = {
  en: {
    key: 'Whoever has the files could have changed them and sealed them anew. Make a key with: seesaw key make',
    stamp:
      'Nobody but this machine says when it was recorded. Name an authority (stamp in audit.json, SEESAW_TSA), then: seesaw stamp',
    stampNow: 'Nobody but this machine says when it was recorded. Have it time-stamped with: seesaw stamp',
  },
  zh: {
    key: '任何持有这些文件的人都可能改动后重新封存。生成密钥：seesaw key make',
    stamp: '只有本机说明了记录时间。指定时间戳服务（audit.json 的 stamp 或 SEESAW_TSA）后运行：seesaw stamp',
    stampNow: '只有本机说明了记录时间。补盖时间戳：seesaw stamp',
  },
};

/**
 * What a terminal says of a seal: that it stands, whose key signed it, who says when; what is missing, loudly, and what
 * to do for it.
 */
export function sealLines({ standing, hasKey, hasAuthority, why }: SealEnd, lang: Lang): string[] {
  const { seal, signature, stamp } = sealWords(standing);
  const reasons = why.map((each) => safeText(each[lang]));
  if (standing.root === null) return [seal[lang], ...reasons];
  return [
    seal[lang],
    signature[lang] + (standing.signers.length === 0 && !hasKey ? ` ${hints[lang].key}` : ''),
    stamp[lang] +
      (standing.stamps.length === 0 ? ` ${hints[lang][hasAuthority ? 'stampNow' : 'stamp']}` : ''),
    ...reasons,
  ];
}
