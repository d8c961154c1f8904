import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle } from './exit-way.ts';

/** Asks whether to cancel, with these answers. */
export const askToCancel =
  (no: Words, yes: Words): Obstacle =>
  (way) =>
    withScene(
      { ...way, scenes: [] },
      {
        as: 'page',
        title: { zh: '确定要取消自动续费吗？', en: 'Do you want to cancel auto-renewal?' },
        text: [],
        choices: [
          { label: no, leads: 'away', look: 'plain' },
          { label: yes, leads: 'on', look: 'plain' },
        ],
      },
    );

/** 取消 beside 确定: to leave the question, or to do it. */
export const trickWords = askToCancel({ zh: '取消', en: 'Cancel' }, { zh: '确定', en: 'OK' });
