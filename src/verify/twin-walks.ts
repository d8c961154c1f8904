import { factsEntry } from '../bundle/entry-names.ts';
import type { Fact } from '../model/fact.ts';
import { failure, type Checked } from './failure.ts';

/** No two walks share so many moments to the last digit of a clock that tells less than a microsecond. */
const most = 3;

/** Finds a walk that is a copy of another one, told as a further repeat: its harness took its times at the same moments. */
export class TwinWalks {
  readonly #first = new Map<number, string>();
  readonly #shared = new Map<string, Map<string, number>>();

  add(walk: string, fact: Fact): void {
    if (fact.kind !== 'harness' || Number.isInteger(fact.from)) return;
    const other = this.#first.get(fact.from);
    if (other === undefined) this.#first.set(fact.from, walk);
    if (other === undefined || other === walk) return;
    const shared = this.#shared.get(walk) ?? new Map<string, number>();
    this.#shared.set(walk, shared.set(other, (shared.get(other) ?? 0) + 1));
  }

  *check(): Checked<void> {
    for (const [walk, others] of this.#shared)
      for (const [other, moments] of others) {
        if (moments < most) continue;
        yield failure(
          'consistency',
          factsEntry(walk),
          `走查 ${walk} 有 ${moments} 个时刻与走查 ${other} 的分毫不差：是同一次走查的副本`,
          `${moments} moments of walk ${walk} are those of walk ${other} to the last digit: one is a copy of the other`,
        );
      }
  }
}
