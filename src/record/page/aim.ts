import { focused } from './describe.ts';
import { hitAt, within } from './layer.ts';
import { elementOf } from './uid.ts';

type Point = { x: number; y: number };

/** Brings a control into view; where a click on it would land on it, or null if it is covered or gone. */
export function aimAt(uid: number): Point | null {
  const shown = shownOf(uid);
  if (!shown) return null;
  const { x, y, bottom, right } = shown.getBoundingClientRect();
  if (y < 0 || x < 0 || bottom > innerHeight || right > innerWidth)
    shown.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  // A link that runs over two lines has two boxes, and nothing of it may lie at the centre of both.
  const boxes = [shown.getBoundingClientRect(), ...shown.getClientRects()];
  return (
    boxes
      .filter(({ width, height }) => width >= 1 && height >= 1)
      .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }))
      .find((point) => belongsTo(hitAt(point.x, point.y), shown)) ?? null
  );
}

/** The label stands for an input that nobody sees. */
function shownOf(uid: number): Element | null {
  const element = elementOf(uid);
  if (!element?.isConnected) return null;
  const label = (element as HTMLInputElement).labels?.[0];
  return element.getBoundingClientRect().width < 2 && label ? label : element;
}

/** What does not take the pointer itself leaves it to what it stands in. */
function belongsTo(hit: Element | null, shown: Element): boolean {
  if (within(hit, shown)) return true;
  return hit !== null && within(shown, hit) && getComputedStyle(shown).pointerEvents === 'none';
}

const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;
const keys = ['keydown', 'keypress', 'beforeinput'] as const;
let shield: { uid: number | null; missed: boolean } | null = null;

/**
 * Lets no click and no key through but to this control, until the shield is lowered: a page that moves its controls
 * under the pointer, or the focus, would have another one clicked or filled, one that pays perhaps.
 *
 * @param uid null in the frames in which the control does not lie
 */
export function raiseShield(uid: number | null): void {
  shield = { uid, missed: false };
}

/** Whether something was held off. */
export function lowerShield(): boolean {
  const missed = shield?.missed ?? false;
  shield = null;
  return missed;
}

/** To be called before any other listener is added: what is held off is never heard of, by us neither. */
export function listenFirst(): void {
  for (const type of types) addEventListener(type, holdOffClick, { capture: true });
  for (const type of keys) addEventListener(type, holdOffKey, { capture: true });
}

function holdOffClick(event: MouseEvent): void {
  // No pointer made it: Enter clicks the default button of its form.
  if (event.type === 'click' && event.detail === 0) return;
  holdOff(event, (shown) => belongsTo(hitAt(event.clientX, event.clientY), shown));
}

function holdOffKey(event: Event): void {
  holdOff(event, (shown) => within(focused(), shown));
}

function holdOff(event: Event, isMeant: (shown: Element) => boolean): void {
  if (!shield || !event.isTrusted) return;
  const shown = shield.uid === null ? null : shownOf(shield.uid);
  if (!shield.missed && shown && isMeant(shown)) return;
  shield.missed = true;
  event.preventDefault();
  event.stopImmediatePropagation();
}
