import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Encrypter } from 'age-encryption';
import { canonicalJson } from '../store/canonical-json.ts';
import { makeFolder } from '../store/make-folder.ts';
import { asStoreError } from '../store/store-error.ts';

/** What a walk recorded with personal data in it and without secrets, for those alone who hold a key to it. */
export type SealedCopy = {
  /** Adds a row; it is encrypted before it reaches the disk. */
  add(row: Record<string, unknown>): void;
  /** Returns when all of it is on the disk. @throws StoreError */
  close(): Promise<void>;
};

/** Whether a text is a recipient of age (`age1…`). */
export function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the sealed copy of a walk, `<dir>/sealed/<walk>.jsonl.age`: rows of canonical JSON, encrypted while they are
 * recorded (age v1, age-encryption.org/v1: X25519 or its post-quantum hybrid). Of a killed process's copy the whole
 * chunks of 64 KiB can be read.
 *
 * @param recipients `age1…`, at least one
 */
export async function openSealedCopy(
  dir: string,
  walk: string,
  recipients: readonly string[],
): Promise<SealedCopy> {
  const folder = join(dir, 'sealed');
  const path = join(folder, `${walk}.jsonl.age`);
  makeFolder(folder);
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  let rows!: ReadableStreamDefaultController<Uint8Array>;
  const plain = new ReadableStream<Uint8Array>({ start: (controller) => void (rows = controller) });
  const sealed = await encrypter.encrypt(plain);
  const written = pipeline(chunksOf(sealed), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  // Told by `close`; until then nobody waits for it.
  written.catch(() => {});
  const encoder = new TextEncoder();
  return {
    add: (row) => rows.enqueue(encoder.encode(`${canonicalJson(row)}\n`)),
    async close() {
      rows.close();
      await written.catch((error: unknown) => {
        throw asStoreError(error, path);
      });
    },
  };
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
