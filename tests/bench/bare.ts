import { chromium, request } from '@playwright/test';
import { begin, flows, reset, verify } from './flows.ts';
import { launchOptions } from './launch-options.ts';

/**
 * The flows as a bare Playwright script: the library alone, without runner, trace or recorder. Prints the time of
 * each flow's own part in ms, one a line. `bare.ts <lane>`
 */
const lane = Number(process.argv[2]);
const browser = await chromium.launch(launchOptions);
for (const flow of flows) {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const api = await request.newContext();
  await begin(flow, page, api, lane);
  const from = performance.now();
  await flow.walk(page);
  console.log(performance.now() - from);
  await verify(flow, api, lane);
  await api.dispose();
  await context.close();
}
const api = await request.newContext();
await reset('qinghe', api, lane);
await api.dispose();
await browser.close();
