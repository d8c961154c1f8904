import type { ScenarioAction } from '../record/action-log.ts';

/** What may do an irreversible act; a click on a box and `check` are the same. */
const activations = new Set([
  ...['click', 'dblclick', 'tap', 'dragTo', 'dragAndDrop', 'down', 'dispatchEvent'],
  ...['check', 'uncheck', 'setChecked', 'selectOption', 'goto'],
]);
const typing = new Set(['type', 'pressSequentially']);

/** Whether an action may activate something: by the pointer, or by a key that does. */
export function isActivation({ api, method, args }: ScenarioAction): boolean {
  const key = keysOf({ api, method, args });
  return key === null ? activations.has(method) : key !== '';
}

/** Which activating keys an action presses: `Enter`, `Space` or both; '' for other keys; null if it is no key at all. */
export function keysOf({
  api,
  method,
  args,
}: Pick<ScenarioAction, 'api' | 'method' | 'args'>): string | null {
  const texts = args.filter((arg) => typeof arg === 'string');
  // Typed line feeds are pressed as Enter.
  if (typing.has(method)) return texts.some((text) => /[\r\n]/.test(text)) ? 'Enter' : '';
  if (method !== 'press' && !(method === 'down' && api.startsWith('keyboard'))) return null;
  if (texts.some((text) => /(^|\+)(Numpad)?Enter$/.test(text))) return 'Enter';
  return texts.some((text) => /(^|\+)(Space| )$/.test(text)) ? 'Space' : '';
}
