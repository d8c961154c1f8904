import { renameSync, rmSync } from 'node:fs';

/**
 * Has a file written under another name and puts it in its place when it is whole, so that nobody ever sees half of it.
 * If that fails nothing is left of it.
 *
 * @param write writes the draft whose path it is given
 */
export function putInPlace(path: string, write: (draft: string) => void): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    write(draft);
    renameSync(draft, path);
  } catch (error) {
    // Forced: it may not even have been begun.
    rmSync(draft, { force: true });
    throw error;
  }
}
