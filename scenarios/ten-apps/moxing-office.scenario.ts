import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'moxing-office',
  {
    name: { zh: '墨行办公', en: 'Moxing Office' },
    sector: 'office',
    origin: originOf('moxing'),
    home: '/',
    account: 'moxing-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'pro',
        to: 'flagship',
        setup: (aside) => signInAs('moxing', aside, { plan: 'pro' }),
        verify: async (aside) => {
          const state = await stateOf('moxing', aside);
          expect(state.plan).toBe('flagship');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级旗舰版' }).click());
        await walk.irreversible({ pays: '45.00 CNY' }, () =>
          page.getByRole('button', { name: '立即支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '升级成功，旗舰版已立即生效' }));
      },
    );

    exit(
      'downgrade',
      {
        from: 'pro',
        to: 'personal',
        setup: (aside) => signInAs('moxing', aside, { plan: 'pro' }),
        verify: async (aside) => {
          const state = await stateOf('moxing', aside);
          expect(state.change?.to).toBe('personal');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '设置' }).click();
        await page.getByRole('link', { name: '设备管理' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '套餐降级' }).click());
        await page.getByRole('radio', { name: '个人版' }).check();
        await page.getByRole('button', { name: '提交申请' }).click();
        await walk.waive('the next page asks again', () =>
          page.getByRole('button', { name: '确定降级' }).click(),
        );
        await walk.waive('it leads to customer service, which does it', () =>
          page.getByRole('button', { name: '确认降级' }).click(),
        );
        await page.getByRole('link', { name: '联系客服' }).click();
        await page.getByRole('button', { name: '在线客服' }).click();
        const chat = page.getByRole('dialog', { name: '在线客服' });
        await walk.chat(chat, { intent: 'downgrade', say: ['降级'], patience: '60 s', until: /确认降级/ });
        await walk.irreversible({ changes: 'plan' }, async () => {
          await chat.getByRole('textbox').fill('确认降级');
          await chat.getByRole('button', { name: '发送' }).click();
        });
        await walk.reached(chat.getByText('当前周期结束后变更为个人版'));
      },
    );

    exit(
      'refund',
      { from: 'pro', to: 'none', setup: (aside) => signInAs('moxing', aside, { plan: 'pro' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '服务中心' }).click();
        await page.getByRole('button', { name: '在线客服' }).click();
        const chat = page.getByRole('dialog', { name: '在线客服' });
        await walk.chat(chat, {
          intent: 'refund',
          say: ['退款', '我要退款', '考虑过了，请给我退款'],
          patience: '60 s',
          until: /权益价值超过会员费/,
        });
        await walk.refused(chat.getByText('您已享受的权益价值超过会员费'));
      },
    );
  },
);
