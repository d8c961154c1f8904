import { withLastScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** To stay or to leave, one of the two chosen already. */
export const presetChoice =
  (preset: 'stay' | 'leave'): Obstacle =>
  (way) =>
    withLastScene(way, (scene) => ({
      ...scene,
      pick: {
        legend: { zh: '到期以后', en: 'When the period ends' },
        options: [
          { zh: '保留当前套餐', en: 'Keep my current plan' },
          { zh: '改为基础版', en: 'Switch to Basic' },
        ],
        preset: preset === 'stay' ? 0 : 1,
        take: 1,
      },
    }));
