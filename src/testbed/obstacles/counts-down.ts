import type { Words } from '../words.ts';
import { withLastScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** No obstacle: something else counts down, and nobody has to wait for it. */
export const countsDown =
  (words: Words, seconds: number): Obstacle =>
  (way) =>
    withLastScene(way, (scene) => ({ ...scene, countsDown: { words, seconds } }));
