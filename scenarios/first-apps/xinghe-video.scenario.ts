import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from './testbed.ts';

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
        await page.getByRole('link', { name: '我的', exact: true }).click();
        await page.getByRole('link', { name: '设置' }).click();
        await page.getByRole('link', { name: '账户安全' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '会员降级' }).click());
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
        const answers = chat.locator('.message:not(.user)');
        const say = async (text: string) => {
          const before = await answers.count();
          await chat.getByRole('textbox').fill(text);
          await chat.getByRole('button', { name: '发送' }).click();
          await answers.nth(before).waitFor();
        };
        await say('退款');
        await say('我要退款');
        await say('怎么退款');
        await chat.getByText('请问退款的原因是什么？').waitFor();
        await say('不常看了，请给我退款');
        await walk.refused(chat.getByText('您已享受的权益价值超过会员费'), {
          reason: '您已享受的权益价值超过会员费',
        });
      },
    );
  },
);
