import { dirname } from 'node:path';
import { z } from 'zod';
import { KeyError } from '../evidence/keys/key-error.ts';
import { keyFolder } from '../evidence/keys/key-folder.ts';
import { openSigningKey } from '../evidence/keys/signing-key.ts';
import type { SigningKey } from '../evidence/keys/signing-key.ts';
import { sealAudit } from '../evidence/seal/seal-audit.ts';
import { SealError } from '../evidence/seal/seal-error.ts';
import { sealStanding } from '../evidence/seal/seal-standing.ts';
import { stampAudit } from '../evidence/stamp/stamp-audit.ts';
import { StampError } from '../evidence/stamp/stamp-error.ts';
import { exportCanonical } from '../judge/export-canonical.ts';
import { judgeVersions } from '../judge/judge-versions.ts';
import { AuditSettings } from '../model/audit-settings.ts';
import type { SealStanding } from '../model/manifest.ts';
import type { Names } from '../model/walk.ts';
import type { Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import { AuditError } from './audit-error.ts';
import { reportsFolderOf } from './reports-folder.ts';
import type { SealEnd } from './seal-end.ts';
import { stampAddress } from './stamp-address.ts';

const Declared = z.object({ operator: AuditSettings.shape.operator, stamp: AuditSettings.shape.stamp });

/**
 * Seals an audit of a database as it stands, signs it if this person has a key, and has it time-stamped if an authority
 * is named and answers. Where nothing has changed since the last seal, that one stands. It never throws: whatever stands
 * in the way is told, and the audit is what it is without it.
 *
 * @param asks false: no authority is asked for a time-stamp
 */
export async function sealDatabase(
  store: Store,
  audit: string,
  { signal, asks = true }: { signal?: AbortSignal; asks?: boolean } = {},
): Promise<SealEnd> {
  const dir = dirname(store.path);
  const why: Names[] = [];
  let [hasKey, hasAuthority, isDamaged] = [false, false, false];
  try {
    const { operator = null, stamp } = declaredForSeal(store, audit);
    const keys = keyFolder();
    hasAuthority = Boolean(process.env['SEESAW_TSA'] || stamp?.url);
    const key = usableKey(keys, why);
    hasKey = key !== null || why.length > 0;
    sealAudit(store, {
      audit,
      dir,
      reports: reportsFolderOf(dir),
      derived: exportCanonical(store, audit),
      judged: judgeVersions(),
      operator,
      key,
      keys,
    });
    const isStamped = sealStanding(store, audit, dir).stamps.length > 0;
    const url = asks && !isStamped ? stampAddress(stamp?.url) : null;
    if (url !== null) await stampAudit(dir, url, signal);
  } catch (error) {
    why.push(sentenceOf(error));
    isDamaged = (error instanceof SealError && error.code === 'integrity') || isCorrupt(error);
  }
  return { standing: standingOf(store, audit, dir), hasKey, hasAuthority, why, isDamaged };
}

/** What an audit's settings say of its seal; nothing, if `seesaw audit` did not start it. */
export function declaredForSeal(store: Store, audit: string): z.infer<typeof Declared> {
  return Declared.safeParse(store.auditSettings(audit)).data ?? {};
}

/** A key that cannot be used leaves the seal unsigned. */
function usableKey(folder: string, why: Names[]): SigningKey | null {
  try {
    return openSigningKey(folder);
  } catch (error) {
    why.push(sentenceOf(error));
    return null;
  }
}

function standingOf(store: Store, audit: string, dir: string): SealStanding {
  try {
    return sealStanding(store, audit, dir);
  } catch {
    return { state: 'none', root: null, sealedAt: null, signers: [], stamps: [] };
  }
}

function isCorrupt(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'corrupt';
}

function sentenceOf(error: unknown): Names {
  const known = [SealError, StoreError, KeyError, StampError, AuditError].some(
    (kind) => error instanceof kind,
  );
  if (known) return (error as SealError).sentence;
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `未能封存（${message}）。`, en: `It could not be sealed (${message}).` };
}
