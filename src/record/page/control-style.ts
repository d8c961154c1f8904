import { over, paints, parseColour, type Grounds, type Rgba } from './colour.ts';
import { liesOnAnother } from './lies-on.ts';
import type { Look } from './visible.ts';

const black: Rgba = [0, 0, 0, 1];

/** What text is painted with: nothing where a background is cut to its letters. */
function textFill(style: CSSStyleDeclaration): string {
  return style.webkitTextFillColor || style.color;
}

/** An opaque text is told by the style whatever lies below it, unless something is done to its colours. */
function isTold(look: Look): boolean {
  if (parseColour(textFill(look.style))?.[3] !== 1) return false;
  for (let at: Look | null = look; at; at = at.up)
    if (at.style.filter !== 'none' || at.style.mixBlendMode !== 'normal') return false;
  return true;
}

/** How a control looks; colours as they are seen, composited over what lies behind. */
export function styleOf(look: Look, role: string, grounds: Grounds) {
  const { element, style } = look;
  const isOnAnother = liesOnAnother(look);
  const isOpaque = parseColour(look.backgroundColor)?.[3] === 1;
  const ground = isOnAnother && !isOpaque ? null : grounds.of(look);
  const below = isOnAnother ? null : grounds.behind(look);
  const paint = (text: string, on: Rgba | null): Rgba | null => {
    const colour = parseColour(text);
    return grounds.seen(colour && on && over(colour, on), look);
  };
  const behind = grounds.seen(below, look.up);
  const fill = grounds.seen(ground, look);
  const borderWidth = style.borderTopStyle === 'none' ? 0 : parseFloat(style.borderTopWidth) || 0;
  const borderColour = borderWidth > 0 ? paint(style.borderTopColor, below) : null;
  const textColour = paint(textFill(style), ground ?? (isTold(look) ? black : null));
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
