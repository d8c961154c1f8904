import { join } from 'node:path';

/** Where a file lies: `<dir>/files/ab/<sha256>`, `ab` being the first two digits. */
export function filePath(dir: string, sha256: string): string {
  return join(dir, 'files', sha256.slice(0, 2), sha256);
}
