import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { compareTarget } from '../../src/compare/compare-target.ts';
import type { Ledger } from '../../src/model/prominence.ts';
import { openStore } from '../../src/store/open-store.ts';
import { exit, found, onward, times } from '../compare/build-walks.ts';
import { begin, exampleMeasured } from './example-walk.ts';
import { exampleLedger } from './example-ledger.ts';

/** The columns that the documentation promises to an analyst, in their order. */
const comparisonColumns =
  'audit target project flow onward_flow n usable onward_n onward_usable outcome onward_outcome outcomes ' +
  'onward_outcomes channel onward_channel lower_bound steps onward_steps steps_ratio steps_ratio_low ' +
  'steps_ratio_high steps_difference clicks onward_clicks clicks_ratio clicks_ratio_low clicks_ratio_high ' +
  'clicks_difference screens onward_screens screens_ratio screens_ratio_low screens_ratio_high ' +
  'screens_difference person_s onward_person_s person_ratio person_ratio_low person_ratio_high ' +
  'person_difference_s response_ms onward_response_ms response_ratio response_ratio_low response_ratio_high ' +
  'effect_h onward_effect_h promised_h_min promised_h_max doublings doublings_low doublings_high blockers grade ' +
  'grade_alt no_grade gates would_change descriptive_only unstable onward_unstable score version';
const blockerColumns =
  'audit target project flow repeat walk place blocker family subtype severity counted reason step state ' +
  'confidence quote context against box screen_hash review review_note reviewer reviewed_at evidence version';

const prominenceColumns =
  'audit target project flow repeat walk place pair step a_label b_label attribute a b unit less counted why v ' +
  'verdict control version';

const of = { audit: 'november', target: 'qinghe', project: 'desktop-zh' };
const unread = { evidence: null, review: null };
const chain = found('CNF-01', 3, { quote: '继续取消', box: [10, 20, 80, 24] });
const ledger: Ledger = exampleLedger();

/** Walks of a target, and what comparing them came to. */
function stored(database: string) {
  const walks = [
    ...onward(...times(2)),
    ...exit({ steps: 9, blockers: [chain] }, { steps: 8, outcome: 'refused', blockers: [chain] }),
  ];
  const store = openStore(database);
  for (const { head } of walks) begin(store, head);
  const { comparisons } = compareTarget(walks, 'every');
  store.replaceMet('downgrade-1', { blockers: [{ ...chain, ...unread }], ledgers: [ledger] });
  const standing = [['downgrade-1', [{ counted: true, reason: null }]]] as const;
  store.replaceCompared(of, { comparisons, standing });
  return { store, comparisons };
}

test('the views have the columns that are promised', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  const raw = new Database(database);
  const columns = (view: string) =>
    (raw.pragma(`table_info(${view})`) as { name: string }[]).map(({ name }) => name).join(' ');
  expect(columns('v_comparison')).toBe(comparisonColumns);
  expect(columns('v_blocker')).toBe(blockerColumns);
  expect(columns('v_prominence')).toBe(prominenceColumns);
});

test('a comparison comes back whole, and is one row of v_comparison', ({}, info) => {
  const { store, comparisons } = stored(info.outputPath('seesaw.db'));
  expect(store.comparisons('november')).toEqual(comparisons);
  expect(store.comparisons('october')).toEqual([]);
  const [comparison] = comparisons;
  expect(store.comparisonViews()).toMatchObject([
    {
      ...of,
      flow: 'downgrade',
      onward_flow: 'upgrade',
      n: 2,
      usable: 2,
      outcome: 'done-now',
      outcomes: [
        { outcome: 'done-now', walks: 1 },
        { outcome: 'refused', walks: 1 },
      ],
      channel: 'self-service',
      lower_bound: 0,
      steps: 9,
      onward_steps: 3,
      steps_ratio: 3,
      steps_difference: 6,
      doublings: comparison!.effort!.value,
      blockers: ['CNF-01'],
      grade: comparison!.grade,
      gates: comparison!.gates,
      would_change: comparison!.wouldChange,
      descriptive_only: 1,
      unstable: ['outcome'],
    },
  ]);
});

test('a place where a blocker was met is one row of v_blocker', ({}, info) => {
  const { store } = stored(info.outputPath('seesaw.db'));
  expect(store.blockerViews('november')).toMatchObject([
    {
      ...of,
      flow: 'downgrade',
      repeat: 1,
      walk: 'downgrade-1',
      place: 1,
      blocker: 'CNF-01',
      family: 'CNF',
      severity: 3,
      counted: 1,
      reason: null,
      quote: '继续取消',
      box: [10, 20, 80, 24],
    },
  ]);
  expect(store.blockersOf('downgrade-1')).toEqual([{ ...chain, counted: true, reason: null, ...unread }]);
});

test('a ledger comes back whole, and each of its attributes is one row of v_prominence', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const { store } = stored(database);
  expect(store.ledgersOf('downgrade-1')).toEqual([ledger]);
  expect(store.ledgersOf('downgrade-2')).toEqual([]);
  const rows = new Database(database).prepare('SELECT * FROM v_prominence WHERE place = 1').all();
  expect(rows).toHaveLength(14);
  expect(rows).toMatchObject([
    {
      ...of,
      flow: 'downgrade',
      repeat: 1,
      walk: 'downgrade-1',
      place: 1,
      pair: 'entry',
      a_label: '升级会员',
      b_label: '会员降级',
      attribute: 'area',
      a: 9600,
      b: 1200,
      unit: 'px²',
      less: 'b',
      counted: 1,
      why: null,
      v: 2,
      verdict: 'weaker',
      control: null,
    },
    ...Array.from({ length: 13 }, () => ({ place: 1 })),
  ]);
});

test('what was compared is replaced whole, and goes with a walk that is measured anew', ({}, info) => {
  const { store, comparisons } = stored(info.outputPath('seesaw.db'));
  store.replaceMet('downgrade-1', { blockers: [], ledgers: [] });
  store.replaceCompared(of, { comparisons, standing: [] });
  expect(store.blockerViews()).toEqual([]);
  expect(store.ledgersOf('downgrade-1')).toEqual([]);
  expect(store.comparisons()).toHaveLength(1);
  store.replaceDerived('upgrade-1', exampleMeasured());
  expect(store.comparisons()).toEqual([]);
});

test('the ledgers of a walk go with what was derived of it', ({}, info) => {
  const { store } = stored(info.outputPath('seesaw.db'));
  store.dropDerived('downgrade-1');
  expect(store.ledgersOf('downgrade-1')).toEqual([]);
});

test('a database of the first schema is brought to the newest one and keeps what it holds', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const raw = new Database(database);
  raw.exec(readFileSync(new URL('../../src/store/migrations/001-first.sql', import.meta.url), 'utf8'));
  raw.exec(`INSERT INTO audit VALUES ('october', '2026-10-01T08:00:00.000Z', '{"complete":"every"}')`);
  raw.pragma(`application_id = ${0x53455357}`);
  raw.pragma('user_version = 1');
  raw.close();
  const store = openStore(database);
  expect(store.auditSettings('october')).toEqual({ complete: 'every' });
  expect(store.comparisonViews()).toEqual([]);
  stored(database);
  expect(store.comparisonViews()).toHaveLength(1);
});

test('what a walk met counts for nothing before its repeats were compared', ({}, info) => {
  const { store } = stored(info.outputPath('seesaw.db'));
  store.replaceMet('downgrade-1', { blockers: [{ ...chain, ...unread }], ledgers: [] });
  expect(store.blockerViews()).toMatchObject([{ counted: 0, reason: 'not compared yet' }]);
  store.replaceCompared(of, {
    comparisons: [],
    standing: [['downgrade-1', [{ counted: true, reason: 'seen once' }]]],
  });
  expect(store.blockerViews()).toMatchObject([{ counted: 1, reason: 'seen once' }]);
});
