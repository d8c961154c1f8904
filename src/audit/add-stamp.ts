import { dirname } from 'node:path';
import { stampAudit } from '../evidence/stamp/stamp-audit.ts';
import type { Stamp } from '../evidence/stamp/verify-stamp.ts';
import type { Store } from '../store/open-store.ts';
import { AuditError } from './audit-error.ts';
import { declaredForSeal, sealDatabase } from './seal-database.ts';
import type { SealEnd } from './seal-end.ts';
import { stampAddress } from './stamp-address.ts';

/**
 * Has an audit time-stamped, sealing it first if need be. A seal may have several stamps.
 *
 * @param said address of the authority; null: as `SEESAW_TSA` or `audit.json` says
 * @returns the stamp, null if the audit could not be sealed; and how it stands
 * @throws AuditError `usage` if no authority is named; StampError, StoreError
 */
export async function addStamp(
  store: Store,
  audit: string,
  said: string | undefined,
): Promise<{ stamp: Stamp | null; end: SealEnd }> {
  const url = stampAddress(declaredForSeal(store, audit).stamp?.url, said || process.env['SEESAW_TSA']);
  if (url === null) {
    throw new AuditError('usage', {
      zh: '没有指定时间戳服务：请给出 --tsa URL，或设置 SEESAW_TSA，或在 audit.json 中写 "stamp": { "url": … }。',
      en: 'No time-stamping authority is named: give --tsa URL, or set SEESAW_TSA, or write "stamp": { "url": … } into audit.json.',
    });
  }
  const sealed = await sealDatabase(store, audit, { asks: false });
  if (sealed.standing.state !== 'current') return { stamp: null, end: sealed };
  const stamp = await stampAudit(dirname(store.path), url);
  const { standing } = await sealDatabase(store, audit, { asks: false });
  return { stamp, end: { ...sealed, standing } };
}
