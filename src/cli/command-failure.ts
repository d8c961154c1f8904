import type { ExitCode } from './exit-codes.ts';

/** A command ends here: one sentence for the user, in the user's language, and the documented exit code. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, sentence: string) {
    super(sentence);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
  }
}
