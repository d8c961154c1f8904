import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AuditError } from './audit-error.ts';

/**
 * Playwright Test's command: the one of the project in `folder`, else the one that Seesaw itself was installed with.
 *
 * @throws AuditError `machine` if there is none
 */
export function findPlaywright(folder: string): string {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve('@playwright/test/cli');
    } catch {
      // Not here; the next place may have it.
    }
  }
  throw new AuditError('machine', {
    zh: '没有找到 Playwright Test：请运行 npm install --save-dev @playwright/test 后再试。',
    en: 'Playwright Test was not found: run npm install --save-dev @playwright/test, then try again.',
  });
}
