import { dirname } from 'node:path';
import { type APIRequestContext, type Browser, type BrowserContext, type Page, test } from '@playwright/test';
import { Target } from '../model/target.ts';
import type { Direction } from '../model/words.ts';
import { authorFrames } from '../record/author-frames.ts';
import type { Account } from './account-face.ts';
import { callAsIfFrom } from './call-as-if-from.ts';
import { ScenarioError } from './scenario-error.ts';
import { walkTest } from './walk-test.ts';
import type { Irreversible, Walk } from './walk.ts';

/** What `setup` and `verify` work with. Neither is ever counted; both pass the spending guard. */
export type Aside = {
  page: Page;
  context: BrowserContext;
  request: APIRequestContext;
  account: Account;
  irreversible<T>(declared: Irreversible, act: () => Promise<T>): Promise<T>;
};

export type FlowOptions = {
  from: string;
  to: string;
  /** Signs in and brings the account into the flow's start state. */
  setup?: (aside: Aside) => Promise<unknown>;
  /** Proves that the change was really made; says when it takes effect (ISO 8601), if the target knows it. */
  verify?: (aside: Aside) => Promise<{ effectiveAt?: string | null } | void>;
};

export type FlowBody = (o: {
  page: Page;
  context: BrowserContext;
  browser: Browser;
  request: APIRequestContext;
  account: Account;
  walk: Walk;
}) => Promise<unknown>;

/** Declares one flow. Its title is its name; its place is the author's line. */
export type DeclareFlow = (flow: string, options: FlowOptions, body: FlowBody) => void;
export type Flow = { flow: string; direction: Direction; options: FlowOptions; body: FlowBody };
export type Scenario = { id: string; target: Target; flows: readonly Flow[] };

/**
 * Declares the scenario of one target: its flows become tests of Playwright Test, `<id> › <flow>`.
 *
 * @example
 * export default scenario('xinghe-video', { name: { zh: '星河视频', en: 'Xinghe Video' }, sector: 'entertainment', origin: 'http://xinghe.localhost:4173', home: '/' },
 *   ({ onward, exit }) => {
 *     onward('upgrade', { from: 'standard', to: 'premium' }, async ({ page, walk }) => { … });
 *     exit('downgrade', { from: 'premium', to: 'standard' }, async ({ page, walk }) => { … });
 *   });
 *
 * @throws {ScenarioError} if the target is declared wrongly
 */
export function scenario(
  id: string,
  target: (typeof Target)['_input'],
  declare: (o: { onward: DeclareFlow; exit: DeclareFlow }) => void,
): Scenario {
  const parsed = Target.safeParse(target);
  if (!parsed.success || !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const issue = parsed.success
      ? { path: ['id'], message: 'a target id is made of a–z, 0–9 and -' }
      : parsed.error.issues[0]!;
    throw new ScenarioError({
      zh: `场景“${id}”的 ${issue.path.join('.')} 有误：${issue.message}`,
      en: `Scenario "${id}": ${issue.path.join('.')} is wrong: ${issue.message}`,
    });
  }
  const file = authorFrames()[0]?.file ?? '';
  const flows: Flow[] = [];
  const add =
    (direction: Direction): DeclareFlow =>
    (flow, options, body) => {
      const declared = { flow, direction, options, body };
      flows.push(declared);
      const line = authorFrames()[0]?.line ?? 0;
      callAsIfFrom(1, () =>
        walkTest({ id, target: parsed.data, flow: declared, file, folder: dirname(file), line }),
      );
    };
  callAsIfFrom(1, () => test.describe(id, () => declare({ onward: add('onward'), exit: add('exit') })));
  return { id, target: parsed.data, flows };
}
