import { isHandOver } from './is-hand-over.ts';
import { speakerOf } from './speaker-of.ts';

type Turn = { text: string; sender: string };

/**
 * Whether a message that is not the user's comes from a person: one that shows a person, or behind a notice of the
 * hand-over one that shows neither bot nor system.
 *
 * @param before the messages of others before it in the same chat
 */
export function isPersonsTurn(turn: Turn, before: readonly Turn[]): boolean {
  const { speaker } = speakerOf(turn);
  return speaker === 'agent' || (speaker === 'unknown' && before.some(({ text }) => isHandOver(text)));
}
