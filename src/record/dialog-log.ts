import { z } from 'zod';
import type { SecretKind } from '../evidence/redactor.ts';
import type { Fact } from '../model/fact.ts';
import { textLoad } from '../lexicon/text-load.ts';
import type { Session } from './protocol.ts';
import type { WalkClock } from './walk-clock.ts';

const Opening = z.object({
  type: z.enum(['alert', 'confirm', 'prompt', 'beforeunload']),
  message: z.string(),
});
const Closed = z.object({ result: z.boolean(), userInput: z.string().default('') });

/** What a prompt asks for that nobody else must see. */
const asked: readonly (readonly [RegExp, SecretKind])[] = [
  [/密码|口令|passw|passphrase|passcode/i, 'password'],
  [/码|code|otp/i, 'code'],
];

/** Native dialogs, read through the protocol: a listener in Playwright would have to answer them. */
export class DialogLog {
  readonly #page: string;
  readonly #clock: WalkClock;
  readonly #write: (fact: Fact) => void;
  readonly #learn: (kind: SecretKind, value: string) => void;
  #opened: (z.infer<typeof Opening> & { at: number }) | null = null;

  constructor(
    page: string,
    clock: WalkClock,
    write: (fact: Fact) => void,
    learn: (kind: SecretKind, value: string) => void,
  ) {
    this.#learn = learn;
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
      const { userInput } = parsed.data;
      const kind = asked.find(([pattern]) => pattern.test(opened.message))?.[1];
      if (kind && userInput.length >= 4) this.#learn(kind, userInput);
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
