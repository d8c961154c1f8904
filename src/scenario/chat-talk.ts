import type { Locator } from '@playwright/test';
import { isHandOver } from '../lexicon/is-hand-over.ts';
import { isQueueNotice } from '../lexicon/is-queue-notice.ts';
import { whoSpeaks, type Voice } from '../lexicon/who-speaks.ts';
import type { ChatFact, ChatTurnFact } from '../model/fact.ts';
import { notAnAction } from '../record/action-log.ts';
import type { WalkSession } from './walk-session.ts';

/** An answer stands still when nothing more was said for this long and nobody is typing. ms */
const still = 1500;
const askEvery = 100;
const typing = /正在输入|\btyping\b/i;

/** What is said in a chat while the scenario waits for an answer. */
export class ChatTalk {
  readonly #session: WalkSession;
  readonly #widget: Locator;
  readonly #page: string;
  readonly #until: Locator | RegExp | 'person' | undefined;
  readonly #patienceMs: number;
  readonly #outstayed: (ms: number) => boolean;
  /** The first message. */
  #from: number | null = null;
  said = 0;

  /** @param page name of the chat's page in facts. */
  constructor(o: {
    session: WalkSession;
    widget: Locator;
    page: string;
    until: Locator | RegExp | 'person' | undefined;
    patienceMs: number;
    /** Whether a person was taken so long that it must be enough, ms. */
    outstayed: (ms: number) => boolean;
  }) {
    this.#session = o.session;
    this.#widget = o.widget;
    this.#page = o.page;
    this.#until = o.until;
    this.#patienceMs = o.patienceMs;
    this.#outstayed = o.outstayed;
  }

  /** Messages of the chat, oldest first; of one that was written further only what it became. */
  turns(): ChatTurnFact[] {
    const turns: ChatTurnFact[] = [];
    for (const turn of this.#session.recorder.chatTurns.filter((each) => each.page === this.#page)) {
      const earlier = turns.findIndex(
        (each) => each.at === turn.at && each.frame === turn.frame && turn.text.startsWith(each.text),
      );
      if (earlier >= 0) turns[earlier] = turn;
      else turns.push(turn);
    }
    return turns;
  }

  /** The same, with who says each of them. */
  heard(): (ChatTurnFact & Voice)[] {
    const turns = this.turns();
    const voices = whoSpeaks(turns);
    return turns.map((turn, index) => ({ ...turn, ...voices[index]! }));
  }

  /** When a person said something for the first time; null if none did. */
  personAt(): number | null {
    return this.heard().find(({ speaker }) => speaker === 'agent')?.at ?? null;
  }

  /** Whether the scenario's own message has appeared. */
  saidSince(moment: number): boolean {
    return this.turns().some((turn) => turn.own && turn.at >= moment);
  }

  /** How the chat ends because what was hoped for is there; null as long as it is not. */
  async hoped(): Promise<ChatFact['ended'] | null> {
    const until = this.#until;
    if (!until) return null;
    if (until === 'person') {
      const from = this.#from;
      const came = from !== null && this.heard().some((turn) => turn.speaker === 'agent' && turn.at > from);
      return came ? 'agent' : null;
    }
    if (!(until instanceof RegExp)) return (await isShown(until)) ? 'option' : null;
    const offered = ['button', 'link', 'radio', 'menuitem'] as const;
    for (const role of offered)
      if (await isShown(this.#widget.getByRole(role, { name: until }))) return 'option';
    const from = this.#from;
    const came = this.turns().some(
      (turn) => !turn.own && from !== null && turn.at > from && until.test(turn.text),
    );
    return came ? 'answered' : null;
  }

  /**
   * Waits for the answer to the message sent at `sentAt`. null if it stands still and is not what was hoped for:
   * it is for the scenario to go on.
   */
  async answer(sentAt: number): Promise<ChatFact['ended'] | null> {
    const session = this.#session;
    this.#from ??= sentAt;
    this.said++;
    const recorder = await session.recorder.recorderOf(this.#widget.page());
    let hopedAt: number | null = null;
    for (const deadline = this.#from + this.#patienceMs; ;) {
      const hoped = await this.hoped();
      const last = this.turns().findLast((turn) => !turn.own && turn.at > sentAt);
      const now = session.now;
      // What is offered is seen before the words around it stand still.
      if (hoped && (last || now - (hopedAt ??= now) > still)) return hoped;
      const personAt = this.personAt();
      if (personAt !== null && this.#outstayed(now - personAt)) return 'capped';
      const isDone = this.#until !== 'person' && last !== undefined && now - last.at > still;
      if (isDone && !this.#isQueuing(sentAt) && !(await this.#isTyping())) {
        // The answer was there; that it stays as it is was for us to see.
        session.write({ kind: 'harness', at: last.at, what: 'settle', from: last.at, to: session.now });
        return null;
      }
      if (now > deadline) return 'patience';
      await recorder.openChatRoots();
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
  }

  /** Somebody was called and has not come yet. */
  #isQueuing(sentAt: number): boolean {
    const others = this.heard().filter(({ own, at }) => !own && at > sentAt);
    const called = others.findLastIndex((turn) => isQueueNotice(turn.text) || isHandOver(turn.text));
    const since = others.slice(called + 1).map(({ speaker }) => speaker);
    return called >= 0 && !since.some((speaker) => speaker === 'agent' || speaker === 'unknown');
  }

  async #isTyping(): Promise<boolean> {
    const text = await notAnAction(() => this.#widget.innerText({ timeout: 1000 })).catch(() => '');
    return text.split('\n').some((line) => line.length < 40 && typing.test(line));
  }
}

function isShown(locator: Locator): Promise<boolean> {
  return notAnAction(async () => (await locator.filter({ visible: true }).count()) > 0);
}
