import { test } from '@playwright/test';
import { begin, flows, verify } from '../flows.ts';

const lane = Number(process.env['BENCH_LANE'] ?? 1);

/** The flows of one app as ordinary tests of Playwright Test. */
export function tracedFlows(app: string): void {
  for (const flow of flows.filter((candidate) => candidate.app === app))
    test(`${flow.app} ${flow.name}`, async ({ page, request }) => {
      await begin(flow, page, request, lane);
      await flow.walk(page);
      await verify(flow, request, lane);
    });
}
