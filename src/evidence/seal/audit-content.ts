import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { AuditManifest, Operator } from '../../model/manifest.ts';
import { canonicalJson } from '../../store/canonical-json.ts';
import { filePath } from '../../store/file-path.ts';
import type { Store } from '../../store/open-store.ts';
import { sha256 } from '../../store/sha256.ts';
import type { StoredWalk } from '../../store/walk-rows.ts';
import { merkleRoot } from './merkle-root.ts';
import { passagesSeal } from './passages-seal.ts';
import { reviewsSeal } from './reviews-seal.ts';
import { SealError } from './seal-error.ts';
import { walkManifest } from './walk-manifest.ts';
import type { JudgeVersions } from './walk-manifest.ts';

/** What a seal is made of. */
export type SealSource = {
  audit: string;
  /** Folder of the database. */
  dir: string;
  /** Lines of the canonical export of the audit. */
  derived: Iterable<string>;
  judged: JudgeVersions;
  operator: Operator | null;
};

/** What the manifest of an audit says whenever it is made. */
export type AuditContent = Omit<AuditManifest, 'sealedAt' | 'custody' | 'previous'>;

/**
 * What there is to be sealed of an audit, and the text of each walk's manifest.
 *
 * @throws SealError, StoreError
 */
export function auditContent(
  store: Store,
  { audit, dir, derived, judged, operator }: SealSource,
): { content: AuditContent; texts: Map<string, string> } {
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
  const content: AuditContent = {
    type: 'seesaw-audit-2',
    audit,
    startedAt: found.startedAt,
    settings: store.auditSettings(audit),
    walks: sealed,
    root: merkleRoot(sealed.map(({ manifest }) => manifest)),
    reviews,
    passages: passagesSeal(store, audit),
    derived: { sha256: hashOfLines(derived) },
    operator,
  };
  return { content, texts };
}

function textOf(
  store: Store,
  walk: StoredWalk,
  { dir, judged, operator, reviews }: Pick<SealSource, 'dir' | 'judged' | 'operator'> & { reviews: number },
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
