import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { inUnits } from '../model/cents.ts';
import { isOpen, type KnownPassage, mayBeSpent } from '../model/passage.ts';
import { type Permit, PermitFile } from '../model/permit.ts';
import { findUpwards, readJsonFile } from '../scenario/read-json-file.ts';
import { ledgerFile } from '../scenario/spending-ledger.ts';
import { openStore } from '../store/open-store.ts';

type Total = { of: string; currency: string; spent: string; steps: number };

/** What is permitted, and what the ledger says was spent. Amounts are decimal, in `currency`. */
export type Spending = {
  permits: {
    file: string;
    permit: Permit;
    isExpired: boolean;
    /** In the permit's currency; what nobody knows is taken for spent. */
    spent: string;
    steps: number;
    /** Steps of which nobody knows whether they were made. */
    unknown: number;
  }[];
  accounts: Total[];
  months: Total[];
  ledger: string;
};

const skipped = new Set(['node_modules', 'reports', 'test-results', 'dist']);
/** Folders in folders that are looked into. */
const deepest = 4;

/**
 * The permits of a file, or of a folder: those in it, else the nearest above it.
 *
 * @param today UTC date
 * @returns null if there is none
 * @throws ScenarioError if a file is wrong, StoreError if the ledger cannot be read
 */
export function readSpending(path: string, today: string): Spending | null {
  const files = permitFiles(resolve(path));
  if (files.length === 0) return null;
  const passages = readLedger();
  const permits = files.flatMap((file) =>
    readJsonFile(file, PermitFile).permits.map((permit) => {
      const own = passages.filter((each) => isUnder(each, permit));
      return {
        file,
        permit,
        isExpired: today > permit.expires,
        spent: sumOf(own.filter(({ currency }) => currency === permit.currency)),
        steps: own.length,
        unknown: own.filter(({ state }) => isOpen(state)).length,
      };
    }),
  );
  const under = passages.filter((each) => permits.some(({ permit }) => isUnder(each, permit)));
  return {
    permits,
    accounts: totals(under, ({ account, origin }) => `${account ?? '-'} · ${origin}`),
    months: totals(under, ({ at }) => at.slice(0, 7)),
    ledger: ledgerFile(),
  };
}

function permitFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  const below = filesIn(path, deepest);
  const above = below.length === 0 ? findUpwards(path, 'permits.json') : null;
  return above ? [above] : below;
}

function filesIn(folder: string, levels: number): string[] {
  if (levels === 0 || skipped.has(basename(folder))) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, levels - 1);
      return entry.name === 'permits.json' ? [path] : [];
    });
}

/** What was or may have been spent, oldest first. */
function readLedger(): KnownPassage[] {
  const file = ledgerFile();
  if (!existsSync(file)) return [];
  const ledger = openStore(file, { readonly: true });
  try {
    return ledger.passages().filter(({ state }) => mayBeSpent(state));
  } finally {
    ledger.close();
  }
}

function isUnder(passage: KnownPassage, permit: Permit): boolean {
  return (
    passage.origin === new URL(permit.origin).origin &&
    passage.flow === permit.flow &&
    passage.account === permit.account
  );
}

function totals(passages: readonly KnownPassage[], by: (passage: KnownPassage) => string): Total[] {
  const groups = new Map<string, KnownPassage[]>();
  for (const each of passages) {
    if (each.currency === null) continue;
    const key = `${by(each)}\n${each.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, own]) => {
    const [of, currency] = key.split('\n') as [string, string];
    return { of, currency, spent: sumOf(own), steps: own.length };
  });
}

function sumOf(passages: readonly KnownPassage[]): string {
  return inUnits(passages.reduce((sum, { cents: each }) => sum + BigInt(each), 0n));
}
