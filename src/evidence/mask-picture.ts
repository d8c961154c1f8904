import { PNG } from 'pngjs';
import type { Box } from '../model/control.ts';

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
  const picture = PNG.sync.read(Buffer.from(png));
  for (const [x, y, width, height] of boxes) {
    const left = clamp(Math.floor(x * ratio), picture.width);
    const right = clamp(Math.ceil((x + width) * ratio), picture.width);
    const top = clamp(Math.floor(y * ratio), picture.height);
    const bottom = clamp(Math.ceil((y + height) * ratio), picture.height);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        picture.data.writeUInt32BE(0x000000ff, (row * picture.width + column) * 4);
      }
    }
  }
  // Pages are flat: without filters, and with the general strategy, they pack best and soonest.
  return PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 6, deflateStrategy: 0 });
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
