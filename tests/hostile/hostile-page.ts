import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import type { Fact } from '../../src/model/fact.ts';
import type { Screen } from '../../src/model/screen.ts';
import type { Outcome } from '../../src/model/words.ts';
import type { Walk } from '../../src/scenario/walk.ts';

/** A page's source (a `Content-Type` of HTML, status 200), or whoever answers for it. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export type Walking = { page: Page; context: BrowserContext; walk: Walk };

/** What was recorded of the walk, and what was measured. */
export type Seen = {
  facts: Fact[];
  of<K extends Fact['kind']>(kind: K): Extract<Fact, { kind: K }>[];
  screens: Screen[];
  reason: string;
};

/** A target that lies, attacks or breaks, and what must hold all the same. */
export type HostilePage = {
  /** What it does. */
  does: string;
  /** Answers by path; `*` for every other path. */
  site: Record<string, Answer>;
  walk: (walking: Walking) => Promise<unknown>;
  /** How its walk must end; of several, whichever the machine is fast enough for. */
  outcome: Outcome | readonly Outcome[];
  /** From its start to its end, s. */
  within: number;
  /** Counts that must come out, whatever the page does. */
  steps?: number;
  clicks?: number;
  /** Part of the reason. */
  reason?: RegExp;
  /** Caps that must be on record. */
  capped?: string[];
  /** Whatever else must hold; throws. */
  holds?: (seen: Seen) => void;
  /** Takes too long for `npm test`. */
  long?: boolean;
};
