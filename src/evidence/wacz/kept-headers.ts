/**
 * Headers that a replay needs or that say what was shown. All others are left out: a token can stand in any of them.
 * Length and encoding are those of the wire, and bodies are decoded.
 */
const answered = new Set([
  ...['content-type', 'content-language', 'content-disposition', 'date', 'last-modified', 'location'],
  ...['refresh', 'retry-after', 'access-control-allow-origin', 'access-control-allow-credentials'],
]);
const asked = new Set([
  ...['accept', 'accept-language', 'content-type', 'referer', 'user-agent', 'x-requested-with'],
]);
const addresses = new Set(['location', 'referer', 'refresh']);

/**
 * The headers of a request or an answer that go into a copy, redacted.
 *
 * @param type what the body is said to be; undefined: as the headers say
 */
export function keptHeaders(
  side: 'asked' | 'answered',
  headers: Record<string, string>,
  redact: (text: string) => string,
  type?: string,
): [string, string][] {
  const names = side === 'asked' ? asked : answered;
  const kept = Object.entries({ ...headers, ...(type === undefined ? {} : { 'content-type': type }) });
  return kept.flatMap(([name, value]): [string, string][] => {
    if (!names.has(name.toLowerCase())) return [];
    const redacted = redact(value).replaceAll(/[\r\n]+/g, ' ');
    // Header values are ASCII here (RFC 9110 5.5): marks and addresses in other scripts are escaped.
    return [[name, addresses.has(name.toLowerCase()) ? encoded(redacted) : ascii(redacted)]];
  });
}

function encoded(address: string): string {
  return address.replaceAll(/[^\x20-\x7e]+/g, (part) => encodeURI(part.replaceAll(/\p{Surrogate}/gu, '')));
}

function ascii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?');
}
