/**
 * `npm test`: the house checks, and beside them every Playwright test but the long ones. Arguments go to Playwright
 * (`npm test -- tests/house`). `npm run test:long` passes `--long`: the long ones alone, and the properties with another
 * seed each time.
 * The last line is `N passed, N failed`, a house check counting as one; exit code 1 if anything failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './setup/run.mjs';

const tool = (/** @type {string[]} */ ...path) => join(root, 'node_modules', ...path);

const houseChecks = [
  { name: 'types', args: [tool('typescript', 'bin', 'tsc'), '-p', '.'] },
  { name: 'lint', args: [tool('oxlint', 'bin', 'oxlint')] },
  { name: 'format', args: [tool('oxfmt', 'bin', 'oxfmt'), '--check', '.'] },
  { name: 'unused code', args: [tool('knip', 'bin', 'knip.js'), '--no-progress'] },
  { name: 'fences', args: [join('scripts', 'fences.mjs')] },
];

// The checks run while Playwright still gathers its tests on one core.
const checked = houseChecks.map(({ name, args }) => ({ name, done: runQuietly(args) }));
const isLong = process.argv[2] === '--long';
const tests = await runPlaywright(
  isLong ? ['\\.long\\.test\\.ts$', '\\.properties\\.test\\.ts$'] : process.argv.slice(2),
);
let { passed, failed } = tests;
for (const { name, done } of checked) {
  const { ok, output } = await done;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
  if (ok) passed += 1;
  else {
    failed += 1;
    console.log(output.trimEnd().replaceAll(/^/gm, '       '));
  }
}
if (tests.skipped > 0) console.log(`(${tests.skipped} skipped)`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

/**
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function runQuietly(args) {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Shows Playwright's list as it runs and reads the numbers from its JSON report. A run that leaves no report, or
 * that ends badly although no test did (a file that does not load), counts as one failure.
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function runPlaywright(args) {
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-test-'));
  const report = join(folder, 'report.json');
  try {
    const cli = tool('@playwright', 'test', 'cli.js');
    const command = [cli, 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json', ...args];
    const env = {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(isLong ? { SEESAW_LONG: '1' } : {}),
    };
    const child = spawn(process.execPath, command, {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [status] = await once(child, 'close');
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    const bad = stats.unexpected + stats.flaky;
    return {
      passed: stats.expected,
      failed: bad === 0 && status !== 0 ? 1 : bad,
      skipped: stats.skipped,
    };
  } catch (error) {
    console.log(`Playwright left no report: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
