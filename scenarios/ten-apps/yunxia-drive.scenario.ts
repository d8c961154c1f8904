import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

/** The downgrade is walked three days before the paid period ends. */
export default scenario(
  'yunxia-drive',
  {
    name: { zh: '云匣网盘', en: 'Yunxia Drive' },
    sector: 'cloud-storage',
    origin: originOf('yunxia'),
    home: '/',
    account: 'yunxia-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'large',
        to: 'max',
        setup: (aside) => signInAs('yunxia', aside, { plan: 'large' }),
        verify: async (aside) => {
          const state = await stateOf('yunxia', aside);
          expect(state.plan).toBe('max');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级扩容' }).click());
        await walk.irreversible({ pays: '48.00 CNY' }, () =>
          page.getByRole('button', { name: '立即支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '扩容成功，6TB 空间已立即生效' }));
      },
    );

    exit(
      'downgrade',
      {
        from: 'large',
        to: 'standard',
        setup: (aside) => signInAs('yunxia', aside, { plan: 'large', daysLeft: 3 }),
      },
      async ({ page, walk }) => {
        await page.locator('summary').click();
        await page.getByRole('link', { name: '设置', exact: true }).click();
        await page.getByRole('link', { name: '存储设置' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '降级到标准版' }).click());
        await page.getByRole('button', { name: '不保留，下一页' }).click();
        await page.getByRole('button', { name: '放弃优惠' }).click();
        await walk.waive('the next page asks again', () =>
          page.getByRole('button', { name: '确定降级' }).click(),
        );
        await walk.irreversible({ changes: 'plan' }, () =>
          page.getByRole('button', { name: '仍要降级' }).click(),
        );
        await walk.pending(page.getByText('客服专员将在 48 小时内致电您核实'));
      },
    );

    exit(
      'refund',
      { from: 'large', to: 'none', setup: (aside) => signInAs('yunxia', aside, { plan: 'large' }) },
      async ({ page, walk }) => {
        await page.locator('summary').click();
        await page.getByRole('link', { name: '帮助中心' }).click();
        await page.getByRole('button', { name: '咨询匣小智' }).click();
        const chat = page.getByRole('dialog', { name: '咨询匣小智' });
        const { option } = await walk.chat(chat, {
          intent: 'refund',
          say: ['退款', '我要退款', '怎么退款'],
          patience: '60 s',
          until: /人工退款审核/,
        });
        await option('人工退款审核').click();
        await chat.getByText('人工客服07为您服务').waitFor();
        await walk.chat(chat, {
          intent: 'refund',
          say: ['用不到这么大空间，请给我退款'],
          patience: '60 s',
          until: /权益价值超过会员费/,
        });
        await walk.refused(chat.getByText('您已享受的权益价值超过会员费'));
      },
    );
  },
);
