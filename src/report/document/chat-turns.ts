import { isHandOver } from '../../lexicon/is-hand-over.ts';
import { speakerOf } from '../../lexicon/speaker-of.ts';
import type { ChatTurnFact } from '../../model/fact.ts';
import type { MeasuredStep } from '../../model/measured.ts';
import type { Turn } from './report-document.ts';

/**
 * The chat of a walk as a conversation. Each own message is the step that sent it, in order; who else speaks is
 * read from the words (`chat-1`), and behind a hand-over whoever shows no other sign is a person.
 *
 * @param facts the chat turns of the flow, in order of time
 */
export function chatTurns(
  facts: readonly ChatTurnFact[],
  steps: readonly MeasuredStep[],
): { at: number; turn: Turn }[] {
  const messages = steps.filter((step) => step.act === 'message' && !step.planned);
  let handedOver = false;
  let said = 0;
  return facts.filter(isNew).map((fact) => {
    const { at, text, sender } = fact;
    if (fact.own) {
      const step = messages[said++] ?? null;
      return {
        at,
        turn: { text, speaker: 'user', step: step?.step ?? null, waitMs: step?.waitMs ?? null },
      };
    }
    const { speaker } = speakerOf({ sender, text });
    const isAgent = speaker === 'unknown' && handedOver;
    handedOver ||= isHandOver(text);
    return { at, turn: { text, speaker: isAgent ? 'agent' : speaker, step: null, waitMs: null } };
  });
}

/** A widget that draws its messages anew says each of them once more; what was said after the user spoke is new. */
function isNew(fact: ChatTurnFact, index: number, facts: readonly ChatTurnFact[]): boolean {
  const before = facts.slice(0, index);
  const since = before.slice(before.findLastIndex(({ own }) => own) + 1);
  return fact.own || !since.some(({ text }) => bare(text) === bare(fact.text));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
