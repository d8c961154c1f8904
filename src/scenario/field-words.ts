import type { Locator } from '@playwright/test';
import type { ScenarioAction } from '../record/action-log.ts';
import type { FieldWords } from './kind-of-field.ts';

const patience = { timeout: 1000 };

/** What a field tells of itself, and how the scenario names it: a label stands in `getByLabel('密码')` alone. */
export async function fieldWords({
  locator,
  target,
}: Pick<ScenarioAction, 'target'> & {
  locator: NonNullable<ScenarioAction['locator']>;
}): Promise<FieldWords> {
  const field = 'first' in locator ? (locator as Locator).first() : locator;
  const names = ['type', 'autocomplete', 'name', 'id', 'placeholder', 'aria-label'];
  const [type = null, autocomplete = null, ...others] = await Promise.all(
    names.map((name) => field.getAttribute(name, patience).catch(() => null)),
  );
  return { type, autocomplete, words: [target, ...others].filter(Boolean).join(' ') };
}
