import type { UsableWalk } from './compared-walk.ts';

/**
 * Hours, to a hundredth, from the last counted step of a walk, its commit control, to the effect of the change; 0 if
 * that lies before it (a date without a time is its midnight, UTC). null if nothing was changed by a counted step or
 * nobody says when.
 */
export function effectHours({ head, outcome, measured }: UsableWalk): number | null {
  if (measured.effectiveAt === null || (outcome !== 'done-now' && outcome !== 'done-later')) return null;
  const last = measured.steps.findLast(
    ({ part, act, planned }) => (part === 'before' || part === 'counted') && act !== 'attest' && !planned,
  );
  if (!last) return null;
  const committed = Date.parse(head.startedAt) + last.at;
  const hours = (Date.parse(measured.effectiveAt) - committed) / 3_600_000;
  return Math.max(0, Math.round(hours * 100) / 100);
}
