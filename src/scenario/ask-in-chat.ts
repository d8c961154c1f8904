import type { Locator } from '@playwright/test';
import { isHandOver } from '../lexicon/is-hand-over.ts';
import { isNotUnderstood } from '../lexicon/is-not-understood.ts';
import { isQueueNotice } from '../lexicon/is-queue-notice.ts';
import { chatWith } from './chat-with.ts';
import { intentQuestion } from './intent-questions.ts';
import { millisecondsOf, type Span } from './milliseconds-of.ts';
import { ScenarioError } from './scenario-error.ts';
import type { WalkSession } from './walk-session.ts';

export type AskOptions = {
  /** From the question on: how long at most a person is waited for. ms, '60 s', or '15 min' (the default). */
  patience?: Span;
};
export type AskedEnd = { verb: 'reached' | 'pending' | 'blocked'; words: string; reason: string };

/**
 * One half of an intent pair (F09): asks the fixed question of the flow in a fresh chat, once, and waits for a person
 * and for nothing else. How it ended, for the walk to say:
 *
 * - A person answered: in a flow `ask-…`, which wants no more, `reached`; elsewhere the person must act, `pending`.
 * - One was called and did not come: `pending`.
 * - Nobody was called: where the bot answered the question of a flow `ask-…`, `reached`; where it did not understand or
 *   said nothing, `blocked`.
 *
 * @throws {ScenarioError} if a person was in the chat before the question, or the bot showed another way to a goal
 */
export async function askInChat(
  session: WalkSession,
  widget: Locator,
  { patience = '15 min' }: AskOptions,
): Promise<AskedEnd> {
  const { flow, environment } = session.head;
  const asked = intentQuestion(flow, environment.locale);
  const { ended, turns } = await chatWith(
    session,
    widget,
    { intent: flow.replace(/^ask-/, ''), say: [asked.text], patience, until: 'person' },
    asked,
  );
  const isQuestion = flow.startsWith('ask-');
  const first = turns.findIndex(({ own }) => own);
  if (first < 0 || turns.slice(0, first).some(({ speaker }) => speaker === 'agent'))
    throw new ScenarioError({
      zh: '意图对照需要全新的聊天：提问之前已经有人工在场。',
      en: 'An intent pair needs a fresh chat: a person was there before the question.',
    });
  const others = turns.slice(first).filter(({ speaker }) => speaker !== 'user');
  const person = others.find(({ speaker }) => speaker === 'agent');
  if (ended === 'agent' && person)
    return { verb: isQuestion ? 'reached' : 'pending', words: person.text, reason: '' };
  const called = others.findLast(({ text }) => isQueueNotice(text) || isHandOver(text));
  if (called) return { verb: 'pending', words: called.text, reason: '' };
  const answer = others.findLast(({ speaker, text }) => speaker !== 'system' && !isNotUnderstood(text));
  if (!answer)
    return {
      verb: 'blocked',
      words: others.at(-1)?.text ?? '',
      reason: `nobody answered the question within ${millisecondsOf(patience) / 1000} s`,
    };
  if (isQuestion) return { verb: 'reached', words: answer.text, reason: '' };
  throw new ScenarioError({
    zh: `机器人给出了别的办法（“${answer.text.slice(0, 80)}”）：请另写流程去走，意图对照改用 ask-${flow}。`,
    en: `The bot shows another way ("${answer.text.slice(0, 80)}"): walk it in a flow of its own, and ask as ask-${flow}.`,
  });
}
