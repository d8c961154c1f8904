import { expect, scenario } from 'seesaw';
import { effectOf, originOf, signInAs, stateOf } from '../first-apps/testbed.ts';

export default scenario(
  'chenan-news',
  {
    name: { zh: '晨岸日报', en: 'Chenan Daily' },
    sector: 'news',
    origin: originOf('chenan'),
    home: '/',
    account: 'chenan-member',
    resets: true,
  },
  ({ onward, exit }) => {
    onward(
      'upgrade',
      {
        from: 'complete',
        to: 'premium',
        setup: (aside) => signInAs('chenan', aside, { plan: 'complete' }),
        verify: async (aside) => {
          const state = await stateOf('chenan', aside);
          expect(state.plan).toBe('premium');
          return effectOf(state);
        },
      },
      async ({ page, walk }) => {
        await walk.indicate(() => page.getByRole('link', { name: '升级尊享版' }).click());
        await walk.irreversible({ pays: '38.00 CNY' }, () =>
          page.getByRole('button', { name: '立即支付' }).click(),
        );
        await walk.reached(page.getByRole('heading', { name: '升级成功，尊享版已立即生效' }));
      },
    );

    exit(
      'downgrade',
      {
        from: 'complete',
        to: 'digital',
        setup: (aside) => signInAs('chenan', aside, { plan: 'complete' }),
      },
      async ({ walk }) => {
        await walk.search({ for: 'downgrade', budget: { screens: 12 } });
      },
    );

    exit(
      'refund',
      { from: 'complete', to: 'none', setup: (aside) => signInAs('chenan', aside, { plan: 'complete' }) },
      async ({ page, walk }) => {
        await page.getByRole('link', { name: '读者服务' }).click();
        await walk.indicate(() => page.getByRole('link', { name: '申请退款' }).click());
        await page.getByRole('link', { name: '拨打 400-0731-218' }).click();
        await walk.pending(page.getByText('专员将在3–5个工作日内回电核实'));
      },
    );
  },
);
