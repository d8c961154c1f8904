import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../store/open-store.ts';
import { AuditError } from './audit-error.ts';

/** A worker whose Playwright was killed ends within half a minute; a dead one counts as dead after one, ms. */
const patience = 90_000;
const askEvery = 250;

/**
 * Waits until no walk of an audit runs: those whose process is gone are ended as `interrupted`, those that a killed
 * audit left behind end by themselves. Afterwards nothing can be walked twice.
 *
 * @throws AuditError `busy` if a walk goes on
 */
export async function settleWalks(store: Store, audit: string): Promise<void> {
  for (const deadline = performance.now() + patience; ; await sleep(askEvery)) {
    store.markInterrupted();
    const [running] = store.walks({ audit, status: 'running' });
    if (running === undefined) return;
    if (performance.now() < deadline) continue;
    const { target, flow } = running.head;
    throw new AuditError('busy', {
      zh: `这次审计的走查 ${target.id} › ${flow} 仍由另一个进程进行：请等它结束后再试。`,
      en: `The walk ${target.id} › ${flow} of this audit is still being walked by another process: try again when it has ended.`,
    });
  }
}
