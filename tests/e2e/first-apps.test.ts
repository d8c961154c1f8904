import { expect, test } from '@playwright/test';
import { walkAgainstTruth } from './walk-against-truth.ts';

test('the first apps: every count equals the hand-written truth, with four workers', async ({}, testInfo) => {
  test.setTimeout(600_000);
  const { compared, differences } = await walkAgainstTruth(
    'scenarios/first-apps',
    { repeats: 1, workers: 4 },
    testInfo,
  );
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});
