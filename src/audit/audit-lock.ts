import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from '../store/make-folder.ts';
import { isDead, signOfLife } from '../store/sign-of-life.ts';
import { asStoreError } from '../store/store-error.ts';
import { AuditError } from './audit-error.ts';
import { isAlive } from './is-alive.ts';
import { createLockFile, readLockFile, replaceLockFile } from './lock-file.ts';
import type { Holder } from './lock-file.ts';
import { safeText } from '../words/safe-text.ts';

/** How often a holder says that it is alive, ms; after a minute's silence it counts as dead. */
const beatEvery = 5000;
/** How often a lock that may become free is looked at again, ms. */
const askEvery = 200;
/** How long the Playwright of a killed audit, or a half written file, is waited for, ms. */
const patience = 60_000;
/** After taking a dead audit's lock over, ms: whoever does the same at the same moment is seen by then. */
const settling = 250;

/**
 * The lock of a reports folder: a small file that tells who holds it since when, so that one audit runs at a time.
 * A dead audit's lock is taken over, once its Playwright has ended too. Never asks anything.
 */
export class AuditLock {
  readonly #file: string;
  readonly #holder: Omit<Holder, 'pid' | 'host' | 'beat_at' | 'beat_mono'>;
  #beat: NodeJS.Timeout | null = null;

  private constructor(reports: string, audit: string) {
    this.#file = join(reports, '.seesaw-lock');
    this.#holder = { token: randomUUID(), audit, startedAt: new Date().toISOString(), runner: null };
  }

  /**
   * @param onLost told when another audit took the lock, this process having been stopped for longer than a minute,
   * or when the file can no longer be written (a full disk)
   * @throws AuditError `busy` if a living audit holds it; StoreError if the folder cannot be written
   */
  static async take(reports: string, audit: string, onLost: (error: unknown) => void): Promise<AuditLock> {
    const lock = new AuditLock(reports, audit);
    try {
      makeFolder(reports);
      await lock.#take();
    } catch (error) {
      throw asStoreError(error, reports);
    }
    lock.#beat = setInterval(() => {
      try {
        lock.#renew();
      } catch (error) {
        clearInterval(lock.#beat!);
        onLost(asStoreError(error, reports));
      }
    }, beatEvery);
    lock.#beat.unref();
    return lock;
  }

  /** Notes Playwright's process: a later audit waits for it if this one is killed. */
  noteRunner(pid: number | undefined): void {
    this.#holder.runner = pid ?? null;
    this.#renew();
  }

  release(): void {
    clearInterval(this.#beat!);
    // Another process may have found it stale and taken it away between the look and this.
    if (this.#holds()) rmSync(this.#file, { force: true });
  }

  async #take(): Promise<void> {
    const file = this.#file;
    for (const deadline = performance.now() + patience; ; await sleep(askEvery)) {
      if (createLockFile(file, this.#now())) return;
      const holder = readLockFile(file);
      const isLate = performance.now() > deadline;
      if (holder === 'free') continue;
      if (holder === 'unreadable') {
        // Whoever else waits takes it away as well; the first one did.
        if (isLate) rmSync(file, { force: true });
        continue;
      }
      if (!isGone(holder)) throw busy(holder, file);
      if (isOutlived(holder)) {
        if (isLate) throw busy({ ...holder, pid: holder.runner! }, file);
        continue;
      }
      replaceLockFile(file, this.#now());
      await sleep(settling);
      if (this.#holds()) return;
    }
  }

  #renew(): void {
    const holder = readLockFile(this.#file);
    if (typeof holder === 'object' && holder.token !== this.#holder.token) throw busy(holder, this.#file);
    replaceLockFile(this.#file, this.#now());
  }

  #holds(): boolean {
    const holder = readLockFile(this.#file);
    return typeof holder === 'object' && holder.token === this.#holder.token;
  }

  #now(): Holder {
    return { ...this.#holder, ...signOfLife() };
  }
}

function isGone(holder: Holder): boolean {
  return isDead(holder) || (isHere(holder) && !isAlive(holder.pid));
}

function isHere({ host }: Holder): boolean {
  return host === signOfLife().host;
}

/** A dead audit's Playwright still ends its walks. */
function isOutlived(holder: Holder): boolean {
  return holder.runner !== null && isHere(holder) && isAlive(holder.runner);
}

function busy({ audit, startedAt, pid, host }: Holder, file: string): AuditError {
  const who = safeText(`${audit}, ${startedAt}, pid ${pid}, ${host}`);
  return new AuditError('busy', {
    zh: `另一次审计正在这个报告文件夹中运行（${who}）：请等它结束；如果用的是别的账号，也可以用 --out 写到别处。锁文件：${file}`,
    en: `Another audit is running in this reports folder (${who}): wait until it has ended; with other accounts you may also write elsewhere with --out. Its lock: ${file}`,
  });
}
