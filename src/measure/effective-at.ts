import { parseEffect } from '../lexicon/parse-effect.ts';
import type { EffectFact, Fact } from '../model/fact.ts';
import type { WalkHead } from '../model/walk.ts';

/**
 * When the change takes effect: proven by `verify`, else read from the page (again, where its words were kept),
 * else null. Effect facts are written behind the flow, so all facts of the walk are looked at.
 */
export function effectiveAt(head: WalkHead, facts: readonly Fact[]): string | null {
  const effects = facts.filter((fact) => fact.kind === 'effect');
  const proven = effects.findLast((fact) => fact.proof === 'verify' && fact.effectiveAt !== null);
  const shown = effects.findLast((fact) => fact.proof === 'page');
  return proven?.effectiveAt ?? (shown ? readAgain(head, shown) : null);
}

function readAgain(head: WalkHead, { at, text, effectiveAt: live }: EffectFact): string | null {
  const readAt = new Date(Date.parse(head.startedAt) + at).toISOString();
  const parsed = parseEffect(text, readAt).find((effect) => effect.effectiveAt !== null);
  return text === '' ? live : (parsed?.effectiveAt ?? null);
}
