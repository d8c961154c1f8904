import { flatParent } from './roots.ts';

export type Rect = { x: number; y: number; w: number; h: number };
/** `[x, y, width, height]`, to the hundredth. */
export type Box4 = [number, number, number, number];

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

/** One reading of the page: it is forgotten as a whole, since a page changes between two of them. */
export class Sight {
  readonly viewport: Rect = { x: 0, y: 0, w: innerWidth, h: innerHeight };
  /** Left of it and above it no scrolling ever leads. */
  readonly page: Rect = { x: -scrollX, y: -scrollY, w: far, h: far };
  readonly #asked = new Map<Element, Look>();

  /** The look at any element. */
  of(element: Element): Look {
    let look = this.#asked.get(element);
    if (look === undefined) {
      const parent = flatParent(element);
      this.#asked.set(element, (look = new Look(this, element, parent && this.of(parent))));
    }
    return look;
  }

  /** The same for one whose parent in the flat tree is looked at already. */
  below(up: Look, element: Element): Look {
    return this.#asked.get(element) ?? new Look(this, element, up);
  }
}

/** Geometry and style of one element in one reading of the page. Everything is looked up when asked for, once. */
export class Look {
  readonly element: Element;
  /** The look at its parent in the flat tree. */
  readonly up: Look | null;
  readonly #sight: Sight;
  #style: CSSStyleDeclaration | undefined;
  #display: string | undefined;
  #position: string | undefined;
  #fontSize: string | undefined;
  #backgroundColor: string | undefined;
  #backgroundImage: string | undefined;
  #isRendered: boolean | undefined;
  #leavesTrace: boolean | undefined;
  #clip: Clip | null | undefined;
  #box: Placed | null | undefined;

  constructor(sight: Sight, element: Element, up: Look | null) {
    this.#sight = sight;
    this.element = element;
    this.up = up;
  }

  get style(): CSSStyleDeclaration {
    return (this.#style ??= getComputedStyle(this.element));
  }

  get display(): string {
    return (this.#display ??= this.style.display);
  }

  get fontSize(): string {
    return (this.#fontSize ??= this.style.fontSize);
  }

  get backgroundColor(): string {
    return (this.#backgroundColor ??= this.style.backgroundColor);
  }

  get backgroundImage(): string {
    return (this.#backgroundImage ??= this.style.backgroundImage);
  }

  get #place(): string {
    return (this.#position ??= this.style.position);
  }

  /** Whether the pointer turns into a hand over it. */
  get isPointer(): boolean {
    return this.style.cursor === 'pointer';
  }

  /** Rendered and not hidden by itself or an ancestor. `display: contents` has no box but shows its children. */
  get isRendered(): boolean {
    return (this.#isRendered ??=
      this.element.checkVisibility(seen) || (this.display === 'contents' && this.#showsContents()));
  }

  #showsContents(): boolean {
    return this.style.visibility === 'visible' && (this.up === null || this.up.isRendered);
  }

  /** Whether a text in it leaves a trace: it has a size, and a colour of its own or of the ground that shines through. */
  get leavesTrace(): boolean {
    return (this.#leavesTrace ??= leavesTrace(this));
  }

  /** Its box and what of it can be seen; null if less than 2×2 px ever can. */
  get box(): Placed | null {
    if (this.#box === undefined) {
      const { x, y, width: w, height: h } = this.element.getBoundingClientRect();
      const isSeen = w >= 2 && h >= 2 && !isCutAway(this.style);
      this.#box = isSeen ? this.#placed({ x, y, w, h }, this.#clipAround()) : null;
    }
    return this.#box;
  }

  /** The same for a text in it, which may be seen where the box of its element is flat. */
  textBox(text: Text): Placed | null {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { x, y, width: w, height: h } = range.getBoundingClientRect();
    return w < 2 || h < 2 ? null : this.#placed({ x, y, w, h }, this.#clipInside());
  }

  #placed(box: Rect, clip: Clip | null): Placed | null {
    const clipped = intersect(box, clip ? clip.reach : this.#sight.page);
    if (clipped.w < 2 || clipped.h < 2) return null;
    return clip ? { box, clipped, visible: intersect(box, clip.view) } : { box, clipped: box, visible: box };
  }

  /** What of it can be seen. */
  #clipAround(): Clip | null {
    const position = this.#place;
    if (position === 'static' || position === 'relative' || position === 'sticky')
      return this.up && this.up.#clipInside();
    const holds = position === 'fixed' ? holdsFixed : holdsAbsolute;
    let base = this.up;
    while (base && !holds(base.style)) base = base.up;
    if (base) return base.#clipInside();
    const { viewport } = this.#sight;
    return position === 'fixed' ? { reach: viewport, view: viewport } : null;
  }

  /** What it lets be seen of its content. A person can scroll it where it scrolls. null: nothing clips. */
  #clipInside(): Clip | null {
    if (this.#clip !== undefined) return this.#clip;
    let clip = this.#clipAround();
    const { element, style } = this;
    if (isCutAway(style)) clip = { reach: nothing, view: nothing };
    else if (hasBox(this.display) && style.overflow !== 'visible' && !isRoot(element))
      clip = clipOf(element, style, clip ?? { reach: this.#sight.page, view: everything });
    return (this.#clip = clip);
  }
}

const far = 2e6;
const nothing: Rect = { x: 0, y: 0, w: 0, h: 0 };
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

function leavesTrace({ style, fontSize }: Look): boolean {
  if (fontSize === '0px') return false;
  const fill = style.webkitTextFillColor || style.color;
  return (
    fill.startsWith('rgb(') || !/^rgba\(.*, 0\)$|^transparent$/.test(fill) || style.backgroundClip === 'text'
  );
}

/** Cut to nothing, as what is there for screen readers alone is. */
function isCutAway({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (clip !== 'auto' && clip !== '' && (position === 'absolute' || position === 'fixed')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = [...clip.matchAll(/-?[\d.]+/g)].map(Number);
    if (!clip.includes('auto') && (right - left < 2 || bottom - top < 2)) return true;
  }
  return /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath);
}

function isRoot(element: Element): boolean {
  return element === document.documentElement || element === document.body;
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

/** Around both of two places. */
export function joined(one: Placed, other: Placed | null): Placed {
  if (!other) return one;
  const around = (a: Rect, b: Rect): Rect => {
    if (a.w === 0 || a.h === 0) return b;
    if (b.w === 0 || b.h === 0) return a;
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
  };
  return {
    box: around(one.box, other.box),
    clipped: around(one.clipped, other.clipped),
    visible: around(one.visible, other.visible),
  };
}

export function rounded(rect: Rect): Box4 {
  return [
    Math.round(rect.x * 100) / 100,
    Math.round(rect.y * 100) / 100,
    Math.round(rect.w * 100) / 100,
    Math.round(rect.h * 100) / 100,
  ];
}
