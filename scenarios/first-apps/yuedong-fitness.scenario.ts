import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from './testbed.ts';

export default scenario(
  'yuedong-fitness',
  {
    name: { zh: '跃动健身', en: 'Yuedong Fitness' },
    sector: 'fitness',
    origin: originOf('yuedong'),
    home: '/',
    leadsTo: [originOf('pay')],
    account: 'yuedong-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'month',
        to: 'year',
        setup: (aside) => signInAs('yuedong', aside, { plan: 'month' }),
        verify: async (aside) => {
          const state = await stateOf('yuedong', aside);
          expect(state.plan).toBe('year');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级年卡' }).click());
        await page.getByRole('combobox', { name: '付款计划' }).click();
        await page.getByRole('option', { name: '一次付清' }).click();
        await page.getByRole('combobox', { name: '常去门店' }).selectOption({ label: '滨江店' });
        await page.getByLabel('开卡日期').fill('2029-01-04');
        await page.getByRole('checkbox', { name: '我已阅读并同意会员协议' }).check();
        await page.getByRole('button', { name: '去支付' }).click();
        const cashier = page.frameLocator('iframe');
        await cashier.getByRole('radio', { name: '余额支付' }).check();
        await walk.irreversible({ pays: '1188.00 CNY' }, () =>
          cashier.getByRole('button', { name: '确认支付' }).click(),
        );
        await walk.reached(() =>
          expect(page.getByRole('heading', { name: '升级成功，年卡已立即生效' })).toBeVisible(),
        );
      },
    );

    exit(
      'cancel-renewal',
      {
        from: 'month',
        to: 'no-renewal',
        setup: (aside) => signInAs('yuedong', aside, { plan: 'month' }),
        verify: async (aside) => {
          const state = await stateOf('yuedong', aside);
          expect(state.renews).toBe(false);
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '我的会员卡' }).click();
        const opened = page.waitForEvent('popup');
        await walk.indicate(() => walk.control({ role: 'button', name: '关闭自动续费' }).click());
        const popup = await opened;
        await popup.getByRole('radio', { name: '没有时间' }).check();
        await walk.irreversible({ ends: 'renewal', answer: 'accept' }, () =>
          walk.answer('accept', () => popup.getByRole('button', { name: '提交' }).click()),
        );
        await walk.reached(() =>
          expect(popup.getByRole('heading', { name: '自动续费已关闭' })).toBeVisible(),
        );
      },
    );

    exit(
      'refund',
      {
        from: 'month',
        to: 'none',
        setup: (aside) => signInAs('yuedong', aside, { plan: 'month' }),
        verify: async (aside) => {
          const state = await stateOf('yuedong', aside);
          expect(state.tickets).toHaveLength(1);
          return effectOf(state);
        },
      },
      async ({ page, account, walk }) => {
        await walk.indicate(() => page.getByRole('link', { name: '退卡退款' }).click());
        await page.getByLabel('联系电话').fill(account.phone);
        await page.getByLabel('退卡原因').fill('搬到外地，没有门店了');
        await page.getByRole('button', { name: '提交申请' }).click();
        await walk.pending(page.getByText('专员将在48小时内回电'), { reason: '48 小时内回电' });
      },
    );
  },
);
