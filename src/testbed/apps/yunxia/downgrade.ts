import { changePlanNow } from '../../account.ts';
import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { callBack } from '../../obstacles/call-back.ts';
import { confirmChain } from '../../obstacles/confirm-chain.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { lossNotice } from '../../obstacles/loss-notice.ts';
import { retentionOffer } from '../../obstacles/retention-offer.ts';
import { planOf } from '../../plan.ts';
import { plans } from './plans.ts';

const standard = planOf(plans, 'standard');
const stay = { zh: '保留当前套餐', en: 'Keep my plan' };

/** Four menus deep; then the files are held up, an offer is made, two questions are asked, and somebody will call. */
export const downgrade = withObstacles(
  {
    entry: { label: { zh: '降级到标准版', en: 'Downgrade to Standard' }, under: [] },
    scenes: [],
    end: {
      title: { zh: '已降级到标准版', en: 'Downgraded to Standard' },
      text: () => [{ zh: '已立即生效。', en: 'It has taken effect at once.' }],
      does: (account) => changePlanNow(account, standard, 0),
      choices: [{ label: { zh: '返回文件', en: 'To my files' }, leads: 'away', look: 'plain' }],
    },
  },
  buriedEntry({ zh: '我的', en: 'Me' }, { zh: '设置', en: 'Settings' }, { zh: '存储设置', en: 'Storage' }),
  lossNotice({
    as: 'page',
    title: { zh: '降级前请确认文件', en: 'Look at your files first' },
    text: {
      zh: '检测到您正在使用 683 GB 空间，降级后将无法继续使用以下内容：',
      en: 'You are using 683 GB. After a downgrade you will lose access to the following:',
    },
    losses: [
      {
        zh: '超出 200 GB 的 483 GB 文件将无法下载和预览',
        en: '483 GB of files beyond 200 GB, neither to be fetched nor seen',
      },
      { zh: '视频倍速、在线解压等 9 项特权', en: 'Nine benefits, fast playback and unzipping among them' },
      { zh: '30 天的历史版本', en: '30 days of earlier versions' },
    ],
    keep: stay,
    goOn: { zh: '不保留，下一页', en: 'Do not keep it, next page' },
  }),
  retentionOffer({
    as: 'page',
    title: { zh: '老用户专属福利', en: 'For those who have been with us' },
    text: {
      zh: '为您申请到 5 折续费优惠：畅存版 2TB 连续 3 个月仅需 ¥14.00。',
      en: 'We got 50% off for you: Large, 2 TB, at ¥14.00 for three months.',
    },
    accept: { zh: '领取优惠', en: 'Take the offer' },
    goOn: { zh: '放弃优惠', en: 'Do without' },
  }),
  confirmChain(
    'dialog',
    {
      title: { zh: '确定要降级吗？', en: 'Are you sure you want to downgrade?' },
      text: { zh: '降级到标准版后，空间为 200 GB。', en: 'With Standard you have 200 GB.' },
      yes: { zh: '确定降级', en: 'Yes, downgrade' },
      no: { zh: '再想想', en: 'Let me think' },
    },
    {
      title: { zh: '请再次确认', en: 'Please confirm once more' },
      text: { zh: '您确认要降级到标准版吗？', en: 'Do you really want to downgrade to Standard?' },
      yes: { zh: '仍要降级', en: 'Downgrade all the same' },
      no: { zh: '暂不处理', en: 'Not now' },
    },
  ),
  callBack({
    title: { zh: '申请已提交', en: 'Your request has been sent' },
    text: [
      {
        zh: '为保障数据安全，客服专员将在 48 小时内致电您核实，核实后为您处理。请保持电话畅通。',
        en: 'To keep your data safe, a specialist will call you within 48 hours to check, and then deal with it.',
      },
    ],
    what: 'downgrade',
  }),
);
