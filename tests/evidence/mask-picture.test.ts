import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { maskPicture } from '../../src/evidence/mask-picture.ts';

function orange(width: number, height: number): Uint8Array {
  const picture = new PNG({ width, height });
  for (let at = 0; at < picture.data.length; at += 4) picture.data.writeUInt32BE(0xff8800ff, at);
  return PNG.sync.write(picture);
}

/** The picture as rows of `.` (as it was) and `#` (blackened). */
function drawn(png: Uint8Array): string[] {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const sign = (at: number) => ({ 0xff8800ff: '.', 0x000000ff: '#' })[data.readUInt32BE(at)] ?? '?';
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => sign((y * width + x) * 4)).join(''),
  );
}

test('a picture without anything to mask is left byte for byte', () => {
  const png = orange(8, 4);
  expect(maskPicture(png, [], 1)).toBe(png);
});

test('boxes become black, rounded outwards to whole pixels', () => {
  expect(drawn(maskPicture(orange(8, 4), [[1.4, 1, 2.2, 1.5]], 1))).toEqual([
    '........',
    '.###....',
    '.###....',
    '........',
  ]);
});

test('boxes are in CSS px: at a ratio of two they cover twice the pixels', () => {
  expect(drawn(maskPicture(orange(8, 4), [[1, 0.5, 2, 1]], 2))).toEqual([
    '........',
    '..####..',
    '..####..',
    '........',
  ]);
});

test('what lies outside of the picture is left out', () => {
  const boxes: [number, number, number, number][] = [
    [-5, -5, 6, 6],
    [7, 3, 100, 100],
    [50, 50, 5, 5],
  ];
  expect(drawn(maskPicture(orange(8, 4), boxes, 1))).toEqual([
    '#.......',
    '........',
    '........',
    '.......#',
  ]);
});

test('what is no picture is refused and not stored unmasked', () => {
  expect(() => maskPicture(Buffer.from('no picture'), [[0, 0, 1, 1]], 1)).toThrow();
});
