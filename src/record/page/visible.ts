import { flatParent } from './roots.ts';

export type Rect = { x: number; y: number; w: number; h: number };

/**
 * Geometry and style of one reading of the page. Styles and clips are looked up once per element and
 * forgotten with the reading: a page changes between two of them.
 */
export class Sight {
  readonly #styles = new Map<Element, CSSStyleDeclaration>();
  readonly #clips = new Map<Element, Rect | null>();

  style(element: Element): CSSStyleDeclaration {
    let style = this.#styles.get(element);
    if (!style) {
      style = getComputedStyle(element);
      this.#styles.set(element, style);
    }
    return style;
  }

  /** Rendered and not hidden by itself or an ancestor. `display: contents` has no box but shows its children. */
  rendered(element: Element): boolean {
    if (
      element.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: true,
      })
    )
      return true;
    return this.style(element).display === 'contents';
  }

  /** Its box in the viewport's coordinates, cut by every ancestor that clips; null if less than 2×2 px is left. */
  box(element: Element): { box: Rect; clipped: Rect } | null {
    const rect = element.getBoundingClientRect();
    const box = { x: rect.x, y: rect.y, w: rect.width, h: rect.height };
    const clipped = this.cut(element, box);
    return clipped && { box, clipped };
  }

  /** A box cut by the ancestors of `element` that clip; null if less than 2×2 px is left. */
  cut(element: Element, box: Rect): Rect | null {
    const parent = flatParent(element);
    const clip = parent && this.#clipFor(element, parent);
    const clipped = clip ? intersect(box, clip) : box;
    if (clipped.w < 2 || clipped.h < 2) return null;
    // Left of or above the document: no scrolling ever brings it into view.
    if (clipped.x + clipped.w + scrollX <= 0 || clipped.y + clipped.h + scrollY <= 0) return null;
    return clipped;
  }

  #clipFor(element: Element, parent: Element): Rect | null {
    const position = this.style(element).position;
    if (position === 'fixed') return null;
    let base: Element | null = parent;
    if (position === 'absolute')
      while (base && this.style(base).position === 'static') base = flatParent(base);
    return base && this.#clipInside(base);
  }

  /** What an element lets be seen of its content. Scrolling containers do not clip: a person can scroll them. */
  #clipInside(element: Element): Rect | null {
    const known = this.#clips.get(element);
    if (known !== undefined) return known;
    const parent = flatParent(element);
    let clip = parent && this.#clipFor(element, parent);
    const { overflowX, overflowY, display } = this.style(element);
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const isRoot = element === document.documentElement || element === document.body;
    if (!isRoot && display !== 'inline' && display !== 'contents' && (hides(overflowX) || hides(overflowY))) {
      const rect = element.getBoundingClientRect();
      const own = {
        x: hides(overflowX) ? rect.x : -1e6,
        y: hides(overflowY) ? rect.y : -1e6,
        w: hides(overflowX) ? rect.width : 2e6,
        h: hides(overflowY) ? rect.height : 2e6,
      };
      clip = clip ? intersect(own, clip) : own;
    }
    this.#clips.set(element, clip);
    return clip;
  }
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
