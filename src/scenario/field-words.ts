import type { ScenarioAction } from '../record/action-log.ts';
import { glance } from './glance.ts';
import type { FieldWords } from './kind-of-field.ts';

/** What a field tells of itself, its label too, and how the scenario names it. */
export async function fieldWords({
  locator,
  target,
}: Pick<ScenarioAction, 'target'> & {
  locator: NonNullable<ScenarioAction['locator']>;
}): Promise<FieldWords> {
  const names = ['type', 'autocomplete', 'name', 'id', 'placeholder', 'aria-label'];
  const [label, type = null, autocomplete = null, ...others] = await Promise.all([
    glance(locator, (one, patience) => one.ariaSnapshot(patience)).then(nameIn),
    ...names.map((name) => glance(locator, (one, patience) => one.getAttribute(name, patience))),
  ]);
  return { type, autocomplete, words: [target, label, ...others].filter(Boolean).join(' ') };
}

/** The accessible name in Playwright's line for a field: `- textbox "收件人姓名": …`. */
function nameIn(snapshot: string | null): string {
  return /^- '?[a-z]+ "((?:[^"\\]|\\.)*)"/.exec(snapshot ?? '')?.[1] ?? '';
}
