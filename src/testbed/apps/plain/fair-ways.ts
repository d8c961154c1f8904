import { changePlanNow, nowOf } from '../../account.ts';
import type { Account } from '../../account.ts';
import type { ExitWay } from '../../obstacles/exit-way.ts';
import type { Words } from '../../words.ts';
import { planOf } from '../../plan.ts';
import { plans } from './plans.ts';

/** One entry on the first page, one question, done at once: the same for every way of the neutral app. */
function fair(act: Words, to: Words, does: (account: Account) => void): ExitWay {
  return {
    entry: { label: { zh: `${act.zh}${to.zh}`, en: `${act.en}${to.en}` }, under: [] },
    scenes: [
      {
        as: 'page',
        title: { zh: '请确认', en: 'Please confirm' },
        text: [{ zh: '提交后立即生效。', en: 'It takes effect at once.' }],
        choices: [
          { label: { zh: '返回', en: 'Back' }, leads: 'away', look: 'plain' },
          { label: { zh: `确认${act.zh}`, en: `Confirm: ${act.en}` }, leads: 'on', look: 'plain' },
        ],
      },
    ],
    end: {
      title: { zh: '已完成', en: 'Done' },
      text: () => [{ zh: `${act.zh}已立即生效。`, en: 'It has taken effect at once.' }],
      does,
      choices: [{ label: { zh: '返回首页', en: 'Home' }, leads: 'away', look: 'plain' }],
    },
  };
}

export const fairWays = {
  upgrade: fair({ zh: '升级', en: 'Upgrade' }, { zh: '到专业版', en: ' to Pro' }, (account) =>
    changePlanNow(account, planOf(plans, 'large'), 1000),
  ),
  downgrade: fair({ zh: '降级', en: 'Downgrade' }, { zh: '到基础版', en: ' to Basic' }, (account) =>
    changePlanNow(account, planOf(plans, 'small'), -1000),
  ),
  refund: fair({ zh: '退款', en: 'Refund' }, { zh: '申请', en: ' request' }, (account) => {
    const now = nowOf(account);
    account.change = { what: 'refund', to: 'none', requestedAt: now, effectiveAt: now };
  }),
};
