import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { auditPayload, AuditManifest } from '../../model/manifest.ts';
import type { Operator } from '../../model/manifest.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { filePath } from '../../store/file-path.ts';
import type { Store } from '../../store/open-store.ts';
import { sha256 } from '../../store/sha256.ts';
import type { StoredWalk } from '../../store/walk-rows.ts';
import { publicPem } from '../keys/signing-key.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { rotationsIn } from '../keys/known-keys.ts';
import { appendLink, readChain } from './audit-chain.ts';
import { appendCustody, custodyEnd, readCustody } from './custody-log.ts';
import { signEnvelope } from './dsse.ts';
import { withFileLock } from './file-lock.ts';
import { merkleRoot } from './merkle-root.ts';
import { reviewsSeal } from './reviews-seal.ts';
import { putAway, readManifest, signersOf } from './read-seal.ts';
import { SealError } from './seal-error.ts';
import { sealFiles } from './seal-files.ts';
import { walkManifest } from './walk-manifest.ts';
import type { JudgeVersions } from './walk-manifest.ts';
import { writeWhole } from './write-whole.ts';

export type SealRequest = {
  audit: string;
  /** Folder of the database. */
  dir: string;
  /** The reports folder, whose seals are chained. */
  reports: string;
  /** Lines of the canonical export of the audit. */
  derived: Iterable<string>;
  judged: JudgeVersions;
  operator: Operator | null;
  /** null: the seal stays unsigned. */
  key: SigningKey | null;
  /** Where old keys speak of new ones; null if there is no key. */
  keys: string | null;
};

/** `isNew`: something had changed since the seal before, or there was none. */
export type Sealed = { manifest: AuditManifest; sha256: string; isNew: boolean };

/**
 * Seals an audit as it stands: a manifest of every walk, the audit's own with the Merkle root over them, a link in the
 * chain of the reports folder, a signature if there is a key. Where nothing has changed since the last seal, that one
 * stands, with its time and its stamps; it is signed if it was not and now can be.
 *
 * @throws SealError, StoreError
 */
export function sealAudit(store: Store, request: SealRequest): Sealed {
  const files = sealFiles(request.dir);
  const { content, texts } = contentOf(store, request);
  const chain = join(request.reports, 'chain.jsonl');
  return withFileLock(chain, () => {
    const before = readManifest(request.dir);
    const stands = before !== null && isDeepStrictEqual({ ...before.manifest, ...content }, before.manifest);
    for (const [walk, text] of texts) writeWhole(files.walk(walk), text);
    const links = readChain(chain);
    const last = links.at(-1);
    const previous = last ? { audit: last.audit, root: last.root, manifest: last.manifest } : null;
    let sealed = before;
    if (!stands) {
      if (before) putAway(request.dir, before.sha256);
      const { custody, sealedAt } = {
        custody: custodyEnd(readCustody(request.dir)),
        sealedAt: new Date().toISOString(),
      };
      const manifest = AuditManifest.parse({ ...content, sealedAt, custody, previous });
      const text = canonicalJson(manifest);
      writeWhole(files.manifest, text);
      sealed = { manifest, sha256: sha256(text) };
    }
    const { manifest, sha256: hash } = sealed!;
    const { audit, sealedAt, root } = manifest;
    // A seal that was moved here from elsewhere has its link there; one that was cut off before its link gets it now.
    if (isDeepStrictEqual(manifest.previous, previous)) {
      appendLink(chain, { audit, sealedAt, root, manifest: hash });
    }
    const who = request.operator?.name ?? '';
    if (!stands) appendCustody(request.dir, { what: 'sealed', who, detail: hash });
    if (request.key && signersOf(request.dir).length === 0)
      sign(request, request.key, canonicalJson(manifest), who);
    return { manifest, sha256: hash, isNew: !stands };
  });
}

type Content = Omit<AuditManifest, 'sealedAt' | 'custody' | 'previous'>;

/** What the seal says of the audit itself, whenever it is made; and the text of each walk's manifest. */
function contentOf(store: Store, request: SealRequest): { content: Content; texts: Map<string, string> } {
  const { audit, dir, derived, judged, operator } = request;
  const walks = store.walks({ audit });
  const found = store.audits().find((each) => each.audit === audit);
  if (found === undefined || walks.length === 0) throw new SealError('nothing', audit);
  const running = walks.find(({ status }) => status === 'running');
  if (running) throw new SealError('running', running.head.walk);
  const reviews = reviewsSeal(store, audit);
  const texts = new Map(
    walks
      .toSorted((a, b) => (a.head.walk < b.head.walk ? -1 : 1))
      .map((walk) => [
        walk.head.walk,
        textOf(store, walk, { dir, judged, operator, reviews: reviews.count }),
      ]),
  );
  const sealed = [...texts].map(([walk, text]) => ({ walk, manifest: sha256(text) }));
  const content: Content = {
    type: 'seesaw-audit-1',
    audit,
    startedAt: found.startedAt,
    settings: store.auditSettings(audit),
    walks: sealed,
    root: merkleRoot(sealed.map(({ manifest }) => manifest)),
    reviews,
    derived: { sha256: hashOfLines(derived) },
    operator,
  };
  return { content, texts };
}

function textOf(
  store: Store,
  walk: StoredWalk,
  { dir, judged, operator, reviews }: Pick<SealRequest, 'dir' | 'judged' | 'operator'> & { reviews: number },
): string {
  const { head } = walk;
  const files = store.filesOf(head.walk);
  for (const { sha256, stored } of files) {
    const path = filePath(dir, sha256);
    if (statSync(path, { throwIfNoEntry: false })?.size !== stored) throw new SealError('integrity', path);
  }
  return canonicalJson(
    walkManifest({
      walk,
      facts: store.factTexts(head.walk),
      files,
      judged,
      parts: {
        hasOperator: operator !== null,
        ledgers: store.ledgersOf(head.walk).length,
        blockers: store.blockersOf(head.walk).length,
        reviews,
      },
    }),
  );
}

function hashOfLines(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}

function sign({ dir, keys }: SealRequest, key: SigningKey, text: string, who: string): void {
  const files = sealFiles(dir);
  const envelope = signEnvelope(Buffer.from(text), auditPayload, key);
  writeWhole(join(files.keys, `${key.fingerprint}.pem`), publicPem(key.publicKey));
  // Of the one who knows an older key only.
  for (const { name, content } of keys && existsSync(keys) ? rotationsIn(keys) : []) {
    writeWhole(join(files.keys, name), content);
  }
  writeWhole(files.envelope, canonicalJson(envelope));
  appendCustody(dir, { what: 'signed', who, detail: key.fingerprint });
}
