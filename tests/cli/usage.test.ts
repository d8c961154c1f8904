import { expect, test } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { seesaw } from '../run-command.ts';

const wrong: { args: string[]; zh: string; en: string }[] = [
  {
    args: ['docter'],
    zh: '没有“docter”这个命令。您是不是要输入 doctor?',
    en: "unknown command 'docter'. Did you mean doctor?",
  },
  { args: ['--verbose'], zh: '没有“--verbose”这个选项。', en: "unknown option '--verbose'." },
  { args: ['doctor', '--jason'], zh: '没有“--jason”这个选项。', en: "unknown option '--jason'." },
  {
    args: ['doctor', 'now'],
    zh: '参数太多。',
    en: "too many arguments for 'doctor'. Expected 0 arguments but got 1.",
  },
];

for (const { args, zh, en } of wrong) {
  test(`seesaw ${args.join(' ')} is answered with one sentence in the user's language and exit code 2`, async () => {
    for (const [lang, sentence] of Object.entries({ zh, en })) {
      const { code, stdout, stderr } = await seesaw([...args, '--lang', lang]);

      expect(code).toBe(exitCodes.usage);
      expect(stdout).toBe('');
      expect(stderr.split('\n')[0]).toContain(sentence);
    }
  });
}

test('a language that is not one of the two is refused with the two', async () => {
  const { code, stderr } = await seesaw(['doctor', '--lang', 'fr']);

  expect(code).toBe(exitCodes.usage);
  expect(stderr).toContain('Allowed choices are zh, en.');
});

test('a path that does not exist is refused by its name', async ({}, testInfo) => {
  const path = testInfo.outputPath('no-such-audit');

  const { code, stderr } = await seesaw(['judge', path, '--lang', 'zh']);

  expect(code).toBe(exitCodes.usage);
  expect(stderr).toBe(`找不到 ${path}。请检查路径。\n`);
});

test('seesaw alone shows its help and ends as wrong usage', async () => {
  const { code, stderr } = await seesaw([]);

  expect(code).toBe(exitCodes.usage);
  expect(stderr).toContain('Usage: seesaw');
});
