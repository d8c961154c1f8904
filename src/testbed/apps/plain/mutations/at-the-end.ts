import { buriedEntry } from '../../../obstacles/buried-entry.ts';
import { deadButton, errorMessage, serverError, slowServer } from '../../../obstacles/exit-fails.ts';
import { withObstacles } from '../../../obstacles/exit-way.ts';
import type { Obstacle } from '../../../obstacles/exit-way.ts';
import { notice } from '../../../obstacles/notice.ts';
import { pricesTold } from '../../../obstacles/prices-told.ts';
import { refundDiverted } from '../../../obstacles/refund-diverted.ts';
import { valueUsed } from '../../../obstacles/value-used.ts';
import { withoutExitTerms } from '../../../obstacles/without-exit-terms.ts';
import { withoutReceipt } from '../../../obstacles/without-receipt.ts';
import { fairWays } from '../fair-ways.ts';
import { nearMiss, onWay } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';

const flow = 'refund';

/** A number and no day. */
const numberedReceipt: Obstacle = (way) => ({
  ...way,
  end: {
    ...way.end,
    text: (account) => [
      ...way.end.text(account).slice(0, 1),
      { zh: '受理编号：SY0001', en: 'Reference number: SY0001' },
    ],
  },
});

/** Its price stands there, and on the pages before it is paid nothing speaks of how one gets out again. */
const silentUpgrade = withObstacles(
  fairWays.upgrade,
  buriedEntry({ zh: '会员方案', en: 'Plans' }),
  withoutExitTerms,
  notice({ zh: '专业版每月 30 元。', en: 'Pro is ¥30 a month.' }),
);

/** Refunds, what comes out of it, what is told of it, and what fails. */
export const atTheEnd: readonly Mutation[] = [
  onWay('value-used', valueUsed, 'refused', ['REF-01'], { flow }),
  nearMiss(
    'REF-01',
    onWay(
      'no-reason-needed',
      notice({ zh: '退款无需说明理由。', en: 'You need not give a reason for a refund.' }),
      'reached',
      [],
      { flow },
    ),
  ),
  onWay('refund-diverted', refundDiverted, 'reached', ['REF-02'], { flow }),
  nearMiss(
    'REF-02',
    onWay(
      'money-back',
      notice({ zh: '款项将原路退回您的付款账户。', en: 'The money goes back to your payment method.' }),
      'reached',
      [],
      { flow },
    ),
  ),
  onWay('dearer-plan', pricesTold(20, 30), 'reached', ['EFX-01']),
  nearMiss('EFX-01', onWay('cheaper-plan', pricesTold(20, 10), 'reached', [])),
  onWay('no-exit-terms', (way) => way, 'reached', ['DSC-01'], {
    upgrade: silentUpgrade,
  }),
  onWay('no-receipt', withoutReceipt, 'reached', ['DSC-01']),
  nearMiss('DSC-01', onWay('numbered-receipt', numberedReceipt, 'reached', [])),
  onWay('server-error', serverError, 'blocked', ['ERR-01']),
  onWay('error-message', errorMessage, 'blocked', ['ERR-01']),
  onWay('dead-button', deadButton, 'blocked', ['ERR-01']),
  nearMiss('ERR-01', onWay('slow-server', slowServer(2000), 'reached', [])),
];
