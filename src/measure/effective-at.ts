import type { Fact } from '../model/fact.ts';
import type { WalkHead } from '../model/walk.ts';

/**
 * When the change takes effect: proven by `verify`, else read from the page, else null. Effect facts are written
 * behind the flow, so all facts of the walk are looked at.
 */
export function effectiveAt(_head: WalkHead, facts: readonly Fact[]): string | null {
  const effects = facts.filter((fact) => fact.kind === 'effect');
  const proven = effects.findLast((fact) => fact.proof === 'verify')?.effectiveAt;
  return proven ?? effects.findLast((fact) => fact.proof === 'page')?.effectiveAt ?? null;
}
