import { expect, test } from '@playwright/test';
import { entryThroughHelp } from '../../src/detect/blockers/entry-through-help.ts';
import type { SearchFact } from '../../src/model/fact.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { field, link } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkOf } from './walk-of.ts';

const behind = (labels: string[], entry: string): WalkFacts => {
  const walk = toEntry('cancel-renewal', labels, entry);
  walk.show({ url: '/end', main: ['已取消'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
};

const positives: [labels: string[], entry: string, through: string][] = [
  [['帮助中心', '会员问题'], '取消自动续费', '帮助中心'],
  [['我的', '常见问题'], '取消自动续费', '常见问题'],
  [['我的', '幫助與反饋'], '關閉自動續費', '幫助與反饋'],
  [['Help'], 'Cancel membership', 'Help'],
  [['Account', 'FAQ'], 'Cancel my subscription', 'FAQ'],
  [['Support center'], 'Cancel plan', 'Support center'],
];
for (const [labels, entry, through] of positives) {
  test(`the way to ${entry} leads through ${through}`, () => {
    const [seen, ...more] = sighted(entryThroughHelp, behind(labels, entry));
    expect(seen).toMatchObject({ quote: entry, against: through, step: labels.length, strength: 3 });
    expect(more).toEqual([]);
  });
}

const nearMisses: [why: string, labels: string[], entry: string][] = [
  ['zh: settings', ['我的', '设置'], '取消自动续费'],
  ['zh: a service desk', ['我的', '客服中心'], '取消自动续费'],
  ['zh: settings that help too', ['设置与帮助'], '取消自动续费'],
  ['zh: on HOME', [], '取消自动续费'],
  ['en: settings', ['Account', 'Settings'], 'Cancel membership'],
  ['en: contact', ['Contact us'], 'Cancel membership'],
  ['en: an account menu', ['Account & help'], 'Cancel membership'],
  ['en: on HOME', [], 'Cancel plan'],
];
for (const [why, labels, entry] of nearMisses) {
  test(`no help on the way, ${why}`, () => {
    expect(sighted(entryThroughHelp, behind(labels, entry))).toEqual([]);
  });
}

/** An entry on a page of this address and title. */
function onPage(url: string, title: string): WalkFacts {
  const walk = behind(['菜单'], '取消自动续费');
  const entry = walk.screens[1]!;
  const screens = walk.screens.map((each) => (each === entry ? { ...each, path: url, title } : each));
  return { ...walk, screens };
}

test('the page on which it stands may be one of help by its address or its title', () => {
  expect(sighted(entryThroughHelp, onPage('/hc/articles/12', '关于续费'))).toMatchObject([
    { against: '/hc/articles/12' },
  ]);
  expect(sighted(entryThroughHelp, onPage('/x', '帮助中心 · 星河'))).toHaveLength(1);
  expect(sighted(entryThroughHelp, onPage('/me/help', '客服中心 · 星河'))).toEqual([]);
  expect(sighted(entryThroughHelp, onPage('/helpful-people', '我的'))).toEqual([]);
});

test('the search of the site is no menu', () => {
  const walk = new WalkBuilder('cancel-renewal');
  const [search, find, entry] = [
    field('搜索', { role: 'searchbox', type: 'search' }),
    link('搜一搜', '/s'),
    link('取消自动续费', '/go'),
  ];
  walk
    .show({ url: '/', main: [search, find] })
    .fill(search, '取消')
    .click(find);
  walk.show({ url: '/s', main: [entry] }).verb('indicate', () => walk.click(entry));
  walk.show({ url: '/end', main: ['已取消'] }).verb('reached');
  expect(sighted(entryThroughHelp, walkOf(walk.ends('done-now')))).toMatchObject([{ against: '搜索' }]);
});

/** What the search for the entry tells of the way that it found. */
function found(via: SearchFact['path'][number]['via'], elsewhere: string | null = null): WalkFacts {
  const walk = behind(['更多'], '取消自动续费');
  const mark = (name: string, stands: typeof via): SearchFact['path'][number] => ({
    role: 'link',
    name,
    nth: 0,
    act: 'click',
    text: '',
    via: stands,
    ancestors: [],
    siblings: [],
  });
  const path = [mark('更多', 'menu'), mark('如何续费', via)];
  const search: SearchFact = {
    ...{ kind: 'search', at: 1001, for: 'cancel-renewal', found: true, replayed: false, path, depth: 2 },
    ...{ foundAfter: 3, elsewhere, steps: 4, screens: 4, budget: { depth: 6, screens: 60 }, pauseMs: 0 },
    ...{ visited: [], hovered: 0, menus: [], queries: [], version: 'search-2' },
  };
  return { ...walk, facts: [walk.facts[0]!, search, ...walk.facts.slice(1)] };
}

test('the search for the entry tells where its way leads, and whether there is another one', () => {
  for (const via of ['help', 'help-search', 'site-search'] as const)
    expect(sighted(entryThroughHelp, found(via))).toMatchObject([{ against: '如何续费', confidence: 0.9 }]);
  expect(sighted(entryThroughHelp, found('page'))).toEqual([]);
  expect(sighted(entryThroughHelp, found('help', 'https://shop.example/account'))).toEqual([]);
});

test('another control for it outside help is another way', () => {
  const walk = behind(['帮助中心'], '取消自动续费');
  const shown = (name: string): WalkFacts => ({
    ...walk,
    screens: walk.screens.map((each, index) =>
      index === 0 ? { ...each, controls: [...each.controls, link(name, '/other')] } : each,
    ),
  });
  expect(sighted(entryThroughHelp, shown('取消订阅'))).toEqual([]);
  expect(sighted(entryThroughHelp, shown('如何取消订阅'))).toHaveLength(1);
});

test('a chat that is opened in help is no entry', () => {
  const walk = toEntry('cancel-renewal', ['帮助中心'], '取消自动续费');
  const facts = walkOf(walk.ends('pending-human'));
  const chat = facts.facts.map((fact) =>
    'control' in fact && fact.control ? { ...fact, control: { ...fact.control, chat: true } } : fact,
  );
  expect(sighted(entryThroughHelp, { ...facts, facts: chat })).toEqual([]);
});
