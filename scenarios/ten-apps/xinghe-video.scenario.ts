import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'xinghe-video',
  {
    name: { zh: '星河视频', en: 'Xinghe Video' },
    sector: 'video',
    origin: originOf('xinghe'),
    home: '/',
    account: 'xinghe-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'standard',
        to: 'premium',
        setup: (aside) => signInAs('xinghe', aside, { plan: 'standard' }),
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
        setup: (aside) => signInAs('xinghe', aside, { plan: 'premium', daysLeft: 15 }),
        verify: async (aside) => {
          const state = await stateOf('xinghe', aside);
          expect(state.plan).toBe('premium');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        const entry = await walk.search({ for: 'downgrade', budget: { screens: 12 } });
        await walk.indicate(() => entry.click());
        await page.getByRole('radio', { name: '基础会员' }).check();
        await walk.irreversible({ changes: 'plan' }, () =>
          page.getByRole('button', { name: '提交降级' }).click(),
        );
        await walk.refused(page.getByText('当前周期内不支持降级操作,请于到期前3日内再试'), {
          reason: '当前周期内不支持降级操作,请于到期前3日内再试',
        });
      },
    );

    exit(
      'refund',
      {
        from: 'premium',
        to: 'none',
        setup: (aside) => signInAs('xinghe', aside, { plan: 'premium', daysLeft: 15 }),
        verify: async (aside) => effectOf(await stateOf('xinghe', aside)),
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '帮助与客服' }).click();
        await page.getByRole('button', { name: '在线客服' }).click();
        const chat = page.getByRole('dialog', { name: '在线客服' });
        await walk.chat(chat, {
          intent: 'refund',
          say: ['退款', '我要退款', '怎么退款', '不常看了，请给我退款'],
          patience: '60 s',
          until: /权益价值超过会员费/,
        });
        await walk.refused(chat.getByText('您已享受的权益价值超过会员费'));
      },
    );
  },
);
