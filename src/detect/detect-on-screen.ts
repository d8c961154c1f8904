import { exitFlows } from '../lexicon/exit-flows.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import { findBlockers } from './find-blockers.ts';
import { suppressedControl } from './blockers/suppressed-control.ts';
import { screenChoices } from './prominence/screen-choices.ts';
import { viewScreen } from './view-screen.ts';

type Seen = Pick<FoundBlocker, 'id' | 'confidence' | 'quote'>;

/** What stands in the way on one screen and needs no walk and no onward flow to be seen; each quote once. */
export function detectOnScreen(screen: Screen): Seen[] {
  const view = viewScreen(screen, headOf(screen));
  const found = findBlockers(view, { counterpart: [], onward: [] }).filter(
    ({ notCounted }) => notCounted === null,
  );
  const hidden = screenChoices(screen)
    .filter(({ verdict }) => verdict === 'suppressed')
    .map(({ b }): Seen => ({ id: suppressedControl.meta.id, confidence: 0.9, quote: b.name }));
  const seen = [...found.map(({ id, confidence, quote }): Seen => ({ id, confidence, quote })), ...hidden];
  return seen.filter(
    (each, index) => seen.findIndex(({ id, quote }) => id === each.id && quote === each.quote) === index,
  );
}

/** What somebody asked for to whom this is shown: the exit that most of its texts name. */
function headOf({ blocks, controls, url, viewport }: Screen): WalkHead {
  const texts = [...blocks.map(({ text }) => text), ...controls.map(({ name }) => name)];
  const named = exitFlows.map((flow) => texts.filter((text) => namesGoal(text, flow)).length);
  const flow = exitFlows[named.indexOf(Math.max(...named))]!;
  return {
    walk: '',
    audit: '',
    target: {
      id: '',
      name: { zh: url, en: url },
      sector: '',
      origin: '',
      home: '',
      reference: false,
    },
    flow,
    direction: 'exit',
    from: '',
    to: '',
    repeat: 1,
    project: '',
    account: null,
    scenario: { file: '', line: 0, sha256: '' },
    environment: {
      tool: '',
      commit: null,
      playwright: '',
      node: '',
      os: '',
      browser: '',
      browserVersion: '',
      headless: true,
      viewport,
      ratio: viewport.ratio,
      locale: '',
      timezone: '',
      mobile: false,
    },
    startedAt: '',
  };
}
