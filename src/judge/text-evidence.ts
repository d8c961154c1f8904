import type { WalkFacts } from '../detect/walk-facts.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { TextEvidence } from '../model/review.ts';

/** From this confidence on a hit shows more than words. */
const beyondWords = 0.8;

/**
 * What a person must look at before a hit is published; null where it rests on more than words, or where the onward
 * flow has the same, so that it says nothing about the exit.
 */
export function textEvidence(walk: WalkFacts, found: FoundBlocker): TextEvidence | null {
  if (found.confidence >= beyondWords || found.notCounted?.why === 'control') return null;
  const { id: blocker, subtype, quote, context, state } = found;
  const taken = walk.facts.find((fact) => fact.kind === 'screen' && fact.screen === state);
  const screenKey = taken?.kind === 'screen' ? taken.screenKey : null;
  return { blocker, subtype, quote, context, screenKey, source: sourceOf(walk, found) };
}

function sourceOf({ facts, screens }: WalkFacts, { context, state }: FoundBlocker): TextEvidence['source'] {
  if (context === '') return 'nowhere';
  const shown = screens.find(({ screen }) => screen === state);
  if (shown) {
    const block = shown.blocks.find(({ text }) => text === context);
    if (block) return block.chat ? 'chat' : 'page';
    return shown.controls.some(({ name }) => name === context) ? 'control' : 'page';
  }
  for (const fact of facts) {
    if (fact.kind === 'dialog' && fact.message === context) return 'native';
    if (fact.kind === 'toast' && fact.text === context) return 'toast';
    if (fact.kind === 'chat-turn' && fact.text === context) return 'chat';
  }
  return 'page';
}
