import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'muyan-assistant',
  {
    name: { zh: '沐言 AI', en: 'Muyan AI' },
    sector: 'ai-assistant',
    origin: originOf('muyan'),
    home: '/',
    account: 'muyan-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'fluent',
        to: 'unbound',
        setup: (aside) => signInAs('muyan', aside, { plan: 'fluent' }),
        verify: async (aside) => {
          const state = await stateOf('muyan', aside);
          expect(state.plan).toBe('unbound');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('button', { name: '升级无界版' }).click());
        await walk.irreversible({ pays: '68.00 CNY' }, () =>
          page.getByRole('button', { name: '立即支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '升级成功，无界版已立即生效' }));
      },
    );

    onward(
      'ask-upgrade',
      {
        from: 'fluent',
        to: 'fluent',
        setup: (aside) => signInAs('muyan', aside, { plan: 'fluent' }),
      },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '帮助中心' }).click();
        await page.getByRole('button', { name: '联系客服' }).click();
        const chat = page.getByRole('dialog', { name: '联系客服' });
        await walk.chat(chat, { intent: 'upgrade', say: ['想要了解更贵的套餐'], patience: '60 s' });
        await walk.reached(chat.getByText('人工客服言溪为您服务'));
      },
    );

    exit(
      'downgrade',
      { from: 'fluent', to: 'whisper', setup: (aside) => signInAs('muyan', aside, { plan: 'fluent' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '帮助中心' }).click();
        await page.getByRole('button', { name: '联系客服' }).click();
        const chat = page.getByRole('dialog', { name: '联系客服' });
        await walk.chat(chat, {
          intent: 'downgrade',
          say: ['我要降级', '转人工', '请转人工，我要降级'],
          patience: '60 s',
        });
        await walk.blocked(chat.getByText('小沐暂时无法处理该问题').last());
      },
    );

    exit(
      'refund',
      { from: 'fluent', to: 'none', setup: (aside) => signInAs('muyan', aside, { plan: 'fluent' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '账户' }).click();
        await page.getByRole('link', { name: '账单' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '申请退款' }).click());
        await page.getByRole('button', { name: '提交申请' }).click();
        await walk.irreversible({ ends: 'membership' }, () =>
          page.getByRole('button', { name: '继续退款' }).click(),
        );
        await walk.pending(page.getByText('客服专员将在7个工作日内与您联系'));
      },
    );
  },
);
