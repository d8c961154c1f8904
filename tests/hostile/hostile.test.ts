import { expect, test } from '@playwright/test';
import { expectNothingExecutes } from './nothing-executes.ts';
import { expectAllHeld, mostMemory, peaks, walkHostile } from './walk-hostile.ts';

/** What would do most harm; all others are walked by `npm run test:long`. */
const quick = ['forged-events', 'overridden-array', 'script-payloads'];

test('three hostile targets are walked as if nothing were, and disturb nobody', async ({
  page,
}, testInfo) => {
  const audit = await walkHostile(quick, testInfo.outputPath(), 300);
  expectAllHeld(audit);
  await expectNothingExecutes(audit, page);
  expect(Math.max(...peaks(audit)), 'peak memory of a worker, MB').toBeLessThan(mostMemory);
});
