import { flatParent } from './roots.ts';
import type { Sight } from './visible.ts';

export type Rgba = [number, number, number, number];

/** Reads a computed colour; null for what is no plain sRGB colour. */
export function parseColour(text: string): Rgba | null {
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

/**
 * Background that is seen behind an element's content, composited over its ancestors (and its own, if `own`).
 * null where style alone cannot tell: images, gradients, filters, blending.
 */
export function backdrop(element: Element, sight: Sight, own: boolean): Rgba | null {
  const stack: Rgba[] = [];
  let opaque = false;
  for (let at: Element | null = own ? element : flatParent(element); at; at = flatParent(at)) {
    const style = sight.style(at);
    if (style.backgroundImage !== 'none' || style.filter !== 'none' || style.mixBlendMode !== 'normal')
      return null;
    if (style.backdropFilter && style.backdropFilter !== 'none') return null;
    const colour = parseColour(style.backgroundColor);
    if (!colour) return null;
    if (colour[3] === 0) continue;
    stack.push(colour);
    if (colour[3] === 1) {
      opaque = true;
      break;
    }
  }
  let result: Rgba = opaque ? (stack.pop() as Rgba) : [255, 255, 255, 1];
  while (stack.length > 0) result = over(stack.pop() as Rgba, result);
  return result;
}
