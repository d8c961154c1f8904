import { z } from 'zod';
import { judgeAudit, type Judged } from '../judge/judge-audit.ts';
import { AuditSettings } from '../model/audit-settings.ts';
import { openStore } from '../store/open-store.ts';
import { readItems } from './read-items.ts';
import { serveReview, type ServedReview } from './serve-review.ts';
import { standingOf } from './standing-of.ts';
import { takeOver } from './take-over.ts';

/** An audit that `seesaw audit` did not start has no settings. */
const Simulated = z.object({ simulated: AuditSettings.shape.simulated });

/** How many text-only hits there are, and what stands of them. `open`: neither confirmed nor rejected. */
export type ReviewSummary = { items: number; confirmed: number; rejected: number; open: number };

/** The newest audit of a database, judged and ready to be reviewed. */
export type OpenedReview = {
  /** Walks that could not be judged. */
  readonly damaged: Judged['damaged'];
  /** Verdicts taken over from an earlier audit. */
  readonly takenOver: number;
  readonly summary: () => ReviewSummary;
  readonly serve: (port: number) => Promise<ServedReview>;
  /** Judges the audit anew, with what was said. */
  readonly judge: () => void;
  readonly close: () => void;
};

/**
 * Judges the newest audit of a database first, so that a person is asked what this version finds.
 *
 * @param earlier database of an earlier audit, whose verdicts on the same words are taken over
 * @returns null if there is no walk in it
 * @throws StoreError
 */
export function openReview(database: string, earlier: string | null = null): OpenedReview | null {
  const store = openStore(database);
  try {
    const audit = store.audits().at(-1)?.audit;
    if (audit === undefined || store.walks({ audit }).length === 0) {
      store.close();
      return null;
    }
    const { damaged } = judgeAudit(store, { audit });
    const items = readItems(store, audit);
    const takenOver = earlier === null ? 0 : takenFrom(earlier);
    const settings = Simulated.safeParse(store.auditSettings(audit));
    const simulated = settings.success && settings.data.simulated;
    return {
      damaged,
      takenOver,
      summary() {
        const said = [...standingOf(store, items).values()];
        const confirmed = said.filter(({ verdict }) => verdict === 'confirm').length;
        const rejected = said.filter(({ verdict }) => verdict === 'reject').length;
        return { items: items.length, confirmed, rejected, open: items.length - confirmed - rejected };
      },
      serve: (port) => serveReview(store, items, { port, simulated }),
      judge: () => void judgeAudit(store, { audit }),
      close: () => store.close(),
    };

    function takenFrom(database: string): number {
      const source = openStore(database, { readonly: true });
      try {
        const taken = takeOver(store, items, source);
        if (taken > 0) judgeAudit(store, { audit });
        return taken;
      } finally {
        source.close();
      }
    }
  } catch (error) {
    store.close();
    throw error;
  }
}
