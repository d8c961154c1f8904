import type { Fact } from '../../src/model/fact.ts';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import type { Store } from '../../src/store/open-store.ts';

/** The head of a walk of the audit `november`. */
export function exampleHead(walk: string, changes: Partial<WalkHead> = {}): WalkHead {
  return {
    walk,
    audit: 'november',
    target: {
      id: 'qinghe',
      name: { zh: '清河阅读', en: 'Qinghe Reader' },
      sector: 'reading',
      origin: 'http://qinghe.localhost:4173',
      home: '/',
      reference: false,
    },
    flow: 'upgrade',
    direction: 'onward',
    from: 'standard',
    to: 'premium',
    repeat: 1,
    project: 'desktop-zh',
    account: null,
    scenario: { file: 'scenarios/first-apps/qinghe.ts', line: 12, sha256: '0'.repeat(64) },
    environment: {
      tool: '0.1.0',
      commit: null,
      playwright: '1.65.1',
      node: '20.20.2',
      os: 'linux',
      browser: 'chromium',
      browserVersion: '156.0',
      headless: true,
      viewport: { width: 1280, height: 720 },
      ratio: 1,
      locale: 'zh-CN',
      timezone: 'Asia/Shanghai',
      mobile: false,
    },
    startedAt: '2026-11-01T08:00:00.000Z',
    ...changes,
  };
}

export function note(at: number, text: string): Fact {
  return { kind: 'note', at, text };
}

/** Puts the audit and begins the walk. */
export function begin(store: Store, head: WalkHead): void {
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  store.beginWalk(head);
}

export function append(store: Store, walk: string, fact: Fact): void {
  store.appendFact(walk, { at: fact.at, kind: fact.kind, json: canonicalJson(fact) });
}

export function outcomeFact(
  at: number,
  outcome: 'done-now' | 'refused' | 'scenario-broken',
  reason = '',
): Fact {
  return { kind: 'outcome', at, outcome, reason, evidence: null, source: null, promised: null };
}

const counts = { steps: 6, clicks: 6, screens: 4, options: 15 };

/** What measuring might have made of a walk. */
export function exampleMeasured(changes: Partial<MeasuredWalk> = {}): MeasuredWalk {
  return {
    version: 'count-1 screen-1',
    counts,
    indicated: counts,
    after: { steps: null, clicks: null, screens: null, options: null },
    decisions: 1,
    confirmations: 2,
    typedFields: 0,
    typedChars: 0,
    readingChars: 321,
    readingWords: 0,
    readingDialogChars: 12,
    readingDialogWords: 0,
    detourSteps: 0,
    searchedScreens: 0,
    chatTurns: 0,
    keywordRepeats: 0,
    channelSwitches: 0,
    scrollViewports: 1.5,
    planned: 0,
    machineMs: 5000,
    responseMs: 1200.25,
    imposedWaitMs: 0,
    driverMs: 800,
    harnessMs: 2999.75,
    personS: 15.9,
    personSLow: 12,
    personSHigh: 20,
    personSCorners: [12, 13, 14, 15, 16, 17, 18, 20],
    promised: { text: '48小时内', minHours: 0, maxHours: 48, kind: 'delay', workingDays: false },
    agentMs: null,
    effectiveAt: '2026-11-01T08:00:09Z',
    lowerBound: false,
    indicationNote: null,
    nulls: { agent_ms: 'no chat', after_steps: 'not walked' },
    steps: [
      {
        step: 1,
        act: 'activate',
        clicks: 1,
        focusClicks: 0,
        label: '升级会员',
        role: 'button',
        actions: [1],
        state: 1,
        confirmed: true,
        planned: false,
        part: 'counted',
        at: 100.125,
        responseMs: 200,
        waitMs: null,
        source: 'qinghe.ts:14',
      },
    ],
    screens: [
      {
        ordinal: 1,
        state: 1,
        reason: 'first',
        part: 'counted',
        indicated: true,
        options: 15,
        optionLabels: ['升级会员', '返回'],
        decision: true,
        confirmation: false,
        readingChars: 321,
        readingWords: 0,
        readingDialogChars: 0,
        readingDialogWords: 0,
        url: 'http://qinghe.localhost:4173/plans',
        title: '套餐',
        screenHash: 'a'.repeat(64),
        screenKey: 'b'.repeat(64),
      },
    ],
    ...changes,
  };
}
