import { createHash } from 'node:crypto';
import { compareTarget } from '../../src/compare/compare-target.ts';
import { groupBy } from '../../src/compare/group-by.ts';
import { foldDigits } from '../../src/lexicon/fold-digits.ts';
import { AuditSettings } from '../../src/model/audit-settings.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { MeasuredScreen, MeasuredStep } from '../../src/model/measured.ts';
import type { Screen } from '../../src/model/screen.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import type { AuditRecord, Recorded } from '../../src/report/document/audit-record.ts';
import { exit, onward } from '../compare/build-walks.ts';
import type { Way, WholeWalk } from '../compare/build-walks.ts';
import { block, exampleScreen } from '../evidence/example-screen.ts';
import { exampleMeasured } from '../store/example-walk.ts';

/** A page of a walk: what it says, and what is pressed on it; nothing on the last one. */
export type Page = { path: string; texts: string[]; press?: string };

/** A flow of an audit, with a walk for each way. All walk the same pages. */
export type PlainFlow = {
  direction: 'onward' | 'exit';
  ways: Way[];
  pages?: Page[];
  target?: string;
  project?: string;
  head?: Partial<WalkHead>;
};

export type PlainAudit = {
  id?: string;
  startedAt?: string;
  settings?: Partial<AuditSettings>;
  flows: PlainFlow[];
  /** Without the comparisons, as an audit that was never compared. */
  isUncompared?: boolean;
};

export const way: Page[] = [
  { path: '/', texts: ['首页'], press: '我的会员' },
  { path: '/plans', texts: ['选择套餐', '每月 30.00 元'], press: '提交' },
  { path: '/done', texts: ['已完成'] },
];

/** An audit as it is read from a store, made of plain data. */
export function plainRecord(audit: PlainAudit): AuditRecord {
  const { id = 'october', startedAt = '2026-10-01T08:00:00.000Z' } = audit;
  const settings = AuditSettings.parse({
    name: { zh: '甲', en: 'A' },
    complete: 'every',
    simulated: true,
    ...audit.settings,
  });
  const flows = audit.flows.map((flow) => walksOf(flow, id, startedAt));
  const walks = flows.flat();
  const subjects = groupBy(walks, ({ walk: { head } }) => JSON.stringify([head.target.id, head.project]));
  const comparisons = [...subjects.values()].flatMap(
    (group) =>
      compareTarget(
        group.map(({ walk }) => walk),
        settings.complete,
      ).comparisons,
  );
  const of = (name: string) => walks.find(({ walk }) => walk.head.walk === name)!;
  return {
    audit: { id, startedAt, settings },
    seal: { state: 'none', root: null, sealedAt: null, signers: [], stamps: [] },
    walks: walks.map(({ walk: { head, outcome } }) => ({
      head,
      headHash: '',
      status: 'ended',
      outcome,
      endedAt: startedAt,
      facts: 0,
      lastHash: null,
      redactions: null,
    })),
    rows: { walks: [], comparisons: [], blockers: [] },
    comparisons: audit.isUncompared ? [] : comparisons,
    measuredOf: (name) => of(name).walk.measured,
    blockersOf: (name) =>
      of(name).walk.blockers.map((met) => ({
        ...met,
        ...{ counted: true, reason: null, evidence: null, review: null },
      })),
    ledgersOf: () => [],
    recordedOf: (name) => of(name).recorded,
  };
}

type PlainWalk = { walk: WholeWalk; recorded: Recorded };

function walksOf(plain: PlainFlow, audit: string, startedAt: string): PlainWalk[] {
  const { direction, ways, pages = way, target = 'qinghe', project = '', head } = plain;
  return (direction === 'onward' ? onward : exit)(...ways).map((walk) => {
    const own: WalkHead = {
      ...walk.head,
      ...head,
      ...{ audit, startedAt, project },
      target: { ...walk.head.target, ...head?.target, id: target },
      walk: [target, project, head?.flow ?? walk.head.flow, walk.head.repeat].join(' '),
    };
    const measured = walk.measured && { ...walk.measured, steps: stepsOf(pages), screens: screensOf(pages) };
    return { walk: { ...walk, head: own, measured }, recorded: recordedOf(pages, own) };
  });
}

function stepsOf(pages: readonly Page[]): MeasuredStep[] {
  const [step] = exampleMeasured().steps;
  return pages.flatMap(({ press }, index) =>
    press === undefined ? [] : [{ ...step!, step: index + 1, label: press, state: index + 1, actions: [] }],
  );
}

function screensOf(pages: readonly Page[]): MeasuredScreen[] {
  const [screen] = exampleMeasured().screens;
  return pages.map((_, index) => ({ ...screen!, ordinal: index + 1, state: index + 1 }));
}

function recordedOf(pages: readonly Page[], { target: { origin } }: WalkHead): Recorded {
  const screens = pages.map(({ path, texts }, index): Screen => {
    const key = createHash('sha256')
      .update(foldDigits(texts.join('\n')))
      .digest('hex');
    return exampleScreen({
      screen: index + 1,
      at: 1000 * (index + 1),
      url: origin + path,
      path,
      isHome: path === '/',
      title: texts[0] ?? '',
      blocks: texts.map((text, order) => block(text, order)),
      controls: [],
      screenKey: key,
    });
  });
  const taken = screens.map(({ screen, at, page, url, title, settled, screenHash, screenKey }): Fact => {
    const picture = createHash('sha256').update(`${url} ${screen}`).digest('hex');
    const state = { at, screen, page, url, title, settled, screenHash, screenKey, picture, body: '' };
    return { kind: 'screen', ...state };
  });
  return { facts: [{ kind: 'phase', at: 0, phase: 'flow' }, ...taken], screens };
}
