import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { filePath } from './file-path.ts';
import { sha256 as hashOf } from './sha256.ts';
import { asStoreError, StoreError } from './store-error.ts';

/** A body of JSON may not unpack to more than this; more is an attack or damage. */
const LARGEST = 256 * 1024 * 1024;

/** Content of a stored file, unpacked and checked against its name. Throws `StoreError`. */
export function readContent(dir: string, file: { sha256: string; encoding: 'none' | 'gzip' }): Buffer {
  const path = filePath(dir, file.sha256);
  try {
    const stored = readFileSync(path);
    const content = file.encoding === 'gzip' ? gunzipSync(stored, { maxOutputLength: LARGEST }) : stored;
    if (hashOf(content) !== file.sha256) throw new StoreError('corrupt', path);
    return content;
  } catch (error) {
    // Whatever zlib says against it, the file is not what was written.
    const unpacking =
      error instanceof Error && 'errno' in error && String(Reflect.get(error, 'code')).startsWith('Z_');
    throw unpacking ? new StoreError('corrupt', path, error) : asStoreError(error, path);
  }
}
