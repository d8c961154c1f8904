import { expect, test } from '@playwright/test';
import { TypedParts } from '../../src/evidence/typed-parts.ts';

test('no part of what a hand types stands in what is written of that time, and later all is written as ever', () => {
  const parts = new TypedParts();
  expect(parts.redact('/check?p=H', 5)).toBe('/check?p=H');
  for (const value of ['H', 'Ha', 'Han', 'Hand', 'Hand-']) parts.learn(value);
  for (const text of ['/check?p=H', '/check?p=Ha&q=1', '/check/Han', '{"p":"Hand"}', 'p Hand- x', '/c?k=-'])
    expect(parts.redact(text, 5), text).toContain('‹secret›');
  expect(parts.redact('/check?p=Hand-&n=7', 5)).toBe('/check?p=‹secret›&n=7');
  expect(parts.redact('/check?next=Home', 5), 'a sign inside of another word').toBe('/check?next=Home');
  parts.learn('周');
  expect(parts.redact('/s?q=%E5%91%A8', 5)).toBe('/s?q=‹secret›');
  expect(parts.redact('{"q":"周"}', 5)).toBe('{"q":"‹secret›"}');
  parts.end(10);
  expect(parts.redact('/check?p=Ha', 10)).toBe('/check?p=‹secret›');
  expect(parts.redact('/check?p=Ha', 11)).toBe('/check?p=Ha');
  parts.learn('\ud83d');
  expect(parts.redact('/check?p=Ha', 20)).toBe('/check?p=‹secret›');
});
