import { z } from 'zod';
import { entryNames, factsEntry } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { cents } from '../model/cents.ts';
import { ActionFact, VerbFact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { RecordedPassage } from '../model/passage.ts';
import { isAboutUs } from '../model/words.ts';
import { safeText } from '../words/safe-text.ts';
import type { Manifests } from './check-manifests.ts';
import { sealedLines } from './sealed-lines.ts';
import type { Contents } from './check-contents.ts';
import { entryLines } from './entry-lines.ts';
import { differs, failure, type Checked } from './failure.ts';
import { day } from './spans.ts';

const name = entryNames.passages;
const Told = z.discriminatedUnion('kind', [
  VerbFact.pick({ kind: true, at: true, edge: true, verb: true, id: true, declared: true }),
  ActionFact.pick({ kind: true, startedAt: true, planned: true, method: true, argument: true }),
]);
/** What passes a step; typing and looking do not. */
const activates = new Set([
  ...['click', 'dblclick', 'tap', 'dragTo', 'dragAndDrop', 'check', 'uncheck', 'setChecked', 'selectOption'],
  ...['goto'],
]);

/** An irreversible step as the facts of a walk tell it. */
type Step = { pays: string; from: number; to: number; isMade: boolean };

/**
 * The irreversible steps that the ledger tells of: as they were sealed, each of a walk that declares such a step; and each
 * step that a walk's facts show as made has its passage.
 *
 * @returns null if they cannot be read
 */
export function* checkPassages(
  archive: Archive,
  contents: Contents,
  { audit, walks }: Manifests,
): Checked<RecordedPassage[] | null> {
  const number = { zh: '不可撤销步骤的条数', en: 'number of irreversible steps' };
  const passages = yield* sealedLines(archive, {
    name,
    schema: RecordedPassage,
    sealed: audit.passages,
    number,
  });
  if (passages === null) return null;
  yield* checkRows(passages, walks);
  for (const walk of walks) {
    // Facts that are not those of the seal are told where they are checked, and may not even be readable.
    if (contents.get(factsEntry(walk.walk)) !== walk.facts.sha256) continue;
    const own = passages.filter((each) => each.walk === walk.walk && each.phase === 'flow');
    yield* checkWalk(walk, own, stepsOf(archive, walk.walk));
  }
  return passages;
}

function* checkRows(passages: readonly RecordedPassage[], walks: readonly WalkManifest[]): Checked<void> {
  const known = new Map(walks.map((walk) => [walk.walk, walk]));
  const seen = new Set<string>();
  for (const [index, { passage, walk, at }] of passages.entries()) {
    const of = known.get(walk);
    const row = index + 1;
    const what = { zh: `第 ${row} 行的 walk `, en: `walk in row ${row}` };
    if (!of) yield differs('consistency', name, what, 'a walk of the audit', safeText(walk, 80));
    if (seen.has(passage))
      yield failure(
        'consistency',
        name,
        `第 ${row} 行与前面的步骤重复`,
        `row ${row} tells of a step that an earlier row tells of`,
      );
    seen.add(passage);
    const moment = Date.parse(at);
    if (!of || (moment >= Date.parse(of.head.startedAt) - day && moment <= Date.parse(of.endedAt) + day))
      continue;
    const when = { zh: `第 ${row} 行的 at `, en: `at in row ${row}` };
    yield differs('consistency', name, when, `${of.head.startedAt} – ${of.endedAt}`, safeText(at, 80));
  }
}

function* checkWalk(
  { walk, outcome }: WalkManifest,
  passages: readonly RecordedPassage[],
  steps: readonly Step[],
): Checked<void> {
  // Of a walk that broke the last action may be missing: what the ledger says of it stands alone.
  const left = [...steps].sort((a, b) => Number(b.isMade) - Number(a.isMade));
  for (const passage of passages) {
    const at = left.findIndex(({ pays }) => pays === paysOf(passage));
    if (at >= 0) left.splice(at, 1);
    else
      yield failure(
        'consistency',
        name,
        `走查 ${walk} 的步骤 ${passage.passage}（${paysOf(passage) || '不付款'}）在其事实中没有声明`,
        `step ${passage.passage} of walk ${walk} (${paysOf(passage) || 'pays nothing'}) is declared in none of its facts`,
      );
  }
  if (isAboutUs(outcome)) return;
  for (const { pays } of left.filter(({ isMade }) => isMade))
    yield failure(
      'consistency',
      name,
      `走查 ${walk} 的事实中完成了一个不可撤销的步骤（${pays || '不付款'}），账本没有记载`,
      `the facts of walk ${walk} show an irreversible step (${pays || 'pays nothing'}) of which the ledger does not tell`,
    );
}

function paysOf({ cents: paid, currency }: RecordedPassage): string {
  return currency === null ? '' : `${paid} ${currency}`;
}

/** The irreversible steps that the facts of a walk tell of, the innermost of nested ones for what is done in it. */
function stepsOf(archive: Archive, walk: string): Step[] {
  const entry = archive.entry(factsEntry(walk));
  const steps = new Map<number, Step>();
  const made: number[] = [];
  for (const { text } of entry ? entryLines(archive, entry) : []) {
    if (!/"kind":"(?:verb|action)"/.test(text)) continue;
    const told = Told.safeParse(parsed(text)).data;
    if (told?.kind === 'verb' && told.verb === 'irreversible') {
      const [amount, currency] = told.declared['pays']?.split(' ') ?? [];
      const step = steps.get(told.id) ?? { pays: '', from: told.at, to: Infinity, isMade: false };
      if (told.edge === 'end') step.to = told.at;
      if (amount !== undefined)
        step.pays = /^\d{1,12}(?:\.\d{1,2})?$/.test(amount)
          ? `${cents(amount)} ${currency}`
          : safeText(amount, 40);
      steps.set(told.id, step);
    }
    if (told?.kind === 'action' && !told.planned && passes(told)) made.push(told.startedAt);
  }
  const all = [...steps.values()];
  for (const at of made) {
    const inner = all.findLast(({ from, to }) => at >= from && at <= to);
    if (inner) inner.isMade = true;
  }
  return all;
}

function passes({ method, argument }: Pick<z.infer<typeof ActionFact>, 'method' | 'argument'>): boolean {
  if (argument.kind === 'key') return /(?:^|\+)(?:(?:Numpad)?Enter|Space| )$/.test(argument.key);
  return activates.has(method) || (method === 'down' && argument.kind === 'none');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
