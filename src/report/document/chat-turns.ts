import { whoSpeaks } from '../../lexicon/who-speaks.ts';
import type { ChatTurnFact } from '../../model/fact.ts';
import type { MeasuredStep } from '../../model/measured.ts';
import type { Turn } from './report-document.ts';

/**
 * The chat of a walk as a conversation. The first own message behind a step that sent one is that step's: an
 * option that was chosen may appear as a message too. Who else speaks is read as measure and detect read it.
 *
 * @param facts the chat turns of the flow, in order of time
 */
export function chatTurns(
  facts: readonly ChatTurnFact[],
  steps: readonly MeasuredStep[],
): { at: number; turn: Turn }[] {
  let last: MeasuredStep | null = null;
  const turns = facts.filter(isNew);
  const voices = whoSpeaks(turns);
  return turns.map((fact, index) => {
    const { at, text } = fact;
    if (fact.own) {
      const before = steps.findLast((step) => step.at <= at) ?? null;
      const isFirst = before !== last;
      last = before;
      const sent = isFirst && before?.act === 'message' ? before : null;
      return {
        at,
        turn: { text, speaker: 'user', step: sent?.step ?? null, waitMs: sent?.waitMs ?? null },
      };
    }
    return { at, turn: { text, speaker: voices[index]!.speaker, step: null, waitMs: null } };
  });
}

/** A widget that draws its messages anew says each of them once more; what was said after the user spoke is new. */
function isNew(fact: ChatTurnFact, index: number, facts: readonly ChatTurnFact[]): boolean {
  const before = facts.slice(0, index);
  const since = before.slice(before.findLastIndex(({ own }) => own) + 1);
  return (
    fact.own || !since.some(({ text, sender }) => sender === fact.sender && bare(text) === bare(fact.text))
  );
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
