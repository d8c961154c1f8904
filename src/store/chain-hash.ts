import { sha256 } from './sha256.ts';

/**
 * Hash of one link in a walk's chain of facts: SHA-256 of the hash before it (64 hex digits) followed by the
 * fact's canonical JSON. The first fact follows the hash of the walk's head. By hand:
 * `printf '%s%s' "$prev" "$json" | sha256sum`.
 */
export function chainHash(prev: string, json: string): string {
  return sha256(prev + json);
}
