import { whoSpeaks, type Spoken } from './who-speaks.ts';

/**
 * Whether a message that is not the user's comes from a person, by the messages of others before it in the same chat.
 * Where the whole chat is at hand, `whoSpeaks` knows more.
 */
export function isPersonsTurn(turn: Spoken, before: readonly Spoken[]): boolean {
  return whoSpeaks([...before, turn]).at(-1)!.speaker === 'agent';
}
