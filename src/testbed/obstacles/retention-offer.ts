import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle, Scene } from './exit-way.ts';

/** Offers something for staying. */
export const retentionOffer =
  (said: { as: Scene['as']; title: Words; text: Words; accept: Words; goOn: Words }): Obstacle =>
  (way) =>
    withScene(way, {
      as: said.as,
      title: said.title,
      text: [said.text],
      choices: [
        { label: said.accept, leads: 'away', look: 'bright' },
        { label: said.goOn, leads: 'on', look: 'faint' },
      ],
    });
