import { expect, test } from '@playwright/test';
import { waysOut } from '../../src/report/document/plot-rows.ts';
import { outcomeWords } from '../../src/words/outcome-words.ts';

const exit = { value: 3, low: 3, high: 3 };
const done = { exit, isLowerBound: false, outcome: outcomeWords['done-now'] };
const refused = { exit, isLowerBound: true, outcome: outcomeWords.refused };
const notFound = { exit: null, isLowerBound: true, outcome: outcomeWords['not-found'] };
const ours = { exit: null, isLowerBound: false, outcome: null };

test('an exit of which no walk can be used is none that was not finished', () => {
  expect(waysOut([done, ours])).toEqual({ all: 1, unfinished: 0 });
  expect(waysOut([done, refused, notFound, ours])).toEqual({ all: 3, unfinished: 2 });
});
