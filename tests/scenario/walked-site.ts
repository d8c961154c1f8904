import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import { catchActions, notAnAction, releaseActions } from '../../src/record/action-log.ts';
import { startWalkClock } from '../../src/record/walk-clock.ts';
import type { Manners } from '../../src/scenario/manners.ts';
import { createWalk, type Walk } from '../../src/scenario/walk.ts';
import { WalkSession } from '../../src/scenario/walk-session.ts';
import { openStore } from '../../src/store/open-store.ts';

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A small site on this machine, and walks over it as a scenario's flows walk. */
export type Walked = {
  /** Puts a page at a path (with its query, if it needs one); a body without `<html>` gets one. */
  serve(path: string, answer: Answer): void;
  /** Requests that the site got so far, as `GET /path`. */
  requests: string[];
  origin: string;
  /** Begins a walk of a flow: stands at HOME. A walk sees what earlier ones of the same test have stored. */
  begin(
    flow: string,
    direction?: 'onward' | 'exit',
    origin?: string,
    mayNotPass?: () => string | null,
    manners?: Manners,
  ): Promise<{ walk: Walk; session: WalkSession }>;
  /** Facts of the walk begun last. */
  facts(): Fact[];
  of<K extends Fact['kind']>(kind: K): Extract<Fact, { kind: K }>[];
};

export const test = base.extend<{ walked: Walked }>({
  walked: async ({ page, context }, use, testInfo) => {
    const pages = new Map<string, Answer>();
    const requests: string[] = [];
    const server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      const answer = pages.get(request.url ?? '/');
      if (typeof answer === 'function') return answer(request, response);
      response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(answer === undefined ? 'not found' : whole(answer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const dir = testInfo.outputPath('audit');
    const store = openStore(`${dir}/seesaw.db`);
    store.putAudit({ audit: 'a', startedAt: '2026-01-01T00:00:00.000Z', settings: {} });
    const sessions: WalkSession[] = [];
    const facts = () => store.factsOf(sessions.at(-1)!.head.walk);
    await use({
      serve: (path, answer) => void pages.set(path, answer),
      requests,
      origin,
      facts,
      of: (kind) => facts().filter((fact) => fact.kind === kind) as never,
      begin: async (flow, direction = 'exit', at = origin, mayNotPass = () => null, manners) => {
        sessions.at(-1)?.recorder.close();
        const clock = startWalkClock();
        const head = headOf(`w${sessions.length + 1}`, flow, direction, at, clock.startedAt);
        const gate = openWalkGate({ store, dir, head, account: null });
        const session = new WalkSession({
          head,
          gate,
          clock,
          context,
          hidden: [],
          mayNotPass,
          ...(manners ? { manners } : {}),
          onHarness: () => undefined,
          lastSearch: (goal) => store.lastSearch({ audit: 'a', target: 't', direction, for: goal }),
        });
        sessions.push(session);
        await session.recorder.start();
        await catchActions(page, session.perform, session.interrupt);
        await notAnAction(() => page.goto(at));
        session.recorder.home = [at, page.url()];
        session.phase('flow');
        return { session, walk: createWalk(session, page, null) };
      },
    });
    releaseActions();
    sessions.at(-1)?.recorder.close();
    store.close();
    server.close();
    server.closeAllConnections();
  },
});

function whole(body: string): string {
  return body.includes('<html')
    ? body
    : `<!doctype html><html lang="zh-CN"><title>${body.match(/<h1>(.*?)</)?.[1] ?? ''}</title><body>${body}`;
}

function headOf(
  walk: string,
  flow: string,
  direction: 'onward' | 'exit',
  origin: string,
  startedAt: string,
): WalkHead {
  return {
    walk,
    audit: 'a',
    target: { id: 't', name: { zh: '甲', en: 'A' }, sector: 'test', origin, home: '/', reference: false },
    flow,
    direction,
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
      locale: 'zh-CN',
      timezone: 'UTC',
      mobile: false,
    },
    startedAt,
  };
}
