import { expect, test } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { seesaw } from '../run-command.ts';

/** Commander's own words, which a Chinese help must not show. */
const english = /Usage:|Options:|Commands:|Arguments:|\[options\]|\[command\]|\(default:|\(choices:/;

async function commandNames(): Promise<string[]> {
  const { stdout } = await seesaw(['--help', '--lang', 'en']);
  const [, list = ''] = stdout.split('Commands:\n');
  return [...list.split('\n\n')[0]!.matchAll(/^ {2}([a-z]+)/gm)].map((match) => match[1]!);
}

test('the help lists every documented exit code in both languages', async () => {
  for (const lang of ['zh', 'en']) {
    const { code, stdout } = await seesaw(['--help', '--lang', lang]);

    expect(code).toBe(exitCodes.done);
    for (const exitCode of Object.values(exitCodes)) {
      expect(stdout).toMatch(new RegExp(`^  ${exitCode} +\\S`, 'm'));
    }
  }
});

test('every command has help with one example, in both languages, without English left in the Chinese', async () => {
  const names = (await commandNames()).filter((name) => name !== 'help');
  expect(names).toContain('doctor');

  for (const name of names) {
    const [en, zh] = await Promise.all(
      ['en', 'zh'].map(async (lang) => (await seesaw([name, '--help', '--lang', lang])).stdout),
    );
    if (en === undefined || zh === undefined) throw new Error(name);

    expect(en, name).toContain(`\nExample:\n  $ seesaw ${name}`);
    expect(zh, name).toContain(`\n示例：\n  $ seesaw ${name}`);
    expect(zh, name).not.toMatch(english);
    expect(zh.split('\n')[2], name).toMatch(/\p{Script=Han}/u);
  }
});

test('the version is that of the package', async () => {
  const { stdout } = await seesaw(['--version']);

  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
