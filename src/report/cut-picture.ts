import { PNG } from 'pngjs';
import { readPixels } from '../evidence/pixels.ts';
import type { Cut } from './document/cut.ts';

/** Cuts a part out of a picture, pixel by pixel as it was recorded. */
export function cutPicture(png: Uint8Array, { width, box }: Cut): Buffer {
  const picture = readPixels(png);
  const [x, y, w, h] = box.map((value) => Math.round((value * picture.width) / width)) as [
    number,
    number,
    number,
    number,
  ];
  const cut = new PNG({ width: Math.min(w, picture.width - x), height: Math.min(h, picture.height - y) });
  for (let row = 0; row < cut.height; row++)
    for (let column = 0; column < cut.width; column++) {
      const from = ((y + row) * picture.width + x + column) * picture.channels;
      const to = (row * cut.width + column) * 4;
      for (let channel = 0; channel < 3; channel++) cut.data[to + channel] = picture.data[from + channel]!;
      cut.data[to + 3] = 255;
    }
  return PNG.sync.write(cut);
}
