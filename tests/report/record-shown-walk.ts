import { dirname } from 'node:path';
import { writePixels } from '../../src/evidence/pixels.ts';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import type { Outcome } from '../../src/model/words.ts';
import type { Store } from '../../src/store/open-store.ts';
import { block, control, exampleScreen } from '../evidence/example-screen.ts';
import { recordPassage } from '../judge/record-passage.ts';
import { saidBy } from '../judge/said-by.ts';
import { exampleHead } from '../store/example-walk.ts';

export type Walked = {
  head?: Partial<WalkHead>;
  outcome?: Outcome;
  /** Names of the controls that are pressed one after the other, each on a page of its own. */
  presses?: string[];
  /** What stands on the page beside each of them. */
  texts?: string[];
  /** What the last page says. */
  says?: string;
};

/**
 * Records a walk through the gate as the recorder does: a state with its picture for each page, a click on each,
 * the page that it ends on. The first press is FIRST_INDICATION, the last one the commit control.
 */
export function recordShownWalk(store: Store, walk: string, walked: Walked = {}): void {
  const { outcome = 'done-now', presses = ['升级会员'], texts = [], says = '已升级' } = walked;
  const head = exampleHead(walk, { project: '', ...walked.head });
  store.putAudit({
    audit: head.audit,
    startedAt: head.startedAt,
    settings: { name: { zh: '两款应用', en: 'Two apps' }, complete: 'every', simulated: true },
  });
  const gate = openWalkGate({ store, dir: dirname(store.path), head, account: null });
  const { origin } = head.target;
  const shown = [...presses, null].map((press, index) =>
    exampleScreen({
      screen: index + 1,
      at: 100 + 1000 * index,
      url: `${origin}/${index === 0 ? '' : `page-${index}`}`,
      path: index === 0 ? '/' : `/page-${index}`,
      isHome: index === 0,
      title: press ?? '完成',
      blocks: [block(press === null ? says : (texts[index] ?? `第 ${'一二三四五六七八九'[index]} 页`))],
      controls: press === null ? [] : [{ ...control(press), box: [200, 300, 120, 40] }],
    }),
  );
  const states = shown.map((each): Fact => {
    const screen = gate.redactScreen(each);
    const { at, page, url, title, settled, screenHash, screenKey } = screen;
    const taken = {
      kind: 'screen',
      at,
      screen: screen.screen,
      page,
      url,
      title,
      settled,
      screenHash,
      screenKey,
    };
    return {
      ...taken,
      kind: 'screen',
      body: gate.screen(screen),
      picture: gate.picture(picture(screen.screen), [], 1),
    };
  });
  const presses_ = presses.flatMap((press, index) => pressFacts(press, index, index === presses.length - 1));
  const end = 100 + 1000 * presses.length;
  const facts: Fact[] = [
    { kind: 'phase', at: 0, phase: 'flow' },
    ...states,
    ...presses_,
    ...saidBy(outcome, end + 400),
    {
      kind: 'outcome',
      at: end + 500,
      outcome,
      reason: says,
      evidence: { screen: shown.length, text: says },
      source: null,
      promised: null,
    },
    { kind: 'phase', at: end + 501, phase: 'end' },
  ];
  for (const fact of facts.toSorted((a, b) => a.at - b.at)) gate.fact(fact);
  recordPassage(store, head);
  gate.end(outcome, '2026-11-01T08:00:10.000Z');
}

function pressFacts(press: string, index: number, isLast: boolean): Fact[] {
  const { order: _, ...button } = control(press);
  const ref = { ...button, chat: false, box: [200, 300, 120, 40] as [number, number, number, number] };
  const at = 200 + 1000 * index;
  const verbs: ['indicate' | 'irreversible', number][] = [
    ...(index === 0 ? [['indicate', 1] as ['indicate', number]] : []),
    ...(isLast ? [['irreversible', 2] as ['irreversible', number]] : []),
  ];
  const verb = (edge: 'begin' | 'end', moment: number): Fact[] =>
    verbs.map(([name, id]) => ({
      kind: 'verb',
      at: moment,
      edge,
      verb: name,
      id,
      source: null,
      declared: {},
    }));
  return [
    ...verb('begin', at - 10),
    {
      kind: 'action',
      at,
      action: index + 1,
      api: 'locator.click',
      method: 'click',
      target: 'getByRole(…)',
      page: 'p1',
      source: { file: 'qinghe.ts', line: 14 + index, column: 5 },
      options: {},
      argument: { kind: 'none' },
      screen: index + 1,
      focusBefore: null,
      focusAfter: null,
      control: ref,
      scroll: 0,
      startedAt: at,
      endedAt: at + 50,
      planned: false,
      error: null,
    },
    {
      kind: 'input',
      at: at + 10,
      page: 'p1',
      frame: 'f1',
      type: 'click',
      trusted: true,
      control: ref,
      key: '',
      prevented: false,
      value: null,
    },
    ...verb('end', at + 60),
    {
      kind: 'navigation',
      at: at + 100,
      page: 'p1',
      frame: 'f1',
      main: true,
      url: 'http://a.test/',
      how: 'load',
    },
    { kind: 'change', at: at + 200, page: 'p1', frame: 'f1', times: [at + 120, at + 200] },
  ];
}

const pictures = new Map<number, Buffer>();

/** A plain picture of the example screen's size, another one for each state. */
function picture(state: number): Buffer {
  const known = pictures.get(state);
  if (known) return known;
  const size = { width: 1280, height: 720, channels: 3 as const };
  const data = new Uint8Array(size.width * size.height * size.channels).fill(255 - state * 10);
  const png = writePixels({ ...size, data });
  pictures.set(state, png);
  return png;
}
