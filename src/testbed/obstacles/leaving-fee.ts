import { notice } from './notice.ts';

/** It costs something, and this is where one learns of it. */
export const leavingFee = notice({
  zh: '提前降级需支付违约金 50 元。',
  en: 'An early downgrade fee of ¥50 will be charged.',
});
