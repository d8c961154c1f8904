import { SentenceError } from '../../model/sentence-error.ts';

/**
 * `usage`: there is no key, or one already; `locked`: the passphrase is missing or wrong; `unsafe`: others can read
 * it; `damaged`: the file holds no Ed25519 key.
 */
export type KeyErrorCode = 'usage' | 'locked' | 'unsafe' | 'damaged';

/** Why a key cannot be used or made: one sentence that a person can act on, in both languages. */
export class KeyError extends SentenceError<KeyErrorCode> {}
