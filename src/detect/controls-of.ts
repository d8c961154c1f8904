import { onwardOf } from '../measure/onward-of.ts';
import { isAboutUs } from '../model/words.ts';
import type { Controls } from './detector.ts';
import type { WalkFacts } from './walk-facts.ts';
import { viewWalk, type WalkView } from './walk-view.ts';

/** What an exit walk is held against: the usable ones of these onward walks, and of them the flow that it undoes. */
export function controlsOf({ head }: WalkView, walks: readonly WalkFacts[]): Controls {
  const onward = walks.map(viewWalk).filter((each) => !isAboutUs(each.outcome));
  const declared = onward.toSorted((a, b) => a.head.scenario.line - b.head.scenario.line);
  const flow = onwardOf(head.flow, [...new Set(declared.map((each) => each.head.flow))]);
  return { onward, counterpart: onward.filter((each) => each.head.flow === flow) };
}
