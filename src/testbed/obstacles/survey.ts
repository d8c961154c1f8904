import { withScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** Asks why. `must`: nobody goes on without a reason; else it can be skipped. */
export const survey =
  (answer: 'must' | 'may'): Obstacle =>
  (way) =>
    withScene(way, {
      as: 'page',
      title: { zh: '您为什么要降级？', en: 'Why are you downgrading?' },
      text: [],
      pick: {
        legend: { zh: '降级原因', en: 'Reason for downgrading' },
        options: [
          { zh: '太贵了', en: 'Too expensive' },
          { zh: '用得不多', en: 'I rarely use it' },
          { zh: '其他', en: 'Something else' },
        ],
        take: answer === 'must' ? 0 : null,
      },
      choices: [
        { label: { zh: '返回', en: 'Back' }, leads: 'away', look: 'plain' },
        {
          label: answer === 'must' ? { zh: '下一步', en: 'Next' } : { zh: '跳过', en: 'Skip' },
          leads: 'on',
          look: 'plain',
        },
      ],
    });
