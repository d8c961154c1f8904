import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** A terminal with a person at it: what was shown, and keys to press when a question is seen. */
export class TypedTerminal {
  readonly input = new PassThrough();
  readonly output: Writable;
  #shown = '';
  #from = 0;
  #waiting: { words: string; seen: () => void } | null = null;

  constructor() {
    this.output = new Writable({
      write: (chunk: Buffer, _, done) => {
        this.#shown += stripVTControlCharacters(chunk.toString());
        this.#look();
        done();
      },
    });
  }

  get shown(): string {
    return this.#shown;
  }

  /** Waits until these words are shown anew, then presses the keys. */
  async at(words: string, keys: string): Promise<void> {
    await new Promise<void>((seen) => {
      this.#waiting = { words, seen };
      this.#look();
    });
    this.input.write(keys);
  }

  #look(): void {
    const at = this.#waiting ? this.#shown.indexOf(this.#waiting.words, this.#from) : -1;
    if (at < 0) return;
    const { words, seen } = this.#waiting!;
    this.#from = at + words.length;
    this.#waiting = null;
    // Whoever asks begins to listen when it has shown the question.
    setImmediate(seen);
  }
}
