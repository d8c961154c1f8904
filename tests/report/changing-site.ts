import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test as base } from '@playwright/test';
import { seesaw } from '../run-command.ts';
import type { Ended } from '../run-command.ts';

/** A project that audits a small site of its own, which may change between two audits. */
export type ChangingSite = {
  folder: string;
  /** From now on the way out leads over a page more, and the price is another one. */
  change(): void;
  seesaw(args: string[]): Promise<Ended>;
};

const html = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body style="font: 18px sans-serif"><main><h1>${title}</h1>${body}</main></body></html>`;

/** The pages of the site, as they are before and after the change. */
function pageOf(path: string, isChanged: boolean): string | null {
  switch (path) {
    case '/':
      return html('云舟影音', '<p><a href="/member">会员中心</a></p>');
    case '/member':
      return html(
        '会员中心',
        `<p>月度会员，每月 ${isChanged ? '30.00' : '25.00'} 元，有效期至 2026-12-${isChanged ? '09' : '31'}</p>
         <p><a href="/upgrade">升级会员</a></p><p><a href="${isChanged ? '/stay' : '/cancel'}">取消自动续费</a></p>`,
      );
    case '/stay':
      return isChanged
        ? html(
            '别急着走',
            '<p>取消后您将失去 4 项会员权益，且无法恢复。</p><p><a href="/">我再想想</a></p><p><a href="/cancel">仍要取消</a></p>',
          )
        : null;
    case '/cancel':
      return html(
        '取消自动续费',
        '<p>确认后本期结束即停止续费。</p><form action="/cancelled"><button>确认取消</button></form>',
      );
    case '/upgrade':
      return html('升级会员', '<p>年度会员</p><form action="/upgraded"><button>确认升级</button></form>');
    case '/cancelled?':
      return html('自动续费已取消', '<p>已立即生效。</p>');
    case '/upgraded?':
      return html('已升级为年度会员', '<p>已立即生效。</p>');
    default:
      return null;
  }
}

/** It presses whatever stands between: the script is the same before and after the change. */
const scenarioOf = (origin: string) => `
import { scenario } from 'seesaw';

export default scenario(
  'yunzhou',
  { name: { zh: '云舟影音', en: 'Yunzhou' }, sector: 'video', origin: ${JSON.stringify(origin)} },
  ({ onward, exit }) => {
    onward('upgrade', { from: 'monthly', to: 'yearly' }, async ({ page, walk }) => {
      await page.getByRole('link', { name: '会员中心' }).click();
      await walk.indicate(() => page.getByRole('link', { name: '升级会员' }).click());
      await walk.irreversible({ changes: 'plan' }, () => page.getByRole('button', { name: '确认升级' }).click());
      await walk.reached(page.getByRole('heading', { name: '已升级为年度会员' }));
    });
    exit('cancel-renewal', { from: 'monthly', to: 'no-renewal' }, async ({ page, walk }) => {
      await page.getByRole('link', { name: '会员中心' }).click();
      await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
      const still = page.getByRole('link', { name: '仍要取消' });
      await still.or(page.getByRole('button', { name: '确认取消' })).waitFor();
      if ((await still.count()) > 0) await walk.waive('it leads to the page that asks once more', () => still.click());
      await walk.irreversible({ ends: 'renewal' }, () => page.getByRole('button', { name: '确认取消' }).click());
      await walk.reached(page.getByRole('heading', { name: '自动续费已取消' }));
    });
  },
);
`;

export const test = base.extend<{ site: ChangingSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing
  site: async ({}, use, testInfo) => {
    let isChanged = false;
    const server = createServer((request, answer) => {
      const page = pageOf(request.url ?? '/', isChanged);
      answer.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      answer.end(page ?? 'not found');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const folder = testInfo.outputPath('project');
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('package.json', '{ "type": "module" }');
    write('video/video.scenario.ts', scenarioOf(origin));
    const name = { zh: '影音应用', en: 'Video apps' };
    write('video/audit.json', JSON.stringify({ name, simulated: true, complete: 'every' }));
    const permit = {
      origin,
      account: null,
      cap: '0.00',
      currency: 'CNY',
      expires: '2099-12-31',
      who: 'demo',
    };
    const flows = ['upgrade', 'cancel-renewal'];
    write('video/permits.json', JSON.stringify({ permits: flows.map((flow) => ({ ...permit, flow })) }));
    await use({
      folder,
      change: () => void (isChanged = true),
      seesaw: (args) => seesaw(args, { cwd: folder, env: { SEESAW_LANG: 'en' } }),
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});
