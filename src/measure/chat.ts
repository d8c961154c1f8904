import { namesGoal } from '../lexicon/names-goal.ts';
import type { Flow } from './flow.ts';
import { speakerOf } from './speaker.ts';
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
 * `agentTime`, ms: from the user's first message to the first reply that is not the bot's (decisions, Names):
 * one whose sender is told and is neither bot nor system. null where none was seen.
 */
export function agentTime(flow: Flow, steps: readonly Step[]): number | null {
  const first = steps.find((step) => step.act === 'message' && !step.planned && !step.search);
  if (!first) return null;
  const reply = flow
    .of('chat-turn')
    .find((turn) => !turn.own && turn.at > first.doneAt && speakerOf(turn) === 'human');
  return reply ? Math.round(reply.at - first.doneAt) : null;
}
