import { readPixels, writePixels } from '../evidence/pixels.ts';
import type { Cut } from './document/cut.ts';

/** Cuts a part out of a picture, pixel by pixel as it was recorded. */
export function cutPicture(png: Uint8Array, { width: shown, box }: Cut): Buffer {
  const picture = readPixels(png);
  const { channels } = picture;
  const [x, y, w, h] = box.map((value) => Math.round((value * picture.width) / shown)) as [
    number,
    number,
    number,
    number,
  ];
  const [width, height] = [Math.min(w, picture.width - x), Math.min(h, picture.height - y)];
  const data = new Uint8Array(width * height * channels);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * channels;
    data.set(picture.data.subarray(from, from + width * channels), row * width * channels);
  }
  return writePixels({ width, height, channels, data });
}
