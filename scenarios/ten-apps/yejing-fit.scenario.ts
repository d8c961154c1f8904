import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'yejing-fit',
  {
    name: { zh: '野径运动', en: 'Yejing Fit' },
    sector: 'fitness',
    origin: originOf('yejing'),
    home: '/',
    account: 'yejing-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'season',
        to: 'year',
        setup: (aside) => signInAs('yejing', aside, { plan: 'season', daysLeft: 40 }),
        verify: async (aside) => {
          const state = await stateOf('yejing', aside);
          expect(state.plan).toBe('year');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '立即升级' }).click());
        await walk.irreversible({ pays: '1299.00 CNY' }, () =>
          page.getByRole('button', { name: '去支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '全能年卡已立即生效' }));
      },
    );

    exit(
      'downgrade',
      {
        from: 'year',
        to: 'month',
        setup: (aside) => signInAs('yejing', aside, { plan: 'year' }),
        verify: async (aside) => {
          const state = await stateOf('yejing', aside);
          expect(state.change).toMatchObject({ what: 'plan', to: 'month' });
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('button', { name: '菜单' }).click();
        await page.getByRole('link', { name: '会籍' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '降级为月卡' }).click());
        await page.getByRole('button', { name: '联系会籍顾问' }).click();
        const chat = page.getByRole('dialog', { name: '联系会籍顾问' });
        await walk.chat(chat, {
          intent: 'downgrade',
          say: ['我要降级'],
          patience: '60 s',
          until: /真的要换吗/,
        });
        await walk.irreversible({ changes: 'plan' }, () =>
          walk.chat(chat, {
            intent: 'downgrade',
            say: ['是的，请办理'],
            patience: '60 s',
            until: /已为您登记/,
          }),
        );
        await walk.reached(chat.getByText('已为您登记降级，本周期结束后生效'));
      },
    );

    exit(
      'refund',
      { from: 'year', to: 'none', setup: (aside) => signInAs('yejing', aside, { plan: 'year' }) },
      async ({ page, walk }) => {
        await page.getByRole('button', { name: '菜单' }).click();
        await page.getByRole('link', { name: '会籍' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '申请退费' }).click());
        await page.getByRole('button', { name: '跳过' }).click();
        await page.getByRole('button', { name: '提交申请' }).click();
        await walk.pending(page.getByText('会籍顾问将在 3 个工作日内与您联系'));
      },
    );
  },
);
