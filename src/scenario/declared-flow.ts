import type { APIRequestContext, Browser, BrowserContext, Page } from '@playwright/test';
import { z } from 'zod';
import type { SecretKind } from '../evidence/redactor.ts';
import type { Budget } from '../model/budget.ts';
import type { Target } from '../model/target.ts';
import type { Direction } from '../model/words.ts';
import type { Account } from './account-face.ts';
import type { Irreversible } from './irreversible.ts';
import type { Walk } from './walk.ts';

/** What `setup` and `verify` work with. Neither is ever counted; both pass the spending guard. */
export type Aside = {
  page: Page;
  context: BrowserContext;
  request: APIRequestContext;
  account: Account;
  /** Keeps a value that belongs to a person, such as a name made for this walk, out of all that is written. */
  keepPrivate(kind: SecretKind, value: string): void;
  irreversible<T>(declared: Irreversible, act: () => Promise<T>): Promise<T>;
  waive: Walk['waive'];
};

export const Verified = z.union([
  z.strictObject({ unchanged: z.string().min(1) }),
  z.strictObject({ effectiveAt: z.string().nullable().optional() }),
]);
export type Verified = z.infer<typeof Verified>;

export type FlowOptions = {
  from: string;
  to: string;
  /** Signs in and brings the account into the flow's start state. */
  setup?: (aside: Aside) => Promise<unknown>;
  /**
   * Proves that the change was really made; says when it takes effect (ISO 8601), if the target knows it. `unchanged`:
   * the words by which the account shows that nothing was done although the page said so; the walk is then `blocked`.
   */
  verify?: (aside: Aside) => Promise<Verified | void>;
  /** The most that it may take; a walk that takes more fails its test. */
  budget?: Budget;
};

export type FlowBody = (o: {
  page: Page;
  context: BrowserContext;
  browser: Browser;
  request: APIRequestContext;
  account: Account;
  walk: Walk;
}) => Promise<unknown>;

/** One flow of one target, as its author declared it. */
export type DeclaredFlow = {
  /** The target's id. */
  id: string;
  target: Target;
  flow: string;
  direction: Direction;
  options: FlowOptions;
  body: FlowBody;
  /** The scenario's file, its folder and the flow's line in it. */
  file: string;
  folder: string;
  line: number;
};
