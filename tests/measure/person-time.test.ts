import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { declared } from '../../src/measure/klm-constants.ts';
import { personTime, personTimeRange, type PersonLoad } from '../../src/measure/person-time.ts';

const han = (count: number): { cjk: number; words: number; chars: number } => ({
  cjk: count,
  words: 0,
  chars: count,
});
const idle: PersonLoad = {
  clicks: 0,
  texts: [],
  messages: [],
  scrolls: [],
  pageChars: 0,
  pageWords: 0,
  dialogChars: 0,
  dialogWords: 0,
};

/** The worked example of the specification (measurement.md §2.5). */
const up: PersonLoad = { ...idle, clicks: 2, pageChars: 200, dialogChars: 40 };
const down: PersonLoad = {
  ...idle,
  clicks: 8,
  texts: [{ load: han(10), code: false }],
  messages: [han(2), han(2)],
  pageChars: 900,
  dialogChars: 180,
};

test.describe('klm-1', () => {
  test('two messages of two 汉字 take 10.26 s', () => {
    expect(personTime({ ...idle, messages: [han(2), han(2)] })).toBeCloseTo(10.26, 6);
  });

  test('a reason of ten 汉字 takes 10.55 s', () => {
    expect(personTime({ ...idle, texts: [{ load: han(10), code: false }] })).toBeCloseTo(10.55, 6);
  });

  test('the worked example takes 18.8 s in and 102.8 s out', () => {
    expect(personTime(up)).toBeCloseTo(18.8, 6);
    expect(personTime(down)).toBeCloseTo(102.76, 6);
    expect(personTime(down).toFixed(1)).toBe('102.8');
  });

  test('its ratio hardly moves with the reading speed: 5.47, 5.19 at 255 and 5.77 at 600 characters a minute', () => {
    const ratioAt = (zhCharsPerMinute: number): string => {
      const constants = { ...declared.assumed, zhCharsPerMinute };
      return (personTime(down, constants) / personTime(up, constants)).toFixed(2);
    };
    expect([ratioAt(400), ratioAt(255), ratioAt(600)]).toEqual(['5.47', '5.19', '5.77']);
  });

  test('a one-time code of six digits takes M + 2H + 6 × 0.50 s', () => {
    const code = { load: { cjk: 0, words: 0, chars: 6 }, code: true };
    expect(personTime({ ...idle, texts: [code] })).toBeCloseTo(1.35 + 0.8 + 3, 6);
  });

  test('English is read at 238 words a minute, all of a dialog and a quarter of a page', () => {
    expect(personTime({ ...idle, dialogWords: 238 })).toBeCloseTo(60, 6);
    expect(personTime({ ...idle, pageWords: 238 })).toBeCloseTo(15, 6);
  });

  test('scrolling two viewports takes M/2 + 1 s', () => {
    expect(personTime({ ...idle, scrolls: [2] })).toBeCloseTo(1.675, 6);
  });

  test('the time lies within its range over the declared constants', () => {
    const text = fc
      .record({ cjk: fc.nat(200), words: fc.nat(200), more: fc.nat(500) })
      .map(({ cjk, words, more }) => ({
        cjk,
        words,
        chars: cjk + more,
      }));
    const load = fc.record({
      clicks: fc.nat(100),
      texts: fc.array(fc.record({ load: text, code: fc.boolean() }), { maxLength: 5 }),
      messages: fc.array(text, { maxLength: 5 }),
      scrolls: fc.array(fc.double({ min: 0.1, max: 40, noNaN: true }), { maxLength: 5 }),
      pageChars: fc.nat(20_000),
      pageWords: fc.nat(20_000),
      dialogChars: fc.nat(20_000),
      dialogWords: fc.nat(20_000),
    });
    fc.assert(
      fc.property(load, (each) => {
        const { low, mid, high, corners } = personTimeRange(each);
        expect(low).toBeLessThanOrEqual(mid);
        expect(mid).toBeLessThanOrEqual(high);
        expect(Math.min(...corners)).toBeCloseTo(low, 6);
        expect(Math.max(...corners)).toBeCloseTo(high, 6);
      }),
    );
  });
});
