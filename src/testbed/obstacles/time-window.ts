import { daysLeft, nowOf } from '../account.ts';
import type { Account } from '../account.ts';
import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

const gotIt = { zh: '我知道了', en: 'Got it' };

function refusal(text: Words, only: (account: Account) => boolean): Obstacle {
  return (way) =>
    withScene(way, {
      as: 'dialog',
      title: { zh: '提示', en: 'Notice' },
      text: [text],
      choices: [{ label: gotIt, leads: 'away', look: 'bright' }],
      only,
    });
}

/** Not now: only in the last days of the paid period. */
export const timeWindow = (days: number): Obstacle =>
  refusal(
    {
      zh: `当前周期内不支持降级操作，请于到期前${days}日内再试。`,
      en: `You cannot downgrade during the current period. Try again within the last ${days} days before it ends.`,
    },
    (account) => daysLeft(account) > days,
  );

/** Not now: only on one day of the month, Beijing time. */
export const monthlyDay = (date: number): Obstacle =>
  refusal(
    {
      zh: `会籍降级仅可在每月${date}日办理，本月办理时间已过，请下月再试。`,
      en: `A downgrade is possible on day ${date} of each month only. That day has passed; try again next month.`,
    },
    (account) => new Date(nowOf(account) + 8 * 3_600_000).getUTCDate() !== date,
  );
