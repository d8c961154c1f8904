import { z } from 'zod';
import { BlockerId } from '../../model/blocker.ts';
import { Change, Gate, Grade } from '../../model/comparison.ts';
import { Box } from '../../model/control.ts';
import { Outcome } from '../../model/words.ts';
import { BlockerView } from '../../store/blocker-view.ts';
import { ComparisonView } from '../../store/comparison-view.ts';
import { WalkView } from '../../store/walk-view.ts';

const Outcomes = z.array(z.object({ outcome: Outcome, walks: z.int() }));

/** A row of the public view `v_walk` (docs/measures.md): one walk. */
export const WalkRow = WalkView.extend({ nulls: z.record(z.string(), z.string()) });
export type WalkRow = z.infer<typeof WalkRow>;

/** A row of `v_comparison`: one exit flow of one target. */
export const ComparisonRow = ComparisonView.extend({
  outcomes: Outcomes,
  onward_outcomes: Outcomes.nullable(),
  blockers: z.array(BlockerId),
  gates: z.array(Gate),
  would_change: z.array(z.object({ change: Change, grade: Grade, atBest: z.boolean() })),
  unstable: z.array(z.string()),
  onward_unstable: z.array(z.string()).nullable(),
});
export type ComparisonRow = z.infer<typeof ComparisonRow>;

/** A row of `v_blocker`: one place where a walk met a blocker. */
export const BlockerRow = BlockerView.extend({ box: Box.nullable() });
export type BlockerRow = z.infer<typeof BlockerRow>;
