import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { diffProminence } from '../../src/report/diff/diff-prominence.ts';
import { compareAgain } from '../../src/reproduce/compare-again.ts';
import { ownAccounts } from '../../src/reproduce/own-accounts.ts';
import { sourcePlaces } from '../../src/reproduce/source-places.ts';
import { recordAudit } from '../report/record-audit.ts';

test('sources keep their places beside each other, also those above where the audit was started', () => {
  expect([...sourcePlaces(['tiny/a.scenario.ts', 'tiny/../common/b.ts'])]).toEqual([
    ['tiny/a.scenario.ts', 'tiny/a.scenario.ts'],
    ['tiny/../common/b.ts', 'common/b.ts'],
  ]);
  expect([...sourcePlaces(['../x/a.ts', '../../b.ts', 'c.ts']).values()]).toEqual([
    'up-1/x/a.ts',
    'b.ts',
    'up-1/up-2/c.ts',
  ]);
});

test('a source that would lead out, or take the place of settings, accounts or packages, is refused', () => {
  const wrong = [
    ...['/etc/a.ts', 'C:\\a.ts', 'a\\..\\..\\b.ts', 'a\u0000.ts', 'con.ts'],
    ...['audit.json', 'tiny/permits.json', 'accounts.json', '.npmrc', 'node_modules/seesaw/index.js'],
  ];
  const twice = [
    ['a.ts', 'b/../a.ts'],
    ['a.ts', 'A.ts'],
    ['a.ts/b.ts', 'a.ts'],
  ];
  for (const files of twice) expect(() => sourcePlaces(files), files.join()).toThrow(/nothing was run/);
  for (const file of wrong) expect(() => sourcePlaces([file]), file).toThrow(/nothing was run/);
});

test('an account is given only if it is named, known and of that origin', ({}, info) => {
  const file = info.outputPath('accounts.json');
  const origin = 'https://reading.example';
  const member = { origin, username: 'member-1' };
  const demo = { username: 'member-2', demo: true };
  writeFileSync(file, JSON.stringify({ accounts: { member, demo, other: { username: 'x' } } }));
  const asked = [{ name: 'member', origin }];
  expect(ownAccounts(asked, ['member', 'other'], file)).toEqual({ member });
  expect(() => ownAccounts(asked, [], file)).toThrow(/add --account member/);
  expect(() => ownAccounts(asked, ['member'], null)).toThrow(/Nothing is known of your account member/);
  const elsewhere = [{ name: 'member', origin: 'https://evil.example' }];
  expect(() => ownAccounts(elsewhere, ['member'], file)).toThrow(
    /does not belong to https:\/\/evil\.example/,
  );
  expect(() => ownAccounts([{ name: 'demo', origin }], ['demo'], file)).toThrow(/does not belong/);
});

test('the same records are the same flow by flow, another word is a difference, others are left out', ({}, info) => {
  const recorded = recordAudit(info.outputPath('recorded', 'seesaw.db'));
  const again = recordAudit(info.outputPath('again', 'seesaw.db'));
  const other = recordAudit(info.outputPath('other', 'seesaw.db'), { says: '系统升级中，请改日办理' });
  const standings = (database: string, page: string, targets: string[]) =>
    compareAgain(recorded, database, { page: info.outputPath(page), targets: new Set(targets) }).flows.map(
      ({ target, flow, standing }) => `${target} ${flow}: ${standing}`,
    );
  const rest = ['fair-reading upgrade: same', 'fair-reading downgrade: same'];
  expect(standings(again, 'page-1', ['fair-reading', 'star-video'])).toEqual([
    ...rest,
    'star-video upgrade: same',
    'star-video downgrade: same',
    'star-video refund: untold',
  ]);
  expect(standings(other, 'page-2', ['star-video'])).toEqual([
    'star-video upgrade: same',
    'star-video downgrade: differs',
    'star-video refund: untold',
  ]);
});

test('a control that can be seen otherwise is told, one that differs by a hair is not', () => {
  const row = (attribute: string, a: number, b: number) => ({
    ...{ attribute, a, b, unit: 'px²', less: 'b', counted: true, why: null },
  });
  const side = (area: number, label = '取消续费') => {
    const ledger = {
      ...{ pair: 'entry', a: { label: '加入' }, b: { label }, version: 'p-1', v: 1, verdict: 'equal' },
      rows: [row('area', 8000, area), row('depth', 2, 2)],
    };
    return { flow: { shown: { walk: 'w' } }, record: { ledgersOf: () => [ledger] } } as unknown as Parameters<
      typeof diffProminence
    >[0];
  };
  expect(diffProminence(side(1400), side(1400))).toEqual([]);
  expect(diffProminence(side(1400), side(1500))).toEqual([]);
  expect(diffProminence(side(1400), side(1400, '别的'))).toEqual([]);
  expect(diffProminence(side(1400), side(4000))).toMatchObject([
    {
      figure: 'prominence',
      labels: { on: '加入', out: '取消续费' },
      rows: [{ attribute: 'area', a: { on: 8000, out: 1400 }, b: { on: 8000, out: 4000 } }],
    },
  ]);
});
