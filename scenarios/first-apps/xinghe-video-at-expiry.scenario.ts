import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from './testbed.ts';

/** The same service three days before the paid period ends, when it lets its members go down. */
export default scenario(
  'xinghe-video-at-expiry',
  {
    name: { zh: '星河视频（到期前 3 日）', en: 'Xinghe Video (3 days before expiry)' },
    sector: 'video',
    origin: originOf('xinghe'),
    home: '/',
    account: 'xinghe-member-2',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'standard',
        to: 'premium',
        setup: (aside) => signInAs('xinghe', aside, { plan: 'standard', daysLeft: 3 }),
        verify: async (aside) => {
          const state = await stateOf('xinghe', aside);
          expect(state.plan).toBe('premium');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级会员' }).click());
        await walk.irreversible({ pays: '30.00 CNY' }, () =>
          page.getByRole('button', { name: '立即支付' }).click(),
        );
        await walk.reached(() =>
          expect(page.getByRole('heading', { name: '升级成功，尊享会员已生效' })).toBeVisible(),
        );
      },
    );

    exit(
      'downgrade',
      {
        from: 'premium',
        to: 'basic',
        setup: (aside) => signInAs('xinghe', aside, { plan: 'premium', daysLeft: 3 }),
        verify: async (aside) => {
          const state = await stateOf('xinghe', aside);
          expect(state.change).toMatchObject({ what: 'plan', to: 'basic' });
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的', exact: true }).click();
        await page.getByRole('link', { name: '设置' }).click();
        await page.getByRole('link', { name: '账户安全' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '会员降级' }).click());
        await page.getByRole('radio', { name: '基础会员' }).check();
        await walk.waive('a dialog asks again', () => page.getByRole('button', { name: '提交降级' }).click());
        await walk.irreversible({ changes: 'plan' }, () =>
          page.getByRole('button', { name: '仍要降级' }).click(),
        );
        await walk.reached(() => expect(page.getByRole('heading', { name: '降级已受理' })).toBeVisible());
      },
    );
  },
);
