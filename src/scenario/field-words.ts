import type { ScenarioAction } from '../record/action-log.ts';
import { glance } from './glance.ts';
import type { FieldWords } from './kind-of-field.ts';

/** What a field tells of itself, and how the scenario names it: a label stands in `getByLabel('密码')` alone. */
export async function fieldWords({
  locator,
  target,
}: Pick<ScenarioAction, 'target'> & {
  locator: NonNullable<ScenarioAction['locator']>;
}): Promise<FieldWords> {
  const names = ['type', 'autocomplete', 'name', 'id', 'placeholder', 'aria-label'];
  const [type = null, autocomplete = null, ...others] = await Promise.all(
    names.map((name) => glance(locator, (one, patience) => one.getAttribute(name, patience))),
  );
  return { type, autocomplete, words: [target, ...others].filter(Boolean).join(' ') };
}
