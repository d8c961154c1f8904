import { flatParent } from './roots.ts';

export type Rect = { x: number; y: number; w: number; h: number };

/** What was looked up of one element; undefined until it was. */
type Look = {
  style?: CSSStyleDeclaration;
  display?: string;
  pointer?: boolean;
  rendered?: boolean;
  clip?: Rect | null;
  box?: Seen | null;
};
type Seen = { box: Rect; clipped: Rect };

const seen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };

/**
 * Geometry and style of one reading of the page. Everything is looked up once per element and forgotten with the
 * reading: a page changes between two of them.
 */
export class Sight {
  readonly #looks = new Map<Element, Look>();
  readonly #scrolled = { x: scrollX, y: scrollY };

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

  /** Its box in the viewport's coordinates, cut by every ancestor that clips; null if less than 2×2 px is left. */
  box(element: Element): Seen | null {
    const look = this.#look(element);
    if (look.box === undefined) {
      const { x, y, width: w, height: h } = element.getBoundingClientRect();
      const box = { x, y, w, h };
      const clipped = this.cut(element, box);
      look.box = clipped && { box, clipped };
    }
    return look.box;
  }

  /** A box cut by the ancestors of `element` that clip; null if less than 2×2 px is left. */
  cut(element: Element, box: Rect): Rect | null {
    if (box.w < 2 || box.h < 2) return null;
    const parent = flatParent(element);
    const clip = parent && this.#clipFor(element, parent);
    const clipped = clip ? intersect(box, clip) : box;
    if (clipped.w < 2 || clipped.h < 2) return null;
    // Left of or above the document: no scrolling ever brings it into view.
    const { x, y } = this.#scrolled;
    return clipped.x + clipped.w + x <= 0 || clipped.y + clipped.h + y <= 0 ? null : clipped;
  }

  #clipFor(element: Element, parent: Element): Rect | null {
    const clip = this.#clipInside(parent);
    // Where nothing clips, it does not matter which of the ancestors an element is placed by.
    if (clip === null) return null;
    const position = this.style(element).position;
    if (position === 'fixed') return null;
    if (position !== 'absolute') return clip;
    let base: Element | null = parent;
    while (base && this.style(base).position === 'static') base = flatParent(base);
    return base && this.#clipInside(base);
  }

  /** What an element lets be seen of its content. Scrolling containers do not clip: a person can scroll them. */
  #clipInside(element: Element): Rect | null {
    const look = this.#look(element);
    if (look.clip !== undefined) return look.clip;
    const parent = flatParent(element);
    let clip = parent && this.#clipFor(element, parent);
    const style = this.style(element);
    const isRoot = element === document.documentElement || element === document.body;
    if (!isRoot && style.overflow !== 'visible' && clips(style) && hasBox(this.display(element))) {
      const { overflowX, overflowY } = style;
      const rect = element.getBoundingClientRect();
      const own = {
        x: hides(overflowX) ? rect.x : -1e6,
        y: hides(overflowY) ? rect.y : -1e6,
        w: hides(overflowX) ? rect.width : 2e6,
        h: hides(overflowY) ? rect.height : 2e6,
      };
      clip = clip ? intersect(own, clip) : own;
    }
    return (look.clip = clip);
  }
}

function clips({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return hides(overflowX) || hides(overflowY);
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
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
