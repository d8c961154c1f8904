import type { Box } from '../model/control.ts';
import { readPixels, writePixels } from './pixels.ts';

/**
 * Blackens boxes of a picture.
 *
 * @param png a screenshot
 * @param boxes in CSS px of the viewport; what lies outside of it is left out
 * @param ratio device pixels per CSS px
 * @returns the same bytes if there is nothing to mask, else a new PNG without the pixels behind the boxes
 */
export function maskPicture(png: Uint8Array, boxes: Box[], ratio: number): Uint8Array {
  if (boxes.length === 0) return png;
  const { width, height, channels, data } = readPixels(png);
  const masked = data.slice();
  for (const [x, y, w, h] of boxes) {
    const left = clamp(Math.floor(x * ratio), width);
    const right = clamp(Math.ceil((x + w) * ratio), width);
    const top = clamp(Math.floor(y * ratio), height);
    const bottom = clamp(Math.ceil((y + h) * ratio), height);
    for (let row = top; row < bottom; row++)
      masked.fill(0, (row * width + left) * channels, (row * width + right) * channels);
  }
  return writePixels({ width, height, channels, data: masked });
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
