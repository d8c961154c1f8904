import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { walkShop } from './walk-shop.ts';

const file = ['budget.scenario.ts'];
const onlyOne = ['--workers', '1'];

test('an exit over its budget fails its test: both flows and the screen are in the message, in JUnit and for GitHub too', async ({}, info) => {
  const junit = info.outputPath('junit.xml');
  const { code, stdout, rows } = await walkShop(
    info.outputPath('shop'),
    file,
    [...onlyOne, '--reporter', 'list,junit,github'],
    {
      SHOP_BUDGET: JSON.stringify({ steps: 3, grade: 'B', personSeconds: 600 }),
      PLAYWRIGHT_JUNIT_OUTPUT_FILE: junit,
      GITHUB_WORKSPACE: process.cwd(),
    },
  );
  expect(code).toBe(1);
  for (const told of [stdout, readFileSync(junit, 'utf8')]) {
    expect(told).toMatch(/downgrade of .* is over its budget/);
    expect(told).toMatch(/steps: 6, at most 3 allowed \(upgrade: 1\)/);
    expect(told).toMatch(/grade: D, at most B allowed: it takes \d\.\d times the effort/);
    expect(told).not.toContain('seconds of a person');
    expect(told).toMatch(/upgrade, 1 step: 1 Account/);
    expect(told).toMatch(/downgrade, 6 steps: 1 My plan → 2 Reason → 3 Plan → 4 .* → 5 Downgrade → 6 Really/);
    expect(told).toMatch(/over it on: Plan · http/);
    expect(told).toMatch(/picture: .*files/);
  }
  expect(stdout).toMatch(/::error file=tests\/e2e\/scenarios\/budget\.scenario\.ts,.*line=\d+/);
  expect(stdout).toContain('1 failed');
  expect(stdout).toContain('1 passed');

  await test.step('and what was walked is measured and whole', () => {
    expect(rows('SELECT flow, outcome, usable FROM v_walk ORDER BY flow')).toEqual([
      { flow: 'downgrade', outcome: 'done-now', usable: 1 },
      { flow: 'upgrade', outcome: 'done-now', usable: 1 },
    ]);
  });
});

test('a budget that nobody can hold to is refused where it is declared', async ({}, info) => {
  const { code, stdout } = await walkShop(info.outputPath('shop'), file, onlyOne, {
    SHOP_BUDGET: JSON.stringify({ stepps: 3 }),
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/Flow "downgrade": budget is wrong: .*stepps/);
});
