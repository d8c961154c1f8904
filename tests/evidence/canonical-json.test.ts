import { expect, test } from '@playwright/test';
import { canonicalJson } from '../../src/store/canonical-json.ts';

test('the example of RFC 8785, 3.2.2 is written as 3.2.3 has it', () => {
  const value: unknown = JSON.parse(
    String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
  );
  expect(canonicalJson(value)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('keys stand in the order of their UTF-16 units, as in RFC 8785, 3.2.3', () => {
  const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
  const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
  expect(written).toBe(`{${sorted.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`);
});

test('what JSON cannot say is refused and not guessed', () => {
  for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, '\ud800']) {
    expect(() => canonicalJson(value)).toThrow();
    expect(() => canonicalJson({ value: [value === undefined ? Number.NaN : value] })).toThrow();
  }
});

test('members without a value are left out, and lists keep their places', () => {
  expect(canonicalJson({ b: undefined, a: [1, undefined] })).toBe('{"a":[1,null]}');
});
