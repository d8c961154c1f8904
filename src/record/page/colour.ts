import type { Look } from './visible.ts';

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
  if (a === 1) return top;
  const mix = (t: number, b: number) => Math.round(t * a + b * (1 - a));
  return [mix(top[0], bottom[0]), mix(top[1], bottom[1]), mix(top[2], bottom[2]), 1];
}

const white: Rgba = [255, 255, 255, 1];

/** An element that is not opaque (`opacity`). */
type Veil = { readonly look: Look; readonly opacity: number };
const none: readonly Veil[] = [];

/** Backgrounds of one reading of the page, each element's composited once. */
export class Grounds {
  readonly #known = new Map<Look, Rgba | null>();
  readonly #veils = new Map<Look, readonly Veil[]>();

  /**
   * Background that is seen behind an element's content, composited over its ancestors. null where style alone
   * cannot tell: images, gradients, filters, blending.
   */
  of(look: Look): Rgba | null {
    let ground = this.#known.get(look);
    if (ground === undefined) {
      ground = this.#composite(look);
      this.#known.set(look, ground);
    }
    return ground;
  }

  /** The same without the element's own background. */
  behind({ up }: Look): Rgba | null {
    return up ? this.of(up) : white;
  }

  /** A colour painted in an element, as it is seen: what lies behind shines through it and its ancestors by their opacity. */
  seen(colour: Rgba | null, look: Look | null): Rgba | null {
    let seen = colour;
    for (const veil of look ? this.#veilsOf(look) : none) {
      const behind = this.behind(veil.look);
      seen = seen && behind && over([seen[0], seen[1], seen[2], veil.opacity], behind);
    }
    return seen;
  }

  /** The element and those around it that are not opaque, the innermost first. */
  #veilsOf(look: Look): readonly Veil[] {
    let veils = this.#veils.get(look);
    if (veils === undefined) {
      const around = look.up ? this.#veilsOf(look.up) : none;
      const opacity = Number(look.style.opacity);
      veils = opacity < 1 ? [{ look, opacity }, ...around] : around;
      this.#veils.set(look, veils);
    }
    return veils;
  }

  #composite(look: Look): Rgba | null {
    const { element, style } = look;
    if (style.filter !== 'none' || style.mixBlendMode !== 'normal') return null;
    if (look.backgroundImage !== 'none' && !isIcon(element, style)) return null;
    if ((style.backdropFilter || 'none') !== 'none') return null;
    const colour = parseColour(look.backgroundColor);
    if (colour === null || colour[3] === 1) return colour;
    const behind = this.behind(look);
    return colour[3] === 0 || behind === null ? behind : over(colour, behind);
  }
}

/** Whether an element has a background of its own. */
export function paints(look: Look): boolean {
  if (look.backgroundImage !== 'none' && !isIcon(look.element, look.style)) return true;
  return parseColour(look.backgroundColor)?.[3] !== 0;
}

/** A picture beside the text of a line or in place of it, painted once: what lies around it is the ground. */
function isIcon(element: Element, style: CSSStyleDeclaration): boolean {
  const { backgroundImage, backgroundRepeat, backgroundSize } = style;
  if (!/^url\([^()]*\)$/.test(backgroundImage) || backgroundRepeat !== 'no-repeat') return false;
  return !/cover|100%/.test(backgroundSize) && element.clientHeight <= 64;
}
