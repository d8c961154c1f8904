import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'qiyu-dating',
  {
    name: { zh: '栖遇', en: 'Qiyu' },
    sector: 'dating',
    origin: originOf('qiyu'),
    home: '/',
    account: 'qiyu-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'tender',
        to: 'devoted',
        setup: (aside) => signInAs('qiyu', aside, { plan: 'tender' }),
        verify: async (aside) => {
          const state = await stateOf('qiyu', aside);
          expect(state.plan).toBe('devoted');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级挚爱会员' }).click());
        await walk.irreversible({ pays: '80.00 CNY' }, () =>
          page.getByRole('button', { name: '立即支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '升级成功，挚爱会员已立即生效' }));
      },
    );

    exit(
      'downgrade',
      {
        from: 'tender',
        to: 'flutter',
        setup: (aside) => signInAs('qiyu', aside, { plan: 'tender', daysLeft: 15 }),
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的' }).click();
        await page.getByRole('link', { name: '设置', exact: true }).click();
        await page.getByRole('link', { name: '隐私设置' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '会员降级' }).click());
        await page.getByRole('radio', { name: '心动会员' }).check();
        await walk.waive('warnings and offers follow before anything changes', () =>
          page.getByRole('button', { name: '提交降级' }).click(),
        );
        await page.getByRole('button', { name: '知道了，下一步' }).click();
        await page.getByRole('button', { name: '不需要优惠' }).click();
        await walk.refused(page.getByText('当前周期内不支持降级操作，请于到期前3日内再试'));
      },
    );

    exit(
      'refund',
      { from: 'tender', to: 'none', setup: (aside) => signInAs('qiyu', aside, { plan: 'tender' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的' }).click();
        await page.getByRole('link', { name: '客服中心' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '会员退款' }).click());
        await page.getByRole('button', { name: '联系客服' }).click();
        const chat = page.getByRole('dialog', { name: '联系客服' });
        await walk.chat(chat, { intent: 'refund', say: ['退款'], patience: '60 s', until: /不支持退款/ });
        await walk.refused(chat.getByText('会员属于虚拟商品，一经开通不支持退款'));
      },
    );
  },
);
