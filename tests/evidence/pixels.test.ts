import { expect, test } from '@playwright/test';
import { PNG, type PNGOptions } from 'pngjs';
import { readPixels, writePixels } from '../../src/evidence/pixels.ts';

/** A picture of some colours and shades that no filter leaves as they are. */
function picture(width: number, height: number): PNG {
  const made = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      made.data.writeUInt32BE(
        (((x * 37 + y * 101) % 251) * 0x1000000 +
          ((x * y) % 256) * 0x10000 +
          ((x + 2 * y) % 256) * 0x100 +
          255) >>>
          0,
        (y * width + x) * 4,
      );
  return made;
}

function opaque({ data }: PNG): number[] {
  return [...data].filter((_, index) => index % 4 < 3);
}

function colours({ channels, data }: ReturnType<typeof readPixels>): number[] {
  return [...data].filter((_, index) => index % channels < 3);
}

test('pixels are those that the library reads, whatever the filter and the kind of the PNG', () => {
  const source = picture(23, 17);
  const kinds: PNGOptions[] = [0, 1, 2, 3, 4, -1].flatMap((filterType) =>
    ([0, 2, 4, 6] as const).map((colorType) => ({ filterType, colorType }) as PNGOptions),
  );
  for (const kind of [...kinds, { colorType: 6, bitDepth: 16 } as PNGOptions]) {
    const png = PNG.sync.write(source, kind);
    const read = readPixels(png);
    expect([read.width, read.height], JSON.stringify(kind)).toEqual([23, 17]);
    expect(colours(read), JSON.stringify(kind)).toEqual(opaque(PNG.sync.read(png)));
  }
});

test('what is written is, byte for byte, what the library would write', () => {
  const source = picture(40, 30);
  const read = readPixels(PNG.sync.write(source));
  const written = Buffer.from(writePixels(read));
  const options = { colorType: 2, filterType: 0, deflateLevel: 6, deflateStrategy: 0 } as const;
  expect(written.equals(PNG.sync.write(source, options))).toBe(true);
});

test('a PNG that is cut off is refused', () => {
  const png = PNG.sync.write(picture(40, 30));
  expect(() => readPixels(png.subarray(0, png.length - 200))).toThrow();
  expect(() => readPixels(Buffer.from('no picture'))).toThrow();
});

test('a PNG that says it is larger than any screen, or unpacks to more than it says, is not unpacked', () => {
  const png = PNG.sync.write(picture(40, 40));
  const huge = Buffer.from(png);
  huge.writeUInt32BE(100_000, 16);
  huge.writeUInt32BE(100_000, 20);
  expect(() => readPixels(huge)).toThrow('larger than any screen');
  const small = Buffer.from(png);
  small.writeUInt32BE(1, 16);
  small.writeUInt32BE(1, 20);
  expect(() => readPixels(small)).toThrow(/larger than|cut off/);
});
