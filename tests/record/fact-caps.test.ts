import { expect, test } from '@playwright/test';
import type { InputFact } from '../../src/model/fact.ts';
import { FactCaps } from '../../src/record/fact-caps.ts';

const click = (trusted: boolean): InputFact => ({
  kind: 'input',
  at: 1,
  page: 'p1',
  frame: 'f1',
  type: 'click',
  trusted,
  control: null,
  key: '',
  prevented: false,
  value: null,
});

test('what a page makes up is cut by itself, said once, and crowds out nothing that a hand does', () => {
  const caps = new FactCaps();
  const taken = Array.from({ length: 1500 }, () => caps.take(click(false)));
  expect(taken.filter(({ isKept }) => isKept)).toHaveLength(1000);
  const what = 'events made up by the page';
  expect(taken.flatMap(({ cut }) => cut ?? [])).toEqual([expect.objectContaining({ what, limit: 1000 })]);
  expect(caps.take(click(true))).toEqual({ isKept: true, cut: null });
  expect(caps.reached).toEqual([{ what, limit: 1000, seen: 1500 }]);
});
