import { withScene } from './exit-way.ts';
import type { Choice, Obstacle } from './exit-way.ts';

/** To be reminded later, in the place of leaving, so loud. */
export const diversion =
  (look: Choice['look']): Obstacle =>
  (way) =>
    withScene(way, {
      as: 'page',
      title: { zh: '请选择', en: 'Please choose' },
      text: [],
      choices: [
        { label: { zh: '稍后提醒我', en: 'Remind me later' }, leads: 'away', look },
        { label: { zh: '继续办理', en: 'Go on' }, leads: 'on', look: 'plain' },
      ],
    });
