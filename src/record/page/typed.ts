import { focused } from './describe.ts';
import { nameOf } from './names.ts';
import { noteField, secretOf } from './secret-fields.ts';
import { send } from './send.ts';

let isTold = false;

/** Whether the harness wants to know what a hand types: only while a person has taken over. */
export function tellTyped(on: boolean): void {
  isTold = on;
}

/** Words of a field that say what it asks for, characters; more is somebody's text. */
const longestWords = 500;
const longestValue = 1000;

/**
 * What a hand has typed into a field, told as soon as it is whole and before the page can do anything with it: the
 * harness must know it before it writes what the page makes of it. Never stored.
 */
export function noteTyped(event: Event, target: Element | null): void {
  if (!isTold || !event.isTrusted) return;
  if (target instanceof HTMLInputElement) noteField(target);
  // A page may act on the press itself, before the field that was left says so.
  const field = event.type === 'pointerdown' ? focused() : target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.value === '')
    return;
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
  if (event.type === 'input' && !isWhole(field)) return;
  if (!['change', 'focusout', 'pointerdown', 'keydown', 'input'].includes(event.type)) return;
  const boxes = boxesOf(field);
  const secret = field instanceof HTMLInputElement ? secretOf(field) : '';
  send({
    kind: 'typed',
    type: secret === 'password' ? 'password' : field.type,
    autocomplete: boxes ? 'one-time-code' : field.autocomplete,
    words: [field.name, field.id, field.placeholder, nameOf(field)].join(' ').slice(0, longestWords),
    value: (boxes ?? field.value).slice(0, longestValue),
  });
}

/** A field that sends itself when it is full does not wait for whoever types to leave it. */
function isWhole({ maxLength, value }: HTMLInputElement | HTMLTextAreaElement): boolean {
  return value.length === maxLength || /^[0-9]{6}$/.test(value);
}

/** What stands in all of the boxes for one sign each that the field is one of; null if it is none of such. */
function boxesOf(field: Element): string | null {
  if (!(field instanceof HTMLInputElement) || field.maxLength !== 1 || secretOf(field) !== 'code')
    return null;
  const around = field.parentElement?.parentElement ?? field.parentElement;
  return [...(around?.querySelectorAll<HTMLInputElement>('input[maxlength="1"]') ?? [])]
    .map(({ value }) => value)
    .join('');
}
