import { withLastScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** The way on stays shut for so many seconds. */
export const imposedWait =
  (opensAfter: number): Obstacle =>
  (way) =>
    withLastScene(way, (scene) => ({ ...scene, opensAfter }));
