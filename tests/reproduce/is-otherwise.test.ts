import { expect, test } from '@playwright/test';
import type { FlowDiff } from '../../src/report/diff/audit-diff.ts';
import { isOtherwise } from '../../src/reproduce/is-otherwise.ts';

const stands = { counted: true, severity: 3, notCounted: null, walks: 1, of: 1, text: '' };
const gone = [{ id: 'DSC-01', subtype: 'exit-terms', a: stands, b: null }];
const exit = { figures: [], steps: [], screens: [] };

test('a blocker of the way out that is gone because the way in stopped earlier is no difference of the target', () => {
  const diff = { ...exit, blockers: gone } as unknown as FlowDiff;
  expect([isOtherwise(diff, true), isOtherwise(diff, false)]).toEqual([true, false]);
});

test('other words on the way are one, whatever stopped earlier', () => {
  const screens = [{ words: [{ text: '再想想' }] }];
  const diff = { ...exit, blockers: gone, screens } as unknown as FlowDiff;
  expect(isOtherwise(diff, false)).toBe(true);
});
