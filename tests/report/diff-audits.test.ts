import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Outcome } from '../../src/model/words.ts';
import { AuditDiff } from '../../src/report/diff/audit-diff.ts';
import type { FigureChange, FlowDiff } from '../../src/report/diff/audit-diff.ts';
import { diffAudits } from '../../src/report/diff/diff-audits.ts';
import { diffText } from '../../src/report/diff/diff-text.ts';
import { found, times } from '../compare/build-walks.ts';
import type { Way } from '../compare/build-walks.ts';
import { plainRecord, way } from './plain-record.ts';
import type { Page, PlainAudit } from './plain-record.ts';

const upgrade = { direction: 'onward', ways: times(3) } as const;

/** What became of an exit, its upgrade being the same. */
function diffOf(before: Way[], after: Way[]): FlowDiff {
  return changed(
    { flows: [upgrade, { direction: 'exit', ways: before }] },
    {
      flows: [upgrade, { direction: 'exit', ways: after }],
    },
  );
}

function changed(a: PlainAudit, b: PlainAudit): FlowDiff {
  return diffAudits(plainRecord(a), plainRecord({ ...b, id: 'november' })).flows.find(
    ({ direction }) => direction === 'exit',
  )!;
}

function diffWays(before: Page[], after: Page[]): FlowDiff {
  const walked = (pages: Page[]): PlainAudit => ({
    flows: [upgrade, { direction: 'exit', ways: times(3), pages }],
  });
  return changed(walked(before), walked(after));
}

const named = (figures: readonly FigureChange[]) =>
  figures.map((change) =>
    change.figure === 'count' ? change.count : change.figure === 'time' ? change.time : change.figure,
  );
const whyOf = ({ figures }: FlowDiff, count: string) =>
  figures.flatMap((change) => (change.figure === 'count' && change.count === count ? [change.why] : []));

test('a count whose ranges overlap and whose commonest value is the same did not change', () => {
  const { standing } = diffOf(
    [{ steps: 5 }, { steps: 5 }, { steps: 7 }],
    [{ steps: 4 }, { steps: 5 }, { steps: 5 }],
  );
  expect(standing).toBe('same');
});

test('a count changed if its ranges do not overlap, or its commonest value is another one, and it is said which', () => {
  expect(whyOf(diffOf(times(3, { steps: 5 }), times(3, { steps: 6 })), 'steps')).toEqual(['ranges']);
  expect(
    whyOf(
      diffOf([{ steps: 5 }, { steps: 5 }, { steps: 6 }], [{ steps: 5 }, { steps: 6 }, { steps: 6 }]),
      'steps',
    ),
  ).toEqual(['modes']);
});

test('a lower bound says nothing against a full count that is no less', () => {
  const refused = { outcome: 'refused', steps: 6 } as const;
  const steps = (exit: FlowDiff) => whyOf(exit, 'steps');
  expect(steps(diffOf(times(3, refused), times(3, { steps: 8 })))).toEqual([]);
  expect(steps(diffOf(times(3, refused), times(3, { steps: 4 })))).toEqual(['ranges']);
  expect(steps(diffOf(times(3, refused), times(3, { ...refused, steps: 9 })))).toEqual(['ranges']);
});

test('an entry that is no longer found is one change, not one of every count', () => {
  const { figures } = diffOf(times(3), times(3, { outcome: 'not-found' }));
  expect(named(figures)).toEqual(['outcome', 'grade']);
});

test('a walk that stops before the last step, as it was told to, changes no outcome', () => {
  const diff = diffAudits(
    plainRecord({ flows: [upgrade, { direction: 'exit', ways: times(3) }] }),
    plainRecord({
      settings: { complete: 'never' },
      flows: [upgrade, { direction: 'exit', ways: times(3, { outcome: 'safe-stop' }) }],
    }),
  );
  expect(diff.flows.map(({ standing }) => standing)).toEqual(['same', 'same']);
  expect(diff.ours).toEqual([
    { what: 'completion', project: null, a: ['every'], b: ['never'], flows: [] },
    { what: 'stopped', project: null, a: ['done-now'], b: ['safe-stop'], flows: ['qinghe downgrade'] },
  ]);
});

test('a measured time is compared from three walks on, and changed if its intervals do not overlap', () => {
  const slow = (n: number, ...ms: number[]) =>
    Array.from({ length: n }, (_, index): Way => ({ responseMs: ms[index % ms.length]! }));
  const names = (before: Way[], after: Way[]) => named(diffOf(before, after).figures);
  expect(names(slow(3, 900, 1000, 1100), slow(3, 1900, 2000, 2100))).toEqual(['responseMs']);
  expect(names(slow(3, 900, 1000, 1100), slow(3, 950, 1050, 1150))).toEqual([]);
  expect(names(slow(2, 900), slow(2, 2000))).toEqual([]);
  const waiting = (imposedWaitMs: number): Way => ({ measured: { imposedWaitMs } });
  expect(names(times(3, waiting(0)), times(3, waiting(3000)))).toEqual(['imposedWaitMs']);
});

test('predicted time, promise, channel and effect: what a person would call another one', () => {
  const names = (before: Way, after: Way) => named(diffOf(times(3, before), times(3, after)).figures);
  const promised = (text: string, maxHours: number): Way => ({
    measured: { promised: { text, minHours: 0, maxHours, kind: 'delay', workingDays: false } },
  });
  const effect = (effectiveAt: string): Way => ({ outcome: 'done-later', measured: { effectiveAt } });
  expect(names({ personS: 20 }, { personS: 20.04 })).toEqual([]);
  expect(names({ personS: 20 }, { personS: 26 })).toContain('person');
  expect(names(promised('48 小时内', 48), promised('两天内', 48))).toEqual([]);
  expect(names(promised('48 小时内', 48), promised('72 小时内', 72))).toEqual(['promised']);
  expect(names({ chatTurns: 0 }, { chatTurns: 2 })).toEqual(['grade', 'channel', 'chatTurns']);
  // How many days later depends on the day of the walk.
  expect(names(effect('2026-10-09'), effect('2026-10-21'))).toEqual([]);
});

test('blockers come and go, and begin to count', () => {
  const offer = found('RET-01', 2, { quote: '送您一个月', context: '现在送您一个月' });
  const loss = found('LOS-01', 2);
  const excused = { ...loss, notCounted: { why: 'control', by: null } } as const;
  const { blockers } = diffOf(times(3, { blockers: [excused] }), times(3, { blockers: [loss, offer] }));
  expect(blockers.map(({ id, a, b }) => [id, a?.counted ?? null, b?.counted ?? null])).toEqual([
    ['RET-01', null, true],
    ['LOS-01', false, true],
  ]);
  expect(blockers[0]!.b).toMatchObject({ met: 3, of: 3, quote: '送您一个月' });
});

test('what a reviewer rejected in one of them is a difference of ours: it neither came nor went', () => {
  const loss = found('LOS-01', 5, { confidence: 0.6 });
  const rejected = { ...loss, notCounted: { why: 'rejected', by: null } } as const;
  const exit = (...blockers: Way['blockers'] & {}): PlainAudit => ({
    flows: [upgrade, { direction: 'exit', ways: times(3, { blockers }) }],
  });
  const [one, other] = [plainRecord(exit(rejected)), plainRecord(exit(loss))];
  const diff = diffAudits(one, other);
  expect(diff.flows[1]).toMatchObject({ standing: 'same', blockers: [], figures: [] });
  expect(diff.ours).toMatchObject([{ what: 'reviews', a: ['LOS-01'], b: [], flows: ['qinghe downgrade'] }]);
  expect(diffText(diff, 'zh')).toContain('人工复核在一方否定了它');
  expect(changed(exit(rejected), exit()).standing).toBe('same');
});

const stay: Page = {
  path: '/stay',
  texts: ['再考虑一下', '现在离开将失去 4 项权益'],
  press: '仍要离开',
};

test('a page in the way stands alone beside those that are the same, with its step and its words', () => {
  const { steps, screens } = diffWays(way, [way[0]!, way[1]!, stay, way[2]!]);
  expect(steps).toEqual([{ step: 3, act: 'activate', label: '仍要离开', role: 'button', change: 'came' }]);
  expect(screens.map(({ a, b, by }) => [a?.title ?? null, b?.title ?? null, by])).toEqual([
    ['首页', '首页', 'same'],
    ['选择套餐', '选择套餐', 'same'],
    [null, '再考虑一下', null],
    ['已完成', '已完成', 'same'],
  ]);
  expect(screens.flatMap(({ words }) => words)).toEqual([
    { a: null, b: '再考虑一下', speaker: null },
    { a: null, b: '现在离开将失去 4 项权益', speaker: null },
  ]);
  expect(screens[2]!.b!.picture).not.toBeNull();
  expect(screens[2]!.b!.steps).toMatchObject([{ label: '仍要离开', isOnly: true }]);
});

test('figures in a text may move; amounts of money, and words, may not', () => {
  const says = (...texts: string[]): Page[] => [
    way[0]!,
    { ...way[1]!, texts: ['选择套餐', ...texts] },
    way[2]!,
  ];
  const words = (before: string, after: string) =>
    diffWays(says(before), says(after)).screens.flatMap((pair) => pair.words);
  expect(words('还剩 12 天', '还剩 9 天')).toEqual([]);
  expect(words('每月 30.00 元', '每月 45.00 元')).toEqual([
    { a: '每月 30.00 元', b: '每月 45.00 元', speaker: null },
  ]);
  expect(words('可随时取消续费', '续费请联系人工客服')).toEqual([
    { a: '可随时取消续费', b: null, speaker: null },
    { a: null, b: '续费请联系人工客服', speaker: null },
  ]);
});

test('a text that only moved to another screen of the way neither came nor went', () => {
  const [home, plans, done] = way as [Page, Page, Page];
  const note = '优惠以页面为准';
  const before = [home, { ...plans, texts: [...plans.texts, note] }, stay, done];
  const after = [home, plans, { ...stay, texts: [...stay.texts, note] }, done];
  expect(diffWays(before, after).standing).toBe('same');
});

test('what HOME shows is not on the way', () => {
  const [home, ...rest] = way as [Page, ...Page[]];
  expect(diffWays(way, [{ ...home, texts: ['首页', '新剧上线'] }, ...rest]).standing).toBe('same');
});

test('what differs because of us is said, and is no change', () => {
  const { environment } = plainRecord({ flows: [upgrade] }).walks[0]!.head;
  const exit = { direction: 'exit', ways: times(3) } as const;
  const diff = diffAudits(
    plainRecord({ flows: [upgrade, exit, { ...exit, project: 'phone', target: 'other' }] }),
    plainRecord({
      id: 'november',
      settings: { simulated: false },
      flows: [upgrade, { ...exit, ways: times(5) }].map((flow) => ({
        ...flow,
        head: {
          environment: { ...environment, browserVersion: '158.0', locale: 'en-US' },
          scenario: { file: 'a.ts', line: 1, sha256: '1'.repeat(64) },
        },
      })),
    }),
  );
  expect(diff.flows.map(({ id, standing }) => [id, standing])).toEqual([
    ['other phone downgrade', 'gone'],
    ['qinghe upgrade', 'same'],
    ['qinghe downgrade', 'same'],
  ]);
  expect(diff.ours).toEqual([
    { what: 'simulated', project: null, a: ['true'], b: ['false'], flows: [] },
    { what: 'project', project: 'phone', a: ['phone'], b: [], flows: [] },
    { what: 'browser', project: '', a: ['chromium 156.0'], b: ['chromium 158.0'], flows: [] },
    { what: 'locale', project: '', a: ['zh-CN'], b: ['en-US'], flows: [] },
    { what: 'scenario', project: null, a: ['000000000000'], b: ['111111111111'], flows: [] },
    { what: 'repeats', project: null, a: ['3'], b: ['5'], flows: ['qinghe downgrade'] },
  ]);
  const said = diffText(diff, 'en');
  expect(said).toContain('Nothing changed: 2 flows walked in both, alike in every respect.');
  expect(said).toContain('Usable walks: 3 → 5 [Qinghe Reader · downgrade]');
});

test('figures of other versions are not held against each other, and one command is named that mends it', () => {
  const exit = (way_: Way): PlainAudit => ({ flows: [upgrade, { direction: 'exit', ways: times(3, way_) }] });
  const offer = (version: string) => found('RET-01', 2, { version });
  const measured = changed(exit({ steps: 5, measured: { version: 'count-0' } }), exit({ steps: 9 }));
  expect(measured.standing).toBe('same');
  const detectors = changed(
    exit({ blockers: [offer('1')] }),
    exit({ blockers: [{ ...offer('2'), severity: 3 }, found('LOS-01', 3)] }),
  );
  expect(detectors.standing).toBe('same');
  const uncompared = diffAudits(
    plainRecord({ ...exit({}), isUncompared: true }),
    plainRecord(exit({ steps: 4 })),
  );
  expect(named(uncompared.flows[1]!.figures)).toContain('steps');
  expect(named(uncompared.flows[1]!.figures)).not.toContain('grade');
  expect(diffText(uncompared, 'en')).toContain('run seesaw judge on each of them');
});

test('where no walk of one of them is usable nothing can be told', () => {
  const broken = { outcome: 'scenario-broken' } as const;
  expect(diffOf(times(3), times(3, broken)).standing).toBe('unusable');
  expect(diffOf(times(3, broken), times(3, broken)).standing).toBe('unusable');
});

test('the older one is told, however they are given', () => {
  const [october, november] = ['2026-10-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z'].map((startedAt) =>
    plainRecord({ startedAt, flows: [upgrade] }),
  );
  expect(diffAudits(october!, november!).older).toBe('a');
  expect(diffAudits(november!, october!).older).toBe('b');
  expect(diffAudits(november!, november!).older).toBeNull();
});

test('texts of a target can do nothing in a terminal', () => {
  const hostile = '\u001b[31m\u202egnp.exe\u0007\r\n\u0085=1+1\u2066';
  const { steps, ...rest } = diffWays(way, [
    way[0]!,
    { ...stay, texts: [hostile], press: hostile },
    way[1]!,
    way[2]!,
  ]);
  expect(steps).toHaveLength(1);
  const diff = diffAudits(plainRecord({ flows: [upgrade] }), plainRecord({ flows: [upgrade] }));
  for (const lang of ['zh', 'en'] as const) {
    const said = diffText({ ...diff, flows: [{ ...rest, steps }] }, lang);
    expect(said).toContain('gnp.exe');
    expect(said).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  }
});

const outcomes: Outcome[] = ['done-now', 'refused', 'not-found', 'pending-human', 'safe-stop', 'bot-wall'];
const ways = fc.array(
  fc.record({
    outcome: fc.constantFrom(...outcomes),
    steps: fc.integer({ min: 1, max: 4 }),
    personS: fc.constantFrom(10, 20, 20.01),
    responseMs: fc.constantFrom(500, 1000, 4000),
    blockers: fc.subarray([found('RET-01', 2), found('LOS-01', 3), found('CNF-01', 4)]),
  }),
  { minLength: 1, maxLength: 4 },
);
const pages = fc
  .subarray([...way.slice(1), stay, { ...stay, path: '/more', texts: ['退款请联系客服', '每月 45.00 元'] }])
  .map((list) => [way[0]!, ...list]);
const audits = fc
  .record({
    id: fc.constantFrom('october', 'november'),
    startedAt: fc.constantFrom('2026-10-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z'),
    flows: fc.uniqueArray(
      fc.record({
        direction: fc.constantFrom('onward', 'exit'),
        ways,
        pages,
        target: fc.constantFrom('qinghe', 'xinghe'),
        project: fc.constantFrom('', 'phone'),
      }),
      { minLength: 1, maxLength: 5, selector: (flow) => [flow.direction, flow.target, flow.project].join() },
    ),
  })
  .map(plainRecord);

test('of an audit with itself nothing changed, whatever it is', () => {
  fc.assert(
    fc.property(audits, (audit) => {
      const { flows, ours, older } = diffAudits(audit, audit);
      expect({ ours, older }).toEqual({ ours: [], older: null });
      for (const { standing } of flows) expect(['same', 'unusable']).toContain(standing);
    }),
  );
});

test('exchanging two audits exchanges what came and what went and nothing else, whatever they are', () => {
  fc.assert(
    fc.property(audits, audits, (a, b) => {
      expect(inAnyGapOrder(exchanged(diffAudits(a, b)))).toEqual(inAnyGapOrder(diffAudits(b, a)));
    }),
  );
});

test('a diff is what its schema says, whatever it is of', () => {
  fc.assert(
    fc.property(audits, audits, (a, b) => {
      const diff = diffAudits(a, b);
      expect(AuditDiff.parse(JSON.parse(JSON.stringify(diff)))).toEqual(diff);
    }),
  );
});

/** The same with every `a` and `b` exchanged, and came for gone. */
function exchanged(value: AuditDiff): AuditDiff {
  const other: Record<string, string> = { came: 'gone', gone: 'came' };
  const turn = (each: unknown, key = ''): unknown => {
    if (Array.isArray(each)) return each.map((one) => turn(one));
    if (each !== null && typeof each === 'object') {
      const { a, b, ...rest } = each as Record<string, unknown>;
      const turned = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, turn(part, name)]));
      return 'a' in each ? { ...turned, a: turn(b), b: turn(a) } : turned;
    }
    if (key === 'older' && each !== null) return each === 'a' ? 'b' : 'a';
    return ['change', 'standing'].includes(key) ? (other[String(each)] ?? each) : each;
  };
  return AuditDiff.parse(turn(value));
}

/** Between two pairs, what stands alone of the first audit comes first: an order of the page, not of the audits. */
function inAnyGapOrder(diff: AuditDiff): unknown {
  const sorted = <T>(list: readonly T[]) => list.map((each) => JSON.stringify(each)).toSorted();
  return {
    ...diff,
    flows: diff.flows.map((flow) => ({
      ...flow,
      steps: sorted(flow.steps),
      screens: sorted(flow.screens.map((pair) => ({ ...pair, words: sorted(pair.words) }))),
    })),
  };
}
