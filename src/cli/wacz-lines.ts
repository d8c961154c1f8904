import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { waczFolder } from '../evidence/wacz/wacz-folder.ts';
import type { Lang } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';

/** What a terminal says of the replayable copies beside a database: where they are, and what they hold. */
export function waczLines(database: string, lang: Lang): string[] {
  const folder = join(dirname(database), waczFolder);
  const number = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.wacz')).length : 0;
  if (number === 0) return [];
  const below = relative('', folder);
  const place = safeText(below.startsWith('..') ? folder : below);
  return [
    lang === 'zh'
      ? `可重放的副本 ${number} 份：${place}（用 replayweb.page 等播放器打开）。密码等不在其中，文本中的个人信息已换成标记；图片、文件名等按网站所给原样保存，可能显示个人信息：未经查看请勿外传。它们不进入证据包。`
      : `${number} replayable ${number === 1 ? 'copy' : 'copies'} in ${place}, for a player such as replayweb.page. No secrets are in them, and personal data in texts are marks; pictures are as the site served them and may show personal data: hand on none that you have not looked through. No bundle holds them.`,
  ];
}
