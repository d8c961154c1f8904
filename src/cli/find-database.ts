import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AuditError } from '../audit/audit-error.ts';
import { openStore } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';

/**
 * The database that a person means.
 *
 * @param said an audit's folder, a database, or `latest`: the audit under `reports/` that was started last
 * @returns its path
 * @throws StoreError `missing`; AuditError `usage` if there is no latest one
 */
export function findDatabase(said: string): string {
  if (said === 'latest' && !existsSync(said)) return latest('reports');
  const isFolder = statSync(said, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const path = isFolder ? join(said, 'seesaw.db') : said;
  if (!existsSync(path)) throw new StoreError('missing', path);
  return path;
}

function latest(reports: string): string {
  const folders = existsSync(reports) ? readdirSync(reports) : [];
  const databases = folders
    .map((folder) => join(reports, folder, 'seesaw.db'))
    .filter((path) => existsSync(path));
  const newest = databases
    .map((path) => ({ path, startedAt: startOf(path) }))
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0];
  if (newest === undefined)
    throw new AuditError('usage', {
      zh: `${reports} 中还没有审计：请先运行 npm start 或 seesaw audit，或给出一次审计的文件夹。`,
      en: `There is no audit in ${reports} yet: run npm start or seesaw audit first, or give an audit's folder.`,
    });
  return newest.path;
}

/** UTC, ISO 8601. Of a database that cannot be read as it stands (an older one, a damaged one): when it was last written. */
function startOf(path: string): string {
  try {
    const store = openStore(path, { readonly: true });
    try {
      return store.audits().at(-1)?.startedAt ?? '';
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return statSync(path).mtime.toISOString();
    throw error;
  }
}
