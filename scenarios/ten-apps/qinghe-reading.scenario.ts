import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

/** The fair twin: what the other ten could look like. */
export default scenario(
  'qinghe-reading',
  {
    name: { zh: '清禾阅读', en: 'Qinghe Reading' },
    sector: 'reading',
    origin: originOf('qinghe'),
    home: '/',
    account: 'qinghe-member',
    resets: true,
    reference: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'standard',
        to: 'audio',
        setup: (aside) => signInAs('qinghe', aside, { plan: 'standard' }),
        verify: async (aside) => {
          const state = await stateOf('qinghe', aside);
          expect(state.plan).toBe('audio');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '会员中心' }).click();
        await walk.indicate(() => page.getByRole('button', { name: '升级到畅听版' }).click());
        await walk.irreversible({ pays: '4.00 CNY' }, () =>
          page.getByRole('button', { name: '确认升级' }).click(),
        );
        await walk.reached(() => expect(page.getByRole('heading', { name: '已升级到畅听版' })).toBeVisible());
      },
    );

    exit(
      'downgrade',
      {
        from: 'standard',
        to: 'light',
        setup: (aside) => signInAs('qinghe', aside, { plan: 'standard' }),
        verify: async (aside) => {
          const state = await stateOf('qinghe', aside);
          expect(state.plan).toBe('light');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '会员中心' }).click();
        await walk.indicate(() => page.getByRole('button', { name: '降级到轻享版' }).click());
        await walk.irreversible({ changes: 'plan' }, () =>
          page.getByRole('button', { name: '确认降级' }).click(),
        );
        await walk.reached(() => expect(page.getByRole('heading', { name: '已降级到轻享版' })).toBeVisible());
      },
    );

    exit(
      'cancel-renewal',
      {
        from: 'standard',
        to: 'no-renewal',
        setup: (aside) => signInAs('qinghe', aside, { plan: 'standard' }),
        verify: async (aside) => {
          const state = await stateOf('qinghe', aside);
          expect(state.renews).toBe(false);
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '会员中心' }).click();
        await walk.indicate(() => page.getByRole('button', { name: '取消自动续费' }).click());
        await walk.irreversible({ ends: 'renewal' }, () =>
          page.getByRole('button', { name: '确认取消续费' }).click(),
        );
        await walk.reached(() => expect(page.getByRole('heading', { name: '自动续费已取消' })).toBeVisible());
      },
    );
  },
);
