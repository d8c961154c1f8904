import { expect, test } from '@playwright/test';
import type { AuditDocument } from '../../src/audit/audit-document.ts';
import { comparisonTable } from '../../src/audit/comparison-table.ts';
import { displayWidth } from '../../src/audit/display-width.ts';
import { summariseFlows } from '../../src/audit/summarise-flows.ts';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import type { Outcome } from '../../src/model/words.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { begin, exampleHead, exampleMeasured } from '../store/example-walk.ts';

type Walk = {
  flow: 'upgrade' | 'downgrade' | 'cancel-renewal' | 'refund';
  repeat?: number;
  outcome?: Outcome;
  measured?: Partial<MeasuredWalk>;
};

/** Stores walks as an audit would and tells the whole document of them. */
function documentOf(path: string, walks: Walk[]): AuditDocument {
  const store: Store = openStore(path);
  walks.forEach(({ flow, repeat = 1, outcome = 'done-now', measured }, index) => {
    const walk = `walk-${index}`;
    const direction = flow === 'upgrade' ? 'onward' : 'exit';
    begin(store, exampleHead(walk, { flow, direction, repeat, project: '' }));
    store.endWalk(walk, outcome, '2026-11-01T08:01:00.000Z');
    if (measured)
      store.replaceDerived(walk, exampleMeasured({ promised: null, effectiveAt: null, ...measured }));
  });
  const flows = summariseFlows(store, 'november');
  store.close();
  return {
    version: 'audit-1',
    audit: 'november',
    name: { zh: '十一月', en: 'November' },
    simulated: true,
    startedAt: '2026-11-01T08:00:00.000Z',
    folder: '/reports/november',
    database: '/reports/november/seesaw.db',
    status: 'done',
    walks: { planned: walks.length, walkedBefore: 0, walked: walks.length },
    problems: [],
    damaged: [],
    flows,
  };
}

const counts = (steps: number, clicks = steps, screens = steps, options = steps) => ({
  counts: { steps, clicks, screens, options },
});

test('flows are summed up over their usable walks, onward before exit, ratios of medians', async ({}, testInfo) => {
  const { flows } = documentOf(testInfo.outputPath('seesaw.db'), [
    {
      flow: 'downgrade',
      repeat: 1,
      measured: { ...counts(8), personS: 60, personSLow: 50, personSHigh: 80 },
    },
    {
      flow: 'downgrade',
      repeat: 2,
      measured: { ...counts(6), personS: 40, personSLow: 30, personSHigh: 70 },
    },
    { flow: 'downgrade', repeat: 3, outcome: 'bot-wall', measured: counts(99) },
    { flow: 'upgrade', measured: { ...counts(2), personS: 10, personSLow: 9, personSHigh: 12 } },
  ]);
  expect(flows.map(({ flow }) => flow)).toEqual(['upgrade', 'downgrade']);
  expect(flows[1]).toMatchObject({
    usable: 2,
    notUsable: 1,
    outcomes: [{ outcome: 'done-now', walks: 2 }],
    steps: { min: 6, median: 7, max: 8 },
    personS: { min: 30, median: 50, max: 80 },
    againstOnward: {
      flow: 'upgrade',
      steps: { ratio: 3.5, doublings: Math.log2(3.5) },
      personS: { ratio: 5, doublings: Math.log2(5) },
    },
  });
});

test('a flow without a path has lower bounds and no ratio; what was not measured is no 0', async ({}, testInfo) => {
  const document = documentOf(testInfo.outputPath('seesaw.db'), [
    { flow: 'upgrade', measured: counts(2) },
    { flow: 'refund', outcome: 'refused', measured: { ...counts(9), lowerBound: true } },
    {
      flow: 'downgrade',
      outcome: 'not-found',
      measured: {
        counts: { steps: null, clicks: null, screens: null, options: null },
        personS: null,
        lowerBound: true,
      },
    },
    { flow: 'cancel-renewal', outcome: 'pending-human', measured: counts(1) },
  ]);
  const [, cancel, downgrade, refund] = document.flows;
  expect(cancel, 'what a person still has to finish').toMatchObject({
    steps: { median: 1 },
    againstOnward: null,
  });
  expect(downgrade).toMatchObject({ steps: null, personS: null, againstOnward: null });
  expect(refund).toMatchObject({ steps: { median: 9 }, againstOnward: null });
  const table = comparisonTable(document, 'en');
  expect(table).toMatch(/refund\s+refused\s+1\s+≥ 9\s+≥ 9/);
  expect(table).toMatch(/downgrade\s+not-found\s+1\s+–\s+–/);
  expect(table).toContain('↳ against upgrade: no ratio');
});

test('the table says what it compares, and its honest limits', async ({}, testInfo) => {
  const document = documentOf(testInfo.outputPath('seesaw.db'), [
    { flow: 'upgrade', measured: { ...counts(2), personS: 10, effectiveAt: '2026-11-01' } },
    {
      flow: 'downgrade',
      outcome: 'done-later',
      measured: {
        ...counts(5),
        personS: 15,
        promised: { text: '', minHours: 24, maxHours: 48, kind: 'delay', workingDays: false },
        planned: 1,
      },
    },
  ]);
  const table = comparisonTable(document, 'en');
  expect(table).toContain('Demonstration, fictional apps.');
  expect(table).toContain('descriptive only');
  expect(table).toMatch(/upgrade .* 2026-11-01 /);
  expect(table).toMatch(/downgrade +done-later .* 24–48 h /);
  expect(table).toContain(
    '↳ against upgrade: steps ×2.50 (+1.32 doublings), person s ×1.50 (+0.58 doublings)',
  );

  const zh = comparisonTable(document, 'zh');
  expect(zh).toContain('演示·虚构应用');
  expect(zh).toContain('仅作描述');
  expect(zh).toContain('↳ 与升级相比：步骤 ×2.50（+1.32 次翻倍）');

  await test.step('columns stand under their heads in both languages', () => {
    for (const text of [table, zh]) {
      const [head, , ...rest] = text.split('\n');
      const rows = rest.filter((line) => /^ {2}\S/.test(line)).slice(0, 2);
      const column = head!.indexOf(text === zh ? '承诺' : 'promised');
      const before = displayWidth(head!.slice(0, column));
      for (const row of rows) {
        let left = '';
        for (const character of row) {
          if (displayWidth(left) >= before) break;
          left += character;
        }
        expect(displayWidth(left)).toBe(before);
        expect(row.slice(left.length)).toMatch(/^(–|24–48)/);
      }
    }
  });

  await test.step('five usable walks of every flow are more than descriptive', () => {
    const enough = document.flows.map((flow) => ({ ...flow, usable: 5 }));
    expect(comparisonTable({ ...document, flows: enough }, 'en')).not.toContain('descriptive');
  });
});

test('a name that a scenario gives cannot move the terminal', async ({}, testInfo) => {
  const document = documentOf(testInfo.outputPath('seesaw.db'), [{ flow: 'upgrade', measured: counts(2) }]);
  document.flows[0]!.name.en = 'Evil\x1b[2J\u202eApp';
  expect(comparisonTable(document, 'en')).toContain('EvilApp · qinghe');
});
