import { expect, test } from '@playwright/test';
import { walkAgainstTruth } from './walk-against-truth.ts';

test('the ten apps and the fair twin: every count equals the hand-written truth', async ({}, testInfo) => {
  test.setTimeout(900_000);
  // SEESAW_REPEATS_OF_TEN=5 is the longer test: once is enough to see that a change moved a count.
  const repeats = Number(process.env['SEESAW_REPEATS_OF_TEN'] ?? 1);
  const { compared, differences } = await walkAgainstTruth(
    'scenarios/ten-apps',
    { repeats, workers: 2 },
    testInfo,
  );
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(150);
});
