import { callBack } from '../../../obstacles/call-back.ts';
import { hotline } from '../../../obstacles/hotline.ts';
import { notice } from '../../../obstacles/notice.ts';
import { shopOnly } from '../../../obstacles/shop-only.ts';
import { nearMiss, onWay } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';

export const atChannel: readonly Mutation[] = [
  nearMiss(
    'CHN-01',
    onWay(
      'service-offered',
      notice({
        zh: '随时可自行办理，无需联系客服。',
        en: 'You can do this yourself at any time; there is no need to contact support.',
      }),
      'reached',
      [],
    ),
  ),
  onWay(
    'hotline',
    hotline({
      as: 'page',
      title: { zh: '电话办理', en: 'By phone' },
      text: [
        { zh: '该业务请拨打客服热线 400-0859-200 办理。', en: 'Please call 400-0859-200 to downgrade.' },
      ],
      number: '4000859200',
      call: { zh: '拨打热线', en: 'Call' },
    }),
    'pending',
    ['CHN-02'],
  ),
  nearMiss(
    'CHN-02',
    onWay(
      'hotline-beside',
      notice({
        zh: '如有疑问，可拨打客服热线 400-0859-200。',
        en: 'If you have questions, you can call 400-0859-200.',
      }),
      'reached',
      [],
    ),
  ),
  onWay('shop-only', shopOnly, 'pending', ['CHN-03']),
  nearMiss(
    'CHN-03',
    onWay(
      'shop-beside',
      notice({ zh: '您也可以到营业厅办理。', en: 'You can also do this in one of our shops.' }),
      'reached',
      [],
    ),
  ),
  onWay(
    'call-back',
    callBack({
      title: { zh: '已登记', en: 'On record' },
      text: [{ zh: '专员将在 48 小时内回电。', en: 'A specialist will call you back within 48 hours.' }],
      what: 'downgrade',
    }),
    'pending',
    ['CHN-04'],
  ),
  nearMiss(
    'CHN-04',
    onWay(
      'answer-within-hours',
      notice({
        zh: '留言通常会在 48 小时内得到回复。',
        en: 'Messages are usually answered within 48 hours.',
      }),
      'reached',
      [],
    ),
  ),
];
