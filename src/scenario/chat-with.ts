import type { Locator } from '@playwright/test';
import { parsePromises } from '../lexicon/parse-promises.ts';
import { ticketIn } from '../lexicon/ticket-in.ts';
import type { Voice } from '../lexicon/who-speaks.ts';
import type { ChatFact, Promised } from '../model/fact.ts';
import { notAnAction } from '../record/action-log.ts';
import { ChatTalk } from './chat-talk.ts';
import { clickControl, type ControlHandle } from './control-handle.ts';
import { findControl } from './find-control.ts';
import type { Asked } from './intent-questions.ts';
import { millisecondsOf, type Span } from './milliseconds-of.ts';
import type { ReachedCap } from './people-bounds.ts';
import { ScenarioError } from './scenario-error.ts';
import { sendBySight } from './send-by-sight.ts';
import { sendMessage } from './send-message.ts';
import type { WalkSession } from './walk-session.ts';
import { withoutTimeLimit } from './without-time-limit.ts';

export type ChatOptions = {
  /** The flow that the messages ask for, e.g. `downgrade`. */
  intent: string;
  /** Messages, said one after another until one has the effect hoped for; at most ten of them. */
  say: string[];
  /** From the first message on: how long at most. ms, or '90 s', '3 min' (the default). */
  patience?: Span;
  /**
   * What is hoped for: something that appears, or the words of an answer or of an option offered in the chat;
   * `person`, somebody who is no bot.
   */
  until?: Locator | RegExp | 'person';
};

export type ChatEnd = {
  /** What was said in the chat so far, oldest first. */
  turns: { own: boolean; text: string; speaker: Voice['speaker'] }[];
  /**
   * `option`: what was hoped for is there to be clicked. `answered`: the words hoped for came, or all is said and
   * answered. `agent`: all is said, and a human answered last. `patience`: no answer (or no agent) came in time.
   * `capped`: no more may be taken of the person who answers.
   */
  ended: ChatFact['ended'];
  /** The number under which the service keeps the request, and what it promised, as the newest answers say. */
  ticket: string | null;
  promised: Promised | null;
  /** What the chat offers to click on, by its name; the newest of that name. */
  option: (name: string | RegExp) => Pick<ControlHandle, 'click'>;
};

const mostMessages = 10;

/**
 * Talks in a chat widget with its real field and send control. A message is followed by the next one when its
 * answer stands still; where the chat hands over or has the user queue, by nothing until somebody comes.
 *
 * @throws {ScenarioError} if the widget shows no field to write in
 */
export function chatWith(
  session: WalkSession,
  widget: Locator,
  { intent, say, until, patience = '3 min' }: ChatOptions,
  asked?: Asked,
): Promise<ChatEnd> {
  const patienceMs = millisecondsOf(patience);
  if (say.length === 0)
    throw new ScenarioError({
      zh: 'walk.chat 没有要说的话：请在 say 中写下至少一句。',
      en: 'walk.chat has nothing to say: write at least one message into say.',
    });
  const page = widget.page();
  return withoutTimeLimit(() =>
    session.verb('chat', { intent, patience: String(patienceMs) }, async () => {
      const recorder = await session.recorder.recorderOf(page);
      await notAnAction(() => declare(session, widget));
      await recorder.openChatRoots();
      const began = session.now;
      const talk = new ChatTalk({
        session,
        widget,
        page: recorder.id,
        until,
        patienceMs,
        outstayed: (ms) => session.people.outstayed(Math.min(ms, session.now - began)) !== null,
      });
      /** What is taken of a person in this chat. */
      const taken = { messages: 0, ms: 0 };
      let cap: ReachedCap | null = null;
      let ended = await talk.hoped();
      for (const message of ended ? [] : say.slice(0, mostMessages)) {
        const before = session.now;
        const personAt = talk.personAt();
        if (personAt !== null) {
          taken.ms = before - Math.max(began, personAt);
          cap = session.people.reached(taken);
          if (cap) {
            ended = 'capped';
            break;
          }
          taken.messages++;
        }
        await sendMessage(
          widget,
          message,
          () => talk.saidSince(before),
          (text, sends) => sendBySight(session, page, text, sends),
        );
        ended = await talk.answer(before);
        if (ended) break;
      }
      await notAnAction(() => session.stand(page));
      const turns = talk.heard();
      const others = turns.filter((turn) => !turn.own);
      ended ??= others.at(-1)?.speaker === 'agent' ? 'agent' : 'answered';
      const personAt = talk.personAt();
      if (personAt !== null) taken.ms = session.now - Math.max(began, personAt);
      if (ended === 'capped') cap ??= session.people.outstayed(taken.ms);
      session.people.take(taken);
      if (ended === 'capped' || (asked && ended === 'agent')) session.leaveBehind(widget);
      const newest = others.map(({ text }) => text).reverse();
      const ticket = newest.map(ticketIn).find((number) => number !== null) ?? null;
      const promised = newest.flatMap(parsePromises)[0] ?? null;
      session.write({
        kind: 'chat',
        at: session.now,
        intent,
        said: talk.said,
        ended,
        patienceMs,
        speakers: others.map(({ at, speaker, why, reason }) => ({ at, speaker, why, reason })),
        ...(asked && { asked }),
        ...(personAt !== null && { ofPerson: taken }),
        ...(cap && { cap }),
        ticket,
        promised,
        version: 'chat-3',
      });
      return {
        turns: turns.map(({ own, text, speaker }) => ({ own, text, speaker })),
        ended,
        ticket,
        promised,
        option: (name) => option(session, widget, name),
      };
    }),
  );
}

/** Waits for the widget and tells the recorder that this is one. */
async function declare(session: WalkSession, widget: Locator): Promise<void> {
  try {
    await widget.waitFor({ timeout: 10_000 });
    await widget.scrollIntoViewIfNeeded({ timeout: 10_000 });
  } catch (cause) {
    throw new ScenarioError(
      { zh: `聊天窗口没有出现：${String(widget)}`, en: `The chat widget did not appear: ${String(widget)}` },
      { cause },
    );
  }
  const box = await widget.boundingBox();
  const recorder = await session.recorder.recorderOf(widget.page());
  if (!box || !(await recorder.declareChat([box.x, box.y, box.width, box.height])))
    session.write({
      kind: 'note',
      at: session.now,
      text: 'the chat widget is covered: its messages are read only if it is known for one',
    });
}

function option(session: WalkSession, widget: Locator, name: string | RegExp): Pick<ControlHandle, 'click'> {
  const page = widget.page();
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  return {
    click: async () => {
      const control = await findControl(
        session,
        page,
        (screen) =>
          screen.controls.findLast((each) => each.chat && !each.state.disabled && matches(each.name)),
        String(name),
      );
      await clickControl(session, page, control);
    },
  };
}
