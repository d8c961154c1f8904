import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asStoreError, StoreError } from '../store/store-error.ts';
import { safeText } from '../words/safe-text.ts';
import { AuditError } from './audit-error.ts';
import type { Trouble } from './walk-event.ts';

/** A walk writes about this much at a time, bytes. */
const sample = 1024 * 1024;

/** What keeps walks from being written, if that is why a walk ended; null if it ended for another reason. */
export function diskTrouble({ message }: Trouble, folder: string): AuditError | null {
  if (!message.startsWith('StoreError: ')) return null;
  const probe = join(folder, `.seesaw-probe-${process.pid}`);
  try {
    writeFileSync(probe, Buffer.alloc(sample));
  } catch (error) {
    const known = asStoreError(error, folder);
    if (known instanceof StoreError) return new AuditError('machine', known.sentence);
  } finally {
    // A disk that refuses has no probe on it.
    rmSync(probe, { force: true });
  }
  const said = safeText(message.replace('StoreError: ', ''));
  return new AuditError('machine', { zh: `走查无法写入：${said}`, en: said });
}
