import { expect, test } from '@playwright/test';
import { fromColumns, toColumns } from '../../src/record/columns.ts';

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('rows are the same after their way as columns, whether values repeat or not', () => {
  const shared = [1, 2];
  const rows = Array.from({ length: 400 }, (_, index) => ({
    number: index,
    constant: 'same',
    few: index % 3 === 0 ? null : `kind ${index % 3}`,
    many: `name ${index}`,
    flag: index % 7 === 0,
    list: index % 2 === 0 ? shared : [index],
    object: index < 200 ? { on: true } : { on: false },
  }));
  expect(fromColumns(overTheWire(toColumns(rows)), 400)).toEqual(rows);
  const colours = rows.map(({ number }) => ({ colour: number % 2 ? 'red' : null }));
  expect(fromColumns(overTheWire(toColumns(rows, colours)), 400)).toEqual(
    rows.map((row, index) => ({ ...row, ...colours[index] })),
  );
  expect(fromColumns(overTheWire(toColumns([])), 400)).toEqual([]);
});

test('rows that repeat themselves are much shorter as columns', () => {
  const rows = Array.from({ length: 400 }, (_, index) => ({
    region: 'main',
    role: index % 2 ? 'link' : 'button',
  }));
  expect(JSON.stringify(toColumns(rows)).length).toBeLessThan(JSON.stringify(rows).length / 10);
});

test('what is no columns, or has too many rows, is left to the schema to refuse', () => {
  for (const wrong of [null, 'rows', [], {}, { rows: '3', columns: {} }, { rows: 5, columns: null }])
    expect(fromColumns(wrong, 400)).toBe(wrong);
  const endless = { rows: 1e9, columns: { a: { all: 1 } } };
  expect(fromColumns(endless, 400)).toBe(endless);
  expect(fromColumns({ rows: 2, columns: { a: [1], b: { of: ['x'], at: [0, 7] }, c: null } }, 400)).toEqual([
    { a: 1, b: 'x', c: undefined },
    { a: undefined, b: undefined, c: undefined },
  ]);
});
