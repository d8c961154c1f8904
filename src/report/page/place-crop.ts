import type { Box } from '../../model/control.ts';

/** Width to height of the window in which a picture is shown small: usually, and where what matters is a tall layer. */
const [usual, tall] = [16 / 10, 3 / 4];
/** How much a picture is enlarged in it, the most first. */
const zooms = [2.5, 2, 1.5, 1] as const;
/** Room around what matters, CSS px. */
const margin = 24;
/** Offsets are rounded to this many percent of the picture, for which the style has a class each. */
const grain = 2.5;

/** Which part of a picture is shown small: classes of the style. */
export type Crop = { zoom: (typeof zooms)[number]; left: number; top: number; isTall: boolean };

/**
 * The part of a picture that shows what matters, as large as may be: with the layer on top if that fits, for a
 * dialog that is cut tells little. Everything if nothing matters in particular.
 *
 * @param boxes CSS px of the picture
 * @returns `left` and `top` in steps of 2.5 % of the picture
 */
export function placeCrop(
  { width, height }: { width: number; height: number },
  boxes: readonly Box[],
  layer: Box | null = null,
): Crop {
  const isTall = layer !== null && layer[3] > 1.15 * layer[2] && width > height;
  const aspect = isTall ? tall : usual;
  const fits = (focus: Focus | null) =>
    zooms.find(
      (zoom) => focus !== null && focus.width <= width / zoom && focus.height <= width / zoom / aspect,
    );
  const whole = layer === null ? null : around([...boxes, layer]);
  const focus = fits(whole) ? whole : around(boxes);
  const zoom = fits(focus) ?? 1;
  const [windowWidth, windowHeight] = [width / zoom, width / zoom / aspect];
  const { x, y } = focus ?? { x: width / 2, y: windowHeight / 2 };
  return {
    zoom,
    isTall,
    left: stepOf(x - windowWidth / 2, width - windowWidth, width),
    top: stepOf(y - windowHeight / 2, height - windowHeight, height),
  };
}

/** Its middle and its size. */
type Focus = { x: number; y: number; width: number; height: number };

function around(boxes: readonly Box[]): Focus | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}

function stepOf(offset: number, most: number, whole: number): number {
  const kept = Math.max(0, Math.min(offset, most));
  return Math.floor((kept / whole) * (100 / grain));
}
