import { PeopleLimits } from '../model/people-limits.ts';
import type { ChatFact } from '../model/fact.ts';

export type Taken = { messages: number; ms: number };
export type ReachedCap = NonNullable<ChatFact['cap']>;

/** What a walk may still take of persons in chats: its own bounds, and what the walks before it left of the audit's. */
export class PeopleBounds {
  readonly #limits: PeopleLimits;
  readonly #before: Taken;
  readonly #taken: Taken = { messages: 0, ms: 0 };

  /** @param before what other walks of the audit took; null where the audit has no bound: nobody is there */
  constructor(limits: PeopleLimits | undefined, before: Taken | null) {
    this.#limits = limits ?? PeopleLimits.parse({});
    if (before === null) this.#limits = { ...this.#limits, auditMessages: Infinity, auditMinutes: Infinity };
    this.#before = before ?? { messages: 0, ms: 0 };
  }

  take({ messages, ms }: Taken): void {
    this.#taken.messages += messages;
    this.#taken.ms += ms;
  }

  /** The bound that is reached with what is being taken now; null if none is. */
  reached(now: Taken): ReachedCap | null {
    const { messages, auditMessages } = this.#limits;
    const said = this.#taken.messages + now.messages;
    if (said >= messages) return { of: 'walk', what: 'messages', limit: messages };
    if (this.#before.messages + said >= auditMessages)
      return { of: 'audit', what: 'messages', limit: auditMessages };
    return this.outstayed(now.ms);
  }

  /** The bound of time that is reached; null if none is. */
  outstayed(now: number): ReachedCap | null {
    const { minutes, auditMinutes } = this.#limits;
    const ms = this.#taken.ms + now;
    if (ms >= minutes * 60_000) return { of: 'walk', what: 'minutes', limit: minutes };
    if (this.#before.ms + ms >= auditMinutes * 60_000)
      return { of: 'audit', what: 'minutes', limit: auditMinutes };
    return null;
  }
}
