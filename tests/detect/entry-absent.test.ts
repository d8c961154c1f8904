import { expect, test } from '@playwright/test';
import type { SearchFact } from '../../src/model/fact.ts';
import { button, link } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { chatOf, found, toEntry, walkFacing, walkOf } from './walk-of.ts';

const search: SearchFact = {
  kind: 'search',
  at: 2000,
  for: 'downgrade',
  found: false,
  replayed: false,
  path: [],
  depth: null,
  steps: 40,
  screens: 31,
  budget: { depth: 6, screens: 60 },
  visited: [],
  foundAfter: null,
  elsewhere: null,
  pauseMs: 0,
  hovered: 0,
  menus: [],
  queries: [],
  version: 'search-1',
};

test('a search that found no entry within its budget shows that there is none to be found', () => {
  const walk = new WalkBuilder('downgrade');
  walk.show({ url: '/', main: ['首页'] }).verb('search', () => walk.record().fact(search));
  expect(found('ENT-01', walkOf(walk.ends('not-found')))).toMatchObject([
    { severity: 5, step: null, state: null, box: null, against: '升级会员', confidence: 0.9 },
  ]);
});

test('a search that was given less to look at than the method asks for, and used it up, or left a control alone, is held for less sure', () => {
  const confidence = (told: Partial<SearchFact>) => {
    const walk = new WalkBuilder('downgrade');
    walk
      .show({ url: '/', main: ['首页'] })
      .verb('search', () => walk.record().fact({ ...search, at: 1000, ...told }));
    return found('ENT-01', walkOf(walk.ends('not-found'))).map((each) => each.confidence);
  };
  expect(confidence({ budget: { depth: 6, screens: 12 }, screens: 12 })).toEqual([0.8]);
  expect(confidence({ budget: { depth: 2, screens: 60 }, screens: 9 })).toEqual([0.8]);
  expect(confidence({ budget: { depth: 6, screens: 12 }, screens: 9 })).toEqual([0.9]);
  expect(confidence({ screens: 60 })).toEqual([0.9]);
  const leftAlone = [{ called: 'icon without a name, top right', url: 'https://example.com/' }];
  expect(confidence({ leftAlone })).toEqual([0.8]);
});

test('who must leave it to the chat and sees no control for it has no entry', () => {
  const walk = chatOf('downgrade', [{ me: '我要降级' }, { agent: '请稍等' }], 'pending-human');
  expect(found('ENT-01', walk)).toMatchObject([{ quote: '', confidence: 0.6, notCounted: null }]);
  const told = [{ me: 'downgrade please' }, { bot: 'You’ll need to speak with a specialist.' }];
  expect(found('ENT-01', chatOf('downgrade', told, 'refused'))).toMatchObject([{ confidence: 0.8 }]);
});

test('an article about it is no entry, nor is a link that dials or writes a mail', () => {
  const lines = [{ me: '我要降级' }];
  for (const home of [
    link('如何降级套餐', '/help/1'),
    link('How to downgrade your plan', '/help/2'),
    button('降级说明'),
    { ...link('降级请致电', '/'), target: 'tel:10086' },
  ]) {
    const walk = chatOf('downgrade', lines, 'pending-human', { home: [home] });
    expect(found('ENT-01', walk)).toHaveLength(1);
  }
});

test('who saw a control for it has an entry, though he asked in the chat', () => {
  for (const label of ['套餐降级', 'Downgrade', '降級方案']) {
    const walk = chatOf('downgrade', [{ me: '我要降级' }], 'pending-human', { home: [link(label, '/down')] });
    expect(found('ENT-01', walk)).toEqual([]);
  }
});

test('an entry that leads to a refusal, to an error or to a person is an entry', () => {
  for (const outcome of ['refused', 'blocked', 'pending-human'] as const) {
    expect(found('ENT-01', walkFacing({ outcome }))).toEqual([]);
  }
});

test('what somebody else did in the chat was not done by oneself', () => {
  const walk = chatOf('downgrade', [{ me: '我要降级' }, { agent: '已办好' }], 'done-now');
  expect(found('ENT-01', walk)).toHaveLength(1);
});

test('who got it done by himself found a way', () => {
  const walk = toEntry('downgrade', [], 'Downgrade').show({ url: '/done', main: ['Done'] });
  expect(found('ENT-01', walkOf(walk.ends('done-now')))).toEqual([]);
});

test('an upgrade that has no entry either is the same for both', () => {
  const exit = chatOf('downgrade', [{ me: '我要降级' }], 'pending-human');
  const onward = chatOf('upgrade', [{ me: '我要升级' }], 'pending-human');
  expect(found('ENT-01', exit, [onward])).toMatchObject([{ notCounted: { why: 'control', by: 'ENT-01' } }]);
});
