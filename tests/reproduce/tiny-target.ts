import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What the target shows: a test changes it between two audits. */
export type Shown = { confirmations: number; word: string; button: string };

export type TinyTarget = { origin: string; shown: Shown; close(): Promise<void> };

const usual: Shown = { confirmations: 1, word: '取消后立即停止续费。', button: 'padding: 4px 8px' };

/** A service in four pages: home, a way in, a way out with confirmations, an end. */
export async function startTinyTarget(): Promise<TinyTarget> {
  const shown = { ...usual };
  const server = createServer((request, answer) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://tiny.localhost');
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="zh"><meta charset="utf-8"><title>小阅</title>
      <style>form { display: inline } button { font-size: 16px; ${shown.button} }
        .join { padding: 16px 48px; background: #06c; color: #fff; border: 0 }</style>
      <body><h1>小阅</h1>${pageOf(pathname, Number(searchParams.get('n') ?? 0), shown)}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shown,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function pageOf(path: string, n: number, { confirmations, word }: Shown): string {
  const go = (to: string, label: string, style = '') =>
    `<form action="${to.split('?')[0]}">${to.includes('?') ? `<input type="hidden" name="n" value="${to.split('n=')[1]}">` : ''}<button class="${style}">${label}</button></form>`;
  if (path === '/join') return `<p>会员每月十元。</p>${go('/joined', '确认加入', 'join')}`;
  if (path === '/joined') return '<h2>已加入</h2>';
  if (path === '/left') return '<h2>续费已取消</h2>';
  if (path === '/leave' && n < confirmations)
    return `<h2>第 ${n + 1} 步</h2><p>${word}</p>${go(`/leave?n=${n + 1}`, '下一步')}`;
  if (path === '/leave') return `<h2>最后一步</h2><p>${word}</p>${go('/left', '确认取消')}`;
  return `<p>欢迎。</p>${go('/join', '加入会员', 'join')} ${go('/leave', '取消续费')}`;
}

/**
 * A person's project with a scenario of the target, a module that it imports, accounts and permits of its own.
 *
 * @param trace a file that the scenario makes when it is imported
 */
export function writeTinyProject(folder: string, origin: string, trace: string): void {
  const put = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  put('package.json', '{ "type": "module" }');
  put('common/place.ts', `export const origin: string = ${JSON.stringify(origin)};\n`);
  put(
    'tiny/audit.json',
    JSON.stringify({ name: { zh: '小阅', en: 'Tiny' }, simulated: true, complete: 'every' }),
  );
  const permits = ['join', 'cancel-renewal'].map((flow) => ({
    ...{ origin, flow, account: 'tiny-member', cap: '10.00', currency: 'CNY' },
    ...{ expires: '2099-01-01', who: 'demo' },
  }));
  put('tiny/permits.json', JSON.stringify({ permits }));
  put(
    'tiny/accounts.json',
    JSON.stringify({ accounts: { 'tiny-member': { origin, username: 'member-1' } } }),
  );
  put('tiny/tiny.scenario.ts', scenarioText(trace));
}

const scenarioText = (trace: string) => `
import { appendFileSync } from 'node:fs';
import { expect, scenario } from 'seesaw';
import { origin } from '../common/place.ts';

// What importing it does, for whoever asks whether it was imported, and with what in the environment.
appendFileSync(${JSON.stringify(trace)}, Object.keys(process.env).filter((name) => /SECRET|SEESAW_ACC/.test(name)).sort().join() + '\\n');

export default scenario(
  'tiny-reading',
  { name: { zh: '小阅', en: 'Tiny Reading' }, sector: 'reading', origin, account: 'tiny-member' },
  ({ onward, exit }) => {
    onward('join', { from: 'free', to: 'paid' }, async ({ page, walk }) => {
      await walk.indicate(() => page.getByRole('button', { name: '加入会员' }).click());
      await walk.irreversible({ pays: '10.00 CNY' }, () => page.getByRole('button', { name: '确认加入' }).click());
      await walk.reached(() => expect(page.getByRole('heading', { name: '已加入' })).toBeVisible());
    });
    exit('cancel-renewal', { from: 'paid', to: 'no-renewal' }, async ({ page, walk }) => {
      await walk.indicate(() => page.getByRole('button', { name: '取消续费' }).click());
      const on = page.getByRole('button', { name: '下一步' });
      await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      while (await on.isVisible()) {
        const before = page.url();
        await walk.waive('there is one more page', () => on.click());
        await page.waitForURL((url) => url.href !== before);
      }
      await walk.irreversible({ ends: 'renewal' }, () => page.getByRole('button', { name: '确认取消' }).click());
      await walk.reached(() => expect(page.getByRole('heading', { name: '续费已取消' })).toBeVisible());
    });
  },
);
`;
