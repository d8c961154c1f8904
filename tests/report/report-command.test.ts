import { expect, test } from '@playwright/test';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReportDocument } from '../../src/report/document/report-document.ts';
import { reportAudit } from '../../src/report/report-audit.ts';
import { openStore } from '../../src/store/open-store.ts';
import { seesaw } from '../run-command.ts';
import { recordAudit } from './record-audit.ts';

test('seesaw report writes the page, its pictures and its tables beside the database and says where', async ({}, info) => {
  const database = recordAudit(info.outputPath('reports', 'november', 'seesaw.db'));
  const { code, stdout } = await seesaw(['report', dirname(database), '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toContain(`Report: `);
  expect(stdout).toContain('index.html');
  const files = readdirSync(dirname(database));
  for (const file of [
    'index.html',
    'report.json',
    'walks.csv',
    'comparisons.csv',
    'blockers.csv',
    'report.md',
    'pictures',
  ]) {
    expect(files).toContain(file);
  }
});

test('report.json is what its schema says', ({}, info) => {
  const { page } = reportAudit(recordAudit(info.outputPath('seesaw.db')));
  const document = ReportDocument.parse(JSON.parse(readFileSync(join(dirname(page), 'report.json'), 'utf8')));
  expect(document.targets.map(({ target }) => target)).toEqual(['star-video', 'fair-reading']);
  expect(document.walks).toHaveLength(5);
  expect(document.aboutUs).toMatchObject([{ flow: 'refund', outcome: 'scenario-broken' }]);
});

test('the same database gives the same bytes', ({}, info) => {
  const database = recordAudit(info.outputPath('seesaw.db'));
  const [one, two] = ['one', 'two'].map((name) => reportAudit(database, { out: info.outputPath(name) }).page);
  for (const file of [
    'index.html',
    'report.json',
    'walks.csv',
    'comparisons.csv',
    'blockers.csv',
    'report.md',
  ]) {
    expect(readFileSync(join(dirname(one!), file), 'utf8')).toBe(
      readFileSync(join(dirname(two!), file), 'utf8'),
    );
  }
});

test('a picture that no walk shows any more is taken away, and what is not ours is left', ({}, info) => {
  const database = recordAudit(info.outputPath('seesaw.db'));
  const pictures = join(dirname(reportAudit(database).page), 'pictures');
  const shown = readdirSync(pictures).length;
  writeFileSync(join(pictures, `${'a'.repeat(64)}.png`), '');
  writeFileSync(join(pictures, 'logo.png'), '');
  reportAudit(database);
  expect(readdirSync(pictures)).toHaveLength(shown + 1);
  expect(existsSync(join(pictures, 'logo.png'))).toBe(true);
});

test('--single writes one page with its pictures in it', async ({ page }, info) => {
  const database = recordAudit(info.outputPath('seesaw.db'));
  const out = info.outputPath('single');
  expect((await seesaw(['report', database, '--single', '--out', out])).code).toBe(0);
  expect(readdirSync(out)).toEqual(['november.html']);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`file://${join(out, 'november.html')}`);
  await page.locator('#star-video-downgrade-1 img').scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      page.locator('#star-video-downgrade-1 img').evaluate((image) => Reflect.get(image, 'naturalWidth')),
    )
    .toBe(1280);
  expect(complaints).toEqual([]);
});

test('a database without walks is refused with a sentence', async ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  const { code, stderr } = await seesaw(['report', database, '--lang', 'zh']);
  expect(code).toBe(2);
  expect(stderr).toContain('没有可报告的内容');
});

test('an audit that is not there is a mistake of the command', async ({}, info) => {
  expect((await seesaw(['report', info.outputPath('nowhere')])).code).toBe(2);
});
