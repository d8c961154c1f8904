import { exitFlows } from '../../lexicon/exit-flows.ts';
import { diversionOf } from '../../lexicon/is-diversion.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import type { Control } from '../../model/control.ts';
import { saysLeave } from './choice-words.ts';

/**
 * Whether on a screen by itself one control puts a pause, a later day or another plan in the place of what the other one
 * leaves. Nobody is known to have asked for it there: the other one must name it ("Ask me later" beside "Decline" may be
 * about anything), and on a page, where an account shows its plan and its end beside each other, insist on it.
 */
export function standsInstead(
  one: Pick<Control, 'name' | 'layer'>,
  leaving: Pick<Control, 'name' | 'layer'>,
): boolean {
  const kind = diversionOf(one.name);
  if (kind === null || diversionOf(leaving.name) !== null || !saysLeave(leaving.name, exitFlows))
    return false;
  if (kind === 'pause') return true;
  const isNamed = exitFlows.some((flow) => namesGoal(leaving.name, flow));
  return isNamed && (kind === 'later' || leaving.layer > 0 || saysLeave(leaving.name, []));
}
