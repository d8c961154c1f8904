import { controlAround, describeControl } from './describe.ts';
import { onRoot } from './roots.ts';
import { now, send } from './send.ts';
import { noteTyped } from './typed.ts';

type Sent = { id: number; inner: boolean };

const types = [
  'click',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'keydown',
  'input',
  'change',
  'submit',
  'toggle',
  'focusin',
  'focusout',
  'dragstart',
  'drop',
  'scroll',
  'wheel',
  'paste',
] as const;
const kinds: Record<string, string> = { keydown: 'key', focusin: 'focus', focusout: 'blur' };
const sent = new WeakMap<Event, Sent>();
let ids = 0;
const lastMove: Record<string, number> = {};

/**
 * Reports what happens in this frame, trusted or not, with the control that it happened to. A listener on
 * `window` in the capture phase, added before any of the page's, cannot be stopped by the page.
 */
export function listen(): void {
  listenAgain();
  onRoot((root) => {
    for (const type of types) root.addEventListener(type, onEvent, { capture: true, passive: true });
  });
}

/** `document.open()` takes every listener away, ours too. Those that are there are not added twice. */
export function listenAgain(): void {
  for (const type of types) addEventListener(type, onEvent, { capture: true, passive: true });
}

function onEvent(event: Event): void {
  const known = sent.get(event);
  // The same event again, inside a shadow root: only a closed one tells more than what was sent.
  if (known) {
    const inner = innermost(event);
    if (inner && inner.getRootNode() instanceof ShadowRoot) {
      noteTyped(event, inner);
      send({ kind: 'retarget', id: known.id, control: describeControl(controlAround(inner)) });
    }
    return;
  }
  const kind = kinds[event.type] ?? event.type;
  if (event.type === 'scroll' || event.type === 'wheel') {
    if (now() - (lastMove[event.type] ?? 0) < 50) return;
    lastMove[event.type] = now();
  }
  const id = ++ids;
  sent.set(event, { id, inner: false });
  const target = innermost(event);
  noteTyped(event, target);
  const quiet =
    event.type === 'scroll' ||
    event.type === 'wheel' ||
    event.type === 'pointerup' ||
    event.type === 'pointerdown';
  const isSent = send({
    kind: 'input',
    id,
    type: kind,
    trusted: event.isTrusted,
    at: performance.timeOrigin + event.timeStamp,
    control:
      target && !quiet ? describeControl(event.type === 'submit' ? target : controlAround(target)) : null,
    key: event instanceof KeyboardEvent ? keyOf(event) : '',
    value: valueOf(event, target),
  });
  if (
    isSent &&
    event.cancelable &&
    (event.type === 'keydown' || event.type === 'click' || event.type === 'submit')
  )
    setTimeout(() => {
      if (event.defaultPrevented) send({ kind: 'prevented', id });
    }, 0);
}

function innermost(event: Event): Element | null {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : document.documentElement;
}

/** Printable characters are folded: what was typed is nobody's business. */
function keyOf(event: KeyboardEvent): string {
  const bare = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
  return bare
    ? 'char'
    : `${event.ctrlKey ? 'Control+' : ''}${event.metaKey ? 'Meta+' : ''}${event.altKey ? 'Alt+' : ''}${event.key === ' ' ? 'Space' : event.key}`.slice(
        0,
        40,
      );
}

function valueOf(event: Event, target: Element | null): number | null {
  if (event.type === 'scroll') return Math.round(scrollY);
  const input = target as HTMLInputElement | null;
  if (event.type !== 'input' && event.type !== 'change' && event.type !== 'click') return null;
  if (input?.type === 'checkbox' || input?.type === 'radio') return input.checked ? 1 : 0;
  if (input?.localName === 'select') return (input as unknown as HTMLSelectElement).selectedIndex;
  return typeof input?.value === 'string' && event.type !== 'click' ? input.value.length : null;
}
