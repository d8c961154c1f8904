import type { Words } from '../words.ts';
import { withScene } from './exit-way.ts';
import type { Obstacle, Scene } from './exit-way.ts';

/** The web does not do it: a phone number does. Nothing else leads on. */
export const hotline =
  (said: { as: Scene['as']; title: Words; text: readonly Words[]; number: string; call: Words }): Obstacle =>
  (way) =>
    withScene(way, {
      as: said.as,
      title: said.title,
      text: said.text,
      choices: [{ label: said.call, leads: `tel:${said.number}`, look: 'plain' }],
    });
