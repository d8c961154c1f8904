/* oxlint-disable no-empty-pattern -- Playwright reads from the pattern what a fixture needs: nothing */
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { startTestbed } from '../../src/testbed/start-testbed.ts';
import type { Testbed } from '../../src/testbed/start-testbed.ts';

export { expect };

/** What the control address tells about an account, as far as the tests look at it. */
interface State {
  plan: string;
  renews: boolean;
  balance: number;
  now: string;
  periodEnd: string;
  scheduled: { plan: string; at: string } | null;
  change: { what: string; to: string; requestedAt: string; effectiveAt: string } | null;
  tickets: unknown[];
}

interface Visitor {
  /** Signs a member in through the app's form and stands at its first page. */
  enter: (app: string, member?: string) => Promise<Page>;
  /** Asks the control address: `control('qinghe', 'reset', { account })`. */
  control: (app: string, what: string, body: Record<string, unknown>) => Promise<State>;
  state: (app: string, member?: string) => Promise<State>;
  url: (app: string, path?: string) => string;
}

/** Plain Playwright before a testbed of its own, on a free port: what a person could do. */
export const test = base.extend<{ visitor: Visitor }, { testbed: Testbed }>({
  launchOptions: [
    async ({}, use) => {
      const { path, args } = await findBrowser();
      await use({ executablePath: path, args });
    },
    { scope: 'worker' },
  ],
  testbed: [
    async ({}, use) => {
      const testbed = await startTestbed({ port: 0 });
      await use(testbed);
      await testbed.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ browser, testbed, request }, use) => {
    const direct = `http://127.0.0.1:${testbed.port}/__testbed`;
    const url = (app: string, path = '/') => `http://${app}.localhost:${testbed.port}${path}`;
    const contexts: { close: () => Promise<void> }[] = [];
    await use({
      url,
      enter: async (app, member = 'member-1') => {
        const context = await browser.newContext();
        contexts.push(context);
        const page = await context.newPage();
        await page.goto(url(app, '/login'));
        await page.getByLabel('账号').fill(member);
        await page.getByLabel('密码').fill(`${app}-demo-${member.slice(-1)}`);
        await page.getByRole('button', { name: '登录' }).click();
        await page.waitForURL(url(app));
        return page;
      },
      control: async (app, what, body) => {
        const answer = await request.post(`${direct}/${app}/${what}`, { data: body });
        expect(answer.status(), await answer.text()).toBe(200);
        return (await answer.json()) as State;
      },
      state: async (app, member = 'member-1') => {
        const answer = await request.get(`${direct}/${app}/state?account=${member}`);
        return (await answer.json()) as State;
      },
    });
    for (const context of contexts) await context.close();
  },
});
