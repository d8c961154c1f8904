import { withLastScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** On the way in: the price stands there, and not how one gets out again. */
export const withoutExitTerms: Obstacle = (way) =>
  withLastScene(way, (scene) => ({ ...scene, text: scene.text.filter(({ zh }) => !zh.includes('随时')) }));
