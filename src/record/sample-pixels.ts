import { readPixels, type Pixels } from '../evidence/pixels.ts';
import type { Colour, Control } from '../model/control.ts';

const maxSamples = 60;

/**
 * Takes colours from the picture for controls whose style cannot tell them (images, gradients, filters): `fill`
 * and `ring` are the commonest colours inside and 4 px around the box, `textColour` the commonest of those
 * inside that lie farthest from the fill, unless the style tells it. What `kind` says is checked against them.
 */
export function samplePixels(controls: readonly Control[], png: Uint8Array, ratio: number): Control[] {
  const wanted = controls
    .filter((control) => control.colourSource === 'none' && control.shown > 0.5 && !control.covered)
    .slice(0, maxSamples);
  if (wanted.length === 0) return [...controls];
  const picture = readPixels(png);
  const sampled = new Map(wanted.map((control) => [control, sample(control, picture, ratio)]));
  return controls.map((control) => {
    const colours = sampled.get(control);
    if (!colours) return control;
    const textColour = control.textColour ?? colours.textColour;
    const kind = kindOf(control, colours);
    return { ...control, ...colours, textColour, colourSource: 'pixels' as const, kind };
  });
}

/** A background that cannot be told from what lies around it fills nothing. */
function kindOf({ kind, role, borderWidth }: Control, { fill, ring }: Sampled): Control['kind'] {
  if (kind !== 'filled' || !fill || !ring || distance(fill, ring) > 24) return kind;
  return borderWidth > 0 ? 'outlined' : role === 'link' ? 'link' : 'plain';
}

type Sampled = Pick<Control, 'fill' | 'ring' | 'textColour'>;

function sample(control: Control, picture: Pixels, ratio: number): Sampled {
  const [x, y, w, h] = control.box.map((value) => Math.round(value * ratio)) as [
    number,
    number,
    number,
    number,
  ];
  const inside = histogram(picture, x + 2, y + 2, x + w - 2, y + h - 2, null);
  const around = histogram(picture, x - 4, y - 4, x + w + 4, y + h + 4, [x, y, x + w, y + h]);
  const fill = commonest(inside);
  const far = fill && [...inside].filter(([key]) => distance(unpack(key), fill) > 90);
  return {
    fill,
    ring: commonest(around),
    textColour: far && far.length > 0 ? commonest(new Map(far)) : null,
  };
}

function histogram(
  { width, height, channels, data }: Pixels,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  hole: readonly [number, number, number, number] | null,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (let y = Math.max(0, y0); y < Math.min(height, y1); y++)
    for (let x = Math.max(0, x0); x < Math.min(width, x1); x++) {
      if (hole && x >= hole[0] && x < hole[2] && y >= hole[1] && y < hole[3]) continue;
      const at = (y * width + x) * channels;
      // Gradients: neighbouring shades fall into one bin of 8.
      const key = ((data[at]! >> 3) << 16) | ((data[at + 1]! >> 3) << 8) | (data[at + 2]! >> 3);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

function commonest(counts: ReadonlyMap<number, number>): Colour | null {
  let best: number | null = null;
  let most = 0;
  for (const [key, count] of counts)
    if (count > most) {
      best = key;
      most = count;
    }
  return best === null ? null : unpack(best);
}

function unpack(key: number): Colour {
  return [((key >> 16) & 31) * 8 + 4, ((key >> 8) & 31) * 8 + 4, (key & 31) * 8 + 4, 1];
}

function distance(a: Colour, b: Colour): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
}
