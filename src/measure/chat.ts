import { isQueueNotice } from '../lexicon/is-queue-notice.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import { whoSpeaks } from '../lexicon/who-speaks.ts';
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
 * `agentTime`, ms: from the user's first message to the first reply that is not the bot's (decisions, Names). null where
 * none was seen.
 */
export function agentTime(flow: Flow, steps: readonly Step[]): number | null {
  const first = steps.find((step) => step.act === 'message' && !step.planned && !step.search);
  if (!first) return null;
  const sent = sentIn(flow, first);
  const turns = flow.of('chat-turn');
  const voices = whoSpeaks(turns);
  const reply = turns.find((_, index) => index >= sent.next && voices[index]!.speaker === 'agent');
  return reply ? Math.round(reply.at - sent.at) : null;
}

/**
 * When a message was sent: when its bubble appeared, else when the action that sent it began. `next`: the index, among
 * the turns, of the first one behind it. A page may show the answer in the same moment as the message.
 */
export function sentIn(flow: Flow, message: Step): { at: number; next: number } {
  const turns = flow.of('chat-turn');
  const first = turns.findIndex((turn) => turn.at >= message.doneAt);
  if (turns[first]?.own) return { at: turns[first].at, next: first + 1 };
  const later = turns.findIndex((turn) => turn.at > message.doneAt);
  return { at: message.doneAt, next: later < 0 ? turns.length : later };
}

/**
 * The first reply to a message before the next one is sent. A notice that one must wait (a queue, a hand-over on
 * its way) is none, unless nothing else came.
 */
export function replyTo(flow: Flow, steps: readonly Step[], message: Step): ChatTurnFact | null {
  const next = steps.find((step) => step.act === 'message' && step.doneAt > message.doneAt);
  const replies = flow
    .of('chat-turn')
    .slice(sentIn(flow, message).next)
    .filter((turn) => !turn.own && turn.at < (next?.doneAt ?? Infinity));
  return replies.find((turn) => !isQueueNotice(turn.text)) ?? replies[0] ?? null;
}
