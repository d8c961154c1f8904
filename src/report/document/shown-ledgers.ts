import type { Ledger, LedgerSide } from '../../model/prominence.ts';
import type { Recorded } from './audit-record.ts';
import { cutPair } from './cut.ts';
import type { Picture } from './picture.ts';
import type { ShownLedger } from './report-document.ts';
import { pictureOf } from './shown-walk.ts';

/** Ledgers with the pictures of their controls. */
export function shownLedgers(
  ledgers: readonly Ledger[],
  recordedOf: (walk: string) => Recorded,
): ShownLedger[] {
  return ledgers.map((ledger) => {
    const [a, b] = cutPair([ledger.a, ledger.b].map((side) => ({ picture: picture(side), box: side.box })));
    return { ...ledger, cuts: { a: a ?? null, b: b ?? null } };
  });

  function picture({ walk, state }: LedgerSide): Picture | null {
    const { facts, screens } = recordedOf(walk);
    const screen = screens.find((each) => each.screen === state);
    return screen ? pictureOf(screen, facts) : null;
  }
}
