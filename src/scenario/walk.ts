import type { BrowserContext, Locator, Page } from '@playwright/test';
import { parsePromises } from '../lexicon/parse-promises.ts';
import type { DeclaredAccount } from '../model/account.ts';
import { AttestFact } from '../model/fact.ts';
import { notAnAction } from '../record/action-log.ts';
import { authorFrames } from '../record/author-frames.ts';
import { askInChat, type AskOptions } from './ask-in-chat.ts';
import { chatWith, type ChatEnd, type ChatOptions } from './chat-with.ts';
import { controlHandle, type ControlHandle, type ControlQuery } from './control-handle.ts';
import { DialogAnswers } from './dialog-answers.ts';
import { newWords, wordsOf, type Shown } from './evidence-of.ts';
import { commitVerbs } from './commit-verbs.ts';
import type { Irreversible } from './irreversible.ts';
import { oneTimeCode, type CodeSource } from './one-time-code.ts';
import { ScenarioError } from './scenario-error.ts';
import { searchEntry, type FoundEntry, type SearchOptions } from './search-entry.ts';
import { sourceOf } from './source-of.ts';
import { takeOver, type TakeOverOptions } from './take-over.ts';
import { wallInstead } from './wall-on.ts';
import { WalkInterrupted } from './walk-ended.ts';
import type { WalkSession } from './walk-session.ts';

export type Attested = Omit<AttestFact, 'kind' | 'at' | 'minutes' | 'file'> & {
  minutes?: number;
  file?: string;
};

/** What a scenario says beyond plain Playwright: what cannot be seen from the page. */
export type Walk = {
  /** FIRST_INDICATION: the activation of the first control whose label names the goal. */
  indicate<T>(act: () => Promise<T>): Promise<T>;
  /** A step that pays, changes or ends a contract, or deletes. Without a permit the walk stops before it. */
  irreversible<T>(declared: Irreversible, act: () => Promise<T>): Promise<T>;
  /** What looks as if it paid or confirmed for good, and does not: `reason` says why. Nothing else may be done in it. */
  waive<T>(reason: string, act: () => Promise<T>): Promise<T>;
  /** Answers the native dialog that `act` opens, in whatever page. `text`: what to type into a prompt. */
  answer<T>(answer: 'accept' | 'dismiss', act: () => Promise<T>, text?: string): Promise<T>;
  /**
   * Looks for the entry of a flow from HOME and goes there; without one the walk ends as `not-found`. The entry
   * is the author's to click: `walk.indicate(() => entry.click())`.
   */
  search(options: SearchOptions): Promise<FoundEntry>;
  /** Talks in a chat widget: says one message after another until one has the effect hoped for. */
  chat(widget: Locator, options: ChatOptions): Promise<ChatEnd>;
  /**
   * One half of an intent pair: asks the fixed question of this flow, waits for a person, and ends the walk with what
   * came. `intentPair` declares both halves.
   */
  ask(widget: Locator, options?: AskOptions): Promise<void>;
  /** A control that locators cannot reach, e.g. in a closed shadow root. */
  control(query: ControlQuery): ControlHandle;
  /** A one-time code or a link from a mail; see `CodeSource`. */
  code(source: CodeSource): Promise<string>;
  /** Has a person go on by hand in the open window, and says so; whether one was needed. */
  takeOver(what: string, options: TakeOverOptions): Promise<boolean>;
  /** What happened outside the browser, as a person attests it. */
  attest(what: Attested): void;
  /** The goal was reached, and this shows it. */
  reached(shown: Shown): Promise<void>;
  /** The service says that it will not do it. */
  refused(shown: Shown, said?: { reason?: string }): Promise<void>;
  /** A control was operated as asked and leads nowhere or to an error. */
  blocked(shown: Shown, said?: { reason?: string }): Promise<void>;
  /** A person must act, later. */
  pending(shown: Shown, said?: { reason?: string }): Promise<void>;
};

const outcomes = {
  reached: 'done-now',
  refused: 'refused',
  blocked: 'blocked',
  pending: 'pending-human',
} as const;

export function createWalk(session: WalkSession, page: Page, account: DeclaredAccount | null): Walk {
  const conclude = async (verb: keyof typeof outcomes, read: () => Promise<string>, reason: string) => {
    const source = sourceOf(authorFrames()[0]);
    const on = session.lastPage ?? page;
    const before = session.recorder.lastScreen(on);
    const { words, screen } = await session.verb(verb, {}, async () => ({
      words: await read(),
      screen: await session.stand(on),
    }));
    const wall = verb === 'reached' ? null : wallInstead(screen, session.recorder.answerOf(on));
    if (wall) throw new Error(wall.reason);
    if (!screen) await refuseUnread(session, on);
    if (screen?.chatOpen) await lastMessage(session);
    const text = words || newWords(screen, before);
    const promised = verb === 'reached' ? null : (parsePromises(text)[0] ?? null);
    session.say({
      outcome: outcomes[verb],
      reason: reason || text.slice(0, 500),
      evidence: { screen: screen?.screen ?? null, text },
      source,
      promised,
    });
  };
  const end =
    (verb: keyof typeof outcomes) =>
    (shown: Shown, { reason = '' }: { reason?: string } = {}) =>
      conclude(verb, () => wordsOf(shown), reason);
  const answers = new DialogAnswers(page.context());
  return {
    indicate: (act) => session.verb('indicate', {}, act),
    ...commitVerbs(session),
    answer: (answer, act, text) => answers.during({ accept: answer === 'accept', text }, act),
    search: (options) => searchEntry(session, page, options),
    chat: (widget, options) => chatWith(session, widget, options),
    ask: async (widget, options = {}) => {
      const { verb, words, reason } = await askInChat(session, widget, options);
      await conclude(verb, async () => words, reason);
    },
    control: (query) => controlHandle(session, session.lastPage ?? page, query),
    code: async (source) => {
      const from = session.now;
      const value = await notAnAction(() => oneTimeCode(source, account));
      session.noteCode(value, /^https?:/.test(value));
      session.write({ kind: 'harness', at: from, what: 'search', from, to: session.now });
      return value;
    },
    takeOver: (what, options) => takeOver(session, session.lastPage ?? page, what, options),
    attest: (what) => {
      const fact = {
        ...what,
        kind: 'attest',
        at: session.now,
        minutes: what.minutes ?? null,
        file: what.file ?? null,
      };
      const parsed = AttestFact.safeParse(fact);
      if (!parsed.success) {
        const { path, message } = parsed.error.issues[0]!;
        throw new ScenarioError({
          zh: `walk.attest 的 ${path.join('.')} 有误：${message}`,
          en: `walk.attest: ${path.join('.')} is wrong: ${message}`,
        });
      }
      session.write(parsed.data);
    },
    reached: end('reached'),
    refused: end('refused'),
    blocked: end('blocked'),
    pending: end('pending'),
  };
}

/**
 * An outcome whose last screen nobody recorded would leave counts that nobody measured. A page that the flow itself
 * closed has none; one that went with its browser had one.
 */
async function refuseUnread(session: WalkSession, page: Page): Promise<void> {
  const isAlone = page.isClosed() && (await isAlive(page.context()));
  if (isAlone || (!page.isClosed() && (await session.recorder.recorderOf(page)).dialogs.open)) return;
  throw new WalkInterrupted(session.stuck ?? 'the last screen could not be recorded');
}

/** Asked, not looked up: that a browser was killed is heard of its pages first. */
async function isAlive(context: BrowserContext): Promise<boolean> {
  return context.cookies('http://localhost').then(
    () => true,
    () => false,
  );
}

/** The recorder takes a message for said when it stood still for a quarter of a second, ms. */
const messageStands = 300;

/** What shows the outcome may be a chat's newest message: it is waited for until it counts as said. */
async function lastMessage(session: WalkSession): Promise<void> {
  const from = session.now;
  await new Promise((resolve) => setTimeout(resolve, messageStands));
  session.write({ kind: 'harness', at: from, what: 'settle', from, to: session.now });
}
