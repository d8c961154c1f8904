import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import type { Review, TextEvidence } from '../../src/model/review.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { begin, exampleHead } from './example-walk.ts';

const shown: TextEvidence = {
  blocker: 'LOS-01',
  subtype: '',
  quote: '您将失去以下权益',
  context: '降级后您将失去以下权益：',
  screenKey: 'a'.repeat(64),
  source: 'page',
};

function said(changes: Partial<Review> = {}): Review {
  const of = changes.shown ?? shown;
  return {
    audit: 'november',
    target: 'qinghe',
    flow: 'downgrade',
    evidence: sha256(canonicalJson(of)),
    version: 'los-1 detect-1',
    shown: of,
    verdict: 'confirm',
    note: '',
    reviewer: '王记者',
    at: '2026-11-22T10:00:00.000Z',
    ...changes,
  };
}

/** A store with an exit walk of `qinghe`, and how to read its reviews past the statements. */
function opened(database: string): { store: Store; raw: Database.Database } {
  const store = openStore(database);
  begin(store, exampleHead('w1', { flow: 'downgrade', direction: 'exit' }));
  return { store, raw: new Database(database) };
}

test('a verdict comes back as it was given, with the words that it is about', ({}, info) => {
  const { store } = opened(info.outputPath('seesaw.db'));
  store.appendReview(said({ verdict: 'reject', note: '只是活动说明' }));

  expect(store.reviews()).toEqual([said({ verdict: 'reject', note: '只是活动说明' })]);
  expect(store.reviews('november')).toHaveLength(1);
  expect(store.reviews('october')).toEqual([]);
});

test('a later verdict stands in the place of an earlier one, which stays written down', ({}, info) => {
  const { store, raw } = opened(info.outputPath('seesaw.db'));
  store.appendReview(said());
  store.appendReview(said({ verdict: 'reject', note: '看错了', reviewer: '李编辑' }));

  expect(store.standingReviews('qinghe')).toMatchObject([{ verdict: 'reject', reviewer: '李编辑' }]);
  expect(raw.prepare('SELECT verdict, reviewer, stands FROM v_review ORDER BY review').all()).toEqual([
    { verdict: 'confirm', reviewer: '王记者', stands: 0 },
    { verdict: 'reject', reviewer: '李编辑', stands: 1 },
  ]);
});

test('what is withdrawn stands no more', ({}, info) => {
  const { store, raw } = opened(info.outputPath('seesaw.db'));
  store.appendReview(said());
  store.appendReview(said({ verdict: 'withdraw' }));

  expect(store.standingReviews('qinghe')).toEqual([]);
  expect(raw.prepare('SELECT sum(stands) AS stands, count(*) AS n FROM v_review').get()).toEqual({
    stands: 0,
    n: 2,
  });
});

test('a verdict is of one evidence and one version of the detector', ({}, info) => {
  const { store } = opened(info.outputPath('seesaw.db'));
  store.appendReview(said());
  store.appendReview(said({ version: 'los-2 detect-1', verdict: 'note', note: '再看' }));
  store.appendReview(said({ shown: { ...shown, quote: '权益' }, verdict: 'reject', note: '不是' }));

  expect(store.standingReviews('qinghe').map(({ verdict }) => verdict)).toEqual([
    'confirm',
    'note',
    'reject',
  ]);
  expect(store.standingReviews('another')).toEqual([]);
});

test('verdicts are neither changed nor deleted, not even past the statements', ({}, info) => {
  const { store, raw } = opened(info.outputPath('seesaw.db'));
  store.appendReview(said());

  expect(() => raw.exec(`UPDATE review SET verdict = 'reject', note = 'x'`)).toThrow(
    'reviews are never changed',
  );
  expect(() => raw.exec('DELETE FROM review')).toThrow('reviews are never deleted');
});

test('a verdict without a name, a rejection without a reason and words of another evidence are refused', ({}, info) => {
  const { store } = opened(info.outputPath('seesaw.db'));
  const wrong: Partial<Review>[] = [
    { reviewer: '' },
    { reviewer: '王'.repeat(81) },
    { note: '长'.repeat(1001) },
    { verdict: 'reject' },
    { at: 'yesterday' },
    { evidence: 'b'.repeat(64) },
  ];
  for (const change of wrong) expect(() => store.appendReview(said(change))).toThrow();
  expect(store.reviews()).toEqual([]);
});

test('a verdict whose words were exchanged in the file is damage', ({}, info) => {
  const { store, raw } = opened(info.outputPath('seesaw.db'));
  store.appendReview(said());
  raw.exec(`DROP TRIGGER review_is_never_changed; UPDATE review SET shown = replace(shown, '失去', '得到')`);

  expect(() => store.reviews()).toThrow(expect.objectContaining({ code: 'corrupt' }));
  expect(() => store.standingReviews('qinghe')).toThrow(expect.objectContaining({ code: 'corrupt' }));
});
