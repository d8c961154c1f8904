import { expect, test } from '@playwright/test';
import type { ComparedWalk } from '../../src/compare/compared-walk.ts';
import { compareTarget } from '../../src/compare/compare-target.ts';
import { findingsOf } from '../../src/report/document/findings.ts';
import type { Finding, ReportTarget } from '../../src/report/document/report-document.ts';
import { exit, found, onward } from '../compare/build-walks.ts';

/** A target that is graded from walks, with nothing to show of them. */
function target(id: string, walks: ComparedWalk[], changes: Partial<ReportTarget> = {}): ReportTarget {
  const { comparisons, flows } = compareTarget(walks, 'every');
  return {
    anchor: id,
    target: id,
    project: '',
    name: { zh: id, en: id },
    sector: '',
    origin: '',
    reference: false,
    comparisons,
    flows: flows.map(({ flow, direction, from, to }) => {
      return { anchor: `${id}-${flow}`, flow, direction, from, to, shown: null, ledgers: [] };
    }),
    ...changes,
  };
}

const quickIn = onward({ steps: 2, measured: { effectiveAt: '2026-11-01T08:00:05.000Z' } });
const find = (findings: Finding[], id: string) => findings.find((finding) => finding.id === id);
const counted = (finding: Finding | undefined) =>
  finding && { yes: finding.yes.length, no: finding.no.length, open: finding.open.length };

test('ten one-click upgrades and no clear way out are ten and none', () => {
  const refused = exit({ outcome: 'refused', chatTurns: 2, steps: 6 });
  const targets = Array.from({ length: 10 }, (_, index) => target(`app-${index}`, [...quickIn, ...refused]));
  const findings = findingsOf(targets);
  expect(findings[0]?.sentence).toEqual({
    zh: '10 款一键升级、付款后立即生效',
    en: '10 upgrade in one click, effective as soon as one has paid',
  });
  expect(findings[1]?.sentence.zh).toBe('0 款提供清晰便捷的降级自助入口');
  expect(findings[2]?.sentence.zh).toBe('10 款无一例外，降级要找客服');
  expect(findings[2]?.sentence.en).toContain('without exception');
  expect(counted(find(findings, 'unfinished'))).toEqual({ yes: 10, no: 0, open: 0 });
});

test('an upgrade of three clicks is not one of one click', () => {
  const findings = findingsOf([target('a', [...onward({ steps: 3 }), ...exit({ steps: 3 })])]);
  expect(counted(find(findings, 'one-click-onward'))).toEqual({ yes: 0, no: 1, open: 0 });
});

test('of an upgrade that stopped before paying it cannot be told whether it takes effect at once', () => {
  const findings = findingsOf([
    target('a', [...onward({ steps: 2, outcome: 'safe-stop' }), ...exit({ steps: 3 })]),
    target('b', [...quickIn, ...exit({ steps: 3 })]),
  ]);
  expect(counted(find(findings, 'one-click-onward'))).toEqual({ yes: 1, no: 0, open: 1 });
  expect(find(findings, 'one-click-onward')?.sentence).toEqual({
    zh: '1 款一键升级、付款后立即生效（另有 1 款无从得知）',
    en: '1 upgrades in one click, effective as soon as one has paid (of 1 more it cannot be told)',
  });
});

test('a way in that is no upgrade is called by its name, and one of several is enough', () => {
  const walks = [
    ...onward({ flow: 'register', steps: 8 }),
    ...onward({ flow: 'subscribe', steps: 2, measured: { effectiveAt: '2026-11-01T08:00:05.000Z' } }),
    ...exit({ flow: 'delete-account', steps: 4 }),
    ...exit({ flow: 'unsubscribe', steps: 2 }),
  ];
  const [first] = findingsOf([target('a', walks)]);
  expect(first?.sentence).toEqual({
    zh: '1 款一键注册或订阅、立即生效',
    en: '1 lets people register or subscribe in one click, effective at once',
  });
  expect(first?.definition.zh).toMatch(/^注册或订阅中至少有一项如此/);
  expect(first?.yes).toEqual([{ target: 'a', proof: 'a-subscribe' }]);
});

test('an exit by oneself that is as easy as the upgrade is clear and convenient', () => {
  const findings = findingsOf([target('a', [...onward({ steps: 3 }), ...exit({ steps: 3 })])]);
  expect(counted(find(findings, 'clear-exit'))).toEqual({ yes: 1, no: 0, open: 0 });
});

test('an exit by oneself whose entry is buried is not clear', () => {
  const buried = exit({ steps: 4, blockers: [found('ENT-02', 3)] });
  const findings = findingsOf([target('a', [...onward({ steps: 3 }), ...buried])]);
  expect(counted(find(findings, 'clear-exit'))).toEqual({ yes: 0, no: 1, open: 0 });
  expect(counted(find(findings, 'hidden-entry'))).toEqual({ yes: 1, no: 0, open: 0 });
});

test('an exit of four times the effort is not convenient', () => {
  const long = exit({ steps: 15, screens: 11, personS: 80 });
  const findings = findingsOf([target('a', [...onward({ steps: 3 }), ...long])]);
  expect(counted(find(findings, 'clear-exit'))).toEqual({ yes: 0, no: 1, open: 0 });
});

test('one clear exit of two is enough for its app', () => {
  const walks = [
    ...onward({ steps: 3 }),
    ...exit({ steps: 3 }),
    ...exit({ flow: 'refund', outcome: 'refused' }),
  ];
  const findings = findingsOf([target('a', walks)]);
  expect(find(findings, 'clear-exit')).toMatchObject({
    yes: [{ target: 'a', proof: 'a-downgrade' }],
    no: [],
  });
  expect(find(findings, 'unfinished')).toMatchObject({ yes: [{ target: 'a', proof: 'a-refund' }] });
});

test('a target that was built to be fair is in no sentence', () => {
  const walks = [...quickIn, ...exit({ steps: 2 })];
  const findings = findingsOf([target('a', walks), target('fair', walks, { reference: true })]);
  for (const { yes, no, open } of findings) {
    expect([...yes, ...no].map((each) => each.target).concat(open)).toEqual(['a']);
  }
});

test('exits of which no walk was usable leave their app open', () => {
  const findings = findingsOf([
    target('a', [...quickIn, ...exit({ outcome: 'bot-wall' })]),
    target('b', [...quickIn, ...exit({ outcome: 'refused' })]),
  ]);
  expect(counted(find(findings, 'clear-exit'))).toEqual({ yes: 0, no: 1, open: 1 });
});

test('a blocker that does not count makes no sentence', () => {
  const controlled = found('LOS-01', 2, { notCounted: { why: 'control', by: null } });
  const findings = findingsOf([target('a', [...quickIn, ...exit({ steps: 3, blockers: [controlled] })])]);
  expect(find(findings, 'dissuades')).toBeUndefined();
});

test('devices are told apart', () => {
  const walks = [...quickIn, ...exit({ outcome: 'refused' })];
  const findings = findingsOf([
    target('a', walks, { project: 'desktop' }),
    target('a', walks, { project: 'phone', anchor: 'a-phone' }),
  ]);
  expect(findings.filter(({ id }) => id === 'clear-exit').map(({ project }) => project)).toEqual([
    'desktop',
    'phone',
  ]);
});
