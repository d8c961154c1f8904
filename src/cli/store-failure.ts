import { StoreError } from '../store/store-error.ts';
import type { StoreErrorCode } from '../store/store-error.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';

const codes: Record<StoreErrorCode, ExitCode> = {
  'read-only': exitCodes.machine,
  full: exitCodes.machine,
  locked: exitCodes.machine,
  failed: exitCodes.machine,
  moved: exitCodes.machine,
  missing: exitCodes.usage,
  foreign: exitCodes.usage,
  newer: exitCodes.usage,
  older: exitCodes.usage,
  corrupt: exitCodes.integrity,
  refused: exitCodes.integrity,
};

/** What the store could not do, as the end of a command; other errors are returned as they are. */
export function storeFailure(error: unknown, lang: Lang): unknown {
  return error instanceof StoreError ? new CommandFailure(codes[error.code], error.sentence[lang]) : error;
}
