import type { ActionFact } from '../model/fact.ts';
import type { ScenarioAction } from '../record/action-log.ts';

/** The options of an action that its fact keeps. */
export function optionsOf(action: ScenarioAction): ActionFact['options'] {
  const last = action.args.at(-1);
  if (typeof last !== 'object' || last === null || Array.isArray(last)) return {};
  const kept = Object.entries(last).filter(
    ([name, value]) =>
      ['force', 'trial', 'button', 'clickCount', 'noWaitAfter'].includes(name) && value !== undefined,
  );
  return Object.fromEntries(kept) as ActionFact['options'];
}
