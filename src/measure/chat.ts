import { isHandOver } from '../lexicon/is-hand-over.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import { speakerOf } from '../lexicon/speaker-of.ts';
import type { ChatTurnFact } from '../model/fact.ts';
import type { Flow } from './flow.ts';
import type { Step } from './step.ts';

/** Marks the messages that name the flow's goal, by their own words where the chat shows them. */
export function markGoalMessages(flow: Flow, steps: readonly Step[]): void {
  const messages = steps.filter((step) => step.act === 'message');
  const own = flow.of('chat-turn').filter((turn) => turn.own);
  messages.forEach((message, index) => {
    const next = messages[index + 1]?.at ?? Infinity;
    const shown = own.find((turn) => turn.at >= message.at && turn.at < next);
    message.goal ||= shown !== undefined && namesGoal(shown.text, flow.head.flow);
  });
}

/** The user's messages, and those after the first naming of the goal that name it again. */
export function chatCounts(steps: readonly Step[]): { turns: number; keywordRepeats: number } {
  const messages = steps.filter((step) => step.act === 'message');
  const naming = messages.filter((message) => message.goal).length;
  return { turns: messages.length, keywordRepeats: Math.max(0, naming - 1) };
}

/**
 * `agentTime`, ms: from the user's first message to the first reply that is not the bot's (decisions, Names): a
 * message that shows a person, or behind a notice of the hand-over one that shows neither bot nor system. null
 * where none was seen.
 */
export function agentTime(flow: Flow, steps: readonly Step[]): number | null {
  const first = steps.find((step) => step.act === 'message' && !step.planned && !step.search);
  if (!first) return null;
  const turns = flow.of('chat-turn').filter((turn) => !turn.own && turn.at > first.doneAt);
  const reply = turns.find((turn, index) => isPersons(turn, turns.slice(0, index)));
  return reply ? Math.round(reply.at - first.doneAt) : null;
}

function isPersons(turn: ChatTurnFact, before: readonly ChatTurnFact[]): boolean {
  const { speaker } = speakerOf(turn);
  return speaker === 'agent' || (speaker === 'unknown' && before.some((each) => isHandOver(each.text)));
}
