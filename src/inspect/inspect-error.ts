import { SentenceError } from '../model/sentence-error.ts';

/** `usage`: what was asked for cannot be asked for; `not-opened`: the page could not be opened or read. */
export type InspectErrorCode = 'usage' | 'not-opened';

/** Why a page or a file of texts was not inspected, in a person's words. */
export class InspectError extends SentenceError<InspectErrorCode> {}
