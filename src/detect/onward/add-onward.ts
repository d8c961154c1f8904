import { isAboutUs } from '../../model/words.ts';
import type { WalkFacts } from '../walk-facts.ts';
import { viewWalk } from '../walk-view.ts';
import { joinBought } from './bought.ts';
import { joinEntries } from './join-entries.ts';
import type { OnwardFlow } from './onward-flow.ts';
import { readOnward } from './read-onward.ts';
import { joinMost } from './two-most.ts';

/** These onward flows and one more walk of them. A walk that says something about us adds nothing. */
export function addOnward(flows: readonly OnwardFlow[], walk: WalkFacts): readonly OnwardFlow[] {
  const view = viewWalk(walk);
  if (isAboutUs(view.outcome)) return flows;
  const read = readOnward(view);
  const isSame = ({ flow }: OnwardFlow): boolean => flow === read.flow;
  return flows.some(isSame)
    ? flows.map((each) => (isSame(each) ? joined(each, read) : each))
    : [...flows, read];
}

/** In any order the same. */
function joined(one: OnwardFlow, other: OnwardFlow): OnwardFlow {
  return {
    flow: one.flow,
    line: Math.min(one.line, other.line),
    strengths: new Map(
      [...one.strengths].map(([id, most]) => [id, joinMost(most, other.strengths.get(id) ?? [])]),
    ),
    choices: joinMost(one.choices, other.choices),
    entryLabel: firstLabel(one.entryLabel, other.entryLabel),
    deepest: greater(one.deepest, other.deepest),
    agentMs: greater(one.agentMs, other.agentMs),
    queue: Math.max(one.queue, other.queue),
    effect: one.effect === 'later' || other.effect === 'later' ? 'later' : (one.effect ?? other.effect),
    effectDay: one.effectDay > other.effectDay ? one.effectDay : other.effectDay,
    namesFee: one.namesFee || other.namesFee,
    fewestScreens: Math.min(one.fewestScreens, other.fewestScreens),
    bought: joinBought(one.bought, other.bought),
    entries: joinEntries(one.entries, other.entries),
  };
}

function greater(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function firstLabel(one: string, other: string): string {
  return one === '' || (other !== '' && other < one) ? other : one;
}
