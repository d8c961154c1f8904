import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from './testbed.ts';

export default scenario(
  'yunshan-mall',
  {
    name: { zh: '云杉商城', en: 'Yunshan Mall' },
    sector: 'shopping',
    origin: originOf('yunshan'),
    home: '/',
    account: 'yunshan-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'none',
        to: 'prime',
        setup: (aside) => signInAs('yunshan', aside, { plan: 'none', renews: false }),
        verify: async (aside) => {
          const state = await stateOf('yunshan', aside);
          expect(state.plan).toBe('prime');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        // One click both names the goal and pays: FIRST_INDICATION is the commit control.
        await walk.indicate(() =>
          walk.irreversible({ pays: '15.00 CNY' }, () =>
            page.getByRole('button', { name: '升级优享会员' }).click(),
          ),
        );
        await walk.reached(() =>
          expect(page.getByRole('heading', { name: '升级成功，您已是优享会员' })).toBeVisible(),
        );
      },
    );

    exit(
      'cancel-renewal',
      {
        from: 'prime',
        to: 'none',
        setup: (aside) => signInAs('yunshan', aside, { plan: 'prime' }),
        verify: async (aside) => {
          const state = await stateOf('yunshan', aside);
          expect(state).toMatchObject({ plan: 'none', renews: false });
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的云杉' }).click();
        await page.getByRole('link', { name: '优享会员' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '结束会员资格' }).click());
        await page.getByRole('link', { name: '继续取消' }).click();
        await page.getByRole('heading', { name: '换个方式继续享受优享' }).waitFor();
        await page.getByRole('link', { name: '继续取消' }).click();
        await page.getByRole('radio', { name: '很少使用' }).check();
        await page.getByRole('button', { name: '提交并继续' }).click();
        await walk.irreversible({ ends: 'membership' }, () =>
          page.getByRole('button', { name: '立即结束会员' }).click(),
        );
        await walk.reached(() =>
          expect(page.getByRole('heading', { name: '您的优享会员已结束' })).toBeVisible(),
        );
      },
    );
  },
);
