import { join } from 'node:path';
import { expect } from '@playwright/test';
import { undecidedLines } from '../../src/cli/undecided-lines.ts';
import { openStore } from '../../src/store/open-store.ts';
import { test } from './reading-project.ts';

const at = '2026-11-23T10:00:00.000Z';

test('an audit of which nothing but what was made is missing says so, walks nothing and asks for nothing', async ({
  project,
}) => {
  const database = join(project.folder, 'reports', 'a', 'seesaw.db');
  const store = openStore(database);
  const request = {
    paths: ['reading'],
    repeat: 1,
    workers: null,
    grep: 'upgrade',
    config: null,
    sealTo: [],
    wacz: false,
  };
  const settings = { name: { zh: '店', en: 'Shop' }, complete: 'every', simulated: true, request } as const;
  store.putAudit({ audit: 'a', startedAt: at, settings });
  for (const passage of ['p1', 'p2']) {
    store.intendPassage({
      ...{ passage, audit: 'a', walk: '1cac2e4f', target: 'qinghe-reading', flow: 'upgrade' },
      ...{
        direction: 'onward',
        project: '',
        repeat: 1,
        phase: 'flow',
        origin: project.origin,
        account: null,
      },
      ...{ cents: 400, currency: 'CNY', declared: { pays: '4.00 CNY' }, settledBy: 'person', at },
    });
    store.settlePassage(passage, { state: 'unknown', at });
  }
  store.close();

  const said = await project.seesaw([
    'audit',
    '--resume',
    'reports/a',
    '--decide',
    'all=done',
    '--lang',
    'en',
  ]);
  expect(said.code, said.stderr).toBe(3);
  expect(said.stderr).toContain('1 walk stays missing: its irreversible step was made');
  expect(said.stderr).not.toMatch(/Walk what is missing|Nobody knows|✗/);
  const again = await project.seesaw(['audit', '--resume', 'reports/a', '--json', '--lang', 'zh']);
  expect(again.stderr).toContain('1 次走查将一直缺着');
  expect(again.stderr).not.toContain('--resume');
  expect(JSON.parse(again.stdout)).toMatchObject({ undecided: [], made: [{ repeat: 1 }, { repeat: 1 }] });
});

test('two open steps of one walk are one walk, and where verify may tell, a person is asked behind it', () => {
  const step = {
    target: 'shop',
    flow: 'upgrade',
    project: '',
    repeat: 1,
    declared: { pays: '4.00 CNY' },
    at,
  };
  const open = [1, 2].map(() => ({ ...step, walk: '1cac2e4f', hasVerify: false }));
  expect(undecidedLines(open, 'seesaw audit --resume a', 'en')).toEqual([
    expect.stringMatching(/^1 walk broke behind/),
    ...Array(2).fill(expect.stringContaining('1cac2e4f shop › upgrade')),
    'Look into the account, then say so: seesaw audit --resume a --decide',
  ]);
  const verified = undecidedLines(
    open.map((each) => ({ ...each, hasVerify: true })),
    'seesaw audit --resume a',
    'en',
  );
  expect(verified.at(-1)).toMatch(/^Where verify cannot tell, look into the account/);
});
