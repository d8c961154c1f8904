import type { Command } from 'commander';
import type { Lang } from '../model/walk.ts';

/**
 * What every command file exports, e.g. `registerAudit` in `audit.ts`: it adds one command to the program.
 *
 * - Its strings stand in the same file, zh and en: `const words = { zh: {…}, en: {…} }`, read as `words[lang]`.
 * - Everything that needs a browser, the store or Playwright is imported inside the action, so that `--help` is
 *   quick and `doctor` runs on a machine on which better-sqlite3 does not load.
 * - It ends well by returning, ends otherwise by throwing `CommandFailure`, and may set `process.exitCode` to one
 *   of `exitCodes` for an end that is not a failure (over budget, some walks about us).
 * - `withExample(command, lang, 'seesaw audit scenarios/first-apps')` adds its one example to its help.
 */
export type RegisterCommand = (program: Command, lang: Lang) => void;
