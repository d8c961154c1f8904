import { SentenceError } from '../model/sentence-error.ts';

/**
 * What stands in the way of an audit: `usage` wrong path, option, config or scenario; `machine` something that this
 * machine lacks; `busy` another audit holds the reports folder; `stopped` a stop file lets nothing begin.
 */
export type AuditErrorCode = 'usage' | 'machine' | 'busy' | 'stopped';

/** Why an audit cannot be walked or could not go on: one sentence that a person can act on, in both languages. */
export class AuditError extends SentenceError<AuditErrorCode> {}
