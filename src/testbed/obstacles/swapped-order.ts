import type { Choice, Obstacle } from './exit-way.ts';

const keep: Choice = { label: { zh: '保留当前套餐', en: 'Keep my plan' }, leads: 'away', look: 'plain' };
const next: Choice = { label: { zh: '下一步', en: 'Next' }, leads: 'on', look: 'plain' };

/** One page more, and on every page a choice to keep. `swapped`: behind the first it stands where going on stood. */
export const keepTwice =
  (order: 'same' | 'swapped'): Obstacle =>
  (way) => ({
    ...way,
    scenes: [
      {
        as: 'page',
        title: { zh: '套餐说明', en: 'About the plan' },
        text: [{ zh: '基础版每月 10 元。', en: 'Basic is ¥10 a month.' }],
        choices: [keep, next],
      },
      ...way.scenes.map((scene) => {
        const on = scene.choices.filter(({ leads }) => leads === 'on');
        return { ...scene, choices: order === 'same' ? [keep, ...on] : [...on, keep] };
      }),
    ],
  });
