import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { seesaw } from '../run-command.ts';
import { startTinyTarget, writeTinyProject, type TinyTarget } from './tiny-target.ts';

/** One bundle for all of them: they differ in what the target shows since. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(300_000);

const own = ['--account', 'tiny-member', '--accounts', 'tiny/accounts.json'];
const trusted = [...own, '--permits', 'tiny/permits.json', '--trust-scenarios'];

let target: TinyTarget;
let folder: string;
let trace: string;

const reproduce = (args: string[], env: Record<string, string> = {}) =>
  seesaw(['reproduce', 'tiny.seesaw.zip', '--lang', 'en', ...args], { cwd: folder, env });

test.beforeAll(async ({}, info) => {
  test.setTimeout(300_000);
  folder = info.outputPath('project');
  trace = info.outputPath('trace.txt');
  target = await startTinyTarget();
  writeTinyProject(folder, target.origin, trace);
  const audit = await seesaw(['audit', 'tiny', '--repeat', '1', '--lang', 'en'], { cwd: folder });
  expect(audit.code, audit.stderr).toBe(0);
  const bundle = await seesaw(['bundle', 'latest', '--out', 'tiny.seesaw.zip'], { cwd: folder });
  expect(bundle.code, bundle.stderr).toBe(0);
});
test.beforeEach(() => writeFileSync(trace, ''));
test.afterAll(() => target.close());

test('untrusted, the code of a bundle is shown and not even loaded', async ({}, info) => {
  const TMPDIR = info.outputPath('reading');
  mkdirSync(TMPDIR);
  const { code, stdout } = await reproduce([], { TMPDIR });
  expect(code).toBe(exitCodes.usage);
  expect(stdout).toContain('It brings 2 files of code');
  expect(stdout).toMatch(/^ {2}[0-9a-f]{64} {2}sources\/tiny\/tiny\.scenario\.ts$/m);
  expect(stdout).toContain(`  origins: ${target.origin}\n`);
  expect(stdout).toContain(`  accounts: tiny-member (${target.origin})\n`);
  expect(stdout).toContain(`join at ${target.origin} with tiny-member: pays 10.00 CNY`);
  expect(readFileSync(trace, 'utf8')).toBe('');
});

test('an unchanged target is the same, and a scenario sees no account but those that were named', async () => {
  const env = { MY_SECRET: 'x', SEESAW_ACCOUNT_OTHER_PASSWORD: 'y' };
  const { code, stdout, stderr } = await reproduce([...trusted, '--json'], env);
  expect(code, stderr).toBe(exitCodes.done);
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({ version: 'reproduction-1', result: 'same', problems: [] });
  expect(document.flows).toMatchObject([
    { flow: 'join', standing: 'same', outcome: { a: 'done-now', b: 'done-now' } },
    { flow: 'cancel-renewal', standing: 'same', outcome: { a: 'done-now', b: 'done-now' } },
  ]);
  for (const { counts } of document.flows) expect(counts.same).toBe(counts.of);
  expect(existsSync(document.again.page)).toBe(true);
  const seen = new Set(readFileSync(trace, 'utf8').trim().split('\n'));
  expect([...seen]).toEqual(['SEESAW_ACCOUNTS']);
});

test('without permits of one’s own nothing is completed, whatever the bundle was allowed', async () => {
  const { code, stdout, stderr } = await reproduce([...own, '--trust-scenarios', '--json']);
  expect(code, stderr).toBe(exitCodes.done);
  const { flows } = JSON.parse(stdout);
  expect(flows).toMatchObject([
    { standing: 'same', isStoppedInOne: true, outcome: { a: 'done-now', b: 'safe-stop' } },
    { standing: 'same', isStoppedInOne: true, outcome: { a: 'done-now', b: 'safe-stop' } },
  ]);
});

test('one more confirmation, another word and a bigger button are found and told', async () => {
  target.shown.confirmations = 2;
  target.shown.word = '取消后，您的优惠价将无法恢复。';
  target.shown.button = 'padding: 24px 60px';
  const { code, stdout, stderr } = await reproduce(trusted);
  expect(code, stderr + stdout).toBe(exitCodes.differs);
  expect(stdout).toMatch(/^Tiny Reading · join: the same$/m);
  expect(stdout).toMatch(/^Tiny Reading · cancel renewal: DIFFERS$/m);
  expect(stdout).toContain('  Steps: 3 → 4');
  expect(stdout).toContain('+ Text: “取消后，您的优惠价将无法恢复。”');
  expect(stdout).toContain('− Text: “取消后立即停止续费。”');
  expect(stdout).toMatch(/Prominence \(“加入会员” against “取消续费”\): .*area \d/);
  expect(stdout).toContain('2 flows walked again: 1 the same, 1 different.');
});

test('a target that is gone says something about us, and is no difference', async () => {
  await target.close();
  const { code, stdout, stderr } = await reproduce(trusted);
  expect(code, stderr).toBe(exitCodes.aboutUs);
  expect(stdout).toContain('cannot be told');
});
