import type { TestInfo } from '@playwright/test';
import { AuditSettings } from '../model/audit-settings.ts';
import { holdAccount, machineStore } from './account-hold.ts';
import { auditPlace } from './audit-place.ts';
import type { DeclaredFlow } from './declared-flow.ts';
import { laneTest } from './lane.ts';
import { Manners, pauseOf } from './manners.ts';
import { ownUserAgent } from './own-user-agent.ts';
import { findUpwards, readJsonFile } from './read-json-file.ts';
import { refuseToBegin } from './stop-file.ts';

const flows = new Map<string, DeclaredFlow>();

/** Makes a flow known to the manners of its test. */
export function declareMannerly(declared: DeclaredFlow): void {
  flows.set(`${declared.id} › ${declared.flow}`, declared);
}

/**
 * A lane with manners: the browser says who walks if the audit wants that, the account is nobody else's on this machine,
 * and a stop file lets nothing begin.
 */
export const mannerlyTest = laneTest.extend<{ manners: Manners }>({
  userAgent: async ({ userAgent, browser }, use, testInfo) => {
    const name = mannersOf(testInfo)?.identify?.userAgent;
    await use(name === undefined ? userAgent : `${userAgent ?? (await ownUserAgent(browser))} ${name}`);
  },
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use, testInfo) => {
    const from = mannersOf(testInfo)?.identify?.from;
    await use(from === undefined ? extraHTTPHeaders : { ...extraHTTPHeaders, From: from });
  },
  manners: [
    async ({ lane }, use, testInfo) => {
      const { walk, account, isWalked } = lane;
      const { direction, target } = declaredOf(testInfo);
      const { folder } = auditPlace();
      const heed = () => refuseToBegin(folder);
      if (!isWalked) heed();
      const pauseMs = pauseOf(target.origin, mannersOf(testInfo));
      const machine = pauseMs > 0 ? machineStore() : null;
      const hold = account && (await holdAccount(account, target.origin, { walk, direction }, heed));
      try {
        await use(new Manners({ machine, origin: target.origin, pauseMs, auditFolder: folder }));
      } finally {
        await lane.end?.(testInfo);
        hold?.release();
      }
    },
    { timeout: 0 },
  ],
});

function declaredOf({ titlePath, title }: TestInfo): DeclaredFlow {
  return flows.get(`${titlePath.at(-2)!} › ${title}`)!;
}

function mannersOf(testInfo: TestInfo) {
  const file = findUpwards(declaredOf(testInfo).folder, 'audit.json');
  return file ? readJsonFile(file, AuditSettings).manners : undefined;
}
