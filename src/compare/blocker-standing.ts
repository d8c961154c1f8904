import type { ComparedBlocker } from '../model/comparison.ts';
import type { MetBlocker } from './compared-walk.ts';

/** Whether a place where a blocker was met counts, and what there is to say about it. */
export type Standing = { counted: boolean; reason: string | null };

/**
 * How one place stands after all repeats were looked at: what speaks against it in its own walk goes first, then
 * that the other repeats do not show it.
 */
export function standingOf(found: MetBlocker, compared: readonly ComparedBlocker[]): Standing {
  const { notCounted } = found;
  if (notCounted && notCounted.why !== 'absorbed') return { counted: false, reason: notCounted.why };
  if (notCounted) return { counted: false, reason: `absorbed by ${notCounted.by}` };
  const whole = compared.find(({ id, subtype }) => id === found.id && subtype === found.subtype);
  if (!whole?.counted) return { counted: false, reason: 'intermittent' };
  return { counted: true, reason: whole.seen === 'seen-once' ? 'seen once' : null };
}
