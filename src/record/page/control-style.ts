import { over, paints, parseColour, type Grounds, type Rgba } from './colour.ts';
import type { Look } from './visible.ts';

/** How a control looks; colours as they are seen, composited over what lies behind. */
export function styleOf(look: Look, role: string, grounds: Grounds) {
  const { element, style } = look;
  const behind = grounds.behind(look);
  const fill = grounds.of(look);
  const paint = (text: string, ground: Rgba | null): Rgba | null => {
    const colour = parseColour(text);
    return colour && ground && over(colour, ground);
  };
  const borderWidth = style.borderTopStyle === 'none' ? 0 : parseFloat(style.borderTopWidth) || 0;
  const borderColour = borderWidth > 0 ? paint(style.borderTopColor, behind) : null;
  const textColour = paint(style.color, fill);
  const differs = (a: Rgba | null, b: Rgba | null) =>
    !a || !b || Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) > 24;
  // Where style alone cannot tell, what has a background is taken for filled until the picture says otherwise.
  const kind =
    paints(look) && differs(fill, behind)
      ? 'filled'
      : borderWidth > 0 && differs(borderColour, behind)
        ? 'outlined'
        : role === 'link' || style.textDecorationLine.includes('underline')
          ? 'link'
          : 'plain';
  return {
    fontSize: parseFloat(look.fontSize) || 0,
    fontWeight: parseFloat(style.fontWeight) || 400,
    textColour,
    fill,
    ring: behind,
    borderColour,
    borderWidth,
    colourSource: fill && behind && textColour ? 'style' : 'none',
    kind,
    animated: style.animationName !== 'none' && style.animationPlayState === 'running',
    badge:
      element.firstElementChild !== null &&
      element.querySelector('[class*="badge" i], [class*="dot" i], sup') !== null,
  };
}
