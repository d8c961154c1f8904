import type { KeyObject } from 'node:crypto';
import { sha256 } from '../../store/sha256.ts';

/**
 * By what a key is known: SHA-256 of its public half (SPKI, DER), hex. By hand:
 * `openssl pkey -pubin -in key.pem -outform DER | sha256sum`.
 */
export function fingerprintOf(publicKey: KeyObject): string {
  return sha256(publicKey.export({ type: 'spki', format: 'der' }));
}
