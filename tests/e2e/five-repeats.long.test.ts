import { expect, test } from '@playwright/test';
import { walkAgainstTruth } from './walk-against-truth.ts';

for (const folder of ['first-apps', 'ten-apps'])
  test(`${folder}: every count equals the hand-written truth, over five repeats and four workers`, async ({}, testInfo) => {
    test.setTimeout(3_600_000);
    const { compared, differences } = await walkAgainstTruth(
      `scenarios/${folder}`,
      { repeats: 5, workers: 4 },
      testInfo,
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
