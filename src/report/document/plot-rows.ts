import type { Names } from '../../model/walk.ts';
import { countValue } from '../words/figures.ts';
import { flowWord } from '../../words/flow-words.ts';
import { outcomeWords } from '../../words/outcome-words.ts';
import type { ReportTarget } from './report-document.ts';

/** A value on a plot, with its range; equal where there is none. */
export type PlotValue = { value: number; low: number; high: number };

/** One exit flow against its onward flow. */
export type PlotRow = {
  name: Names;
  flow: Names;
  anchor: string;
  onward: PlotValue | null;
  exit: PlotValue | null;
  /** The exit was not finished: its value is a lower bound. */
  isLowerBound: boolean;
  /** How the exit ended, said where there is no value; null where no walk of it can be used. */
  outcome: Names | null;
  isReference: boolean;
};

/** Rows of the plots, one for each comparison, in the order of the table. */
export function plotRows(targets: readonly ReportTarget[], measure: 'steps' | 'person'): PlotRow[] {
  return targets.flatMap((target) =>
    target.comparisons.flatMap(({ exit, onward }) => {
      const valueOf = (figures: typeof exit | null): PlotValue | null => {
        if (figures === null) return null;
        if (measure === 'person') return figures.personS;
        const value = countValue(figures.steps);
        return value === null ? null : { value, low: figures.steps!.min, high: figures.steps!.max };
      };
      const values = { onward: valueOf(onward), exit: valueOf(exit) };
      if (values.onward === null && values.exit === null) return [];
      return [
        {
          ...values,
          name: target.name,
          flow: flowWord(exit.flow),
          anchor: target.flows.find(({ flow }) => flow === exit.flow)?.anchor ?? target.anchor,
          isLowerBound: exit.lowerBound,
          outcome: exit.outcome && outcomeWords[exit.outcome],
          isReference: target.reference,
        },
      ];
    }),
  );
}

/** How many of the exits that can be judged were not finished. What went wrong in our own walks says nothing of a target. */
export function waysOut(rows: readonly Pick<PlotRow, 'exit' | 'isLowerBound' | 'outcome'>[]): {
  all: number;
  unfinished: number;
} {
  const judged = rows.filter(({ outcome }) => outcome !== null);
  const unfinished = judged.filter(({ isLowerBound, exit }) => isLowerBound || exit === null);
  return { all: judged.length, unfinished: unfinished.length };
}
