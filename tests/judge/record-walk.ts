import { dirname } from 'node:path';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import type { ActionFact, Fact } from '../../src/model/fact.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import type { Outcome } from '../../src/model/words.ts';
import type { Store } from '../../src/store/open-store.ts';
import { block, control, exampleScreen } from '../evidence/example-screen.ts';
import { recordPassage } from './record-passage.ts';
import { saidBy } from './said-by.ts';
import { exampleHead } from '../store/example-walk.ts';

/**
 * Records a walk of one click through the gate: HOME, the click on 升级会员 (or what `press` names), which is the
 * commit control, the page that says that it is done (or what `says`).
 */
export function recordWalk(
  store: Store,
  walk: string,
  {
    outcome = 'done-now',
    press = '升级会员',
    says = '已升级为尊享会员',
    ...changes
  }: Partial<WalkHead> & { outcome?: Outcome; press?: string; says?: string } = {},
): void {
  const head = exampleHead(walk, changes);
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const gate = openWalkGate({ store, dir: dirname(store.path), head, account: null });
  const { origin } = head.target;
  const screens = [
    exampleScreen({
      screen: 1,
      at: 100,
      url: `${origin}/`,
      path: '/',
      isHome: true,
      title: '首页',
    }),
    exampleScreen({
      screen: 2,
      at: 900,
      url: `${origin}/done`,
      path: '/done',
      title: '完成',
      blocks: [block(says)],
      controls: [],
    }),
  ];
  const hashed = screens.map((screen) => gate.redactScreen(screen));
  const bodies = hashed.map((screen) => gate.screen(screen));
  const taken = hashed.map(({ screen, at, page, url, title, settled, screenHash, screenKey }, i): Fact => {
    return {
      kind: 'screen',
      at,
      screen,
      page,
      url,
      title,
      settled,
      screenHash,
      screenKey,
      body: bodies[i]!,
      picture: null,
    };
  });
  const { order: _, ...button } = control(press);
  const ref = { ...button, chat: false };
  const action: ActionFact = {
    kind: 'action',
    at: 200,
    action: 1,
    api: 'locator.click',
    method: 'click',
    target: `getByRole('button', { name: '升级会员' })`,
    page: 'p1',
    source: { file: 'qinghe.ts', line: 14, column: 5 },
    options: {},
    argument: { kind: 'none' },
    screen: 1,
    focusBefore: null,
    focusAfter: null,
    control: ref,
    scroll: 0,
    startedAt: 200,
    endedAt: 250.125,
    planned: false,
    error: null,
  };
  const verb = (at: number, edge: 'begin' | 'end', name: 'indicate' | 'irreversible', id: number): Fact => {
    return { kind: 'verb', at, edge, verb: name, id, source: null, declared: {} };
  };
  const facts: Fact[] = [
    { kind: 'phase', at: 0, phase: 'flow' },
    taken[0]!,
    verb(150, 'begin', 'indicate', 1),
    verb(151, 'begin', 'irreversible', 2),
    action,
    {
      kind: 'input',
      at: 210,
      page: 'p1',
      frame: 'f1',
      type: 'click',
      trusted: true,
      control: ref,
      key: '',
      prevented: false,
      value: null,
    },
    verb(260, 'end', 'irreversible', 2),
    verb(261, 'end', 'indicate', 1),
    { kind: 'navigation', at: 300, page: 'p1', frame: 'f1', main: true, url: `${origin}/done`, how: 'load' },
    { kind: 'change', at: 400, page: 'p1', frame: 'f1', times: [320, 400] },
    taken[1]!,
    ...saidBy(outcome, 950),
    {
      kind: 'outcome',
      at: 1000,
      outcome,
      reason: `the page says ${says}`,
      evidence: null,
      source: null,
      promised: null,
    },
    { kind: 'phase', at: 1001, phase: 'end' },
  ];
  for (const fact of facts) gate.fact(fact);
  recordPassage(store, head);
  gate.end(outcome, '2026-11-01T08:00:10.000Z');
}
