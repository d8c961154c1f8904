import { closedScene } from './closed-scene.ts';

/** Not with this contract. */
export const notEligible = closedScene({
  title: { zh: '提示', en: 'Notice' },
  text: [
    {
      zh: '您的套餐在合约期内，不支持降级。',
      en: 'Your plan is under contract and cannot be downgraded.',
    },
  ],
  choices: [{ label: { zh: '返回首页', en: 'Home' }, leads: 'away', look: 'plain' }],
});
