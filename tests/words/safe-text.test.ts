import { expect, test } from '@playwright/test';
import { safeText } from '../../src/words/safe-text.ts';

test('escape sequences, control characters and marks of direction are gone', () => {
  expect(safeText('a\u001b[31mb\u001b[0m\u0007\u202ec\u2066d\u200e\ufeff')).toBe('abcd');
});

test('lines become one line', () => {
  expect(safeText('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
});

test('half a surrogate pair, which no encoding can write, is gone', () => {
  expect(safeText('a\ud800b\udc00')).toBe('ab');
});

test('joined emoji and writing that needs a joiner stay whole', () => {
  expect(safeText('👩\u200d💻 می\u200cخواهم')).toBe('👩\u200d💻 می\u200cخواهم');
});

test('what is too long is cut between characters', () => {
  expect(safeText('𠀀𠀁𠀂', 2)).toBe('𠀀𠀁…');
});
