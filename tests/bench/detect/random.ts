/** A seeded stream of choices: the same seed gives the same choices, on every machine. */
export interface Random {
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** So many different ones, in random order. */
  some<T>(of: readonly T[], count: number): T[];
}

/** Mulberry32 (Tommy Ettinger, public domain), begun with the FNV-1a hash of the seed's text. */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (of) => of[int(0, of.length - 1)]!,
    some(of, count) {
      const left = [...of];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(int(0, left.length - 1), 1)[0]!,
      );
    },
  };
}
