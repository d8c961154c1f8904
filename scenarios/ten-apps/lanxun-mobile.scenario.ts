import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'lanxun-mobile',
  {
    name: { zh: '澜讯通信', en: 'Lanxun Mobile' },
    sector: 'telecom',
    origin: originOf('lanxun'),
    home: '/',
    account: 'lanxun-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'enjoy',
        to: 'prime',
        setup: (aside) => signInAs('lanxun', aside, { plan: 'enjoy' }),
        verify: async (aside) => {
          const state = await stateOf('lanxun', aside);
          expect(state.plan).toBe('prime');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '套餐升级' }).click());
        await walk.irreversible({ pays: '70.00 CNY' }, () =>
          page.getByRole('button', { name: '立即办理' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '套餐升级成功，已立即生效' }));
      },
    );

    exit(
      'downgrade',
      { from: 'enjoy', to: 'keep', setup: (aside) => signInAs('lanxun', aside, { plan: 'enjoy' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '业务' }).click();
        await page.getByRole('link', { name: '资费公示' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '8元保号套餐' }).click());
        await page.getByRole('button', { name: '申请办理' }).click();
        await page.getByRole('button', { name: '查看办理方式' }).click();
        await page.getByRole('link', { name: '拨打客服热线' }).click();
        await walk.pending(page.getByText('需上报处理，48小时内回电'));
      },
    );

    exit(
      'refund',
      { from: 'enjoy', to: 'none', setup: (aside) => signInAs('lanxun', aside, { plan: 'enjoy' }) },
      async ({ walk }) => {
        await walk.search({ for: 'refund', budget: { screens: 12 } });
      },
    );
  },
);
