import { expect, test } from '@playwright/test';
import type { AuditDocument } from '../../src/audit/audit-document.ts';
import { comparisonTable } from '../../src/audit/comparison-table.ts';
import { displayWidth } from '../../src/audit/display-width.ts';
import { compareTarget } from '../../src/compare/compare-target.ts';
import type { ComparedWalk } from '../../src/compare/compared-walk.ts';
import { exit, found, onward, times } from '../compare/build-walks.ts';

/** What an audit that walked these would print. */
function documentOf(walks: ComparedWalk[]): AuditDocument {
  return {
    version: 'audit-2',
    seal: null,
    audit: 'november',
    name: { zh: '十一月', en: 'November' },
    simulated: true,
    startedAt: '2026-11-01T08:00:00.000Z',
    folder: '/reports/november',
    database: '/reports/november/seesaw.db',
    status: 'done',
    walks: { planned: walks.length, walkedBefore: 0, walked: walks.length },
    problems: [],
    overBudget: [],
    damaged: [],
    undecided: [],
    made: [],
    targets: [compareTarget(walks, 'every')],
  };
}

test('each flow has a line, onward before exit, and each exit what it is graded and why', () => {
  const document = documentOf([
    ...exit(
      { steps: 7, screens: 5, personS: 60, blockers: [found('CNF-01', 3)] },
      { steps: 8, screens: 5, personS: 70, blockers: [found('CNF-01', 3), found('LOS-01', 2)] },
      { steps: 99, outcome: 'bot-wall' },
    ),
    ...onward({ steps: 2, personS: 10 }),
  ]);
  const lines = comparisonTable(document, 'en').split('\n');
  expect(lines[1]).toBe('Qinghe Reader · qinghe · desktop-zh');
  expect(lines[2]).toMatch(/^ {2}upgrade +done at once +1 +2 /);
  expect(lines[3]).toMatch(/^ {2}downgrade +D +done at once +2\/3 +7 \(7–8\) /);
  expect(lines[4]).toBe(
    '    ↳ against upgrade: steps ×3.50 (+5), person s ×6.00 (+50.0), effort +1.67 doublings',
  );
  expect(lines[5]).toBe('    ↳ D because: it takes 3.2 times the effort');
  expect(lines[6]).toBe('    ↳ blockers: CNF-01 Chain of confirmations');
  expect(comparisonTable(document, 'zh')).toContain('↳ 评为 D：费力程度是其 3.2 倍');
});

test('a flow without a path has lower bounds and no ratio; what was not measured is no 0', () => {
  const table = comparisonTable(
    documentOf([
      ...onward({ steps: 2 }),
      ...exit({ flow: 'refund', outcome: 'refused', steps: 9 }),
      ...exit({ outcome: 'not-found' }),
      ...exit({ flow: 'cancel-renewal', outcome: 'pending-human', steps: 1 }),
    ]),
    'en',
  );
  expect(table).toMatch(/refund +E +refused +1 +≥ 9 +≥ 9/);
  expect(table).toMatch(/downgrade +E +no way found +1 +– +–/);
  expect(table).toMatch(/cancel renewal +D +left to staff to finish +1 +≥ 1/);
  expect(table).toContain('↳ against upgrade: no ratio');
  expect(table).toContain('↳ E because: it is refused');
  expect(table).toContain('↳ D because: a person has to finish it');
});

test('an exit without a grade says why', () => {
  const alone = comparisonTable(documentOf(exit({ blockers: [found('CNF-01', 3)] })), 'en');
  expect(alone).toMatch(/downgrade +– +done at once/);
  expect(alone).toContain('no grade: no usable walk of a flow to compare it with');
  expect(alone).toContain('↳ blockers: CNF-01');
  const broken = documentOf([...onward({}), ...exit({ outcome: 'scenario-broken' })]);
  expect(comparisonTable(broken, 'zh')).toMatch(/降级 +– +– +0\/1/);
});

test('two letters stand there where the constants decide between them', () => {
  const corners = [...times(4), ...times(4)].map((_, index) => (index < 4 ? 21 : 90));
  const document = documentOf([...onward({}), ...exit({ personS: 40, corners })]);
  expect(comparisonTable(document, 'en')).toMatch(/downgrade +A\/B /);
});

test('the table says what it compares, and its honest limits', async () => {
  const promised = { text: '', minHours: 24, maxHours: 48, kind: 'delay', workingDays: false } as const;
  const walks = (n: number) => [
    ...onward(...times(n, { steps: 2, measured: { effectiveAt: '2026-11-01' } })),
    ...exit(...times(n, { outcome: 'done-later', steps: 5, measured: { promised, planned: 1 } })),
  ];
  const document = documentOf(walks(1));
  const table = comparisonTable(document, 'en');
  expect(table).toContain('Demonstration, fictional apps.');
  expect(table).toContain('descriptive only');
  expect(table).toMatch(/upgrade .* 2026-11-01/);
  expect(table).toMatch(/downgrade +B +done, takes effect later .* 24–48 h /);

  const zh = comparisonTable(document, 'zh');
  expect(zh).toContain('演示·虚构应用');
  expect(zh).toContain('仅作描述');
  expect(zh).toContain('↳ 与升级相比：步骤 ×2.50（+3）');

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
    expect(comparisonTable(documentOf(walks(5)), 'en')).not.toContain('descriptive');
  });
});

test('a window in which alone it is possible is not printed as a delay', () => {
  const promised = { text: '', minHours: 0, maxHours: 72, kind: 'window', workingDays: false } as const;
  const document = documentOf([...onward({}), ...exit({ outcome: 'refused', measured: { promised } })]);
  expect(comparisonTable(document, 'en')).toMatch(/downgrade +E +refused .* window 0–72 h /);
  expect(comparisonTable(document, 'zh')).toMatch(/降级 .* 窗口期 0–72 小时 /);
});

test('a name that a scenario gives cannot move the terminal', () => {
  const document = documentOf(onward({}));
  document.targets[0]!.name.en = 'Evil\x1b[2J\u202eApp';
  expect(comparisonTable(document, 'en')).toContain('EvilApp · qinghe');
});

test('in a narrow terminal columns are left out and named, and each line of figures fits', () => {
  const document = documentOf([...exit({ steps: 7, personS: 60 }), ...onward({ steps: 2, personS: 10 })]);
  for (const lang of ['zh', 'en'] as const) {
    const lines = comparisonTable(document, lang, 80).split('\n');
    for (const line of [lines[0]!, lines[2]!, lines[3]!]) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  }
  const table = comparisonTable(document, 'en', 80);
  expect(table).toMatch(/^ {2}flow +grade +outcome +n +steps +clicks/);
  expect(table).toMatch(/^Left out for want of width: options, typed, .*planned\./m);
  expect(comparisonTable(document, 'en')).not.toContain('Left out');
});
