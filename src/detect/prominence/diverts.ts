import { diversionOf } from '../../lexicon/is-diversion.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';

const change =
  /^(?:更换|换个?|调整|变更)(?:一个)?(?:会员)?(?:套餐|方案)$|^(?:switch|change) (?:my )?plans?$/u;

/**
 * Whether the label of an option puts a pause, a later day or another plan in the place of what this flow asks for. What
 * was asked for is no diversion: another plan, on the way to another plan.
 */
export function diverts(label: string, flow: string): boolean {
  const kind = diversionOf(label);
  if (kind === null || namesGoal(label, flow)) return false;
  return !(kind === 'other' && flow === 'downgrade' && change.test(normalise(label)));
}
