import { writeFileSync } from 'node:fs';
import { putInPlace } from '../store/put-in-place.ts';

/** Writes a file so that nobody ever sees half of it. */
export function writeFile(path: string, content: string): void {
  putInPlace(path, (draft) => writeFileSync(draft, content));
}
