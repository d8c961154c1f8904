import { StampError } from './stamp-error.ts';

/** An authority that has not answered by then is out of reach, ms. */
const patience = 10_000;
/** A response is a few kilobytes, bytes. */
const largest = 1024 * 1024;

/**
 * Sends a request to a time-stamping authority (RFC 3161, 3.4: over HTTP).
 *
 * @returns its response, DER, not checked
 * @throws StampError `unreachable`, `refused`
 */
export async function askAuthority(url: string, request: Uint8Array, signal?: AbortSignal): Promise<Buffer> {
  const limit = AbortSignal.timeout(patience);
  const until = signal ? AbortSignal.any([limit, signal]) : limit;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Buffer.from(request),
      signal: until,
    });
    if (!answer.ok) throw new StampError('refused', `HTTP ${answer.status}`);
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of answer.body ?? []) {
      bytes += part.length;
      if (bytes > largest) throw new StampError('not-a-stamp', 'too long');
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof StampError) throw error;
    throw new StampError('unreachable', url);
  }
}
