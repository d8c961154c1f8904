import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** Whoever goes on says this of himself. */
export const shamingLabel =
  (label: Words): Obstacle =>
  (way) =>
    withScene(way, {
      as: 'page',
      title: { zh: '还有一步', en: 'One more step' },
      text: [],
      choices: [
        { label: { zh: '返回', en: 'Back' }, leads: 'away', look: 'plain' },
        { label, leads: 'on', look: 'plain' },
      ],
    });
