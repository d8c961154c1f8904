import { expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportCanonical } from '../../src/judge/export-canonical.ts';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import { filePath } from '../../src/store/file-path.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { exampleHead } from '../store/example-walk.ts';
import { recordWalk } from './record-walk.ts';

const exit = { flow: 'downgrade', direction: 'exit', press: '会员降级', says: '已降级为标准会员' } as const;
const { target } = exampleHead('x');

/** Two audits of two targets, a way in and a way out of each; names that tell the order in which they are judged. */
function recorded(database: string): Store {
  const store = openStore(database);
  for (const [audit, id] of [
    ['b', 'qinghe'],
    ['a', 'xinghe'],
    ['b', 'lanxun'],
    ['a', 'qinghe'],
  ] as const) {
    recordWalk(store, `${audit} ${id} out`, { audit, target: { ...target, id }, ...exit });
    recordWalk(store, `${audit} ${id} in`, { audit, target: { ...target, id } });
  }
  return store;
}

test('each target is judged, stored and handed on before a walk of the next one is read', ({}, info) => {
  const store = recorded(info.outputPath('seesaw.db'));
  const told: string[] = [];
  const reading: Store = { ...store, factsOf: (walk) => (told.push(walk), store.factsOf(walk)) };
  const done: number[] = [];
  judgeAudit(reading, {
    onWalk: (walks, of) => void done.push(walks / of),
    onTarget(compared) {
      const stored = store
        .comparisons()
        .filter((each) => each.target === compared.target)
        .at(-1)!;
      expect(compared.comparisons).toEqual([expect.objectContaining(stored)]);
      told.push(`${stored.audit} ${stored.target}, ${store.comparisons().length} compared`);
    },
  });
  expect(told).toEqual(
    ['a qinghe', 'a xinghe', 'b lanxun', 'b qinghe'].flatMap((of, index) => [
      `${of} in`,
      `${of} out`,
      `${of}, ${index + 1} compared`,
    ]),
  );
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((walks) => walks / 8));
});

test('judging and exporting read walk by walk, and never list all walks or all comparisons', ({}, info) => {
  const store = recorded(info.outputPath('seesaw.db'));
  const never = (): never => {
    throw new Error('grows with the number of walks');
  };
  const bounded: Store = {
    ...store,
    walks: never,
    walkViews: never,
    comparisons: (audit, target) => (target ? store.comparisons(audit, target) : never()),
    comparisonViews: never,
  };
  expect(judgeAudit(bounded)).toEqual({ judged: 8, unfinished: 0, damaged: [] });
  const lines = [...exportCanonical(bounded)].map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.filter(({ row }) => row === 'walk').map(({ walk }) => walk)).toEqual(
    store.walks().map(({ head }) => head.walk),
  );
  expect(lines.filter(({ row }) => row === 'comparison')).toHaveLength(4);
});

test('damaged walks are named in the order of the walks, in whichever they were read', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  for (const project of ['desktop', 'phone']) {
    recordWalk(store, `${project} in`, { project });
    recordWalk(store, `${project} out`, { project, ...exit });
  }
  for (const { head } of store.walks())
    for (const { sha256 } of store.filesOf(head.walk))
      rmSync(filePath(dirname(store.path), sha256), { force: true });
  const { damaged } = judgeAudit(store);
  expect(damaged.map(({ walk }) => walk)).toEqual(store.walks().map(({ head }) => head.walk));
  expect(damaged.map(({ walk }) => walk)).toEqual(['desktop out', 'phone out', 'desktop in', 'phone in']);
});
