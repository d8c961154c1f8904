import { z } from 'zod';
import { Box } from '../../model/control.ts';
import type { Picture } from './picture.ts';

/** A part that is cut out of a recorded picture. It lies beside the page as `pictures/<its name>.png`. */
export const Cut = z.object({
  /** Of the whole picture, and its width in CSS px: it may have more pixels than that. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().positive(),
  /** What is cut out, whole CSS px of the picture. */
  box: Box,
  /** Where the control lies on what is cut out, CSS px. */
  mark: Box,
});
export type Cut = z.infer<typeof Cut>;

/** Room around a control, and the least that is cut out, CSS px. */
const margin = 28;
const least = { width: 260, height: 110 };

/**
 * Two controls cut out of their pictures with what lies around them, both as large as the larger one needs, so that
 * they are seen at one scale. null for a control that lies outside of its picture.
 */
export function cutPair(controls: readonly { picture: Picture | null; box: Box }[]): (Cut | null)[] {
  const width = Math.max(least.width, ...controls.map(({ box }) => Math.ceil(box[2]) + 2 * margin));
  const height = Math.max(least.height, ...controls.map(({ box }) => Math.ceil(box[3]) + 2 * margin));
  return controls.map(({ picture, box: [x, y, w, h] }) => {
    if (!picture || x < 0 || y < 0 || x + w > picture.width || y + h > picture.height) return null;
    const [wide, high] = [Math.min(width, picture.width), Math.min(height, picture.height)];
    const left = within(x + w / 2 - wide / 2, picture.width - wide);
    const top = within(y + h / 2 - high / 2, picture.height - high);
    const mark: Box = [x - left, y - top, w, h];
    return { sha256: picture.sha256, width: picture.width, box: [left, top, wide, high], mark };
  });
}

/** Its name among the pictures. */
export function cutName({ sha256, box }: Cut): string {
  return [sha256, ...box].join('-');
}

function within(offset: number, most: number): number {
  return Math.round(Math.max(0, Math.min(offset, most)));
}
