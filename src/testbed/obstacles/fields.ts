import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Field, Obstacle } from './exit-way.ts';

/** A page with something to fill before it goes on. */
export const fields =
  (title: Words, ...asked: Field[]): Obstacle =>
  (way) =>
    withScene(way, {
      as: 'page',
      title,
      text: [],
      fields: asked,
      choices: [
        { label: { zh: '返回', en: 'Back' }, leads: 'away', look: 'plain' },
        { label: { zh: '下一步', en: 'Next' }, leads: 'on', look: 'plain' },
      ],
    });
