import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Choice, Obstacle } from './exit-way.ts';

/** A page behind which nothing leads on: it says why, and what else there is to press. */
export const closedScene =
  (said: { title: Words; text: readonly Words[]; choices: readonly Choice[] }): Obstacle =>
  (way) =>
    withScene(way, { as: 'page', ...said });
