import { expect } from '@playwright/test';
import type { Moment } from './choose-moments.ts';
import { tryFaults, walkUndisturbed } from './try-faults.ts';

/** Walks one small audit undisturbed and, at the same time, one for each given row of faults: they must end alike. */
export async function expectSurvived(...given: Moment[][]): Promise<void> {
  const undisturbed = walkUndisturbed(1);
  // About so often writes an audit of one repeat.
  const like = { repeat: 1, writes: 1200, expected: undisturbed.then(({ expected }) => expected) };
  const [tried] = await Promise.all([Promise.all(given.map((row) => tryFaults(row, like))), undisturbed]);
  for (const { faults, happened, troubles } of tried) {
    const names = faults.map(({ kind }) => kind).join(', ');
    expect(happened, `${names}: the audit came to the moments`).toBe(faults.length);
    expect(troubles, names).toEqual([]);
  }
}
