import { changePlanNow } from '../../account.ts';
import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { hotline } from '../../obstacles/hotline.ts';
import { retentionOffer } from '../../obstacles/retention-offer.ts';
import { planOf } from '../../plan.ts';
import { plans } from './plans.ts';

const keep = planOf(plans, 'keep');

/** To the 8 元 plan: listed among the fees, as it must be; to be had by phone only, after some advice to stay. */
export const downgrade = withObstacles(
  {
    entry: { label: keep.name, under: [] },
    scenes: [
      {
        as: 'page',
        title: keep.name,
        text: [
          {
            zh: '月费 8 元，含来电显示，无流量、无通话时长，适合仅需保留号码的用户。',
            en: '8 yuan a month with caller display, no data and no minutes, for those who only want to keep the number.',
          },
          { zh: '资费编号 LX-0008 · 有效期 24 个月', en: 'Fee number LX-0008 · for 24 months' },
        ],
        choices: [
          { label: { zh: '返回资费公示', en: 'Back to all fees' }, leads: '/fees', look: 'plain' },
          { label: { zh: '申请办理', en: 'Apply' }, leads: 'on', look: 'plain' },
        ],
      },
    ],
    end: {
      title: { zh: '已变更为8元保号套餐', en: 'Changed to the 8-yuan plan' },
      text: () => [{ zh: '已立即生效。', en: 'It has taken effect at once.' }],
      does: (account) => changePlanNow(account, keep, 0),
      choices: [{ label: { zh: '返回首页', en: 'Home' }, leads: 'away', look: 'plain' }],
    },
  },
  buriedEntry({ zh: '业务', en: 'Services' }, { zh: '资费公示', en: 'All fees' }),
  retentionOffer({
    as: 'dialog',
    title: { zh: '温馨提示', en: 'Before you go on' },
    text: {
      zh: '建议您保留原套餐，或选择其他性价比更高的套餐：现在续用畅享套餐，可享 3 个月月租 8 折。',
      en: 'We advise you to keep your plan or to choose one of better value: stay with Enjoy and get 20% off for 3 months.',
    },
    accept: { zh: '保留原套餐', en: 'Keep my plan' },
    goOn: { zh: '查看办理方式', en: 'How to order it' },
  }),
  hotline({
    as: 'dialog',
    title: { zh: '该套餐暂不支持线上办理', en: 'This plan cannot be ordered online' },
    text: [
      {
        zh: '请拨打客服热线 400-0859-100 由人工办理。保号套餐变更需上报处理，48小时内回电。',
        en: 'Please call our hotline 400-0859-100. The change has to be passed on; you will be called back within 48 hours.',
      },
    ],
    number: '4000859100',
    call: { zh: '拨打客服热线', en: 'Call the hotline' },
  }),
);
