import { factsEntry } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { entryLines } from '../verify/entry-lines.ts';

/** What scenarios asked for when they were walked. Being code, they may ask for more. */
export type AskedFor = {
  /** Where they went: origins of their targets. */
  origins: string[];
  accounts: { name: string; origin: string }[];
  /** Steps that cannot be undone; `does`: as they were declared, e.g. `pays 4.00 CNY`. */
  permits: { origin: string; flow: string; account: string | null; does: string }[];
};

export function askedFor(archive: Archive, walks: readonly WalkManifest[]): AskedFor {
  const permits = walks.flatMap(({ walk, head: { target, flow, account } }) =>
    declaredIn(archive, walk).map((does) => ({ origin: target.origin, flow, account, does })),
  );
  const accounts = walks.flatMap(({ head: { account, target } }) =>
    account === null ? [] : [{ name: account, origin: target.origin }],
  );
  return {
    origins: distinct(walks.map(({ head }) => head.target.origin)),
    accounts: distinct(accounts),
    permits: distinct(permits),
  };
}

function declaredIn(archive: Archive, walk: string): string[] {
  const entry = archive.entry(factsEntry(walk));
  if (entry === null) return [];
  return [...entryLines(archive, entry)].flatMap(({ text }) => {
    if (!text.includes('"irreversible"')) return [];
    const fact = Fact.parse(JSON.parse(text));
    if (fact.kind !== 'verb' || fact.verb !== 'irreversible' || fact.edge !== 'begin') return [];
    return [
      Object.entries(fact.declared)
        .map((pair) => pair.join(' '))
        .join(', '),
    ];
  });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}
