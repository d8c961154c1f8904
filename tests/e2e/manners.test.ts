import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { openStore } from '../../src/store/open-store.ts';
import { test } from '../audit/reading-project.ts';

// Longer than what lies between two navigations anyway, also on a machine that has much else to do.
const pauseMs = 2500;

const scenario = (origin: string) => `import { scenario } from 'seesaw';
for (const id of ['one', 'two'])
  scenario(id, { name: { zh: id, en: id }, sector: 'x', origin: '${origin}' }, ({ exit }) => {
    exit('cancel-renewal', { from: 'a', to: 'b' }, async ({ page, walk }) => {
      await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
      await page.getByRole('link', { name: '下一步' }).click();
      await walk.reached(page.getByRole('heading', { name: '已取消' }));
    });
  });
`;
const pages: Record<string, string> = {
  '/': '<h1>账户</h1><a href="/cancel">取消自动续费</a>',
  '/cancel': '<h1>取消自动续费</h1><a href="/done">下一步</a>',
  '/done': '<h1>已取消</h1>',
};

test('an audit says who it is and spares the site, its waiting is its own, and the report says both', async ({
  project,
}) => {
  const came: { at: number; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page) came.push({ at: performance.now(), headers: request.headers });
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="zh-CN">${page ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    project.write('site/site.scenario.ts', scenario(origin));
    const identify = { userAgent: 'Seesaw-Test (+https://audit.example/about)', from: 'audit@audit.example' };
    const name = { zh: '站点', en: 'Site' };
    project.write('site/audit.json', JSON.stringify({ name, manners: { pauseMs, identify } }));
    const { code, stderr } = await project.seesaw(
      ['audit', 'site', '--repeat', '1', '--workers', '2', '--lang', 'en'],
      {
        SEESAW_STATE: join(project.folder, 'state'),
      },
    );
    expect(code, stderr).toBe(exitCodes.done);

    expect(came).toHaveLength(6);
    for (const { headers } of came) {
      expect(headers['user-agent']).toMatch(
        /^Mozilla\/5\.0 .* Seesaw-Test \(\+https:\/\/audit\.example\/about\)$/,
      );
      expect(headers['from']).toBe('audit@audit.example');
    }
    // A turn is taken before the browser sets out, and each way takes its time: the average cannot be undercut by much.
    const span = Math.max(...came.map(({ at }) => at)) - Math.min(...came.map(({ at }) => at));
    expect(span).toBeGreaterThan(pauseMs * 4);

    const folder = join(project.folder, 'reports', 'latest');
    const store = openStore(join(folder, 'seesaw.db'), { readonly: true });
    const walks = store.walks({});
    const pauses = walks.flatMap(({ head }) =>
      store.factsOf(head.walk).filter((fact) => fact.kind === 'harness' && fact.what === 'pause'),
    );
    for (const { head } of walks) {
      const measured = store.derivedOf(head.walk)!;
      expect(measured.counts).toMatchObject({ steps: 2, clicks: 2 });
      expect(measured.machineMs).toBe(
        measured.responseMs + measured.imposedWaitMs + measured.driverMs + measured.harnessMs,
      );
    }
    store.close();
    expect(pauses.length).toBeGreaterThan(0);
    const report = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(report).toContain('Seesaw-Test (+https://audit.example/about); audit@audit.example.');
    expect(report).toContain('at least 2500 ms lay between two navigations or activations');
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
