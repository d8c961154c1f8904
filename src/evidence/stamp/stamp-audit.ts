import { createHash, randomBytes } from 'node:crypto';
import { appendCustody } from '../seal/custody-log.ts';
import { readManifest, stampsOf } from '../seal/read-seal.ts';
import { sealFiles } from '../seal/seal-files.ts';
import { readWhole, writeWhole } from '../seal/write-whole.ts';
import { askAuthority } from './ask-authority.ts';
import { stampRequest } from './stamp-request.ts';
import { verifyStamp } from './verify-stamp.ts';
import type { Stamp } from './verify-stamp.ts';

/**
 * Has the seal of an audit's folder time-stamped, and keeps the answer beside it once it was checked. The authority
 * learns a hash and nothing else.
 *
 * @returns null if there is no seal
 * @throws StampError, StoreError
 */
export async function stampAudit(dir: string, url: string, signal?: AbortSignal): Promise<Stamp | null> {
  const sealed = readManifest(dir);
  const files = sealFiles(dir);
  const content = readWhole(files.manifest);
  if (sealed === null || content === null) return null;
  const nonce = randomBytes(8);
  // Positive, and no shorter than it is: DER has one form for a number.
  nonce[0] = (nonce[0]! & 0x3f) | 0x40;
  const hash = createHash('sha256').update(content).digest();
  const response = await askAuthority(url, stampRequest(hash, nonce), signal);
  const stamp = verifyStamp(response, content, { nonce });
  writeWhole(files.stamp(stampsOf(dir).length + 1), response);
  const who = sealed.manifest.operator?.name ?? '';
  appendCustody(dir, { what: 'stamped', who, detail: `${stamp.at} ${stamp.by}` });
  return stamp;
}
