import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ScenarioError } from './scenario-error.ts';

const name = 'STOP';

/**
 * The file that ends all walks of an audit: `STOP` in the audit's folder, or in `reports` for every audit in it; null if
 * there is none.
 */
export function stopFileOf(auditFolder: string): string | null {
  const folder = resolve(auditFolder);
  const above = dirname(folder);
  const folders = basename(above) === 'reports' ? [folder, above] : [folder];
  return folders.map((each) => join(each, name)).find((file) => existsSync(file)) ?? null;
}

/** @throws {ScenarioError} where a stop file lets no walk begin */
export function refuseToBegin(auditFolder: string): void {
  const file = stopFileOf(auditFolder);
  if (file !== null)
    throw new ScenarioError({
      zh: `有停止文件 ${file}：没有开始走查。删除它之后再继续。`,
      en: `There is a stop file, ${file}: nothing is walked. Remove it to go on.`,
    });
}
