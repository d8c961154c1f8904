import { withScene } from './exit-way.ts';
import type { Choice, Obstacle } from './exit-way.ts';

/** A pause in the place of leaving, so loud. */
export const diversion =
  (look: Choice['look']): Obstacle =>
  (way) =>
    withScene(way, {
      as: 'page',
      title: { zh: '请选择', en: 'Please choose' },
      text: [],
      choices: [
        { label: { zh: '暂停一个月', en: 'Pause for a month' }, leads: 'away', look },
        { label: { zh: '继续降级', en: 'Continue to downgrade' }, leads: 'on', look: 'plain' },
      ],
    });
