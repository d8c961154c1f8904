import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that nobody ever sees half of it. */
export function writeFile(path: string, content: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
