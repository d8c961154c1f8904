import { AuditError, type AuditErrorCode } from '../audit/audit-error.ts';
import { BrowserMissing } from '../browser/browser-missing.ts';
import { KeyError, type KeyErrorCode } from '../evidence/keys/key-error.ts';
import { SealError, type SealErrorCode } from '../evidence/seal/seal-error.ts';
import { StampError } from '../evidence/stamp/stamp-error.ts';
import { InspectError, type InspectErrorCode } from '../inspect/inspect-error.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { storeFailure } from './store-failure.ts';

const auditCodes: Record<AuditErrorCode, ExitCode> = {
  usage: exitCodes.usage,
  machine: exitCodes.machine,
  busy: exitCodes.busy,
  stopped: exitCodes.interrupted,
};

const inspectCodes: Record<InspectErrorCode, ExitCode> = {
  usage: exitCodes.usage,
  'not-opened': exitCodes.aboutUs,
};

const keyCodes: Record<KeyErrorCode, ExitCode> = {
  usage: exitCodes.usage,
  locked: exitCodes.usage,
  unsafe: exitCodes.machine,
  damaged: exitCodes.machine,
};

const sealCodes: Record<SealErrorCode, ExitCode> = {
  nothing: exitCodes.usage,
  running: exitCodes.busy,
  integrity: exitCodes.integrity,
};

type Sentence = (where: string) => Record<Lang, string>;

/** What an operating system refuses, by its error code. */
const refusals: Record<string, Sentence> = {
  EACCES: (where) => ({
    zh: `没有权限读写${where}。请修改权限，或换一个位置。`,
    en: `No permission to use${where}. Change the permissions, or choose another place.`,
  }),
  EROFS: (where) => ({
    zh: `无法写入${where}：所在的磁盘只读。请换一个可写的位置。`,
    en: `Cannot write${where}: the disk is read-only. Choose another place.`,
  }),
  ENOSPC: (where) => ({
    zh: `磁盘已满，无法写入${where}。请腾出空间后重试。`,
    en: `The disk is full, cannot write${where}. Free some space, then try again.`,
  }),
  EADDRINUSE: (where) => ({
    zh: `端口${where} 已被另一个程序占用。请结束那个程序后重试。`,
    en: `The port${where} is used by another program. End that program, then try again.`,
  }),
};
refusals.EPERM = refusals.EACCES!;

/** The end of a command that an error means, if it is one that a person can act on; null for a fault of ours. */
export function failureOf(error: unknown, lang: Lang): CommandFailure | null {
  const known = storeFailure(error, lang);
  if (known instanceof CommandFailure) return known;
  if (error instanceof AuditError) return new CommandFailure(auditCodes[error.code], error.sentence[lang]);
  if (error instanceof InspectError)
    return new CommandFailure(inspectCodes[error.code], error.sentence[lang]);
  if (error instanceof KeyError) return new CommandFailure(keyCodes[error.code], error.sentence[lang]);
  if (error instanceof SealError) return new CommandFailure(sealCodes[error.code], error.sentence[lang]);
  if (error instanceof StampError) return new CommandFailure(exitCodes.machine, error.sentence[lang]);
  if (error instanceof BrowserMissing) return new CommandFailure(exitCodes.machine, error.sentences[lang]);
  if (!(error instanceof Error)) return null;
  const { code = '', path, port } = error as NodeJS.ErrnoException & { port?: number };
  const where = path ?? port;
  const sentence = refusals[code]?.(where === undefined ? '' : ` ${where}`);
  return sentence ? new CommandFailure(exitCodes.machine, sentence[lang]) : null;
}
