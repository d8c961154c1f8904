import { faults, type FaultKind } from './faults.ts';

/** One fault, at a part of the writes of an undisturbed audit, 0 to 1. */
export type Moment = { kind: FaultKind; moment: number };

/** A completed walk must stand through so many kills of one audit, and of its resumptions. */
const killsOfOne = 5;

/** Who shares an audit: kills five by five, in the order of their moments; every other fault has one of its own. */
export function groupMoments(chosen: readonly Moment[]): Moment[][] {
  const groups: Moment[][] = [];
  let open: Moment[] | null = null;
  for (const one of chosen) {
    if (faults[one.kind].isKill && open) open.push(one);
    else groups.push([one]);
    if (faults[one.kind].isKill) open ??= groups.at(-1)!;
    if (open?.length === killsOfOne) open = null;
  }
  return groups.map((group) => group.toSorted((a, b) => a.moment - b.moment));
}

/**
 * What is to happen when: kills take turns at `moments` of them; every other kind gets its share beside. The same seed
 * gives the same moments. In an order in which every kind comes early, so that a run that is ended soon has tried all.
 *
 * @param only parts of the names of kinds
 */
export function chooseMoments(moments: number, seed: number, only: readonly string[]): Moment[] {
  const kinds = Object.entries(faults) as [FaultKind, (typeof faults)[FaultKind]][];
  const kills = kinds.filter(([, { isKill }]) => isKill).length;
  const ranked = kinds.flatMap(([kind, { isKill }], place) => {
    const number = Math.ceil(moments / (isKill ? kills : 20));
    const random = mulberry32(seed * 1000 + place);
    // One in each part of the audit, so that none of it goes untried, in an order of chance.
    const parts = Array.from({ length: number }, (_, part) => ({ part, order: random() }));
    return parts
      .toSorted((a, b) => a.order - b.order)
      .map(({ part }, index) => ({ kind, moment: (part + random()) / number, rank: index / number }));
  });
  return ranked
    .filter(({ kind }) => only.length === 0 || only.some((part) => kind.includes(part)))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ kind, moment }) => ({ kind, moment: Number(moment.toFixed(4)) }));
}

/** A small generator with 32 bits of state (Tommy Ettinger's mulberry32, public domain): numbers in [0, 1). */
function mulberry32(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
