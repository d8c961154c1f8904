import { closedScene } from './closed-scene.ts';

/** One must go there. */
export const shopOnly = closedScene({
  title: { zh: '到店办理', en: 'In a shop' },
  text: [{ zh: '降级须本人到营业厅办理。', en: 'To downgrade, you must visit one of our shops in person.' }],
  choices: [{ label: { zh: '返回首页', en: 'Home' }, leads: 'away', look: 'plain' }],
});
