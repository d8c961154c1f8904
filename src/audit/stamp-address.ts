import { StampAuthority } from '../model/audit-settings.ts';
import { AuditError } from './audit-error.ts';

/**
 * Where time-stamps are asked for: what was said, else `SEESAW_TSA`, else what `audit.json` names; null if nothing does.
 *
 * @throws AuditError `usage` if it is no address
 */
export function stampAddress(
  inSettings: string | undefined,
  said: string | undefined = process.env['SEESAW_TSA'],
): string | null {
  const url = said || inSettings;
  if (url === undefined) return null;
  if (StampAuthority.safeParse({ url }).success) return url;
  throw new AuditError('usage', {
    zh: `时间戳服务的地址不是 http 或 https 网址：${url}`,
    en: `The address of the time-stamping authority is no http or https address: ${url}`,
  });
}
