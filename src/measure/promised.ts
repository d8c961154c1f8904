import type { Promised } from '../model/fact.ts';
import type { Flow } from './flow.ts';

/** What the service promised where a person is to finish the flow or where it refused it; null if nothing. */
export function promisedTime({ outcome }: Flow): Promised | null {
  const waits = outcome !== null && ['pending-human', 'refused'].includes(outcome.outcome);
  return waits ? outcome.promised : null;
}
