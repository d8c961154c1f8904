import { entryNames } from './entry-names.ts';

/** `SHA256SUMS` as `sha256sum -c` reads it: every file but itself, sorted by path. */
export function sumsText(files: readonly { path: string; sha256: string }[]): string {
  return files
    .filter(({ path }) => path !== entryNames.sums)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}
