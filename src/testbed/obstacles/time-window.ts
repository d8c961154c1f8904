import { daysLeft } from '../account.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** Not now: only in the last days of the paid period. */
export const timeWindow =
  (days: number): Obstacle =>
  (way) =>
    withScene(way, {
      as: 'dialog',
      title: { zh: '提示', en: 'Notice' },
      text: [
        {
          zh: `当前周期内不支持降级操作，请于到期前${days}日内再试。`,
          en: `You cannot downgrade during the current period. Try again within the last ${days} days before it ends.`,
        },
      ],
      choices: [{ label: { zh: '我知道了', en: 'Got it' }, leads: 'away', look: 'bright' }],
      only: (account) => daysLeft(account) > days,
    });
