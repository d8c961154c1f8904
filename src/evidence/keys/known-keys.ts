import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asStoreError } from '../../store/store-error.ts';
import { readWhole } from '../seal/write-whole.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A public key, as it lies in a folder under its fingerprint. */
export type PublicKey = { fingerprint: string; key: KeyObject; pem: string };

/**
 * The public keys of a folder (`<fingerprint>.pem`), by fingerprint. A file whose key has another fingerprint than its
 * name is left out: it is not what it says.
 */
export function publicKeysIn(folder: string): PublicKey[] {
  return filesIn(folder).flatMap((name) => {
    const fingerprint = /^([0-9a-f]{64})\.pem$/.exec(name)?.[1];
    const pem = fingerprint === undefined ? null : readWhole(join(folder, name));
    const key = pem && publicKeyOf(pem);
    return key && fingerprintOf(key) === fingerprint ? [{ fingerprint, key, pem: pem.toString() }] : [];
  });
}

/** What old keys say of new ones in a folder: names of files and their content. */
export function rotationsIn(folder: string): { name: string; content: string }[] {
  return filesIn(folder)
    .filter((name) => /^[0-9a-f]{64}\.rotation\.dsse\.json$/.test(name))
    .map((name) => ({ name, content: readWhole(join(folder, name))?.toString() ?? '' }));
}

/** An Ed25519 key of its PEM, and of nothing that holds a private one; null if it is none. */
export function publicKeyOf(pem: Buffer | string): KeyObject | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' && !pem.includes('PRIVATE') ? key : null;
  } catch {
    return null;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw asStoreError(error, folder);
  }
}
