import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../store/make-folder.ts';

/** Writes lines, each with its line feed, to a path below a folder. */
export function putText(folder: string, path: string, lines: readonly string[]): void {
  const to = join(folder, path);
  makeFolder(dirname(to));
  writeFileSync(to, lines.map((line) => `${line}\n`).join(''));
}
