import type { MeasuredWalk } from '../model/measured.ts';
import { markGoalMessages } from './chat.ts';
import { countSteps } from './count-steps.ts';
import { readFlow } from './flow.ts';
import { measureNumbers } from './measure-numbers.ts';
import { measureScreens } from './measure-screens.ts';
import { measureTimes } from './measure-times.ts';
import { partsOf } from './parts.ts';
import type { WalkInput } from './walk-input.ts';

/** Versions of the functions that made the numbers. */
export const measureVersion = 'count-1 screen-1 klm-1 settle-2';

/**
 * Everything measured of one walk, from its facts alone: no clock, no chance, no file, no browser. A number that
 * cannot be measured is null, with its reason in `nulls` under the name of its column in `v_walk`.
 */
export function measureWalk(input: WalkInput): MeasuredWalk {
  const flow = readFlow(input);
  const steps = countSteps(flow);
  markGoalMessages(flow, steps);
  const parts = partsOf(flow, steps);
  const screens = measureScreens(flow, steps, parts);
  return {
    version: measureVersion,
    ...measureNumbers(input, flow, steps, parts, screens),
    ...measureTimes(flow, steps, parts),
    screens: screens.map((screen) => screen.measured),
  };
}
