import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle, Scene } from './exit-way.ts';

/** Holds up what will be lost, with keeping as the loud answer and going on as the faint one. */
export const lossNotice =
  (said: {
    as: Scene['as'];
    title: Words;
    text: Words;
    losses?: readonly Words[];
    keep: Words;
    goOn: Words;
  }): Obstacle =>
  (way) =>
    withScene(way, {
      as: said.as,
      title: said.title,
      text: [said.text],
      ...(said.losses ? { list: said.losses } : {}),
      choices: [
        { label: said.keep, leads: 'away', look: 'bright' },
        { label: said.goOn, leads: 'on', look: 'faint' },
      ],
    });
