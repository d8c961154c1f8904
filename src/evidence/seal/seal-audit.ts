import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { auditPayload, AuditManifest } from '../../model/manifest.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import type { Store } from '../../store/open-store.ts';
import { sha256 } from '../../store/sha256.ts';
import { publicKeysIn, rotationsIn } from '../keys/known-keys.ts';
import { publicPem } from '../keys/signing-key.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { auditContent } from './audit-content.ts';
import type { AuditContent, SealSource } from './audit-content.ts';
import { appendLink, chainTo, namesOf, readChain } from './audit-chain.ts';
import { appendCustody, custodyEnd, readCustody } from './custody-log.ts';
import { signEnvelope } from './dsse.ts';
import { withFileLock } from './file-lock.ts';
import { putAway, readManifest, signersOf } from './read-seal.ts';
import { sealFiles } from './seal-files.ts';
import { writeWhole } from './write-whole.ts';

export type SealRequest = SealSource & {
  /** The reports folder, whose seals are chained. */
  reports: string;
  /** null: the seal stays unsigned. */
  key: SigningKey | null;
  /** Where old keys speak of new ones. */
  keys: string;
};

/** The manifest of a seal, the SHA-256 of its file, and whether it is a new one. */
export type Sealed = { manifest: AuditManifest; sha256: string; isNew: boolean };

/**
 * Seals an audit as it stands: a manifest of every walk, the audit's own with the Merkle root over them, a link in the
 * chain of the reports folder, a signature if there is a key. Where nothing has changed since the last seal, that one
 * stands, with its time and its stamps; it is signed if it was not and now can be.
 *
 * @throws SealError, StoreError
 */
export function sealAudit(store: Store, request: SealRequest): Sealed {
  const { dir, reports, key, operator } = request;
  const { content, texts } = auditContent(store, request);
  const files = sealFiles(dir);
  return withFileLock(join(reports, 'chain.jsonl'), () => {
    const who = operator?.name ?? '';
    const before = standing(request, content);
    for (const [walk, text] of texts) writeWhole(files.walk(walk), text);
    const sealed = before ?? newSeal(request, content);
    link(request, sealed);
    // Asked of the log itself: a process that was killed may have sealed and not said so.
    const isSaid = readCustody(dir).some(({ what, detail }) => what === 'sealed' && detail === sealed.sha256);
    if (!isSaid) appendCustody(dir, { what: 'sealed', who, detail: sealed.sha256 });
    if (key && signersOf(dir).length === 0) sign(request, key, canonicalJson(sealed.manifest), who);
    return { ...sealed, isNew: before === null };
  });
}

type Seal = Omit<Sealed, 'isNew'>;

/** The last seal if it still holds; null if something has changed, or if it never came to have a link. */
function standing(request: SealRequest, content: AuditContent): Seal | null {
  const seal = readManifest(request.dir);
  if (seal === null || !isDeepStrictEqual({ ...seal.manifest, ...content }, seal.manifest)) return null;
  const isNext = isDeepStrictEqual(seal.manifest.previous, lastOf(request));
  return isLinked(request, seal) || isNext ? seal : null;
}

/** In the chain of the reports folder, or in that which the audit brought along from another one. */
function isLinked({ dir, reports }: SealRequest, seal: Seal): boolean {
  const links = [join(reports, 'chain.jsonl'), sealFiles(dir).chain].flatMap(readChain);
  return links.some(({ manifest }) => manifest === seal.sha256);
}

function lastOf({ reports }: SealRequest): AuditManifest['previous'] {
  return namesOf(readChain(join(reports, 'chain.jsonl')).at(-1));
}

function newSeal(request: SealRequest, content: AuditContent): Seal {
  const { dir } = request;
  const before = readManifest(dir);
  if (before) putAway(dir, before.sha256);
  const manifest = AuditManifest.parse({
    ...content,
    sealedAt: new Date().toISOString(),
    custody: custodyEnd(readCustody(dir)),
    previous: lastOf(request),
  });
  const text = canonicalJson(manifest);
  writeWhole(sealFiles(dir).manifest, text);
  return { manifest, sha256: sha256(text) };
}

function link(request: SealRequest, seal: Seal): void {
  const chain = join(request.reports, 'chain.jsonl');
  const { audit, sealedAt, root } = seal.manifest;
  if (!isLinked(request, seal)) appendLink(chain, { audit, sealedAt, root, manifest: seal.sha256 });
  const text = chainTo(chain, seal.sha256);
  // An audit that was moved keeps the chain that it was sealed in.
  if (text !== null) writeWhole(sealFiles(request.dir).chain, text);
}

function sign({ dir, keys }: SealRequest, key: SigningKey, text: string, who: string): void {
  const files = sealFiles(dir);
  const envelope = signEnvelope(Buffer.from(text), auditPayload, key);
  writeWhole(join(files.keys, `${key.fingerprint}.pem`), publicPem(key.publicKey));
  // For the one who knows an older key only: what it says of those after it, and with what that can be checked.
  const rotations = rotationsIn(keys);
  for (const { name, content } of rotations) writeWhole(join(files.keys, name), content);
  for (const { fingerprint, pem } of rotations.length > 0 ? publicKeysIn(keys) : []) {
    writeWhole(join(files.keys, `${fingerprint}.pem`), pem);
  }
  writeWhole(files.envelope, canonicalJson(envelope));
  appendCustody(dir, { what: 'signed', who, detail: key.fingerprint });
}
