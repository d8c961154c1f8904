import canonicalize from 'canonicalize';

/**
 * JSON as RFC 8785 (JCS) writes it: one text for one value, on every machine.
 * Throws where JSON has no text for the value (undefined, NaN, infinities, lone surrogates, cycles).
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('undefined has no JSON');
  return text;
}
