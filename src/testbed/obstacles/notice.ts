import type { Words } from '../words.ts';
import { withLastScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** One sentence more on the last scene. */
export const notice =
  (...sentences: Words[]): Obstacle =>
  (way) =>
    withLastScene(way, (scene) => ({ ...scene, text: [...scene.text, ...sentences] }));
