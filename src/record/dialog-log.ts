import { z } from 'zod';
import type { Fact } from '../model/fact.ts';
import { textLoad } from '../lexicon/text-load.ts';
import type { Session } from './protocol.ts';
import type { WalkClock } from './walk-clock.ts';

const Opening = z.object({
  type: z.enum(['alert', 'confirm', 'prompt', 'beforeunload']),
  message: z.string(),
});
const Closed = z.object({ result: z.boolean(), userInput: z.string().default('') });

/** Native dialogs, read through the protocol: a listener in Playwright would have to answer them. */
export class DialogLog {
  readonly #page: string;
  readonly #clock: WalkClock;
  readonly #write: (fact: Fact) => void;
  #opened: (z.infer<typeof Opening> & { at: number }) | null = null;

  constructor(page: string, clock: WalkClock, write: (fact: Fact) => void) {
    this.#page = page;
    this.#clock = clock;
    this.#write = write;
  }

  get open(): boolean {
    return this.#opened !== null;
  }

  attach(session: Session): void {
    session.on('Page.javascriptDialogOpening', (params) => {
      const parsed = Opening.safeParse(params);
      if (parsed.success) this.#opened = { ...parsed.data, at: this.#clock.now() };
    });
    session.on('Page.javascriptDialogClosed', (params) => {
      const opened = this.#opened;
      this.#opened = null;
      const parsed = Closed.safeParse(params);
      if (!opened || !parsed.success) return;
      const message = opened.message.slice(0, 4000);
      this.#write({
        kind: 'dialog',
        at: opened.at,
        page: this.#page,
        type: opened.type,
        message,
        load: textLoad(message),
        accepted: parsed.data.result,
        typed: opened.type === 'prompt' && parsed.data.result ? textLoad(parsed.data.userInput) : null,
        closedAt: this.#clock.now(),
        planned: false,
      });
    });
  }
}
