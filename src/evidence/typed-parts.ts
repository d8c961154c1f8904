import { createRedactor } from './redactor.ts';

const mark = '‹secret›';
/** Where a value begins and ends in an address, in JSON, in a line of a console. */
const begins = String.raw`(?<=[=:/"'([,;\s]|%(?:2[0cf]|22|3[ad]|5b|7b))`;
const ends = String.raw`(?=$|[&#"'/)\],;\s]|%(?:2[0c6]|22|5d|7d))`;

/**
 * What a hand has typed so far into a field that asks for something private: a page may send it along with each key. No
 * part of it is kept in what is written of that time, the first sign neither; what is known only when the field is whole
 * is learnt by the walk's redactor, and holds from then on.
 */
export class TypedParts {
  readonly #redactor = createRedactor(null);
  readonly #signs = new Set<string>();
  #until = -Infinity;
  #sign: RegExp | null = null;

  learn(value: string): void {
    if (value === '') return;
    this.#until = Infinity;
    this.#redactor.learn('password', value);
    for (const sign of value) this.#signs.add(sign);
    this.#sign = null;
  }

  /** Nothing more is typed by hand: what begins later, on the walk's clock, is written as ever. */
  end(at: number): void {
    if (this.#until === Infinity) this.#until = at;
  }

  /** A text of a moment without them. */
  redact(text: string, at: number): string {
    if (at > this.#until || this.#signs.size === 0) return text;
    this.#sign ??= new RegExp(`${begins}(?:${[...this.#signs].flatMap(formsOf).join('|')})${ends}`, 'giu');
    return this.#redactor.redact(text).replaceAll(this.#sign, mark);
  }
}

function formsOf(sign: string): string[] {
  // Half of a sign has no bytes.
  const encoded = /\p{Surrogate}/u.test(sign) ? sign : encodeURIComponent(sign);
  return [...new Set([sign, encoded])].map((form) =>
    form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`),
  );
}
