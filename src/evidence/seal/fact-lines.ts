import type { FactText } from '../../store/fact-rows.ts';

/** `facts.jsonl`: each fact's canonical JSON and a line feed, in the order in which they were written. */
export function factLines(facts: readonly FactText[]): string {
  return facts.map(({ json }) => `${json}\n`).join('');
}
