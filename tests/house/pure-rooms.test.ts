import { expect, test } from '@playwright/test';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, runCommand } from '../run-command.ts';

/** A copy of the house with nothing in it but its lint configuration; outside the repository, which ignores copies. */
let house: string;

test.beforeEach(async () => {
  house = await mkdtemp(join(tmpdir(), 'seesaw-house-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.json', '.gitignore']) {
    await copyFile(join(root, file), join(house, file));
  }
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
});

test.afterEach(() => rm(house, { recursive: true, force: true }));

/** What oxlint says about these files, by line; it must have found them. */
async function lint(files: Record<string, string>): Promise<string[]> {
  for (const [file, source] of Object.entries(files)) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), source);
  }
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = await runCommand(process.execPath, [oxlint, '--format=unix'], { cwd: house });
  expect(stdout).not.toContain('No files found');
  return stdout.split('\n').filter((line) => line.includes('[Error/'));
}

const impure = [
  'export const words = (text: string) => [...new Intl.Segmenter("zh").segment(text)];',
  'export const now = () => Date.now();',
  'export const coin = () => Math.random();',
  'export const language = () => process.env.LANG;',
  'export const width = () => window.innerWidth;',
  'export const later = (what: () => void) => setTimeout(what, 10);',
];

test('a pure room may use no locale, clock, chance, environment or page', async () => {
  const said = await lint({ 'src/measure/sample.ts': impure.join('\n') });

  expect(said).toHaveLength(impure.length);
  for (const [index, line] of said.toSorted().entries()) {
    expect(line).toContain(`src/measure/sample.ts:${index + 1}:`);
    expect(line).toContain('eslint(no-restricted-');
  }
});

test('the same is allowed in another room, and a local name is no global', async () => {
  const said = await lint({
    'src/audit/sample.ts': impure.join('\n'),
    'src/measure/sample.ts': 'export const kind = (window: string, process: string) => window + process;',
  });

  expect(said).toEqual([]);
});

test('a promise that nobody waits for is found, the classic mistake in a scenario', async () => {
  const said = await lint({
    'scenarios/first-apps/sample.ts':
      'const click = async () => {};\nexport function walk() {\n  click();\n}\n',
  });

  expect(said).toEqual([expect.stringMatching(/sample\.ts:3:.*no-floating-promises/)]);
});
