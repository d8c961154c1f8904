import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { midAudit, resumeAndCount } from './mid-audit.ts';
import { test } from './reading-project.ts';

test.describe.configure({ timeout: 400_000 });

test('a stop file beside an audit ends its walks at their next step, and once it is gone --resume walks the rest', async ({
  project,
}) => {
  const { ended } = await midAudit(project);
  const reports = join(project.folder, 'reports');
  const audit = readdirSync(reports).find((name) => name.endsWith('-reading'))!;
  const file = join(reports, audit, 'STOP');
  writeFileSync(file, '');
  project.gate.letThrough();
  const { code, stdout, stderr } = await ended;
  expect(code, stderr).toBe(exitCodes.interrupted);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/A stop file ended it: remove reports\/.*\/STOP before you go on\./);

  const again = await project.seesaw(['audit', '--resume', '--lang', 'zh']);
  expect(again.code).toBe(exitCodes.interrupted);
  expect(again.stderr).toMatch(/^有停止文件 .*STOP，没有走查任何内容：删除它之后再运行。\n$/);

  rmSync(file);
  await resumeAndCount(project);
});
