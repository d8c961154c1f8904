import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { TestInfo } from '@playwright/test';
import type { DeclaredAccount } from '../model/account.ts';
import type { KnownPassage } from '../model/passage.ts';
import { AuditSettings } from '../model/audit-settings.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import { accountOf } from './accounts.ts';
import { auditPlace } from './audit-place.ts';
import { findUpwards, readJsonFile } from './read-json-file.ts';
import type { DeclaredFlow } from './declared-flow.ts';
import { passagesInTheWay } from './open-passages.ts';
import { redactedTest } from './redacted-test.ts';

/** What a walk has for itself while it lasts: its id, its account, its place to write. */
export type Lane = {
  walk: string;
  store: Store;
  account: DeclaredAccount | null;
  settings: AuditSettings;
  /** A resumed audit has it already: nothing is to be walked. */
  isWalked: boolean;
  /** Irreversible steps of earlier attempts at this walk that were made, or of which nobody knows what became. */
  inTheWay: readonly KnownPassage[];
  /** Ends a walk that was cut off and never came to its own end (time limit, Ctrl-C). */
  end: ((testInfo: TestInfo) => Promise<void>) | null;
};

// A failed test must leave no unredacted picture of the page in words (Playwright's error-context.md).
process.env['PLAYWRIGHT_NO_COPY_PROMPT'] = '1';

const stores = new Map<string, Store>();
const flows = new Map<string, DeclaredFlow>();
const beatEvery = 5000;
const askEvery = 200;

/** Makes a flow known to the lane of its test. */
export function declareFlow(declared: DeclaredFlow): void {
  flows.set(key(declared.id, declared.flow), declared);
}

/** Test with a lane. Walks wait here for their account; waiting counts against no time limit. */
export const laneTest = redactedTest.extend<{ lane: Lane }>({
  lane: [
    async ({}, use, testInfo) => {
      const declared = flows.get(key(testInfo.titlePath.at(-2)!, testInfo.title))!;
      const place = auditPlace();
      const store = stores.get(place.database) ?? openPlace(place.database);
      stores.set(place.database, store);
      const settings = settingsOf(declared.folder);
      store.putAudit({ audit: place.audit, startedAt: new Date().toISOString(), settings });
      const { account: name, origin } = declared.target;
      const isWalked = process.env['SEESAW_RESUME'] === '1' && store.isWalked(sameWalk(declared, testInfo));
      const account = name === undefined || isWalked ? null : accountOf(name, declared.folder, origin);
      const inTheWay = isWalked ? [] : passagesInTheWay(store, sameWalk(declared, testInfo));
      const lane: Lane = {
        walk: randomUUID(),
        store,
        account,
        settings,
        isWalked,
        inTheWay,
        end: null,
      };
      const ask = account && { account: account.name, walk: lane.walk, direction: declared.direction };
      while (ask && !store.acquireLease(ask)) await new Promise((resolve) => setTimeout(resolve, askEvery));
      const beat = setInterval(() => beatOnce(store, lane.walk), beatEvery);
      try {
        await use(lane);
      } finally {
        await lane.end?.(testInfo);
        clearInterval(beat);
        store.releaseLease(lane.walk);
      }
    },
    { timeout: 0 },
  ],
});

/** An audit has made its database: where that is gone, no other one begins in its place. */
function openPlace(database: string): Store {
  if (process.env['SEESAW_DB'] && !existsSync(database)) throw new StoreError('missing', database);
  return openStore(database);
}

/** Says that walk and account are in use. A full or locked disk is told by the next write of the walk itself. */
function beatOnce(store: Store, walk: string): void {
  try {
    store.heartbeat(walk);
    store.renewLease(walk);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

/** What makes a walk the same one in a resumed audit. */
function sameWalk({ id, flow, direction }: DeclaredFlow, testInfo: TestInfo) {
  const { repeatEachIndex, project } = testInfo;
  const { audit } = auditPlace();
  return { audit, target: id, flow, direction, repeat: repeatEachIndex + 1, project: project.name };
}

function key(id: string, flow: string): string {
  return `${id} › ${flow}`;
}

function settingsOf(folder: string): AuditSettings {
  const file = findUpwards(folder, 'audit.json');
  const name = basename(folder);
  return file ? readJsonFile(file, AuditSettings) : AuditSettings.parse({ name: { zh: name, en: name } });
}
