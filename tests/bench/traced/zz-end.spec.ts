import { test } from '@playwright/test';
import { reset } from '../flows.ts';

/** Runs last: the last walk has ended, with all that its run writes, when this one begins. */
test('end of the run', async ({ request }) => {
  await reset('qinghe', request, Number(process.env['BENCH_LANE'] ?? 1));
});
