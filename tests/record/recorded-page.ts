import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Screen } from '../../src/model/screen.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import { Recorder } from '../../src/record/recorder.ts';
import { startWalkClock } from '../../src/record/walk-clock.ts';
import { openStore } from '../../src/store/open-store.ts';

/** A page that is recorded, and a small site to record. */
export type Recorded = {
  recorder: Recorder;
  /** Serves `html` at a path of the site; returns its address. Sites `a`, `b`… are different sites. */
  serve(html: string, path?: string, site?: string): string;
  /** Opens a page of the site with this body and begins to record. */
  open(html: string): Promise<void>;
  /** Does something as a recorded action would, and records the state after it. */
  act(what: () => Promise<unknown>): Promise<Screen>;
  stand(): Promise<Screen>;
  facts(): Fact[];
  of<K extends Fact['kind']>(kind: K): Extract<Fact, { kind: K }>[];
};

export const test = base.extend<{
  world: 'isolated' | 'init-script';
  site: Map<string, string>;
  recorded: Recorded;
}>({
  world: ['isolated', { option: true }],
  site: async ({}, use) => use(new Map()),
  recorded: async ({ page, context, site, world }, use, testInfo) => {
    const server = await listen(site);
    const { port } = server.address() as AddressInfo;
    const dir = testInfo.outputPath('audit');
    const store = openStore(`${dir}/seesaw.db`);
    store.putAudit({ audit: 'a', startedAt: '2026-01-01T00:00:00.000Z', settings: {} });
    const clock = startWalkClock();
    const gate = openWalkGate({ store, dir, head: headOf(clock.startedAt), account: null });
    const recorder = new Recorder({ context, gate, clock, hiddenTexts: () => [], world });
    await recorder.start();
    const stand = async () => (await recorder.stand(page))!;
    const recorded: Recorded = {
      recorder,
      serve: (html, path = '/', name = 'a') => {
        site.set(`${name}${path}`, html);
        return `http://${name}.localhost:${port}${path}`;
      },
      open: async (html) => {
        const url = recorded.serve(html, '/page');
        recorder.home = [recorded.serve('<p>home', '/')];
        await page.goto(url);
        recorder.recording = true;
      },
      act: async (what) => {
        await recorder.beginAction();
        await what();
        recorder.endAction();
        return stand();
      },
      stand,
      facts: () => store.factsOf('w'),
      of: (kind) => store.factsOf('w').filter((fact) => fact.kind === kind) as never,
    };
    await use(recorded);
    recorder.close();
    store.close();
    server.close();
    server.closeAllConnections();
  },
});
function listen(site: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const name = request.headers.host?.split('.')[0] ?? '';
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const body = site.get(`${name}${path}`);
    if (path === '/slow') return void setTimeout(() => response.end('{}'), 400);
    if (path === '/never') return;
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? 'not found');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function headOf(startedAt: string): WalkHead {
  return {
    walk: 'w',
    audit: 'a',
    target: {
      id: 't',
      name: { zh: '甲', en: 'A' },
      sector: 'test',
      origin: 'http://a.localhost',
      home: '/',
      reference: false,
    },
    flow: 'upgrade',
    direction: 'onward',
    from: 'a',
    to: 'b',
    repeat: 1,
    project: '',
    account: null,
    scenario: { file: 't.ts', line: 1, sha256: '' },
    environment: {
      tool: '0',
      commit: null,
      playwright: '',
      node: '',
      os: '',
      browser: 'chromium',
      browserVersion: '',
      headless: true,
      viewport: { width: 1280, height: 720 },
      ratio: 1,
      locale: 'en-US',
      timezone: 'UTC',
      mobile: false,
    },
    startedAt,
  };
}
