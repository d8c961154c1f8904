import { parseColour } from './colour.ts';
import { nameOf, roleOf } from './names.ts';
import { flatParent, shadowOf } from './roots.ts';
import type { Rect, Sight } from './visible.ts';

/** `coveredBy`: what is hit in its place; null if it is not covered. */
export type Seen = { element: Element; box: Rect; coveredBy: Element | null; isControl: boolean };
export type FoundLayer = { roots: Element[]; role: string; label: string; box: Rect };

/**
 * Innermost element hit at a point, through shadow roots.
 *
 * @param without boxes to look through, as if they were not there.
 */
export function hitAt(x: number, y: number, without: readonly Element[] = []): Element | null {
  const at = (root: Document | ShadowRoot): Element | null =>
    without.length === 0
      ? root.elementFromPoint(x, y)
      : (root.elementsFromPoint(x, y).find((element) => !without.some((box) => within(element, box))) ??
        null);
  let hit = at(document);
  for (let root = hit && shadowOf(hit); hit && root; root = shadowOf(hit)) {
    const inner = at(root);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** Whether `inner` is `outer` or stands inside it in the flat tree. */
export function within(inner: Element | null, outer: Element): boolean {
  for (let at = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/**
 * The top layer of the screen, if there is one (`screen-1`): what covers the viewport's centre and keeps the
 * controls of the page from being hit, with or without a role. A backdrop and the sheet above it are one layer.
 * A menu, a list box or a small box over an invisible catcher of clicks covers nothing that a person sees: it
 * belongs to what lies below it.
 *
 * @param things what is visible in the viewport, with its hit test done.
 * @param see the same as if the given boxes were not there.
 */
export function findLayer(
  things: Seen[],
  see: (without: readonly Element[]) => Seen[],
  sight: Sight,
): FoundLayer | null {
  const menus: Element[] = [];
  for (;;) {
    const centre = hitAt(innerWidth / 2, innerHeight / 2, menus);
    const roots = coverAt(centre, things, sight);
    if (!roots) return null;
    if (!isMenu(roots, things) && (isModal(roots) || isPainted(centre, roots[0]!, sight))) {
      const layer = describe(roots);
      return { ...layer, roots: [...layer.roots, ...menus] };
    }
    menus.push(...roots);
    things = see(menus);
  }
}

/** What covers the page at its centre: the outermost stacked box that does, and what lies above that box. */
function coverAt(centre: Element | null, things: readonly Seen[], sight: Sight): Element[] | null {
  const stacked = ancestors(centre).filter((element) => isStacked(element, sight));
  // The outermost first: the layer is the whole of it.
  for (const root of stacked.reverse()) {
    const box = rectOf(root);
    const inside = things.filter(
      (thing) => thing.isControl && within(thing.element, root) && !isGround(thing),
    );
    // Covered itself in part, it is the page of which a box inside is the layer.
    if (inside.filter(isCovered).length > inside.length * 0.1) continue;
    const outside = things.filter((thing) => !within(thing.element, root));
    const above = new Map<Seen, Element>();
    for (const thing of outside.filter((each) => each.isControl && !isCovered(each))) {
      if (!root.matches('dialog:modal') && !contains(box, thing.box)) continue;
      const sibling = ancestors(thing.element)
        .reverse()
        .find((element) => isStacked(element, sight) && !within(root, element));
      // A box that the layer covers in part is the page's, what is left free of it too. What a box of its own lies over, a
      // field under what is drawn for it, says nothing.
      const isInPart = (other: Seen, box: Element) =>
        isCovered(other) && within(other.element, box) && !within(other.coveredBy, box);
      if (sibling && !outside.some((other) => isInPart(other, sibling))) above.set(thing, sibling);
    }
    const sheets = new Set(above.values());
    // The words on a sheet above a backdrop are no more the page's than its controls.
    const isOnSheet = (thing: Seen): boolean =>
      thing.isControl ? above.has(thing) : [...sheets].some((sheet) => within(thing.element, sheet));
    const page = outside.filter((thing) => !isOnSheet(thing));
    // A dialog may lie above a page that is still empty; any other box then is the page.
    if (page.length === 0 && !isAllModal(root, things)) continue;
    const controls = page.filter((thing) => thing.isControl);
    const blocked = controls.filter(isCovered);
    const covers = controls.length > 0 ? blocked.length / controls.length >= 0.9 : page.every(isCovered);
    if (covers) return [root, ...sheets];
  }
  return null;
}

/** What closes a layer by a click beside it: it fills the window, says nothing and lies below the layer's own box. */
function isGround({ element, box }: Seen): boolean {
  if (box.x > 0 || box.y > 0 || box.x + box.w < innerWidth || box.y + box.h < innerHeight) return false;
  return !/\S/.test(element.textContent ?? '');
}

function isCovered({ coveredBy }: Seen): boolean {
  return coveredBy !== null;
}

/** All that can be operated in it are the entries of menus and list boxes. */
function isMenu(roots: readonly Element[], things: readonly Seen[]): boolean {
  const controls = things.filter(
    (thing) => thing.isControl && roots.some((root) => within(thing.element, root)),
  );
  const menus = roots.flatMap((root) => [...root.querySelectorAll('[role="menu"], [role="listbox"]'), root]);
  const isIn = (element: Element) =>
    menus.some((menu) => /^(menu|listbox)$/.test(roleOf(menu)) && within(element, menu));
  return controls.length > 0 && controls.every((thing) => isIn(thing.element));
}

/** Something is to be seen at the centre between `hit` and `root`: a ground, a picture, a text. */
function isPainted(hit: Element | null, root: Element, sight: Sight): boolean {
  for (let at = hit; at && within(at, root); at = flatParent(at)) {
    if (!sight.of(at).isRendered) continue;
    if (at.matches('img, svg, svg *, canvas, video, iframe, input, select, textarea')) return true;
    if ([...at.childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data))) return true;
    const styles = [sight.of(at).style, getComputedStyle(at, '::before'), getComputedStyle(at, '::after')];
    if (styles.some(hasGround)) return true;
  }
  return false;
}

function hasGround({
  backgroundColor,
  backgroundImage,
  backdropFilter,
  content,
}: CSSStyleDeclaration): boolean {
  if (content === 'none') return false;
  const alpha = parseColour(backgroundColor)?.[3] ?? 1;
  return alpha > 0.02 || backgroundImage !== 'none' || (backdropFilter || 'none') !== 'none';
}

function isAllModal(root: Element, things: readonly Seen[]): boolean {
  const modal = 'dialog:modal, [aria-modal="true"]';
  const dialog = root.matches(modal) ? root : root.querySelector(modal);
  return dialog !== null && things.every((thing) => within(thing.element, dialog));
}

function isModal(roots: readonly Element[]): boolean {
  return roots.some((root) =>
    [root, ...root.querySelectorAll('dialog:modal, [aria-modal="true"]')].some(
      (element) => element.matches('dialog:modal, [aria-modal="true"]') && element.checkVisibility(),
    ),
  );
}

const dialogs = '[role="dialog"], [role="alertdialog"], dialog, [aria-modal="true"]';

function dialogIn(roots: readonly Element[]): Element | undefined {
  return roots
    .flatMap((root) => [root, ...root.querySelectorAll(dialogs)])
    .find((element) => /dialog/.test(roleOf(element)) && element.checkVisibility());
}

function describe(roots: Element[]): FoundLayer {
  const named = dialogIn(roots);
  const heading =
    named ?? roots.map((root) => root.querySelector('h1, h2, h3, [role="heading"]')).find(Boolean);
  const shown = named ?? roots.at(-1)!;
  return {
    roots,
    role: named ? roleOf(named) : '',
    label: named ? nameOf(named) : heading ? (heading.textContent ?? '').trim().slice(0, 200) : '',
    box: rectOf(shown),
  };
}

function isStacked(element: Element, sight: Sight): boolean {
  if (element === document.body || element === document.documentElement) return false;
  const { position } = sight.of(element).style;
  return (
    position === 'fixed' ||
    position === 'absolute' ||
    position === 'sticky' ||
    element.matches('dialog:modal, :popover-open, :fullscreen')
  );
}

function ancestors(element: Element | null): Element[] {
  const list: Element[] = [];
  for (let at = element; at; at = flatParent(at)) list.push(at);
  return list;
}

function rectOf(element: Element): Rect {
  const rect = element.getBoundingClientRect();
  return { x: rect.x, y: rect.y, w: rect.width, h: rect.height };
}

function contains(outer: Rect, inner: Rect): boolean {
  const x = inner.x + inner.w / 2;
  const y = inner.y + inner.h / 2;
  return x >= outer.x && x <= outer.x + outer.w && y >= outer.y && y <= outer.y + outer.h;
}
