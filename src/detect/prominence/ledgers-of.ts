import type { Ledger, LedgerSide } from '../../model/prominence.ts';
import { entryBuried } from '../blockers/entry-buried.ts';
import { unrelatedCategory } from '../blockers/unrelated-category.ts';
import type { Controls } from '../detector.ts';
import type { WalkView } from '../walk-view.ts';
import { entriesOf } from './entries.ts';
import { ledgerRows, prominenceVersion, verdictOf, type SaidElsewhere } from './ledger.ts';
import type { Subject } from './subject.ts';
import { walkChoices, type WalkChoice } from './walk-choices.ts';

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
  const control = usual(counterpart.map((onward) => Math.max(0, ...walkChoices(onward).map(weight))));
  const choices = walkChoices(walk).map(({ step, otherwise, on }): Ledger => {
    const rows = ledgerRows(otherwise, on);
    return {
      pair: 'choice',
      step: walk.steps.indexOf(step) + 1,
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
  const raised: SaidElsewhere[] = [];
  if (entryBuried.detect(walk, controls).length > 0) raised.push('ENT-02');
  if (unrelatedCategory.detect(walk, controls).length > 0) raised.push('ENT-03');
  const ledgers = inOrder(controls.counterpart).flatMap((onward): Ledger[] => {
    const pair = entriesOf(onward, walk);
    if (!pair) return [];
    const rows = ledgerRows(pair.a, pair.b, raised);
    return [
      {
        pair: 'entry',
        step: walk.steps.indexOf(walk.indication!) + 1,
        a: sideOf(onward, pair.a),
        b: sideOf(walk, pair.b),
        rows,
        ...verdictOf(rows),
        control: null,
        version: prominenceVersion,
      },
    ];
  });
  const least = Math.min(...ledgers.map(({ v }) => v));
  return ledgers.find(({ v }) => v === least) ?? null;
}

function inOrder(walks: readonly WalkView[]): WalkView[] {
  const name = ({ head }: WalkView): string => head.walk;
  return walks.toSorted((x, y) => x.head.repeat - y.head.repeat || (name(x) < name(y) ? -1 : 1));
}

function sideOf({ head: { walk, flow } }: WalkView, { control, screen }: Subject): LedgerSide {
  const { name, role, box } = control;
  return { walk, flow, state: screen.screen, screenHash: screen.screenHash, label: name, role, box };
}

function weight({ otherwise, on }: WalkChoice): number {
  return verdictOf(ledgerRows(otherwise, on)).v;
}

/** Of several walks two must have it: what one showed once is chance. null without walks. */
function usual(weights: readonly number[]): number | null {
  const sorted = weights.toSorted((x, y) => y - x);
  return sorted[Math.min(1, sorted.length - 1)] ?? null;
}
