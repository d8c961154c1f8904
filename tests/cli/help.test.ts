import { expect, test } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { programIn } from '../../src/cli/program.ts';
import { seesaw } from '../run-command.ts';

/** Commander's own words, which a Chinese help must not show. */
const english = /Usage:|Options:|Commands:|Arguments:|\[options\]|\[command\]|\(default:|\(choices:/;

/** What `--help` prints, by command. */
function helpTexts(lang: 'zh' | 'en'): Map<string, string> {
  return new Map(
    programIn(lang).commands.map((command) => {
      let printed = '';
      command.configureOutput({ writeOut: (text) => (printed += text) }).outputHelp();
      return [command.name(), printed];
    }),
  );
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
  const [inEn, inZh] = [helpTexts('en'), helpTexts('zh')];
  expect([...inEn.keys()]).toContain('doctor');

  for (const [name, en] of inEn) {
    const zh = inZh.get(name)!;
    expect(en, name).toContain(`\nExample:\n  $ seesaw ${name}`);
    expect(zh, name).toContain(`\n示例：\n  $ seesaw ${name}`);
    expect(zh, name).not.toMatch(english);
    expect(zh.split('\n')[2], name).toMatch(/\p{Script=Han}/u);
  }
  const { stdout } = await seesaw(['doctor', '--help', '--lang', 'zh']);
  expect(stdout).toBe(inZh.get('doctor'));
});

test('the version is that of the package', async () => {
  const { stdout } = await seesaw(['--version']);

  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
