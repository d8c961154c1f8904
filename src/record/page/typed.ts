import { focused } from './describe.ts';
import { nameOf } from './names.ts';
import { noteField, secretOf } from './secret-fields.ts';
import { send } from './send.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

let isTold = false;
/** Fields that a hand put something into: without one a script can have the browser make all events of typing. */
let byHand = new WeakSet<Field>();

/** Whether the harness wants to know what a hand types: only while a person has taken over. */
export function tellTyped(on: boolean): void {
  isTold = on;
  byHand = new WeakSet();
}

/** Words of a field that say what it asks for, characters; more is somebody's text. */
const longestWords = 500;
const longestValue = 1000;

/**
 * What a hand has typed into a field, told with each sign and when it is whole, before the page can do anything with it:
 * the harness must know it before it writes what the page makes of it. Never stored.
 */
export function noteTyped(event: Event, target: Element | null): void {
  if (!isTold || !event.isTrusted) return;
  if (target instanceof HTMLInputElement) noteField(target);
  // A page may act on the press itself, before the field that was left says so.
  const field = event.type === 'pointerdown' ? focused() : target;
  if (!isText(field)) return;
  if (isByHand(event)) byHand.add(field);
  if (field.value === '' || !byHand.has(field)) return;
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
  const whole = event.type !== 'input' || isWhole(field);
  if (!['change', 'focusout', 'pointerdown', 'keydown', 'input'].includes(event.type)) return;
  const boxes = boxesOf(field);
  const secret = field instanceof HTMLInputElement ? secretOf(field) : '';
  send({
    kind: 'typed',
    type: secret === 'password' ? 'password' : field.type,
    autocomplete: boxes ? 'one-time-code' : field.autocomplete,
    words: [field.name, field.id, field.placeholder, nameOf(field)].join(' ').slice(0, longestWords),
    value: (boxes ?? field.value).slice(0, longestValue),
    whole,
  });
}

/** What is chosen from a list, spoken or drawn comes without a key, but not without a hand shortly before. */
function isByHand({ type }: Event): boolean {
  return (
    ['keydown', 'paste', 'drop'].includes(type) || (type === 'input' && navigator.userActivation.isActive)
  );
}

function isText(field: Element | null): field is Field {
  if (field instanceof HTMLTextAreaElement) return true;
  return (
    field instanceof HTMLInputElement && /^(?:text|password|email|tel|url|search|number)$/.test(field.type)
  );
}

/** A field that sends itself when it is full does not wait for whoever types to leave it. */
function isWhole(field: Field): boolean {
  if (field.value.length === field.maxLength) return true;
  const isCode = field instanceof HTMLInputElement && secretOf(field) === 'code';
  return isCode && /^[0-9]{6}$/.test(field.value);
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
