import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { z } from 'zod';

/** Who holds a lock: what stands in its file. */
export const Holder = z.object({
  token: z.string(),
  audit: z.string(),
  /** UTC, ISO 8601. */
  startedAt: z.string(),
  /** Playwright's process: it may outlive a killed audit for as long as it takes to end its walks. */
  runner: z.int().nullable(),
  pid: z.int(),
  host: z.string(),
  beat_at: z.number(),
  beat_mono: z.number(),
});
export type Holder = z.infer<typeof Holder>;

/** Writes a lock file that was not there; false if there is one. */
export function createLockFile(file: string, holder: Holder): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(handle, JSON.stringify(holder));
  } finally {
    closeSync(handle);
  }
  return true;
}

/** Puts a holder in the place of the one before; whoever reads sees one or the other. */
export function replaceLockFile(file: string, holder: Holder): void {
  const draft = `${file}-${holder.token}`;
  const handle = openSync(draft, 'w');
  try {
    writeSync(handle, JSON.stringify(holder));
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}

/** The holder; `free` if there is no file, `unreadable` if it is being written or was left half written. */
export function readLockFile(file: string): Holder | 'free' | 'unreadable' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'free';
    throw error;
  }
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}
