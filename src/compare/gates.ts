import type { Channel, Gate, Grade } from '../model/comparison.ts';
import { isComplete } from './flow-outcome.ts';
import { effortLetter } from './effort-letter.ts';
import type { Situation } from './situation.ts';

const channels: readonly Channel[] = ['self-service', 'chat', 'other-channel'];

/**
 * What keeps an exit from an A (measurement.md §2.7, decisions, Measurement 7–9), in the order in which it is asked:
 *
 * - `outcome`: refused, blocked or not found, while the onward flow can be finished: E.
 * - `channel`: it needs a chat, or a person, that the onward flow does not need: at best D.
 * - `effect`: it takes effect later (TIM-02): at best C.
 * - `effort`: more doublings than a letter allows, D at worst.
 * - `severity`: A no blocker of 3 or more, B one of 3, C any of 3, D any of 4; one of 5: E.
 *
 * @param effort doublings at which to judge; null leaves the effort out
 */
export function gatesOf(situation: Situation, effort: number | null): Gate[] {
  const { outcome, channel, onwardChannel, blockers } = situation;
  const gates: Gate[] = [];
  const isOpen = isComplete(outcome) || outcome === 'pending-human';
  if (!isOpen) gates.push({ gate: 'outcome', atBest: 'E', outcome });
  if (isOpen && channel !== null && channels.indexOf(channel) > channels.indexOf(onwardChannel))
    gates.push({ gate: 'channel', atBest: 'D', exit: channel, onward: onwardChannel });
  if (blockers.some(({ id }) => id === 'TIM-02'))
    gates.push({
      gate: 'effect',
      atBest: 'C',
      exitHours: situation.effectHours,
      onwardHours: situation.onwardEffectHours,
    });
  if (effort !== null && effortLetter(effort) !== 'A')
    gates.push({ gate: 'effort', atBest: effortLetter(effort), doublings: effort });
  const worst = Math.max(0, ...blockers.map(({ severity }) => severity));
  const severe = blockers.filter(({ severity }) => severity === worst);
  if (worst >= 3)
    gates.push({
      gate: 'severity',
      atBest: severityLetter(worst, severe.length),
      blockers: severe.map(({ id, subtype, severity }) => ({ id, subtype, severity })),
    });
  return gates.toSorted((a, b) => (a.atBest < b.atBest ? 1 : a.atBest > b.atBest ? -1 : 0));
}

function severityLetter(worst: number, howMany: number): Grade {
  if (worst === 5) return 'E';
  if (worst === 4) return 'D';
  return howMany === 1 ? 'B' : 'C';
}
