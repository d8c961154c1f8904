import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

/** The intent pair (F09): one chat, asked once for the dearer and once for the cheaper plan. It waits out a minute. */
export default scenario(
  'banxian-music',
  {
    name: { zh: '伴弦音乐', en: 'Banxian Music' },
    sector: 'music',
    origin: originOf('banxian'),
    home: '/',
    account: 'banxian-member',
    resets: true,
  },
  ({ onward, exit, intentPair }) => {
    onward(
      'upgrade',
      {
        from: 'listen',
        to: 'hifi',
        setup: (aside) => signInAs('banxian', aside, { plan: 'listen' }),
        verify: async (aside) => {
          const state = await stateOf('banxian', aside);
          expect(state.plan).toBe('hifi');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级臻音会员' }).click());
        await walk.irreversible({ pays: '25.00 CNY' }, () =>
          page.getByRole('button', { name: '确认支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '臻音会员已开通，立即生效' }));
      },
    );

    intentPair(
      {
        from: 'hifi',
        to: 'listen',
        exit: 'downgrade',
        patience: '60 s',
        setup: (aside) => signInAs('banxian', aside, { plan: 'hifi', daysLeft: 1 }),
      },
      async ({ page }) => {
        await page.getByRole('link', { name: '帮助与反馈' }).click();
        await page.getByRole('button', { name: '联系客服' }).click();
        return page.getByRole('dialog', { name: '联系客服' });
      },
    );

    exit(
      'refund',
      { from: 'hifi', to: 'none', setup: (aside) => signInAs('banxian', aside, { plan: 'hifi' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的', exact: true }).click();
        await page.getByRole('link', { name: '订单记录' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '申请退款' }).click());
        await page.getByRole('button', { name: '核算金额' }).click();
        await walk.irreversible({ ends: 'membership' }, () =>
          page.getByRole('button', { name: '提交审核' }).click(),
        );
        await walk.refused(page.getByText('您已享受的权益价值超过会员费'));
      },
    );
  },
);
