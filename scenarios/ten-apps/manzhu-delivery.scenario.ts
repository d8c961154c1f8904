import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'manzhu-delivery',
  {
    name: { zh: '满箸外卖', en: 'Manzhu Delivery' },
    sector: 'food-delivery',
    origin: originOf('manzhu'),
    home: '/',
    account: 'manzhu-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'plenty',
        to: 'boundless',
        setup: (aside) => signInAs('manzhu', aside, { plan: 'plenty' }),
        verify: async (aside) => {
          const state = await stateOf('manzhu', aside);
          expect(state.plan).toBe('boundless');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级无限卡' }).click());
        await walk.irreversible({ pays: '25.00 CNY' }, () =>
          page.getByRole('button', { name: '立即支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '升级成功，无限卡已立即生效' }));
      },
    );

    exit(
      'downgrade',
      { from: 'plenty', to: 'light', setup: (aside) => signInAs('manzhu', aside, { plan: 'plenty' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的' }).click();
        await page.getByRole('link', { name: '客服中心' }).click();
        await page.getByRole('button', { name: '在线客服' }).click();
        const chat = page.getByRole('dialog', { name: '在线客服' });
        const { option } = await walk.chat(chat, {
          intent: 'downgrade',
          say: ['降级', '我要降级', '会员卡降级'],
          patience: '60 s',
          until: /办理会员卡降级/,
        });
        await option('办理会员卡降级').click();
        await expect(chat.getByText('人工客服阿禾为您服务')).toBeVisible();
        await walk.chat(chat, {
          intent: 'downgrade',
          say: ['我想好了，请办理', '不用了，请办理'],
          patience: '60 s',
          until: /48小时内/,
        });
        await walk.pending(chat.getByText('专员会在48小时内给您回电'));
      },
    );

    exit(
      'refund',
      { from: 'plenty', to: 'none', setup: (aside) => signInAs('manzhu', aside, { plan: 'plenty' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的' }).click();
        await page.getByRole('link', { name: '会员卡' }).click();
        await page.getByRole('link', { name: '开通记录' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '申请退款' }).click());
        await page.getByRole('radio', { name: '点得少，用不上' }).check();
        await walk.irreversible({ ends: 'card' }, () => page.getByRole('button', { name: '提交' }).click());
        await walk.refused(page.getByText('您已享受的权益价值超过会员费'));
      },
    );
  },
);
