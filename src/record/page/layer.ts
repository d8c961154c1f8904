import { nameOf, roleOf } from './names.ts';
import { flatParent, shadowOf } from './roots.ts';
import type { Rect, Sight } from './visible.ts';

export type Seen = { element: Element; box: Rect; covered: boolean; isControl: boolean };
export type FoundLayer = { roots: Element[]; role: string; label: string; box: Rect };

/** Innermost element hit at a point, through shadow roots. */
export function hitAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let root = hit && shadowOf(hit); hit && root; root = shadowOf(hit)) {
    const inner: Element | null = root.elementFromPoint(x, y);
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
 *
 * @param things what is visible, in the viewport, with its hit test done.
 */
export function findLayer(things: Seen[], sight: Sight): FoundLayer | null {
  const centre = hitAt(innerWidth / 2, innerHeight / 2);
  const stacked = ancestors(centre).filter((element) => isStacked(element, sight));
  // The outermost first: the layer is the whole of it.
  for (const root of stacked.reverse()) {
    const box = rectOf(root);
    const modal = root.matches('dialog:modal');
    const outside = things.filter((thing) => !within(thing.element, root));
    const above = outside.filter(
      (thing) => thing.isControl && !thing.covered && (modal || contains(box, thing.box)),
    );
    const page = outside.filter((thing) => !above.includes(thing));
    if (page.length === 0) continue;
    const controls = page.filter((thing) => thing.isControl);
    const blocked = controls.filter((thing) => thing.covered);
    const covers =
      controls.length > 0 ? blocked.length / controls.length >= 0.9 : page.every((thing) => thing.covered);
    if (!covers) continue;
    const roots = new Set([root]);
    for (const thing of above) {
      const sibling = ancestors(thing.element)
        .reverse()
        .find((element) => isStacked(element, sight) && !within(root, element));
      if (sibling && !page.some((other) => other.covered && within(other.element, sibling)))
        roots.add(sibling);
    }
    return describe([...roots]);
  }
  return null;
}

function describe(roots: Element[]): FoundLayer {
  const named = roots
    .flatMap((root) => [
      root,
      ...root.querySelectorAll('[role="dialog"], [role="alertdialog"], dialog, [aria-modal="true"]'),
    ])
    .find((element) => /dialog/.test(roleOf(element)));
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
  const { position } = sight.style(element);
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
