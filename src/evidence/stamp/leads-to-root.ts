import type { X509Certificate } from 'node:crypto';
import { isValidAt } from './is-valid-at.ts';

/**
 * Whether a certificate leads to one of the given roots (RFC 5280, 6.1, as far as names, signatures, the mark of an
 * authority and validity go).
 *
 * @param others certificates that may stand between
 * @param at when each must have been valid
 */
export function leadsToRoot(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  at: Date,
): boolean {
  // Each certificate is looked at once, however they issue each other.
  const reached = [certificate];
  for (const last of reached) {
    if (roots.some((root) => root.raw.equals(last.raw))) return true;
    for (const issuer of [...roots, ...others]) {
      if (reached.includes(issuer) || !issuer.ca || !isValidAt(issuer, at)) continue;
      if (last.checkIssued(issuer) && last.verify(issuer.publicKey)) reached.push(issuer);
    }
  }
  return false;
}
