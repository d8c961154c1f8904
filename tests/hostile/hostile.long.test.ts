import { expect, test } from '@playwright/test';
import { pages } from './pages/index.ts';
import { expectNothingExecutes } from './nothing-executes.ts';
import { expectAllHeld, expectInTime, mostMemory, peaks, walkHostile } from './walk-hostile.ts';

/** `HOSTILE_ONLY=a,b` walks these alone, to look into one. */
const ids = process.env['HOSTILE_ONLY']?.split(',') ?? Object.keys(pages);

test('every hostile target is walked within its limit, ends as it must, and disturbs nobody', async ({
  page,
}, testInfo) => {
  test.setTimeout(2_400_000);
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(40);
  const audit = await walkHostile(ids, testInfo.outputPath(), 45);
  expectAllHeld(audit);
  expectInTime(audit);
  await expectNothingExecutes(audit, page);
  expect(Math.max(...peaks(audit)), 'peak memory of a worker, MB').toBeLessThan(mostMemory);
});
