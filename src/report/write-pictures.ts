import { constants, copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../store/make-folder.ts';
import { filePath } from '../store/file-path.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';

/**
 * Puts the pictures that a page shows beside it, and takes away those of an earlier page that it does not show.
 *
 * @param shown SHA-256 of each picture
 * @param stores where they lie, one or the other
 * @param out folder of the page; they go to `pictures/<sha256>.png` in it
 */
export function writePictures(shown: readonly string[], stores: readonly Store[], out: string): void {
  const pictures = join(out, 'pictures');
  makeFolder(pictures);
  for (const sha256 of shown) {
    for (const store of stores) copyPicture(store, sha256, join(pictures, `${sha256}.png`));
  }
  removeOthers(pictures, new Set(shown));
}

function copyPicture(store: Store, sha256: string, to: string): void {
  const file = existsSync(to) ? null : store.file(sha256);
  if (file === null) return;
  const dir = dirname(store.path);
  // Shares the blocks where the file system can; a link would let whoever edits the picture change the evidence.
  if (file.encoding === 'none') copyFileSync(filePath(dir, sha256), to, constants.COPYFILE_FICLONE);
  else writeFileSync(to, readContent(dir, file));
}

function removeOthers(pictures: string, shown: ReadonlySet<string>): void {
  for (const name of readdirSync(pictures)) {
    const sha256 = /^([0-9a-f]{64})\.png$/.exec(name)?.[1];
    if (sha256 !== undefined && !shown.has(sha256)) rmSync(join(pictures, name));
  }
}
