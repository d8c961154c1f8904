import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { bindingName, pageScript } from '../../src/record/page-script.ts';
import { generatedPage } from './generated-page.ts';
import { launchOptions } from './launch-options.ts';
import { spreadOf, type Spread } from './statistics.ts';

const world = 'bench';

/** Times on a page of so many elements, each on a freshly loaded page, ms. */
export type InPage = {
  nodes: number;
  controls: number;
  blocks: number;
  /** The recorder's reading of a screen: processor time of the page's main thread. */
  snapshot: Spread;
  /** Its watch's reading after a change: the same. */
  watch: Spread;
  /** As a clock in the page sees the reading of a screen, waiting for a busy processor included. */
  snapshotWall: Spread;
  /** What the browser itself takes for its accessibility tree and for a picture of the viewport, by the clock. */
  tree: Spread;
  treeNodes: number;
  picture: Spread;
};

/** Measures the recorder's page part where it lives: in a world of its own, on a page that it sees for the first time. */
export async function measureInPage(nodes: number, times: number): Promise<InPage> {
  const html = generatedPage(nodes);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const running = await chromium.launch(launchOptions);
  try {
    const page = await running.newPage({ viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    let context = 0;
    session.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.name === world) context = made.id;
    });
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Runtime.addBinding', { name: bindingName, executionContextName: world });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: await pageScript(),
      worldName: world,
      runImmediately: true,
    });
    const rows: Awaited<ReturnType<typeof measureOnce>>[] = [];
    for (let time = 0; time <= times; time++) {
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      // The first page warms the browser up, not the recorder: each page has a recorder of its own.
      const row = await measureOnce(page, session, () => context);
      if (time > 0) rows.push(row);
    }
    const spread = (of: (row: (typeof rows)[number]) => number) => spreadOf(rows.map(of))!;
    const { controls, blocks, treeNodes } = rows[0]!;
    return {
      nodes,
      controls,
      blocks,
      treeNodes,
      snapshot: spread((row) => row.snapshot),
      watch: spread((row) => row.watch),
      snapshotWall: spread((row) => row.snapshotWall),
      tree: spread((row) => row.tree),
      picture: spread((row) => row.picture),
    };
  } finally {
    await running.close();
    server.close();
  }
}

async function measureOnce(page: Page, session: CDPSession, context: () => number) {
  // The page's own first layout is not the recorder's work.
  await page.evaluate(() => document.body.offsetHeight);
  await page.waitForFunction(() => document.readyState === 'complete');
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const ask = async (call: string) => {
    const before = await threadTime();
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(() => { const from = performance.now(); const answer = ${call}; return [performance.now() - from, answer]; })()`,
      contextId: context(),
      returnByValue: true,
    });
    const [wall, answer] = result.value as [number, unknown];
    return { cpu: (await threadTime()) - before, wall, answer };
  };
  // What the page has left to do of its own falls into the first question.
  await ask('0');
  const asking = (await ask('0')).cpu;
  await page.evaluate(() => {
    document.querySelector('h1')!.firstChild!.nodeValue += '!';
  });
  const watch = await ask('(__seesaw.probe(), 0)');
  // As the recorder asks: the answer is JSON.
  const snapshot = await ask('__seesaw.snapshot()');
  const { controls, blocks } = JSON.parse(String(snapshot.answer)) as Record<string, { rows: number }>;
  const from = performance.now();
  const { nodes } = await session.send('Accessibility.getFullAXTree', {});
  const between = performance.now();
  await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return {
    controls: controls!.rows,
    blocks: blocks!.rows,
    watch: watch.cpu - asking,
    snapshot: snapshot.cpu - asking,
    snapshotWall: snapshot.wall,
    tree: between - from,
    treeNodes: nodes.length,
    picture: performance.now() - between,
  };
}
