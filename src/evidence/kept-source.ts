import type { Sources } from '../model/sources.ts';
import { sha256 } from '../store/sha256.ts';
import type { Redactor } from './redactor.ts';

/**
 * What is kept of an author's source. One that holds something private (a password written into it, the account's
 * telephone number) is kept with marks in its place, and its hash tells that it was another one that was walked.
 *
 * @param put stores a text and returns its SHA-256
 */
export function keptSource(
  file: string,
  content: Uint8Array,
  redactor: Pick<Redactor, 'find' | 'redact'>,
  put: (text: string) => string,
): Sources['files'][number] {
  const whole = sha256(content);
  const text = Buffer.from(content).toString('utf8');
  // What is no text cannot be looked through.
  if (sha256(text) !== whole) return { file, sha256: whole, kept: null, redacted: {} };
  const redacted: Record<string, number> = {};
  for (const { kind } of redactor.find(text)) redacted[kind] = (redacted[kind] ?? 0) + 1;
  const isPrivate = Object.keys(redacted).length > 0;
  return { file, sha256: whole, kept: put(isPrivate ? redactor.redact(text) : text), redacted };
}
