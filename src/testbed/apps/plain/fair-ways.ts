import { changePlanNow, nowOf, stopRenewal } from '../../account.ts';
import type { Account } from '../../account.ts';
import { day } from '../../format.ts';
import type { ExitWay } from '../../obstacles/exit-way.ts';
import type { Words } from '../../words.ts';
import { planOf } from '../../plan.ts';
import { plans } from './plans.ts';

/** One entry on the first page, one question, done at once, with a receipt: the same for every way of the neutral app. */
function fair({
  act,
  entry = act,
  told = [],
  done,
  does,
}: {
  act: Words;
  entry?: Words;
  /** What is said before it is done. */
  told?: readonly Words[];
  done: Words;
  does: (account: Account) => void;
}): ExitWay {
  return {
    entry: { label: entry, under: [] },
    scenes: [
      {
        as: 'page',
        title: { zh: '请确认', en: 'Please confirm' },
        text: [{ zh: '提交后立即生效。', en: 'It takes effect at once.' }, ...told],
        choices: [
          { label: { zh: '返回', en: 'Back' }, leads: 'away', look: 'plain' },
          { label: { zh: `确认${act.zh}`, en: `Confirm: ${act.en}` }, leads: 'on', look: 'plain' },
        ],
      },
    ],
    end: {
      title: { zh: '已完成', en: 'Done' },
      text: (account) => [
        done,
        {
          zh: `受理编号 SY0001，办理日期 ${day(nowOf(account))}。`,
          en: `Reference number SY0001, ${day(nowOf(account))}.`,
        },
      ],
      does,
      choices: [{ label: { zh: '返回首页', en: 'Home' }, leads: 'away', look: 'plain' }],
    },
  };
}

export const fairWays = {
  upgrade: fair({
    act: { zh: '升级', en: 'Upgrade' },
    entry: { zh: '升级到专业版', en: 'Upgrade to Pro' },
    told: [
      {
        zh: '专业版每月 30 元，随时可在首页降级、退款或取消自动续费。',
        en: 'Pro is ¥30 a month. You can downgrade, get a refund or cancel auto-renewal on the first page at any time.',
      },
    ],
    done: { zh: '升级已立即生效。', en: 'Your upgrade has taken effect at once.' },
    does: (account) => changePlanNow(account, planOf(plans, 'large'), 1000),
  }),
  downgrade: fair({
    act: { zh: '降级', en: 'Downgrade' },
    entry: { zh: '降级到基础版', en: 'Downgrade to Basic' },
    done: { zh: '降级已立即生效。', en: 'Your downgrade has taken effect at once.' },
    does: (account) => changePlanNow(account, planOf(plans, 'small'), -1000),
  }),
  refund: fair({
    act: { zh: '退款', en: 'Refund' },
    entry: { zh: '退款申请', en: 'Refund request' },
    done: { zh: '退款已立即生效。', en: 'Your refund has taken effect at once.' },
    does: (account) => {
      const now = nowOf(account);
      account.change = { what: 'refund', to: 'none', requestedAt: now, effectiveAt: now };
    },
  }),
  'cancel-renewal': fair({
    act: { zh: '取消自动续费', en: 'Cancel auto-renewal' },
    done: { zh: '自动续费已取消，立即生效。', en: 'Your auto-renewal has been cancelled at once.' },
    does: stopRenewal,
  }),
};
