import { join } from 'node:path';
import { rotationPayload } from '../../model/manifest.ts';
import type { KeyRotation } from '../../model/manifest.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { signEnvelope } from '../seal/dsse.ts';
import { writeWhole } from '../seal/write-whole.ts';
import { KeyError } from './key-error.ts';
import { openSigningKey, publicPem, putNewKey } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** Ending of the file in which the old key speaks of the new one, after the new one's fingerprint. */
export const rotationEnding = '.rotation.dsse.json';

/**
 * Replaces the signing key by a new one. First the old key signs who follows it, so that whoever knows the old one can
 * trust the new one; then its private half is overwritten. Public halves and statements stay.
 *
 * @throws KeyError, StoreError
 */
export function rotateKey(
  folder: string,
  now: Date,
  passphrase = process.env['SEESAW_KEY_PASSPHRASE'],
): { old: SigningKey; key: SigningKey } {
  const old = openSigningKey(folder, passphrase);
  if (old === null) {
    throw new KeyError('usage', {
      zh: `${folder} 中还没有签名密钥：请先运行 seesaw key make。`,
      en: `There is no signing key in ${folder} yet: run seesaw key make first.`,
    });
  }
  const key = putNewKey(folder, passphrase, ({ fingerprint, publicKey }) => {
    const statement: KeyRotation = {
      type: 'seesaw-key-rotation-1',
      at: now.toISOString(),
      old: old.fingerprint,
      new: fingerprint,
      key: publicPem(publicKey),
    };
    const envelope = signEnvelope(Buffer.from(canonicalJson(statement)), rotationPayload, old);
    writeWhole(join(folder, `${fingerprint}${rotationEnding}`), canonicalJson(envelope));
  });
  return { old, key };
}
