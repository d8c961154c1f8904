import { SentenceError } from '../../model/sentence-error.ts';

/** `nothing`: no walk to be sealed; `running`: a walk has not ended; `integrity`: something is not what was written. */
export type SealErrorCode = 'nothing' | 'running' | 'integrity';

const sentences: Record<SealErrorCode, (what: string) => { zh: string; en: string }> = {
  nothing: (audit) => ({
    zh: `审计 ${audit} 中还没有走查，没有可封存的内容。`,
    en: `The audit ${audit} holds no walk yet, so there is nothing to seal.`,
  }),
  running: (walk) => ({
    zh: `走查 ${walk} 仍在进行，结束之后才能封存：请稍后再试。`,
    en: `The walk ${walk} has not ended, and is sealed only when it has: try again later.`,
  }),
  integrity: (what) => ({
    zh: `未能封存：${what} 与记录时不一致。请从备份恢复，或运行 seesaw judge 查看哪些走查受损。`,
    en: `Not sealed: ${what} is not what was recorded. Restore it from a copy, or run seesaw judge to see which walks are damaged.`,
  }),
};

/** Why an audit cannot be sealed: one sentence that a person can act on, in both languages. */
export class SealError extends SentenceError<SealErrorCode> {
  constructor(code: SealErrorCode, what: string) {
    super(code, sentences[code](what));
  }
}
