import type { Entry } from '../prominence/entry.ts';

/** Entries of one flow, each that looks otherwise once, by repeat: of those alike the one of the earliest. */
export function joinEntries(these: readonly Entry[], those: readonly Entry[]): readonly Entry[] {
  return those.reduce(withEntry, these);
}

function withEntry(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const alike = entries.find((each) => isAlike(each, entry));
  if (alike && byRepeat(alike, entry) < 0) return entries;
  return [...entries.filter((each) => each !== alike), entry].sort(byRepeat);
}

function byRepeat(one: Entry, other: Entry): number {
  return one.repeat - other.repeat || (one.side.walk < other.side.walk ? -1 : 1);
}

/** Beside any exit they come to the same ledger. */
function isAlike(one: Entry, other: Entry): boolean {
  return (
    one.side.label === other.side.label &&
    one.labels.length === other.labels.length &&
    one.labels.every((label, index) => label === other.labels[index]) &&
    JSON.stringify(one.look) === JSON.stringify(other.look)
  );
}
