import { stopFileOf } from '../scenario/stop-file.ts';
import { safeText } from '../words/safe-text.ts';
import { AuditError } from './audit-error.ts';

const askEvery = 500;

/** Why an audit stops: somebody put a stop file beside it. */
export class StopFileFound extends Error {
  override readonly name = 'StopFileFound';
}

/** Looks for a stop file as long as an audit runs; `signal` tells that one came. */
export function watchStopFile(auditFolder: string): { signal: AbortSignal; close(): void } {
  const found = new AbortController();
  const timer = setInterval(() => {
    const file = stopFileOf(auditFolder);
    if (file === null) return;
    clearInterval(timer);
    found.abort(new StopFileFound(file));
  }, askEvery);
  timer.unref();
  return { signal: found.signal, close: () => clearInterval(timer) };
}

/** @throws AuditError `stopped` where a stop file lets no audit begin */
export function refuseWhileStopped(auditFolder: string): void {
  const file = stopFileOf(auditFolder);
  if (file === null) return;
  const said = safeText(file);
  throw new AuditError('stopped', {
    zh: `有停止文件 ${said}，没有走查任何内容：删除它之后再运行。`,
    en: `There is a stop file, ${said}, and nothing was walked: remove it, then run this again.`,
  });
}
