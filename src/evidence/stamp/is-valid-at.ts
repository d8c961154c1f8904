import type { X509Certificate } from 'node:crypto';

/** Whether a moment lies in the time for which a certificate was issued. */
export function isValidAt({ validFrom, validTo }: X509Certificate, at: Date): boolean {
  return Date.parse(validFrom) <= at.getTime() && at.getTime() <= Date.parse(validTo);
}
