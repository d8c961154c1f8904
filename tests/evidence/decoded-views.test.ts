import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decodedViews } from '../../src/evidence/decoded-views.ts';

const encoded = fc
  .uint8Array({ maxLength: 8 })
  .map((bytes) => [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

test('every character of an address lies where it stood, in whatever bytes it is written', () => {
  fc.assert(
    fc.property(encoded, fc.string({ maxLength: 3 }), encoded, (before, plain, after) => {
      const text = `?code=${before}${plain}${after}"}`;
      for (const { text: read, starts, ends } of decodedViews(text)) {
        if (!starts || !ends) continue;
        expect([starts.length, ends.length]).toEqual([read.length, read.length]);
        for (const [index, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[index]!);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        }
        expect(ends.at(-1)).toBe(text.length);
      }
    }),
  );
});

test('a byte that is no character takes nothing of what stands behind it', () => {
  for (const byte of ['%80', '%ff', '%81', '%81%30', '%c4']) {
    const [, view] = decodedViews(`${byte}"}`);
    expect([view!.text.slice(-2), view!.starts!.at(-2)], byte).toEqual(['"}', byte.length]);
  }
  const [, view] = decodedViews('%bd%b5%bc%b6"');
  expect([view!.text, view!.starts]).toEqual(['降级"', [0, 6, 12]]);
});
