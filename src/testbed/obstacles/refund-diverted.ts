import { notice } from './notice.ts';

/** No money comes back. */
export const refundDiverted = notice({
  zh: '退款将以优惠券形式发放到您的账户，不退现金。',
  en: 'Your refund will be issued as store credit, not cash.',
});
