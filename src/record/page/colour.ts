import { flatParent } from './roots.ts';
import type { Sight } from './visible.ts';

export type Rgba = [number, number, number, number];

const parsed = new Map<string, Rgba | null>();

/** Reads a computed colour; null for what is no plain sRGB colour. A page has few of them. */
export function parseColour(text: string): Rgba | null {
  let colour = parsed.get(text);
  if (colour === undefined) {
    colour = parse(text);
    if (parsed.size > 500) parsed.clear();
    parsed.set(text, colour);
  }
  return colour;
}

function parse(text: string): Rgba | null {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+%?))?\)$/.exec(text);
  if (!match) return null;
  const alpha =
    match[4] === undefined ? 1 : match[4].endsWith('%') ? parseFloat(match[4]) / 100 : Number(match[4]);
  return [Number(match[1]), Number(match[2]), Number(match[3]), alpha];
}

/** `top` painted over `bottom`, which is opaque. */
export function over(top: Rgba, bottom: Rgba): Rgba {
  const a = top[3];
  const mix = (t: number, b: number) => Math.round(t * a + b * (1 - a));
  return [mix(top[0], bottom[0]), mix(top[1], bottom[1]), mix(top[2], bottom[2]), 1];
}

const white: Rgba = [255, 255, 255, 1];

/** Backgrounds of one reading of the page, each element's composited once. */
export class Grounds {
  readonly #sight: Sight;
  readonly #known = new Map<Element, Rgba | null>();

  constructor(sight: Sight) {
    this.#sight = sight;
  }

  /**
   * Background that is seen behind an element's content, composited over its ancestors. null where style alone
   * cannot tell: images, gradients, filters, blending.
   */
  of(element: Element): Rgba | null {
    let ground = this.#known.get(element);
    if (ground === undefined) {
      ground = this.#composite(element);
      this.#known.set(element, ground);
    }
    return ground;
  }

  /** The same without the element's own background. */
  behind(element: Element): Rgba | null {
    const parent = flatParent(element);
    return parent ? this.of(parent) : white;
  }

  /** Whether an element has a background of its own. */
  paints(element: Element): boolean {
    const style = this.#sight.style(element);
    if (style.backgroundImage !== 'none' && !isIcon(element, style)) return true;
    return parseColour(style.backgroundColor)?.[3] !== 0;
  }

  #composite(element: Element): Rgba | null {
    const style = this.#sight.style(element);
    if (style.filter !== 'none' || style.mixBlendMode !== 'normal') return null;
    if (style.backgroundImage !== 'none' && !isIcon(element, style)) return null;
    if (style.backdropFilter && style.backdropFilter !== 'none') return null;
    const colour = parseColour(style.backgroundColor);
    if (colour === null || colour[3] === 1) return colour;
    const behind = this.behind(element);
    return colour[3] === 0 || behind === null ? behind : over(colour, behind);
  }
}

/** A picture beside the text of a line or in place of it, painted once: what lies around it is the ground. */
function isIcon(element: Element, style: CSSStyleDeclaration): boolean {
  const { backgroundImage, backgroundRepeat, backgroundSize } = style;
  if (!/^url\([^()]*\)$/.test(backgroundImage) || backgroundRepeat !== 'no-repeat') return false;
  return !/cover|100%/.test(backgroundSize) && element.clientHeight <= 64;
}
