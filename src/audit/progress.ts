import type { Names } from '../model/walk.ts';
import { fitTo } from './display-width.ts';
import { safeText } from '../words/safe-text.ts';
import { reasonWord } from './reason-word.ts';
import type { WalkEnd } from './walk-end.ts';
import type { PlannedWalk } from './walk-event.ts';
import { flowWord } from '../words/flow-words.ts';
import { outcomeWords } from '../words/outcome-words.ts';
import type { Lang } from '../model/walk.ts';

/** Where progress is shown. `columns`: width of a terminal whose lines can be rewritten, null elsewhere. */
export type Screen = { write(text: string): void; columns(): number | null };

const words = {
  en: {
    repeat: (repeat: number, of: number) => `repeat ${repeat} of ${of}`,
    noWalk: 'no walk',
    done: (done: number, of: number) => `${done} of ${of} walks done`,
    before: (walked: number) => `${walked} already walked`,
    aboutUs: (problems: number) => `${problems} about us`,
    left: (minutes: number) => (minutes < 1 ? 'less than a minute left' : `about ${minutes} min left`),
    walking: 'walking',
    stopping: 'Stopping; the walks in flight are being ended.',
    because: ': ',
  },
  zh: {
    repeat: (repeat: number, of: number) => `第 ${repeat}/${of} 次`,
    noWalk: '没有走成',
    done: (done: number, of: number) => `已完成 ${done}/${of} 次走查`,
    before: (walked: number) => `另有 ${walked} 次此前已走`,
    aboutUs: (problems: number) => `${problems} 次说明我们自身的问题`,
    left: (minutes: number) => (minutes < 1 ? '剩余不到一分钟' : `约剩 ${minutes} 分钟`),
    walking: '正在走',
    stopping: '正在停下，等待进行中的走查结束。',
    because: '：',
  },
};

/** More could be taller than the terminal, and what has left it cannot be rewritten. */
const mostLines = 10;

/** The control sequences that rewriting lines takes (ECMA-48): so many lines up, and clear from there. */
const clear = (lines: number) => (lines > 0 ? `\x1b[${lines}A\r\x1b[0J` : '');

/**
 * Shows how an audit goes on: in a terminal a few lines rewritten in place, elsewhere one plain line per finished
 * walk. A walk that says something about us or takes more than it may leaves a line with its reason and the author's
 * place.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #lang: Lang;
  readonly #repeats: number;
  readonly #walkedBefore: number;
  readonly #of: number;
  readonly #names = new Map<string, Names>();
  readonly #walking = new Map<string, PlannedWalk>();
  #done = 0;
  #problems = 0;
  #beganAt: number | null = null;
  #drawn = 0;
  readonly #tick: NodeJS.Timeout | null;

  constructor(
    screen: Screen,
    lang: Lang,
    { planned, repeats, walkedBefore }: { planned: number; repeats: number; walkedBefore: number },
  ) {
    this.#screen = screen;
    this.#lang = lang;
    this.#repeats = repeats;
    this.#walkedBefore = walkedBefore;
    this.#of = planned - walkedBefore;
    // The time left goes on while nothing happens.
    this.#tick = screen.columns() === null ? null : setInterval(() => this.#draw(), 1000).unref();
  }

  begun(walk: PlannedWalk): void {
    this.#beganAt ??= performance.now();
    this.#walking.set(walk.id, walk);
    this.#draw();
  }

  ended(walk: PlannedWalk, { outcome, names, problem, overBudget }: WalkEnd): void {
    this.#walking.delete(walk.id);
    this.#done += 1;
    if (names) this.#names.set(walk.target, names);
    if (problem) this.#problems += 1;
    const { noWalk, because } = words[this.#lang];
    const count = `[${`${this.#done}`.padStart(`${this.#of}`.length)}/${this.#of}]`;
    const end = outcome === null ? noWalk : outcomeWords[outcome][this.#lang];
    const failed =
      problem ?? (overBudget && { reason: firstLine(overBudget.message), place: overBudget.place });
    const why =
      failed &&
      [reasonWord(failed.reason, this.#lang), failed.place && `(${failed.place})`].filter(Boolean).join(' ');
    const line = `${count} ${failed ? '✗' : '✓'} ${this.#title(walk)} · ${end}${why ? because + why : ''}`;
    if (this.#screen.columns() === null) this.#screen.write(`${line}\n`);
    else if (failed) this.note(line);
    this.#draw();
  }

  /** Says that it stops: it may take a while until the walks in flight have ended. */
  stopping(): void {
    this.note(words[this.#lang].stopping);
  }

  /** A line that stays. */
  note(text: string): void {
    const line = safeText(text);
    if (line === '') return;
    this.#screen.write(`${clear(this.#drawn)}${line}\n`);
    this.#drawn = 0;
    this.#draw();
  }

  /** Calls whoever sits at the terminal: a person is needed. */
  ring(): void {
    if (this.#screen.columns() !== null) this.#screen.write('\u0007');
  }

  /** Takes the lines away that were rewritten, and shows no more. */
  close(): void {
    if (this.#tick) clearInterval(this.#tick);
    if (this.#drawn > 0) this.#screen.write(clear(this.#drawn));
    this.#drawn = 0;
    this.#walking.clear();
  }

  #draw(): void {
    const columns = this.#screen.columns();
    if (columns === null) return;
    const { walking } = words[this.#lang];
    const walks = [...this.#walking.values()].slice(0, mostLines);
    const lines = walks.map((walk) => `  ${walking} ${this.#title(walk)}`);
    lines.push(this.#summary());
    const text = lines.map((line) => `${fitTo(columns - 1, line)}\n`).join('');
    this.#screen.write(clear(this.#drawn) + text);
    this.#drawn = lines.length;
  }

  #summary(): string {
    const { done, before, aboutUs, left } = words[this.#lang];
    const parts = [done(this.#done, this.#of)];
    if (this.#walkedBefore > 0) parts.push(before(this.#walkedBefore));
    if (this.#problems > 0) parts.push(aboutUs(this.#problems));
    if (this.#done > 0 && this.#done < this.#of && this.#beganAt !== null) {
      const elapsed = performance.now() - this.#beganAt;
      parts.push(left(Math.floor(((elapsed / this.#done) * (this.#of - this.#done)) / 60_000)));
    }
    return parts.join(' · ');
  }

  #title({ target, flow, repeat, project }: PlannedWalk): string {
    const name = this.#names.get(target)?.[this.#lang] ?? target;
    const parts = [
      name,
      flowWord(flow)[this.#lang],
      words[this.#lang].repeat(repeat, this.#repeats),
      project,
    ];
    return safeText(parts.filter(Boolean).join(' · '));
  }
}

function firstLine(message: string): string {
  return safeText(message.split('\n')[0] ?? '');
}
