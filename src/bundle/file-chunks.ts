import { closeSync, openSync, readSync } from 'node:fs';

/** How much of a file is in memory at once. */
const piece = 1024 * 1024;

/** A file, piece by piece. */
export function* fileChunks(path: string): Generator<Buffer, void> {
  const handle = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.alloc(piece);
      const read = readSync(handle, chunk, 0, piece, null);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}
