import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { appendFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportCanonical } from '../../src/judge/export-canonical.ts';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import { judgeWalk } from '../../src/judge/judge-walk.ts';
import type { ComparedTarget } from '../../src/model/comparison.ts';
import { filePath } from '../../src/store/file-path.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { begin, exampleHead, exampleMeasured } from '../store/example-walk.ts';
import { recordWalk } from './record-walk.ts';

function exported(store: Store): string {
  return [...exportCanonical(store)].join('');
}

test('judging fills the views from facts and files alone', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1');
  expect(store.walkViews()[0]).toMatchObject({ usable: 0, steps: null, nulls: { '*': 'not judged yet' } });
  expect(judgeAudit(store)).toMatchObject({ judged: 1, unfinished: 0, damaged: [] });
  expect(store.walkViews()[0]).toMatchObject({ usable: 1, steps: 1, clicks: 1, outcome: 'done-now' });
  expect(store.derivedOf('w1')?.steps[0]).toMatchObject({
    act: 'activate',
    label: '升级会员',
    source: 'qinghe.ts:14',
  });
});

test('judging again deletes what stood there, whoever wrote it, and gives the same bytes', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const store = openStore(database);
  for (const [walk, repeat] of [
    ['w1', 1],
    ['w2', 2],
  ] as const)
    recordWalk(store, walk, { repeat });
  judgeAudit(store);
  const first = exported(store);
  expect(first.split('\n').length).toBeGreaterThan(4);
  store.replaceDerived('w1', exampleMeasured());
  new Database(database).exec(`DELETE FROM derived_screen; UPDATE derived_step SET json = '{}'`);
  judgeAudit(store);
  expect(exported(store)).toBe(first);
});

test('nothing is derived of walks that run or were interrupted', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  begin(store, exampleHead('running'));
  begin(store, exampleHead('interrupted'));
  store.endWalk('interrupted', 'interrupted', '2026-11-01T08:00:10.000Z');
  store.replaceDerived('interrupted', exampleMeasured());
  expect(judgeAudit(store)).toMatchObject({ judged: 0, unfinished: 2, damaged: [] });
  expect(exported(store)).toBe('');
});

test('a walk that says something about us is measured too', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1', { outcome: 'scenario-broken' });
  expect(judgeAudit(store)).toMatchObject({ judged: 1 });
  expect(store.walkViews()[0]).toMatchObject({ usable: 0, outcome: 'scenario-broken' });
});

test('a damaged walk is named and left out, the others are judged', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  for (const walk of ['changed', 'missing', 'whole'])
    recordWalk(store, walk, {
      from: walk,
      target: { ...exampleHead('x').target, origin: `http://${walk}.localhost` },
    });
  judgeAudit(store);
  const [changed, missing] = ['changed', 'missing'].map((walk) =>
    filePath(dirname(store.path), store.filesOf(walk)[0]!.sha256),
  );
  appendFileSync(changed!, 'x');
  rmSync(missing!);
  const { judged, damaged } = judgeAudit(store);
  expect(judged).toBe(1);
  expect(damaged.map(({ walk, error }) => [walk, error.code])).toEqual([
    ['changed', 'corrupt'],
    ['missing', 'missing'],
  ]);
  expect(store.walkViews().map(({ walk, usable }) => [walk, usable])).toEqual([
    ['changed', 0],
    ['missing', 0],
    ['whole', 1],
  ]);
});

test('one audit of several can be judged alone, and progress is told', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1', { audit: 'october' });
  recordWalk(store, 'w2', { audit: 'november' });
  recordWalk(store, 'w3', { audit: 'november', repeat: 2 });
  const told: [number, number][] = [];
  judgeAudit(store, { audit: 'november', onWalk: (done, of) => told.push([done, of]) });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
  expect(store.walkViews().map(({ audit, usable }) => [audit, usable])).toEqual([
    ['november', 1],
    ['november', 1],
    ['october', 0],
  ]);
});

/** The head of an exit walk of the same target. */
const downgrade = { flow: 'downgrade', direction: 'exit', from: 'premium', to: 'standard' } as const;

test('an exit that is as short as the way in is compared: an A, and nothing counted', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1');
  recordWalk(store, 'w2', { ...downgrade, press: '会员降级', says: '已降级为标准会员' });
  const targets: ComparedTarget[] = [];
  judgeAudit(store, { onTarget: (compared) => void targets.push(compared) });
  expect(targets).toMatchObject([{ target: 'qinghe', flows: [{ flow: 'upgrade' }, { flow: 'downgrade' }] }]);
  expect(targets[0]!.comparisons).toEqual(store.comparisons());
  expect(store.comparisonViews()).toMatchObject([
    {
      target: 'qinghe',
      flow: 'downgrade',
      onward_flow: 'upgrade',
      steps: 1,
      steps_ratio: 1,
      blockers: [],
      grade: 'A',
    },
  ]);
});

const refusal = {
  ...downgrade,
  outcome: 'refused',
  press: '会员降级',
  says: '当前周期内不支持降级操作，请于到期前3日内再试',
} as const;

test('what an exit walk met is stored, with the words that show it, and how it stands', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1');
  recordWalk(store, 'w2', refusal);
  judgeAudit(store);
  expect(store.comparisonViews()).toMatchObject([{ outcome: 'refused', grade: 'E', blockers: ['TIM-01'] }]);
  expect(store.blockerViews()).toMatchObject([
    { walk: 'w2', flow: 'downgrade', blocker: 'TIM-01', family: 'TIM', counted: 1, reason: 'seen once' },
  ]);
  expect(store.blockersOf('w2')[0]!.quote).toContain('到期前3日内');
  expect(store.blockersOf('w1')).toEqual([]);
});

test('what one of several repeats met does not count', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1');
  recordWalk(store, 'w2', refusal);
  for (const repeat of [2, 3])
    recordWalk(store, `w${repeat + 1}`, {
      ...downgrade,
      repeat,
      press: '会员降级',
      says: '已降级为标准会员',
    });
  judgeAudit(store);
  expect(store.blockerViews()).toMatchObject([{ repeat: 1, counted: 0, reason: 'intermittent' }]);
  expect(store.comparisonViews()).toMatchObject([
    { usable: 3, outcome: 'done-now', blockers: [], grade: 'A' },
  ]);
});

test('blockers, ledgers and comparisons are in the canonical export, the same whichever walk was judged last', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w2', refusal);
  recordWalk(store, 'w1');
  judgeAudit(store);
  const first = exported(store);
  const rows = first
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ row }) => row)).toEqual([
    ...['walk', 'step', 'screen', 'screen', 'blocker', 'ledger'],
    ...['walk', 'step', 'screen', 'screen', 'comparison'],
  ]);
  expect(rows.find(({ row }) => row === 'ledger')).toMatchObject({
    walk: 'w2',
    pair: 'entry',
    a: { walk: 'w1', label: '升级会员' },
    b: { walk: 'w2' },
    v: 0,
    verdict: 'equal',
  });
  expect(rows.at(-1)).toMatchObject({ target: 'qinghe', exit: { flow: 'downgrade' }, grade: 'E' });
  judgeWalk(store, store.walk('w1')!);
  expect(store.comparisons(), 'a comparison goes with a walk that it stood on').toEqual([]);
  judgeAudit(store);
  expect(exported(store)).toBe(first);
});

test('a damaged walk is counted, and in no figure', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  recordWalk(store, 'w1');
  recordWalk(store, 'w2', refusal);
  recordWalk(store, 'w3', { ...refusal, repeat: 2, says: '本月不支持降级' });
  const ofAnother = store.filesOf('w2').map(({ sha256 }) => sha256);
  const own = store.filesOf('w3').find(({ sha256 }) => !ofAnother.includes(sha256));
  rmSync(filePath(dirname(store.path), own!.sha256));
  judgeAudit(store);
  expect(store.comparisonViews()).toMatchObject([{ n: 2, usable: 1, grade: 'E' }]);
});

test('the canonical export is sorted, canonical and rounded to six significant digits', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  const walks = [
    { walk: 'w1', repeat: 2 },
    { walk: 'w2', repeat: 1 },
    { walk: 'w3', repeat: 10, flow: 'downgrade', direction: 'exit' },
  ] as const;
  for (const { walk, ...changes } of walks) {
    begin(store, exampleHead(walk, changes));
    store.endWalk(walk, 'done-now', '2026-11-01T08:00:10.000Z');
    store.replaceDerived(
      walk,
      exampleMeasured({ responseMs: 1234.5678901, personS: 1 / 3, machineMs: 12345678 }),
    );
  }
  const lines = exported(store).trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.map(({ row, flow, repeat }) => [row, flow, repeat])).toEqual(
    [
      ['downgrade', 10],
      ['upgrade', 1],
      ['upgrade', 2],
    ].flatMap(([flow, repeat]) => [
      ['walk', flow, repeat],
      ['step', flow, repeat],
      ['screen', flow, repeat],
    ]),
  );
  expect(rows[0]).toMatchObject({ responseMs: 1234.57, personS: 0.333333, machineMs: 12345700 });
  expect(lines[1]).toBe(
    '{"act":"activate","actions":[1],"at":100.125,"audit":"november","clicks":1,"confirmed":true,"direction":"exit",' +
      '"flow":"downgrade","focusClicks":0,"label":"升级会员","part":"counted","planned":false,"project":"desktop-zh",' +
      '"repeat":10,"responseMs":200,"role":"button","row":"step","source":"qinghe.ts:14","state":1,"step":1,' +
      '"target":"qinghe","waitMs":null,"walk":"w3"}',
  );
});
