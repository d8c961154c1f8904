import { dirname } from 'node:path';
import { Target } from '../model/target.ts';
import type { Direction } from '../model/words.ts';
import { authorFrames } from '../record/author-frames.ts';
import { callAsIfFrom, callPlace } from './call-as-if-from.ts';
import { budgetOf, checkBudget } from './budget-of.ts';
import { intentPair, type DeclareIntentPair } from './intent-pair.ts';
import type { DeclaredFlow, FlowBody, FlowOptions } from './declared-flow.ts';
import { declareFlow } from './lane.ts';
import { declareMannerly, mannerlyTest } from './mannerly-test.ts';
import { ScenarioError } from './scenario-error.ts';

/** Declares one flow. Its title is its name; its place is the author's line. */
export type DeclareFlow = (flow: string, options: FlowOptions, body: FlowBody) => void;
export type Scenario = { id: string; target: Target; flows: readonly DeclaredFlow[] };

/**
 * Declares the scenario of one target: its flows become tests of Playwright Test, `<id> › <flow>`.
 *
 * @example
 * export default scenario(
 *   'xinghe-video',
 *   { name: { zh: '星河视频', en: 'Xinghe Video' }, sector: 'video', origin: 'http://xinghe.localhost:4173' },
 *   ({ onward, exit }) => {
 *     onward('upgrade', { from: 'standard', to: 'premium' }, async ({ page, walk }) => { … });
 *     exit('downgrade', { from: 'premium', to: 'standard' }, async ({ page, walk }) => { … });
 *   },
 * );
 *
 * @throws {ScenarioError} if the target is declared wrongly
 */
export function scenario(
  id: string,
  target: (typeof Target)['_input'],
  declare: (o: { onward: DeclareFlow; exit: DeclareFlow; intentPair: DeclareIntentPair }) => void,
): Scenario {
  const parsed = Target.safeParse(target);
  if (!parsed.success || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const wrong = parsed.success
      ? { path: ['id'], message: 'made of a–z, 0–9 and - only' }
      : parsed.error.issues[0]!;
    const place = wrong.path.join('.');
    throw new ScenarioError({
      zh: `场景“${id}”的 ${place} 有误：${wrong.message}`,
      en: `Scenario "${id}": ${place} is wrong: ${wrong.message}`,
    });
  }
  const file = authorFrames()[0]?.file ?? '';
  const flows: DeclaredFlow[] = [];
  /** `above`: how many frames over the declaration the author stands. */
  const add =
    (direction: Direction, above = 1): DeclareFlow =>
    (flow, options, body) => {
      const line = authorFrames()[0]?.line ?? 0;
      checkBudget(flow, direction, options.budget);
      const declared = {
        id,
        target: parsed.data,
        flow,
        direction,
        options,
        body,
        file,
        folder: dirname(file),
        line,
      };
      flows.push(declared);
      declareFlow(declared);
      declareMannerly(declared);
      callAsIfFrom(
        callPlace(above),
        mannerlyTest as unknown as RegisterTest,
        flow,
        async ({ lane, manners, page, context, browser, request }, testInfo) => {
          // Whoever only lists flows, or hands them out, walks none and waits for nothing that it takes.
          const { walkFlow } = await import('./walk-flow.ts');
          await walkFlow(declared, lane, { page, context, browser, request, manners }, testInfo);
          if (flows.every((each) => Object.keys(budgetOf(each, lane.settings)).length === 0)) return;
          // It brings every detector along: only who has a budget waits for that.
          const { holdToBudget } = await import('./hold-to-budget.ts');
          holdToBudget(declared, flows, lane, testInfo);
        },
      );
    };
  const describe = () =>
    declare({
      onward: add('onward'),
      exit: add('exit'),
      intentPair: intentPair((direction) => add(direction, 2)),
    });
  callAsIfFrom(
    callPlace(1),
    mannerlyTest.describe as (title: string, body: () => void) => void,
    id,
    describe,
  );
  return { id, target: parsed.data, flows };
}

type RegisterTest = (title: string, body: Parameters<typeof mannerlyTest>[2]) => void;
