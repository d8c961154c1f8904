import type { ChatTurnFact } from '../model/fact.ts';
import { inPassage, nowhere } from './sightings.ts';
import type { WalkView } from './walk-view.ts';

/** A message of somebody else in a chat, where it was shown; its words alone where that is not known. */
export function onTurn(walk: WalkView, turn: ChatTurnFact): ReturnType<typeof inPassage> {
  const passage = walk.passages.find((each) => each.source === 'chat' && each.at === turn.at);
  if (passage) return inPassage(passage);
  return { ...nowhere, step: walk.stepAt(turn.at), quote: turn.text, context: turn.text };
}
