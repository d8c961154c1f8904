import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openStore } from '../store/open-store.ts';
import { AuditError } from './audit-error.ts';
import { StoredAudit } from './audit-request.ts';
import { readLatest } from './reports-folder.ts';

/** An audit that was started before, as its database has it. */
export type FoundAudit = {
  audit: string;
  /** UTC, ISO 8601. */
  startedAt: string;
  /** Absolute paths. */
  folder: string;
  database: string;
  stored: StoredAudit;
};

/**
 * The audit to resume: the newest one of a folder or a database, `latest` being what `reports/latest` names.
 *
 * @throws AuditError `usage` if there is none, or one that `seesaw audit` did not start
 */
export function findAudit(said: string): FoundAudit {
  const path = said === 'latest' && !existsSync(said) ? readLatest() : said;
  if (path === null || !existsSync(path)) {
    const place = path ?? 'reports/latest';
    throw new AuditError('usage', {
      zh: `没有可继续的审计：找不到 ${place}。请给出审计的文件夹，或重新开始。`,
      en: `There is no audit to resume: ${place} does not exist. Give the audit's folder, or start anew.`,
    });
  }
  const database = statSync(path).isDirectory() ? join(realpathSync(path), 'seesaw.db') : resolve(path);
  if (!existsSync(database)) throw notOurs(path);
  const store = openStore(database);
  try {
    const newest = store.audits().at(-1);
    const stored = StoredAudit.safeParse(newest && store.auditSettings(newest.audit));
    if (newest === undefined || !stored.success) throw notOurs(path);
    return { ...newest, stored: stored.data, folder: dirname(database), database };
  } finally {
    store.close();
  }
}

function notOurs(path: string): AuditError {
  return new AuditError('usage', {
    zh: `${path} 中没有由 seesaw audit 开始的审计，无法继续：请检查路径，或重新开始。`,
    en: `${path} holds no audit that seesaw audit started, so there is nothing to resume: check the path, or start anew.`,
  });
}
