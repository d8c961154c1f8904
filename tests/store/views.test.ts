import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.ts';
import { append, begin, exampleHead, exampleMeasured, outcomeFact } from './example-walk.ts';

/** The columns that the documentation promises to an analyst, in their order. */
const promised =
  'audit target flow direction repeat project outcome usable reason steps clicks screens options decisions ' +
  'confirmations typed_fields typed_chars reading_chars reading_words reading_dialog_chars reading_dialog_words ' +
  'detour_steps searched_screens chat_turns keyword_repeats channel_switches scroll_viewports planned ' +
  'indicated_steps indicated_clicks indicated_screens indicated_options after_steps after_clicks after_screens ' +
  'after_options machine_ms response_ms imposed_wait_ms driver_ms harness_ms person_s person_s_low person_s_high ' +
  'promised_h_min promised_h_max promised_kind agent_ms effective_at started_at walk lower_bound ' +
  'indication_note nulls version';

test('v_walk has the columns that are promised', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  const columns = new Database(database).pragma('table_info(v_walk)') as { name: string }[];
  expect(columns.map(({ name }) => name).join(' ')).toBe(promised);
});

test('a judged walk is one row of v_walk, with each measure in its column and NULL where there is none', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  begin(store, exampleHead('w1'));
  append(store, 'w1', outcomeFact(9, 'done-now', 'the plan on the page is premium'));
  store.endWalk('w1', 'done-now', '2026-11-01T08:00:10.000Z');
  store.replaceDerived('w1', exampleMeasured());
  expect(store.walkViews()).toEqual([
    {
      audit: 'november',
      target: 'qinghe',
      flow: 'upgrade',
      direction: 'onward',
      repeat: 1,
      project: 'desktop-zh',
      outcome: 'done-now',
      usable: 1,
      reason: 'the plan on the page is premium',
      steps: 6,
      clicks: 6,
      screens: 4,
      options: 15,
      decisions: 1,
      confirmations: 2,
      typed_fields: 0,
      typed_chars: 0,
      reading_chars: 321,
      reading_words: 0,
      reading_dialog_chars: 12,
      reading_dialog_words: 0,
      detour_steps: 0,
      searched_screens: 0,
      chat_turns: 0,
      keyword_repeats: 0,
      channel_switches: 0,
      scroll_viewports: 1.5,
      planned: 0,
      indicated_steps: 6,
      indicated_clicks: 6,
      indicated_screens: 4,
      indicated_options: 15,
      after_steps: null,
      after_clicks: null,
      after_screens: null,
      after_options: null,
      machine_ms: 5000,
      response_ms: 1200.25,
      imposed_wait_ms: 0,
      driver_ms: 800,
      harness_ms: 2999.75,
      person_s: 15.9,
      person_s_low: 12,
      person_s_high: 20,
      promised_h_min: 0,
      promised_h_max: 48,
      promised_kind: 'delay',
      agent_ms: null,
      effective_at: '2026-11-01T08:00:09Z',
      started_at: '2026-11-01T08:00:00.000Z',
      walk: 'w1',
      lower_bound: 0,
      indication_note: null,
      nulls: { agent_ms: 'no chat', after_steps: 'not walked' },
      version: 'count-1 screen-1',
    },
  ]);
});

test('an interrupted walk and the one that was walked for it are two rows, and only one is usable', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  const of = {
    audit: 'november',
    target: 'qinghe',
    flow: 'upgrade',
    direction: 'onward',
    project: 'desktop-zh',
    repeat: 1,
  } as const;
  begin(store, exampleHead('w1'));
  store.endWalk('w1', 'interrupted', '2026-11-01T08:00:10.000Z');
  expect(store.isWalked(of)).toBe(false);
  begin(store, exampleHead('w2', { startedAt: '2026-11-01T09:00:00.000Z' }));
  store.endWalk('w2', 'refused', '2026-11-01T09:00:10.000Z');
  store.replaceDerived('w2', exampleMeasured());
  expect(store.walkViews().map(({ walk, outcome, usable }) => ({ walk, outcome, usable }))).toEqual([
    { walk: 'w1', outcome: 'interrupted', usable: 0 },
    { walk: 'w2', outcome: 'refused', usable: 1 },
  ]);
  expect(store.isWalked(of)).toBe(true);
  expect(store.isWalked({ ...of, repeat: 2 })).toBe(false);
});

test('a walk that says something about us is measured, and never usable', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  begin(store, exampleHead('w1'));
  append(store, 'w1', outcomeFact(9, 'scenario-broken', 'no button 升级会员'));
  store.endWalk('w1', 'scenario-broken', '2026-11-01T08:00:10.000Z');
  store.replaceDerived('w1', exampleMeasured());
  expect(store.walkViews()[0]).toMatchObject({ usable: 0, steps: 6, reason: 'no button 升级会员' });
});

test('steps and screens have their own views', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const store = openStore(database);
  begin(store, exampleHead('w1'));
  append(store, 'w1', {
    kind: 'screen',
    at: 1,
    screen: 1,
    page: 'p1',
    url: 'http://qinghe.localhost:4173/plans',
    title: '套餐',
    body: 'c'.repeat(64),
    picture: 'd'.repeat(64),
    screenHash: 'a'.repeat(64),
    screenKey: 'b'.repeat(64),
    settled: true,
  });
  store.replaceDerived('w1', exampleMeasured());
  const raw = new Database(database, { readonly: true });
  expect(raw.prepare('SELECT * FROM v_step').all()).toEqual([
    expect.objectContaining({
      walk: 'w1',
      target: 'qinghe',
      step: 1,
      act: 'activate',
      label: '升级会员',
      wait_ms: null,
    }),
  ]);
  expect(raw.prepare('SELECT * FROM v_screen').all()).toEqual([
    expect.objectContaining({
      walk: 'w1',
      ordinal: 1,
      options: 15,
      option_labels: '["升级会员","返回"]',
      picture: 'd'.repeat(64),
    }),
  ]);
});

test('what was derived comes back whole, and is replaced whole', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  begin(store, exampleHead('w1'));
  expect(store.derivedOf('w1')).toBeNull();
  store.replaceDerived('w1', exampleMeasured());
  expect(store.derivedOf('w1')).toEqual(exampleMeasured());
  store.replaceDerived('w1', exampleMeasured({ version: 'count-2', steps: [] }));
  expect(store.derivedOf('w1')).toEqual(exampleMeasured({ version: 'count-2', steps: [] }));
  store.dropDerived('w1');
  expect(store.derivedOf('w1')).toBeNull();
});

test('an audit keeps the settings with which it was started', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  store.putAudit({ audit: 'a', startedAt: '2026-11-01T08:00:00Z', settings: { complete: 'every' } });
  store.putAudit({ audit: 'a', startedAt: '2026-11-02T08:00:00Z', settings: { complete: 'never' } });
  expect(store.audits()).toEqual([{ audit: 'a', startedAt: '2026-11-01T08:00:00Z' }]);
  expect(store.auditSettings('a')).toEqual({ complete: 'every' });
  expect(store.auditSettings('b')).toBeNull();
});
