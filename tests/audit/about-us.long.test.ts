import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { test } from './reading-project.ts';

test.describe.configure({ timeout: 300_000 });

test('a scenario that is broken and a target that is down are about us: reason, place and exit code say so', async ({
  project,
}) => {
  const closed = await closedPort();
  project.write(
    'down/broken.scenario.ts',
    `import { expect, scenario } from 'seesaw';
scenario('broken', { name: { zh: '坏了', en: 'Broken' }, sector: 'reading', origin: '${project.origin}' }, ({ exit }) => {
  exit('refund', { from: 'a', to: 'b' }, async ({ page }) => {
    await expect(page.getByText('\\u202egibts nicht')).toBeVisible({ timeout: 10 });
  });
});
scenario('down', { name: { zh: '关门', en: 'Down' }, sector: 'reading', origin: 'http://127.0.0.1:${closed}' }, ({ exit }) => {
  exit('refund', { from: 'a', to: 'b' }, async () => {});
});
`,
  );
  const { code, stdout, stderr } = await project.seesaw(['audit', 'down', '--repeat', '1', '--lang', 'zh']);
  expect(code, stderr).toBe(exitCodes.aboutUs);
  expect(stderr).toMatch(
    /✗ 坏了 · 退款 · 第 1\/1 次 · 场景失效：.*toBeVisible.* \(down\/broken\.scenario\.ts:4\)/,
  );
  expect(stderr).toMatch(
    /✗ 关门 · 退款 · 第 1\/1 次 · 中断：.*ERR_CONNECTION_REFUSED.* \(down\/broken\.scenario\.ts:8\)/,
  );
  expect(stderr).not.toContain('\u202e');
  expect(stderr).toContain('2 次只说明我们自身的问题');
  expect(stderr).toMatch(/走完尚缺的部分：seesaw audit --resume reports\/[\d-]+-down/);
  expect(stdout).toMatch(/退款\s+–\s+–\s+0\/1/);
});

/** A port of this machine at which nobody listens. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
