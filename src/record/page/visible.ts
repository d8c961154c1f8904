import { flatParent } from './roots.ts';

export type Rect = { x: number; y: number; w: number; h: number };

/** What was looked up of one element; undefined until it was. */
type Look = {
  style?: CSSStyleDeclaration;
  display?: string;
  pointer?: boolean;
  rendered?: boolean;
  inks?: boolean;
  clip?: Clip | null;
  box?: Placed | null;
};

/** What ancestors let be seen of a content: after any scrolling, and as they are scrolled now. */
type Clip = { reach: Rect; view: Rect };

/** Boxes in the viewport's coordinates. */
export type Placed = {
  box: Rect;
  /** What a person can bring into view of it. */
  clipped: Rect;
  /** What no ancestor cuts off now; the viewport may. */
  visible: Rect;
};

const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/**
 * Geometry and style of one reading of the page. Everything is looked up once per element and forgotten with the
 * reading: a page changes between two of them.
 */
export class Sight {
  readonly #looks = new Map<Element, Look>();
  readonly #viewport: Rect = { x: 0, y: 0, w: innerWidth, h: innerHeight };
  /** Left of it and above it no scrolling ever leads. */
  readonly #page: Rect = { x: -scrollX, y: -scrollY, w: far, h: far };

  #look(element: Element): Look {
    let look = this.#looks.get(element);
    if (look === undefined) {
      look = {};
      this.#looks.set(element, look);
    }
    return look;
  }

  style(element: Element): CSSStyleDeclaration {
    const look = this.#look(element);
    return (look.style ??= getComputedStyle(element));
  }

  display(element: Element): string {
    const look = this.#look(element);
    return (look.display ??= (look.style ??= getComputedStyle(element)).display);
  }

  /** Whether the pointer turns into a hand over it. */
  isPointer(element: Element): boolean {
    const look = this.#look(element);
    return (look.pointer ??= (look.style ??= getComputedStyle(element)).cursor === 'pointer');
  }

  /** Rendered and not hidden by itself or an ancestor. `display: contents` has no box but shows its children. */
  rendered(element: Element): boolean {
    const look = this.#look(element);
    return (look.rendered ??=
      element.checkVisibility(seen) ||
      (this.display(element) === 'contents' && this.#showsContents(element)));
  }

  #showsContents(element: Element): boolean {
    const parent = flatParent(element);
    return this.style(element).visibility === 'visible' && (parent === null || this.rendered(parent));
  }

  /** Whether a text in it leaves a trace: it has a size, and a colour of its own or of the ground that shines through. */
  inks(element: Element): boolean {
    const look = this.#look(element);
    return (look.inks ??= leavesTrace(this.style(element)));
  }

  /** Its box and what of it can be seen; null if less than 2×2 px ever can. */
  box(element: Element): Placed | null {
    const look = this.#look(element);
    if (look.box === undefined) {
      const { x, y, width: w, height: h } = element.getBoundingClientRect();
      look.box = w < 2 || h < 2 ? null : this.#place({ x, y, w, h }, this.#clipFor(element));
    }
    return look.box;
  }

  /** The same for a text, which may be seen where the box of its element is flat. */
  textBox(text: Text, parent: Element): Placed | null {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { x, y, width: w, height: h } = range.getBoundingClientRect();
    return w < 2 || h < 2 ? null : this.#place({ x, y, w, h }, this.#clipInside(parent));
  }

  #place(box: Rect, clip: Clip | null): Placed | null {
    const clipped = intersect(box, clip ? clip.reach : this.#page);
    if (clipped.w < 2 || clipped.h < 2) return null;
    return clip ? { box, clipped, visible: intersect(box, clip.view) } : { box, clipped: box, visible: box };
  }

  #clipFor(element: Element): Clip | null {
    const { position } = this.style(element);
    if (position === 'static' || position === 'relative' || position === 'sticky') {
      const parent = flatParent(element);
      return parent && this.#clipInside(parent);
    }
    const holds = position === 'fixed' ? holdsFixed : holdsAbsolute;
    let base = flatParent(element);
    while (base && !holds(this.style(base))) base = flatParent(base);
    if (base) return this.#clipInside(base);
    return position === 'fixed' ? { reach: this.#viewport, view: this.#viewport } : null;
  }

  /** What an element lets be seen of its content. A person can scroll it where it scrolls. null: nothing clips. */
  #clipInside(element: Element): Clip | null {
    const look = this.#look(element);
    if (look.clip !== undefined) return look.clip;
    let clip = this.#clipFor(element);
    const style = this.style(element);
    const isRoot = element === document.documentElement || element === document.body;
    if (!isRoot && style.overflow !== 'visible' && hasBox(this.display(element)))
      clip = clipOf(element, style, clip ?? { reach: this.#page, view: everything });
    return (look.clip = clip);
  }
}

const far = 2e6;
const everything: Rect = { x: -far / 2, y: -far / 2, w: far, h: far };

function clipOf(element: Element, style: CSSStyleDeclaration, outer: Clip): Clip {
  const { x, y, width: w, height: h } = element.getBoundingClientRect();
  const box = { x, y, w, h };
  const cutsX = style.overflowX !== 'visible';
  const cutsY = style.overflowY !== 'visible';
  const own = { x: cutsX ? x : -far / 2, y: cutsY ? y : -far / 2, w: cutsX ? w : far, h: cutsY ? h : far };
  const reach = intersect(own, outer.reach);
  const part = intersect(box, outer.reach);
  // Of a scrolling box of which something can be seen, all can.
  if (part.w >= 2 && part.h >= 2) {
    if (scrolls(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
      const isReversed = style.direction === 'rtl' || style.flexDirection === 'row-reverse';
      reach.x = isReversed ? x - element.scrollWidth : x - element.scrollLeft;
      reach.w = isReversed ? w + 2 * element.scrollWidth : element.scrollWidth;
    }
    if (scrolls(style.overflowY) && element.scrollHeight > element.clientHeight + 1) {
      const isReversed = style.flexDirection === 'column-reverse';
      reach.y = isReversed ? y - element.scrollHeight : y - element.scrollTop;
      reach.h = isReversed ? h + 2 * element.scrollHeight : element.scrollHeight;
    }
  }
  return { reach, view: intersect(own, outer.view) };
}

function leavesTrace(style: CSSStyleDeclaration): boolean {
  if (style.fontSize === '0px') return false;
  const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  return !/^rgba\(.*, 0\)$|^transparent$/.test(fill) || style.backgroundClip === 'text';
}

function holdsAbsolute(style: CSSStyleDeclaration): boolean {
  return style.position !== 'static' || holdsFixed(style);
}

/** Boxes that fixed ones are placed by instead of by the viewport (css-transforms-1, filter-effects-1). */
function holdsFixed({ transform, filter, perspective }: CSSStyleDeclaration): boolean {
  return transform !== 'none' || filter !== 'none' || perspective !== 'none';
}

function scrolls(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

function hasBox(display: string): boolean {
  return display !== 'inline' && display !== 'contents';
}

export function intersect(a: Rect, b: Rect): Rect {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    w: Math.max(0, Math.min(a.x + a.w, b.x + b.w) - x),
    h: Math.max(0, Math.min(a.y + a.h, b.y + b.h) - y),
  };
}
