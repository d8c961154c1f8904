import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { AuditDiff } from '../../src/report/diff/audit-diff.ts';
import { openStore } from '../../src/store/open-store.ts';
import { test } from './changing-site.ts';
import { recordAudit } from './record-audit.ts';

test('two audits of a site that put a page in the way: the terminal and a page say what came', async ({
  site,
  page,
}) => {
  test.setTimeout(180_000);
  const audit = ['audit', 'video', '--repeat', '1', '--out'];
  expect((await site.seesaw([...audit, 'reports/october'])).code).toBe(0);
  site.change();
  expect((await site.seesaw([...audit, 'reports/november'])).code).toBe(0);

  const said = await site.seesaw(['diff', 'reports/october', 'reports/november']);
  expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' });
  expect(said.stdout).toContain('Of 2 flows walked in both, 2 changed and 0 did not.');
  expect(said.stdout).toContain('Steps: 3 → 4\n');
  expect(said.stdout).toContain('+ Step 3: Click “仍要取消”');
  expect(said.stdout).toContain('− Text: “月度会员，每月 25.00 元');
  expect(said.stdout).toContain('Grade: A → ');
  const file = /Beside each other: (.*)$/m.exec(said.stdout)![1]!;

  const json = await site.seesaw(['diff', 'reports/october', 'reports/november', '--json']);
  const diff = AuditDiff.parse(JSON.parse(json.stdout));
  const cancel = diff.flows.find(({ flow }) => flow === 'cancel-renewal')!;
  const [home, member, stay, confirm] = cancel.screens;
  expect(cancel.screens.map(({ a, b }) => [a?.title ?? null, b?.title ?? null])).toEqual([
    ['云舟影音', '云舟影音'],
    ['会员中心', '会员中心'],
    [null, '别急着走'],
    ['取消自动续费', '取消自动续费'],
    ['自动续费已取消', '自动续费已取消'],
  ]);
  expect([home, member, stay, confirm].map((pair) => pair!.by)).toEqual(['same', 'same', null, 'same']);
  expect(stay!.words.map(({ a, b }) => [a, b])).toContainEqual([
    null,
    '取消后您将失去 4 项会员权益，且无法恢复。',
  ]);
  expect(confirm!.words).toEqual([]);

  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(pathToFileURL(join(site.folder, file)).href);
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await expect(page.getByText('no such screen in the first')).toBeVisible();
  const came = page.getByRole('img').last();
  await came.scrollIntoViewIfNeeded();
  await expect(came).toHaveJSProperty('naturalWidth', 1280);
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(errors).toEqual([]);
});

test('an audit beside itself: nothing changed; its own folder is no place for the page', async ({ site }) => {
  recordAudit(join(site.folder, 'reports/november/seesaw.db'));
  const again = await site.seesaw(['diff', 'reports/november', 'latest', '--out', 'same']);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(again.stdout).toContain('Both are the same audit.');
  expect(again.stdout).toContain('Nothing changed: 4 flows walked in both, alike in every respect.');
  expect(readFileSync(join(site.folder, 'same/index.html'), 'utf8')).toContain('逐项相同');

  const onto = await site.seesaw(['diff', 'latest', 'latest', '--out', 'reports/november']);
  expect(onto).toMatchObject({ code: 2, stdout: '' });
  expect(onto.stderr).toContain('choose another folder');
});

test('what is no audit is a sentence and code 2', async ({ site }) => {
  expect(await site.seesaw(['diff', 'reports/none', 'latest'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'reports/none does not exist. Check the path.\n',
  });
  mkdirSync(join(site.folder, 'reports/empty'), { recursive: true });
  openStore(join(site.folder, 'reports/empty/seesaw.db')).close();
  const empty = await site.seesaw(['diff', 'reports/empty', 'reports/empty']);
  expect(empty.code).toBe(2);
  expect(empty.stderr).toContain('holds no walk yet, so there is nothing to compare');
  const lone = await site.seesaw(['diff', 'reports/empty']);
  expect(lone.code).toBe(2);
  writeFileSync(join(site.folder, 'reports/text'), 'no database');
  expect((await site.seesaw(['diff', 'reports/text', 'reports/empty'])).code).toBe(4);
});
