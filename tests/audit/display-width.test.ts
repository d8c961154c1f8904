import { expect, test } from '@playwright/test';
import { displayWidth, fitTo, padTo } from '../../src/audit/display-width.ts';
import { safeText } from '../../src/words/safe-text.ts';

test('what a page says reaches the terminal without anything that could move it', () => {
  expect(safeText('a\x1b[31mred\x1b[0m b')).toBe('ared b');
  expect(safeText('title\x1b]0;owned\x07 end')).toBe('title end');
  expect(safeText('link\x1b]8;;https://x.example\x1b\\here\x1b]8;;\x1b\\')).toBe('linkhere');
  expect(safeText('one\r\ntwo\ttab\u2028line')).toBe('one two tab line');
  expect(safeText('back\b\b\x7f\x9b31m')).not.toMatch(/\p{Cc}/u);
  expect(safeText('\u202egnp.exe \u2066x\u2069\u200f')).toBe('gnp.exe x');
  expect(safeText('\ud800 half')).toBe('half');
});

test('ordinary text in both languages stays as it is', () => {
  for (const text of ['降级到轻享版（¥9.90/月）', 'Cancel your plan – really?', 'naïve café 😀'])
    expect(safeText(text)).toBe(text);
});

test('a character is as wide as a terminal draws it', () => {
  expect(displayWidth('abc')).toBe(3);
  expect(displayWidth('降级')).toBe(4);
  expect(displayWidth('（，。）')).toBe(8);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('😀')).toBe(2);
  expect(displayWidth('≥ 5–6 ×')).toBe(7);
});

test('padding and cutting count columns, not characters', () => {
  expect(padTo(6, '降级')).toBe('降级  ');
  expect(padTo(6, '降级', 'right')).toBe('  降级');
  expect(padTo(2, '降级')).toBe('降级');
  expect(fitTo(5, '取消续费')).toBe('取消…');
  expect(fitTo(8, '取消续费')).toBe('取消续费');
});
