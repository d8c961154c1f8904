import type { Ledger } from '../../model/prominence.ts';
import { entryBuried } from '../blockers/entry-buried.ts';
import { unrelatedCategory } from '../blockers/unrelated-category.ts';
import type { Controls } from '../detector.ts';
import type { WalkView } from '../walk-view.ts';
import { usual } from '../onward/two-most.ts';
import { entryOf, lookPair } from './entry.ts';
import { ledgerRows, lookRows, prominenceVersion, verdictOf, type SaidElsewhere } from './ledger.ts';
import { sideOf } from './side-of.ts';
import { walkChoices } from './walk-choices.ts';

/**
 * The ledgers of an exit walk, the entry before the choices:
 *
 * - its first control against that of the onward flow: of several onward walks the one beside which it is least weak, a
 *   doubt is not held against the target; the earliest repeat of several alike;
 * - on each screen after it, what goes on leaving against what stays.
 *
 * A pair is there only if both controls were recorded and both meanings are certain.
 */
export function ledgersOf(walk: WalkView, controls: Controls): Ledger[] {
  const { counterpart } = controls;
  const entry = entryLedger(walk, controls);
  const control = usual(counterpart?.choices ?? []);
  const choices = walkChoices(walk).map(({ step, otherwise, on }): Ledger => {
    const rows = ledgerRows(otherwise, on);
    return {
      pair: 'choice',
      step: walk.numberOf(step),
      a: sideOf(walk, otherwise),
      b: sideOf(walk, on),
      rows,
      ...verdictOf(rows),
      control,
      version: prominenceVersion,
    };
  });
  return entry ? [entry, ...choices] : choices;
}

function entryLedger(walk: WalkView, controls: Controls): Ledger | null {
  const exit = entryOf(walk);
  if (!exit || !controls.counterpart) return null;
  const raised: SaidElsewhere[] = [];
  if (entryBuried.detect(walk, controls).length > 0) raised.push('ENT-02');
  if (unrelatedCategory.detect(walk, controls).length > 0) raised.push('ENT-03');
  const ledgers = controls.counterpart.entries.map((onward): Ledger => {
    const { a, b } = lookPair(onward, exit);
    const rows = lookRows(a, b, raised);
    return {
      pair: 'entry',
      step: walk.numberOf(walk.indication!),
      a: onward.side,
      b: exit.side,
      rows,
      ...verdictOf(rows),
      control: null,
      version: prominenceVersion,
    };
  });
  const least = Math.min(...ledgers.map(({ v }) => v));
  return ledgers.find(({ v }) => v === least) ?? null;
}
