import type { Channel, ComparedBlocker } from '../model/comparison.ts';
import type { Outcome } from '../model/words.ts';
import type { Load } from './effort.ts';

/** Everything that a grade follows from; what would change a grade is a changed situation. */
export type Situation = {
  outcome: Outcome;
  /** null where the entry was not found. */
  channel: Channel | null;
  onwardChannel: Channel;
  effectHours: number | null;
  onwardEffectHours: number | null;
  /** Of the required walks; null where a flow has no complete path, or no time was predicted. */
  loads: { exit: Load; onward: Load } | null;
  /** Those that count, each id once. */
  blockers: readonly Pick<ComparedBlocker, 'id' | 'subtype' | 'severity'>[];
};
