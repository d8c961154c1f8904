import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { declared } from './declared-scenario.ts';
import { test } from './reading-project.ts';

test.describe.configure({ timeout: 180_000 });

test('a scenario that does not load is told with what is wrong and where', async ({ project }) => {
  project.write('syntax/a.scenario.ts', "import { scenario } from 'seesaw';\nscenario('a', {\n");
  const syntax = await project.seesaw(['audit', 'syntax', '--lang', 'zh']);
  expect(syntax.stderr).toMatch(
    /^场景无法加载，请改正后重试：\n- SyntaxError: .*syntax\/a\.scenario\.ts.*\(3:\d+\)/,
  );
  expect(syntax.code).toBe(exitCodes.usage);

  project.write('declared/b.scenario.ts', declared('b', 'no-slash'));
  for (const [lang, sentence] of [
    ['en', 'A scenario does not load; correct it and try again:\n- Scenario "b": home is wrong: '],
    ['zh', '场景无法加载，请改正后重试：\n- 场景“b”的 home 有误：'],
  ] as const) {
    const wrong = await project.seesaw(['audit', 'declared', '--lang', lang]);
    expect(wrong.stderr).toContain(sentence);
    expect(wrong.stderr).toMatch(/ \(declared\/b\.scenario\.ts:2\)\n$/);
    expect(wrong.code).toBe(exitCodes.usage);
  }

  project.write('twins/c.scenario.ts', declared('c'));
  project.write('twins/d.scenario.ts', declared('c'));
  const twins = await project.seesaw(['audit', 'twins', '--lang', 'en']);
  expect(twins.stderr).toBe(
    'The flow c › refund is declared twice (twins/c.scenario.ts:3, twins/d.scenario.ts:3): give one of them another name.\n',
  );
  expect(twins.code).toBe(exitCodes.usage);
});

test('there is nothing to resume, or too much is said with it', async ({ project }) => {
  const none = await project.seesaw(['audit', '--resume', '--lang', 'zh']);
  expect(none.stderr).toMatch(/^没有可继续的审计：找不到 reports\/latest。/);
  expect(none.code).toBe(exitCodes.usage);

  mkdirSync(join(project.folder, 'not-an-audit'));
  const other = await project.seesaw(['audit', '--resume', 'not-an-audit', '--lang', 'en']);
  expect(other.stderr).toMatch(/^not-an-audit holds no audit that seesaw audit started/);
  expect(other.code).toBe(exitCodes.usage);

  const both = await project.seesaw(['audit', '--resume', 'latest', '--repeat', '2', '--lang', 'en']);
  expect(both.stderr).toMatch(
    /^--resume goes on with the settings of the audit itself and takes no --repeat/,
  );
  expect(both.code).toBe(exitCodes.usage);

  const apart = await project.seesaw(['audit', 'reading', '--out', 'a', '--db', 'b/x.db', '--lang', 'en']);
  expect(apart.stderr).toMatch(/^--db b\/x\.db does not lie in --out a: /);
  expect(apart.code).toBe(exitCodes.usage);

  const number = await project.seesaw(['audit', 'reading', '--repeat', '0', '--lang', 'zh']);
  expect(number.stderr).toContain('请给出大于 0 的整数。');
  expect(number.code).toBe(exitCodes.usage);
});

test('a path that does not exist, a folder without scenarios and a title that none has are told in one sentence', async ({
  project,
}) => {
  const wrong = await project.seesaw(['audit', 'raeding', '--lang', 'zh']);
  expect(wrong.stderr).toBe('找不到 raeding：请检查路径，它应是一个场景文件或存放场景的文件夹。\n');
  expect(wrong.code).toBe(exitCodes.usage);

  mkdirSync(join(project.folder, 'empty'));
  const empty = await project.seesaw(['audit', 'empty', '--lang', 'en']);
  expect(empty.stderr).toMatch(/^There is no scenario in empty: .*\n$/);
  expect(empty.code).toBe(exitCodes.usage);

  const grep = await project.seesaw(['audit', 'reading', '--grep', 'no such flow', '--lang', 'zh']);
  expect(grep.stderr).toMatch(/^没有流程的标题符合 --grep no such flow：.*\n$/);
  expect(grep.code).toBe(exitCodes.usage);
  const recipient = await project.seesaw(['audit', 'reading', '--seal-to', 'me@example.org', '--lang', 'en']);
  expect(recipient.stderr).toMatch(/^--seal-to me@example\.org is no recipient of age: .*\n$/);
  expect(recipient.code).toBe(exitCodes.usage);
  const bracket = await project.seesaw(['audit', 'reading', '--grep', '(', '--lang', 'en']);
  expect([bracket.code, bracket.stderr]).toEqual([
    exitCodes.usage,
    '--grep ( is no regular expression: check its brackets, and put \\ before those that mean themselves.\n',
  ]);

  const config = await project.seesaw(['audit', 'reading', '--config', 'no.config.ts', '--lang', 'en']);
  expect(config.stderr).toBe('The config no.config.ts does not exist: check the path after --config.\n');
  expect(config.code).toBe(exitCodes.usage);

  expect(readdirSync(project.folder), 'nothing was written').not.toContain('reports');
});
