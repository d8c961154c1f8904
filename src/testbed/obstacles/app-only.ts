import { closedScene } from './closed-scene.ts';

/** The web sells, and only the app ends. */
export const appOnly = closedScene({
  title: { zh: '请在手机 App 中办理', en: 'Only in the app' },
  text: [{ zh: '降级仅支持在手机 App 内办理。', en: 'You can only downgrade in our mobile app.' }],
  choices: [
    {
      label: { zh: '前往应用商店', en: 'Open the App Store' },
      leads: 'https://apps.apple.com/app/suyuan/id1',
      look: 'plain',
    },
  ],
});
