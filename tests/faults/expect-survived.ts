import { expect } from '@playwright/test';
import type { FaultKind } from './faults.ts';
import { tryFault, walkUndisturbed } from './try-fault.ts';

/** Walks one small audit undisturbed and, at the same time, one for each fault at its moment: they must end alike. */
export async function expectSurvived(...given: [kind: FaultKind, moment: number][]): Promise<void> {
  const undisturbed = walkUndisturbed(1);
  // About so often writes an audit of one repeat.
  const like = { repeat: 1, writes: 1200, expected: undisturbed.then(({ expected }) => expected) };
  const [tried] = await Promise.all([
    Promise.all(given.map(([kind, moment]) => tryFault(kind, moment, like))),
    undisturbed,
  ]);
  for (const { kind, happened, troubles } of tried) {
    expect(happened, `${kind}: the audit came to the moment`).toBe(true);
    expect(troubles, kind).toEqual([]);
  }
}
