import { withLastScene } from './exit-way.ts';
import type { Choice, Obstacle } from './exit-way.ts';

/** Keeping so loud, going on so faint. */
export const faintWayOn =
  (keep: Choice['look'], on: Choice['look']): Obstacle =>
  (way) =>
    withLastScene(way, (scene) => ({
      ...scene,
      choices: [
        { label: { zh: '保留当前套餐', en: 'Keep my plan' }, leads: 'away', look: keep },
        ...scene.choices
          .filter(({ leads }) => leads === 'on')
          .map((choice): Choice => ({ ...choice, look: on })),
      ],
    }));
