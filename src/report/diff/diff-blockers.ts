import { blockerIds } from '../../model/blocker.ts';
import type { ComparedBlocker } from '../../model/comparison.ts';
import type { AuditRecord } from '../document/audit-record.ts';
import type { BlockerChange } from './audit-diff.ts';
import { isRejected } from './rejected-in-one.ts';
import type { WalkedFlow } from './walked-flows.ts';

type Side = { flow: WalkedFlow; record: AuditRecord };

/** The blockers of an exit flow that came and went, began or ceased to count, or are otherwise severe. */
export function diffBlockers(a: Side, b: Side): BlockerChange[] {
  const [one, other] = [a.flow.comparison, b.flow.comparison];
  if (one === null || other === null) return [];
  const [ofA, ofB] = [byKind(one.blockers), byKind(other.blockers)];
  const changes = [...new Set([...ofA.keys(), ...ofB.keys()])].flatMap((kind): BlockerChange[] => {
    const [before, after] = [ofA.get(kind) ?? null, ofB.get(kind) ?? null];
    if (before && after && before.counted === after.counted && before.severity === after.severity) return [];
    if ((before && isRejected(before)) || (after && isRejected(after))) return [];
    const { id, subtype } = (before ?? after)!;
    return [{ id, subtype, a: before && said(before, a.record), b: after && said(after, b.record) }];
  });
  return changes.toSorted(
    (x, y) => blockerIds.indexOf(x.id) - blockerIds.indexOf(y.id) || (x.subtype < y.subtype ? -1 : 1),
  );
}

function byKind(blockers: readonly ComparedBlocker[]): Map<string, ComparedBlocker> {
  return new Map(blockers.map((blocker) => [`${blocker.id} ${blocker.subtype}`, blocker]));
}

/** How a blocker stands, in the words of the first walk that met it. */
function said(blocker: ComparedBlocker, record: AuditRecord): BlockerChange['a'] {
  const { id, subtype, counted, notCounted, severity, walks, of } = blocker;
  const found = walks
    .flatMap((walk) => record.blockersOf(walk))
    .find((each) => each.id === id && each.subtype === subtype);
  return {
    ...{ counted, notCounted, severity, of },
    met: walks.length,
    quote: found?.quote ?? '',
    context: found?.context ?? '',
  };
}
