import { expect, test } from '@playwright/test';
import { exportCanonical } from '../../src/judge/export-canonical.ts';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import type { Store } from '../../src/store/open-store.ts';
import { recordReviewed, say } from './reviewed-audit.ts';

const reviewOf = (store: Store) => store.blockerViews().map(({ blocker, review }) => `${blocker} ${review}`);

test('only what rests on words alone asks for a reviewer', ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));

  expect([...new Set(reviewOf(store))]).toEqual([
    'RET-01 not reviewed',
    'LOS-01 not reviewed',
    'CNF-01 null',
  ]);
  for (const { evidence, confidence } of store.blockerViews())
    expect(evidence !== null).toBe(confidence === 0.6);
});

test('the same words on the same screen are one evidence in all repeats', ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  const loss = store.blockerViews().filter(({ blocker }) => blocker === 'LOS-01');

  expect(loss.map(({ repeat }) => repeat)).toEqual([1, 2]);
  expect(new Set(loss.map(({ evidence }) => evidence)).size).toBe(1);
});

test('one rejection takes the words out of every repeat, and out of comparison and grade', ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  expect(store.comparisonViews()[0]!.blockers).toContain('LOS-01');
  say(store, 'LOS-01', { verdict: 'reject' });
  judgeAudit(store);

  expect(store.comparisonViews()[0]!.blockers).toEqual(['RET-01', 'CNF-01']);
  const loss = store.blockerViews().filter(({ blocker }) => blocker === 'LOS-01');
  for (const row of loss)
    expect(row).toMatchObject({
      ...{ counted: 0, reason: 'rejected', review: 'rejected' },
      ...{ review_note: '只是介绍，没有阻拦', reviewer: '王记者', reviewed_at: '2026-11-22T10:00:00.000Z' },
    });
  expect(store.comparisons()[0]!.blockers.find(({ id }) => id === 'LOS-01')).toMatchObject({
    counted: false,
    notCounted: { why: 'rejected', by: null },
  });
});

test('a confirmation counts on and is printed; a note leaves it undecided; what is withdrawn is open again', ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  for (const [verdict, review] of [
    ['confirm', 'confirmed'],
    ['note', 'undecided'],
    ['reject', 'rejected'],
    ['withdraw', 'not reviewed'],
  ] as const) {
    say(store, 'LOS-01', { verdict });
    judgeAudit(store);
    expect(reviewOf(store)).toContain(`LOS-01 ${review}`);
    expect(store.comparisonViews()[0]!.blockers.includes('LOS-01')).toBe(verdict !== 'reject');
  }
});

test('a verdict on an older version of the detector holds no more', ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  say(store, 'LOS-01', { verdict: 'reject', version: 'los-0 detect-0' });
  judgeAudit(store);

  expect(reviewOf(store)).toContain('LOS-01 not reviewed');
  expect(store.comparisonViews()[0]!.blockers).toContain('LOS-01');
});

test('what was said survives judging, and the canonical export with it is the same every time', ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  const said = [say(store, 'LOS-01', { verdict: 'confirm' }), say(store, 'LOS-01', { verdict: 'reject' })];
  judgeAudit(store);
  const first = [...exportCanonical(store, 'november')];
  judgeAudit(store);

  expect([...exportCanonical(store, 'november')]).toEqual(first);
  expect(store.reviews()).toEqual(said);
  expect(first.slice(-2).map((line) => JSON.parse(line))).toEqual(
    said.map((review) => ({ row: 'review', ...review })),
  );
  expect(first.find((line) => line.includes('"id":"LOS-01"') && line.includes('"row":"blocker"'))).toContain(
    '"review":{"at":"2026-11-22T10:00:00.000Z","note":"只是介绍，没有阻拦","reviewer":"王记者","verdict":"reject"}',
  );
});
