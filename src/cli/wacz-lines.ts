import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { noCopy, waczFolder } from '../evidence/wacz/wacz-folder.ts';
import type { Lang } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';

/**
 * What a terminal says of the replayable copies of an audit: where they are, what they hold, and how many of its walks have
 * none. Nothing if it was asked for none.
 */
export async function waczLines(database: string, audit: string, lang: Lang): Promise<string[]> {
  if (!existsSync(database)) return [];
  const { openStore } = await import('../store/open-store.ts');
  const store = openStore(database, { readonly: true });
  let [made, failed, all] = [0, 0, 0];
  try {
    for (const { head } of store.walks({ audit, status: 'ended' })) {
      const facts = store.factTexts(head.walk);
      all++;
      if (facts.some(({ kind }) => kind === 'wacz')) made++;
      else if (facts.some(({ kind, json }) => kind === 'note' && json.includes(noCopy))) failed++;
    }
  } finally {
    store.close();
  }
  if (made + failed === 0) return [];
  const folder = join(dirname(database), waczFolder);
  const below = relative('', folder);
  const place = safeText(below.startsWith('..') ? folder : below);
  return [
    ...(made > 0 ? [holding(made, place, lang)] : []),
    ...(made < all ? [lacking(all - made, all, lang)] : []),
  ];
}

function holding(made: number, place: string, lang: Lang): string {
  return lang === 'zh'
    ? `可重放的副本 ${made} 份：${place}（用 replayweb.page 等播放器打开）。已知的和可辨认的密码、令牌等不在其中，文本中的个人信息已换成标记，但无从辨认的可能仍在；图片、文件名等按网站所给原样保存，可能显示个人信息：未经查看请勿外传。它们不进入证据包。`
    : `${made} replayable ${made === 1 ? 'copy' : 'copies'} in ${place}, for a player such as replayweb.page. Secrets that are known or can be told by their name or form are not in them, and personal data in texts are marks; others may have stayed. Pictures are as the site served them and may show personal data: hand on none that you have not looked through. No bundle holds them.`;
}

function lacking(number: number, all: number, lang: Lang): string {
  return lang === 'zh'
    ? `${all} 次走查中有 ${number} 次没有可重放的副本：被中断、未能开始，或副本无法写入（原因见其记录）。`
    : `${number} of ${all} walks ${number === 1 ? 'has' : 'have'} no replayable copy: interrupted, never begun, or it could not be written (the record says why).`;
}
