import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle, Scene } from './exit-way.ts';

/** Asks the same thing again, once for each question given. */
export const confirmChain =
  (as: Scene['as'], ...questions: { title: Words; text: Words; yes: Words; no: Words }[]): Obstacle =>
  (way) =>
    questions.reduce(
      (asked, { title, text, yes, no }) =>
        withScene(asked, {
          as,
          title,
          text: [text],
          choices: [
            { label: no, leads: 'away', look: 'plain' },
            { label: yes, leads: 'on', look: 'plain' },
          ],
        }),
      way,
    );
