import { resolve } from 'node:path';

/**
 * Where Playwright writes its own traces, pictures and films if `SEESAW_UNREDACTED=1` lets it: beside the project, in no
 * audit's folder; null if it does not.
 */
export function unredactedFolder(): string | null {
  return process.env['SEESAW_UNREDACTED'] === '1' ? resolve('test-results', 'seesaw-unredacted') : null;
}
