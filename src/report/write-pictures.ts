import { constants, copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../store/make-folder.ts';
import { filePath } from '../store/file-path.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';
import { cutPicture } from './cut-picture.ts';
import type { Cut } from './document/cut.ts';

/**
 * Puts the pictures that a page shows beside it, and takes away those of an earlier page that it does not show.
 *
 * @param shown SHA-256 of each picture
 * @param stores where they lie, one or the other
 * @param out folder of the page; they go to `pictures/<sha256>.png` in it
 * @param cuts parts of pictures, by the names under which they go there
 */
export function writePictures(
  shown: readonly string[],
  stores: readonly Store[],
  out: string,
  cuts: ReadonlyMap<string, Cut> = new Map(),
): void {
  const pictures = join(out, 'pictures');
  makeFolder(pictures);
  for (const sha256 of shown) {
    for (const store of stores) copyPicture(store, sha256, join(pictures, `${sha256}.png`));
  }
  for (const [name, cut] of cuts) {
    for (const store of stores) writeCut(store, cut, join(pictures, `${name}.png`));
  }
  removeOthers(pictures, new Set([...shown, ...cuts.keys()]));
}

function copyPicture(store: Store, sha256: string, to: string): void {
  const file = existsSync(to) ? null : store.file(sha256);
  if (file === null) return;
  const dir = dirname(store.path);
  // Shares the blocks where the file system can; a link would let whoever edits the picture change the evidence.
  if (file.encoding === 'none') copyFileSync(filePath(dir, sha256), to, constants.COPYFILE_FICLONE);
  else writeFileSync(to, readContent(dir, file));
}

function writeCut(store: Store, cut: Cut, to: string): void {
  const file = existsSync(to) ? null : store.file(cut.sha256);
  if (file !== null) writeFileSync(to, cutPicture(readContent(dirname(store.path), file), cut));
}

function removeOthers(pictures: string, shown: ReadonlySet<string>): void {
  for (const name of readdirSync(pictures)) {
    const own = /^([0-9a-f]{64}(?:-\d+){0,4})\.png$/.exec(name)?.[1];
    if (own !== undefined && !shown.has(own)) rmSync(join(pictures, name));
  }
}
