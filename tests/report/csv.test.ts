import { expect, test } from '@playwright/test';
import { csv } from '../../src/report/tables/csv.ts';

const cells = (...texts: unknown[]): string =>
  csv(
    ['a'],
    texts.map((a) => ({ a })),
  );

test('a table begins with the byte order mark and ends every line with CRLF', () => {
  expect(csv(['a', 'b'], [{ a: 1, b: '二' }])).toBe('\ufeffa,b\r\n1,二\r\n');
});

test('fields with commas, quotes and spaces around them are quoted as RFC 4180 has it', () => {
  expect(cells('a,b', 'say "hi"', 'plain')).toBe('\ufeffa\r\n"a,b"\r\n"say ""hi"""\r\nplain\r\n');
});

test('what a spreadsheet would compute stands as text', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '=cmd|calc!A1']) {
    expect(cells(text)).toBe(`\ufeffa\r\n'${text}\r\n`);
  }
});

test('a formula behind white space or an invisible character stands as text too', () => {
  expect(cells('\t=1+1', '\u200b=1+1', ' =1+1', '\r\n=1+1')).toBe(
    "\ufeffa\r\n'=1+1\r\n'=1+1\r\n'=1+1\r\n'=1+1\r\n",
  );
});

test('negative numbers stay numbers, null is nothing, objects are JSON', () => {
  expect(cells(-1.5, 0, null, { a: 'b' }, ['c'])).toBe(
    '\ufeffa\r\n-1.5\r\n0\r\n\r\n"{""a"":""b""}"\r\n"[""c""]"\r\n',
  );
});

test('a text cannot begin a new row, move a cursor or turn the writing', () => {
  expect(cells('one\r\ntwo\u001b[2J\u202etfel\u0000')).toBe('\ufeffa\r\none twotfel\r\n');
});
