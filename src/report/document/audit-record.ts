import { dirname } from 'node:path';
import { z } from 'zod';
import { sealStanding } from '../../evidence/seal/seal-standing.ts';
import { AuditSettings } from '../../model/audit-settings.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Fact } from '../../model/fact.ts';
import type { SealStanding } from '../../model/manifest.ts';
import type { MeasuredWalk } from '../../model/measured.ts';
import type { Ledger } from '../../model/prominence.ts';
import { Screen } from '../../model/screen.ts';
import type { Store } from '../../store/open-store.ts';
import { readContent } from '../../store/read-content.ts';
import { StoreError } from '../../store/store-error.ts';
import type { StandingBlocker } from '../../store/compared-rows.ts';
import type { StoredWalk } from '../../store/walk-rows.ts';
import type { BlockerRow, ComparisonRow, WalkRow } from './table-rows.ts';

/** What was recorded of one walk. */
export type Recorded = { facts: Fact[]; screens: Screen[] };

/** What a store holds of one audit, as far as a report asks. Facts are read only of the walks that are shown. */
export type AuditRecord = {
  audit: { id: string; startedAt: string; settings: AuditSettings };
  /** How it is sealed, signed and time-stamped. */
  seal: SealStanding;
  walks: StoredWalk[];
  rows: { walks: WalkRow[]; comparisons: ComparisonRow[]; blockers: BlockerRow[] };
  comparisons: Comparison[];
  measuredOf: (walk: string) => MeasuredWalk | null;
  blockersOf: (walk: string) => StandingBlocker[];
  ledgersOf: (walk: string) => Ledger[];
  recordedOf: (walk: string) => Recorded;
};

/** Settings as the store keeps them: with what was asked besides. */
const Stored = AuditSettings.catchall(z.unknown());

/**
 * Reads an audit. An audit that `seesaw audit` did not start has no settings: it is called by its id.
 *
 * @throws StoreError where something is not what was written
 */
export function readAudit(
  store: Store,
  { audit: id, startedAt }: { audit: string; startedAt: string },
): AuditRecord {
  const settings = Stored.safeParse(store.auditSettings(id));
  const dir = dirname(store.path);
  return {
    audit: {
      id,
      startedAt,
      settings: settings.success ? settings.data : AuditSettings.parse({ name: { zh: id, en: id } }),
    },
    seal: sealStanding(store, id, dir),
    walks: store.walks({ audit: id }),
    rows: {
      walks: store.walkViews(id),
      comparisons: store.comparisonViews(id),
      blockers: store.blockerViews(id),
    },
    comparisons: store.comparisons(id),
    measuredOf: (walk) => store.derivedOf(walk),
    blockersOf: (walk) => store.blockersOf(walk),
    ledgersOf: (walk) => store.ledgersOf(walk),
    recordedOf(walk) {
      const facts = store.factsOf(walk);
      return {
        facts,
        screens: facts.flatMap((fact) => (fact.kind === 'screen' ? [screenOf(fact.body)] : [])),
      };
    },
  };

  function screenOf(sha256: string): Screen {
    const file = store.file(sha256);
    if (file === null) throw new StoreError('corrupt', store.path, new Error(`no file ${sha256}`));
    const body = Screen.safeParse(JSON.parse(readContent(dir, file).toString('utf8')));
    if (!body.success) throw new StoreError('corrupt', store.path, body.error);
    return body.data;
  }
}
