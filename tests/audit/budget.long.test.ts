import { expect } from '@playwright/test';
import { AuditDocument } from '../../src/audit/audit-document.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { test } from './reading-project.ts';

test.describe.configure({ timeout: 180_000 });

test('an audit with a flow over its budget ends with 1, and says which, in the terminal and as JSON', async ({
  project,
}) => {
  project.gate.open();
  const settings = { name: { zh: '阅读类应用', en: 'Reading apps' }, simulated: true };
  // Both flows take three steps; the budget of an audit is for exits.
  project.write('reading/audit.json', JSON.stringify({ ...settings, budget: { steps: 2 } }));
  const args = ['audit', 'reading', '--repeat', '1', '--lang', 'zh'];
  const { code, stderr } = await project.seesaw(args);
  expect(code, stderr).toBe(exitCodes.overBudget);
  expect(stderr).toMatch(/✗ 清禾阅读 · 取消续费 · 第 1\/1 次 · 停在最后一步前：清禾阅读：取消续费超出预算/);
  expect(stderr).toMatch(/✓ 清禾阅读 · 升级/);
  expect(stderr).toContain('1 次走查超出预算：');
  expect(stderr).toMatch(/步骤：3，至多允许 2（升级：3）/);
  expect(stderr).not.toContain('只说明我们自身的问题');

  const json = await project.seesaw([...args, '--grep', 'cancel', '--json']);
  expect(json.code, json.stderr).toBe(exitCodes.overBudget);
  const document = AuditDocument.parse(JSON.parse(json.stdout));
  expect(document).toMatchObject({
    status: 'over-budget',
    problems: [],
    overBudget: [{ target: 'qinghe-reading', flow: 'cancel-renewal', repeat: 1 }],
    walks: { planned: 1, walked: 1 },
  });
  expect(document.overBudget[0]!.place).toMatch(/reading\.scenario\.ts:\d+/);
});
