import type { InspectedText } from '../../src/detect/inspect-texts.ts';
import type { LabelledText } from './read-texts.ts';

/** How often a blocker was found where it is, missed where it is, found where it is not. */
export interface Tally {
  right: number;
  missed: number;
  invented: number;
}

export interface Score {
  all: Tally;
  plain: Tally;
  unusual: Tally;
  byId: ReadonlyMap<string, Tally>;
}

/** What was read in texts, held against what a careful reader marked in them; both in the same order. */
export function scoreTexts(texts: readonly LabelledText[], read: readonly InspectedText[]): Score {
  const [all, plain, unusual] = [empty(), empty(), empty()];
  const byId = new Map<string, Tally>();
  const of = (id: string): Tally => byId.get(id) ?? byId.set(id, empty()).get(id)!;
  for (const [index, { blockers, wording }] of texts.entries()) {
    const found = read[index]!.blockers;
    for (const id of new Set([...blockers, ...found])) {
      const kind = !found.includes(id) ? 'missed' : blockers.includes(id) ? 'right' : 'invented';
      for (const tally of [all, wording === 'plain' ? plain : unusual, of(id)]) tally[kind]++;
    }
  }
  return { all, plain, unusual, byId: new Map([...byId].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

const empty = (): Tally => ({ right: 0, missed: 0, invented: 0 });

/** Share of what was found that is there; 1 where nothing was found. */
export function precision({ right, invented }: Tally): number {
  return right + invented === 0 ? 1 : right / (right + invented);
}

/** Share of what is there that was found; 1 where nothing is. */
export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
