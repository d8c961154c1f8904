import { parsePromises } from '../lexicon/parse-promises.ts';
import type { Promised } from '../model/fact.ts';
import type { Flow } from './flow.ts';

/**
 * What the service promised where a person is to finish the flow or where it refused it: from the words that
 * show the outcome, else from the newest message of the chat, else from the last screen. A delay goes before a
 * window, the later one before the earlier. null if nothing was promised.
 */
export function promisedTime(flow: Flow): Promised | null {
  const { outcome } = flow;
  if (!outcome || !['pending-human', 'refused'].includes(outcome.outcome)) return null;
  const said = flow.of('chat-turn').filter((turn) => !turn.own);
  const places = [
    outcome.evidence?.text ?? '',
    ...said.map((turn) => turn.text).reverse(),
    flow.states
      .at(-1)
      ?.blocks.map((block) => block.text)
      .join('\n') ?? '',
  ];
  for (const text of places) {
    const [promise] = parsePromises(text).sort(
      (a, b) => Number(a.kind === 'window') - Number(b.kind === 'window') || b.maxHours - a.maxHours,
    );
    if (promise) return promise;
  }
  return null;
}
