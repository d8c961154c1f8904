import { expect, test } from '@playwright/test';
import { openStore } from '../../src/store/open-store.ts';
import { begin, exampleHead } from './example-walk.ts';

test('target by target the walks come in the order of all walks, each once', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  const { target } = exampleHead('x');
  let n = 0;
  for (const audit of ['october', 'november', 'nov'])
    for (const id of ['星河', 'qinghe', 'qinghe-2', 'Qinghe'])
      for (const project of ['desktop', 'desktop zh', '', '手机'])
        for (const direction of ['onward', 'exit'] as const) {
          const flow = direction === 'onward' ? 'upgrade' : 'downgrade';
          n += 1;
          begin(store, exampleHead(`w${n}`, { audit, target: { ...target, id }, project, direction, flow }));
        }
  const all = store.walks().map(({ head }) => head.walk);
  expect(all).toHaveLength(96);
  expect([...store.targets()].flatMap((of) => store.walkNames(of))).toEqual(all);
  expect([...store.targets('nov')].flatMap((of) => store.walkNames(of))).toEqual(
    store.walks({ audit: 'nov' }).map(({ head }) => head.walk),
  );
  expect([...store.targets('no such audit')]).toEqual([]);
  expect([store.walkCount(), store.walkCount('nov'), store.walkCount('no such audit')]).toEqual([96, 32, 0]);
  const of = { audit: 'nov', target: '星河' };
  expect(store.projectsOf(of)).toEqual(['', 'desktop', 'desktop zh', '手机']);
  for (const project of store.projectsOf(of))
    for (const direction of ['onward', 'exit'] as const)
      expect(store.walkNames({ ...of, project, direction })).toEqual(
        store.walks({ ...of, project, direction }).map(({ head }) => head.walk),
      );
});
