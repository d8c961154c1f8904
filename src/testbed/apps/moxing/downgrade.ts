import { changePlanNow } from '../../account.ts';
import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { confirmChain } from '../../obstacles/confirm-chain.ts';
import { withObstacles, withScene } from '../../obstacles/exit-way.ts';
import { planOf } from '../../plan.ts';
import { plans } from './plans.ts';

const personal = planOf(plans, 'personal');

/** To 个人版: under the devices, asked twice whether one is sure, and then sent to the chat, which does it (`service.ts`). */
export const downgrade = withObstacles(
  {
    entry: { label: { zh: '套餐降级', en: 'Downgrade plan' }, under: [] },
    scenes: [
      {
        as: 'page',
        title: { zh: '套餐降级', en: 'Downgrade plan' },
        text: [
          {
            zh: '当前版本：专业版 ¥25.00 / 月。个人版含 10 GB 空间和基础模板。',
            en: 'You have Professional, ¥25.00 a month. Personal comes with 10 GB and the basic templates.',
          },
        ],
        pick: {
          legend: { zh: '降级为', en: 'Downgrade to' },
          options: [{ zh: '个人版 ¥9.90 / 月', en: 'Personal, ¥9.90 a month' }],
        },
        choices: [
          { label: { zh: '返回设备管理', en: 'Back to devices' }, leads: '/settings/devices', look: 'plain' },
          { label: { zh: '提交申请', en: 'Submit' }, leads: 'on', look: 'plain' },
        ],
      },
    ],
    end: {
      title: { zh: '已降级为个人版', en: 'Downgraded to Personal' },
      text: () => [{ zh: '已立即生效。', en: 'It has taken effect at once.' }],
      does: (account) => changePlanNow(account, personal, 0),
      choices: [{ label: { zh: '返回工作台', en: 'Back to work' }, leads: 'away', look: 'plain' }],
    },
  },
  buriedEntry({ zh: '设置', en: 'Settings' }, { zh: '设备管理', en: 'Devices' }),
  confirmChain(
    'dialog',
    {
      title: { zh: '确定要降级吗？', en: 'Are you sure that you want to downgrade?' },
      text: { zh: '您将由专业版降级为个人版。', en: 'You are about to go from Professional to Personal.' },
      yes: { zh: '确定降级', en: 'Yes, downgrade' },
      no: { zh: '返回', en: 'Back' },
    },
    {
      title: { zh: '请再次确认', en: 'Please confirm once more' },
      text: {
        zh: '您正在申请降级为个人版，是否继续？',
        en: 'You are asking to downgrade to Personal. Go on?',
      },
      yes: { zh: '确认降级', en: 'Confirm the downgrade' },
      no: { zh: '返回', en: 'Back' },
    },
  ),
  (way) =>
    withScene(way, {
      as: 'dialog',
      title: { zh: '还差一步', en: 'One more step' },
      text: [
        {
          zh: '降级需联系在线客服办理。',
          en: 'To downgrade, please contact our customer service in the chat.',
        },
      ],
      choices: [{ label: { zh: '联系客服', en: 'Contact service' }, leads: '/service', look: 'plain' }],
    }),
);
