import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { AuditError } from './audit-error.ts';
import { ownFile } from './own-file.ts';

export type ChosenConfig = { path: string; isOwn: boolean };

/** The names that Playwright itself looks for. */
const usual = ['ts', 'js', 'mts', 'mjs', 'cts', 'cjs'].map((ending) => `playwright.config.${ending}`);

/**
 * The config to walk with: the one that was asked for, else the working directory's playwright.config, else Seesaw's
 * own (`isOwn`).
 *
 * @throws AuditError `usage` if the one asked for does not exist
 */
export function chooseConfig(asked: string | null): ChosenConfig {
  if (asked !== null && !existsSync(asked)) {
    throw new AuditError('usage', {
      zh: `找不到配置文件 ${asked}：请检查 --config 后面的路径。`,
      en: `The config ${asked} does not exist: check the path after --config.`,
    });
  }
  const found = asked ?? usual.find((name) => existsSync(name));
  return found === undefined
    ? { path: ownFile('default.config'), isOwn: true }
    : { path: resolve(found), isOwn: false };
}
