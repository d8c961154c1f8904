import { isSearchLabel } from '../lexicon/is-search-box.ts';
import type { CommitPlace } from '../measure/commit-places.ts';
import type { Box, Control } from '../model/control.ts';
import { notAnAction, type ScenarioAction } from '../record/action-log.ts';
import type { Look } from '../record/look-at.ts';
import type { PageRecorder } from '../record/page-recorder.ts';
import { keysOf } from './is-activation.ts';
import { glance } from './glance.ts';

type Point = { x: number; y: number };

/** What an action is going to activate, as far as the screen tells. */
export type Activated = { controls: Control[]; point: Point | null };

/** What the pointer alone does not commit. */
const chosen = new Set(['check', 'uncheck', 'setChecked', 'selectOption', 'goto']);
const named = new Set(['button', 'link', 'menuitem', 'tab', 'switch']);
const fields = new Set(['textbox', 'searchbox', 'password', 'combobox', 'spinbutton']);

/**
 * The controls that an action activates: those at its point, innermost first; those that a key reaches through the
 * focus, and through the form of a text field in which Enter is pressed.
 *
 * @param pointer where the mouse stands
 */
export async function activatedBy(
  action: ScenarioAction,
  screen: Look,
  recorder: PageRecorder,
  pointer: Point | null,
): Promise<Activated> {
  const keys = keysOf(action);
  const none = { controls: [], point: null };
  if (keys === null) {
    if (action.method === 'goto') return none;
    const point = await notAnAction(() => pointOf(action, pointer));
    return point ? { controls: controlsAt(screen, point), point } : none;
  }
  const point = action.locator ? await notAnAction(() => pointOf(action, null)) : null;
  const focus = point
    ? controlsAt(screen, point)[0]
    : await notAnAction(() => recorder.focus()).then(
        (ref) => ref && screen.controls.find(({ uid, frame }) => uid === ref.uid && frame === ref.frame),
      );
  if (!focus) return { controls: keys === 'Enter' ? layerOnTop(screen) : [], point: null };
  if (!fields.has(focus.role)) return { controls: [focus], point: null };
  return { controls: keys === 'Enter' ? [focus, ...sentBy(screen, focus)] : [focus], point: null };
}

/** Whether what is activated says what it does: a button, a link, a search; not a box to tick, a field, a mere text. */
export function isNamed({ controls }: Activated): boolean {
  return controls.some((each) => (named.has(each.role) && each.name.trim() !== '') || isSearch(each));
}

/** The place among those that commit that an action activates; null if none. */
export function commitAmong(
  { method }: Pick<ScenarioAction, 'method'>,
  { controls, point }: Activated,
  places: readonly CommitPlace[],
): CommitPlace | null {
  if (chosen.has(method)) return null;
  const [inner] = controls;
  if (point) {
    const own = places.find(({ control }) => control !== null && control === inner);
    if (own) return own;
    const text = places.find(({ control, box }) => control === null && contains(box, point));
    // A text that lies in a smaller control than itself only lies behind it.
    return text && (!inner || areaOf(text.box) <= areaOf(inner.box)) ? text : null;
  }
  return places.find(({ control }) => control !== null && controls.includes(control)) ?? null;
}

/** Where an action of the pointer goes, in the page's viewport. */
async function pointOf(
  { api, method, locator, args }: ScenarioAction,
  pointer: Point | null,
): Promise<Point | null> {
  if (api.startsWith('mouse.') || api.startsWith('touchscreen.')) {
    if (method === 'down') return pointer;
    const [x, y] = args;
    return typeof x === 'number' && typeof y === 'number' ? { x, y } : null;
  }
  if (!locator) return null;
  const box = await glance(locator, (one, patience) => one.boundingBox(patience));
  if (!box) return null;
  const { position } = (args.find((arg) => typeof arg === 'object' && arg !== null && 'position' in arg) ??
    {}) as {
    position?: Point;
  };
  return position
    ? { x: box.x + position.x, y: box.y + position.y }
    : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The controls that hold a point, innermost first; of the layer on top, if one lies there. */
function controlsAt(screen: Look, point: Point): Control[] {
  const at = screen.controls.filter(({ box }) => contains(box, point));
  const top = Math.max(0, ...at.map(({ layer }) => layer));
  return at.filter(({ layer }) => layer === top).sort((a, b) => areaOf(a.box) - areaOf(b.box));
}

/** Whoever presses Enter here asks for something. */
function isSearch({ role, type, name, region }: Control): boolean {
  return (
    role === 'searchbox' ||
    type === 'search' ||
    isSearchLabel(name) ||
    region === 'header' ||
    region === 'nav'
  );
}

/** What Enter in a text field may send: its form; where it has none, whatever a listener takes it for. */
function sentBy({ controls }: Look, field: Control): Control[] {
  const beside = controls.filter(
    (each) => each.frame === field.frame && !fields.has(each.role) && each !== field,
  );
  if (field.form !== null) return beside.filter(({ form, state }) => form === field.form && !state.disabled);
  if (field.chat) return [];
  const same = beside.filter(({ layer }) => layer === field.layer);
  if (field.layer > 0 || !isSearch(field)) return same;
  return same.filter(({ context }) => context.includes(field.context) || field.context.includes(context));
}

/** Where nothing has the focus, a script may still take Enter for what lies on top. */
function layerOnTop({ controls, layers }: Look): Control[] {
  return layers.length > 1 ? controls.filter(({ layer }) => layer === layers.length - 1) : [];
}

function contains([x, y, width, height]: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

function areaOf([, , width, height]: Box): number {
  return width * height;
}
