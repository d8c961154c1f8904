import { expect, test } from '@playwright/test';
import { walkAgainstTruth } from './walk-against-truth.ts';

test('the ten apps and the fair twin: every count and every blocker equals the hand-written truth', async ({}, testInfo) => {
  test.setTimeout(900_000);
  const { compared, differences } = await walkAgainstTruth(
    'scenarios/ten-apps',
    { repeats: 1, workers: 2 },
    testInfo,
  );
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(700);
});
