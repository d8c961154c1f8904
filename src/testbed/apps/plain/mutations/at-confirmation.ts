import { confirmChain } from '../../../obstacles/confirm-chain.ts';
import { falseCompletion } from '../../../obstacles/false-completion.ts';
import { keepTwice } from '../../../obstacles/swapped-order.ts';
import { askToCancel, trickWords } from '../../../obstacles/trick-words.ts';
import { nearMiss, onWay } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';

const back = { zh: '返回', en: 'Back' };
const flow = 'cancel-renewal';

export const atConfirmation: readonly Mutation[] = [
  onWay(
    'confirm-chain',
    confirmChain(
      'dialog',
      {
        title: { zh: '确定要降级吗？', en: 'Are you sure you want to downgrade?' },
        text: { zh: '降级后为基础版。', en: 'You will have Basic.' },
        yes: { zh: '确定降级', en: 'Yes, downgrade' },
        no: back,
      },
      {
        title: { zh: '请再次确认降级', en: 'Please confirm your downgrade again' },
        text: { zh: '降级后为基础版。', en: 'You will have Basic.' },
        yes: { zh: '仍要降级', en: 'Downgrade all the same' },
        no: back,
      },
    ),
    'reached',
    ['CNF-01'],
  ),
  onWay('trick-words', trickWords, 'reached', ['CNF-02'], { flow }),
  nearMiss(
    'CNF-02',
    onWay(
      'clear-words',
      askToCancel({ zh: '暂不取消', en: 'Keep auto-renewal' }, { zh: '确认取消', en: 'Yes, cancel it' }),
      'reached',
      [],
      { flow },
    ),
  ),
  onWay('swapped-order', keepTwice('swapped'), 'reached', ['CNF-02']),
  nearMiss(['CNF-01', 'CNF-02'], onWay('same-order', keepTwice('same'), 'reached', [])),
  onWay('false-completion', falseCompletion, 'blocked', ['CNF-03'], {
    flow,
    shows: { zh: '自动续费：已开启', en: 'Auto-renewal: on' },
  }),
  nearMiss(
    'CNF-03',
    onWay('true-completion', (way) => way, 'reached', [], {
      flow,
      shows: { zh: '自动续费：已关闭', en: 'Auto-renewal: off' },
    }),
  ),
];
