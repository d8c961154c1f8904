import { basename, dirname, join, resolve } from 'node:path';
import { AuditSettings } from '../model/audit-settings.ts';
import { findUpwards, readJsonFile } from '../scenario/read-json-file.ts';
import { AuditError } from './audit-error.ts';
import { auditName, defaultReports } from './reports-folder.ts';
import { placeOf } from './trouble-line.ts';
import type { PlannedWalk } from './walk-event.ts';

export type NewAudit = { audit: string; folder: string; database: string; settings: AuditSettings };

/**
 * Where a new audit writes and what its `audit.json` says. Files always lie beside the database.
 *
 * @throws AuditError `usage` if the scenarios belong to different audits, or folder and database do not fit
 */
export function newAudit(
  walks: readonly PlannedWalk[],
  { out, db }: { out?: string; db?: string },
  start: Date,
): NewAudit {
  const { settings, name } = settingsOf(walks);
  const audit = auditName(start, name);
  if (out !== undefined && db !== undefined && dirname(resolve(db)) !== resolve(out)) {
    throw new AuditError('usage', {
      zh: `--db ${db} 不在 --out ${out} 中：走查的文件与数据库放在一起，请只给其中一个，或把数据库放进该文件夹。`,
      en: `--db ${db} does not lie in --out ${out}: files lie beside their database; give one of the two, or put the database into that folder.`,
    });
  }
  const folder = resolve(out ?? (db === undefined ? join(defaultReports, audit) : dirname(db)));
  return { audit, folder, database: resolve(db ?? join(folder, 'seesaw.db')), settings };
}

function settingsOf(walks: readonly PlannedWalk[]): { settings: AuditSettings; name: string } {
  const files = [...new Set(walks.map(({ place }) => place.file))];
  const found = new Map(files.map((file) => [findUpwards(dirname(file), 'audit.json'), file]));
  const [[path, scenario] = [null, files[0]!], second] = [...found];
  if (second !== undefined) {
    const [one, other] = [scenario, second[1]].map((file) => placeOf({ file, line: 1 }).replace(/:1$/, ''));
    throw new AuditError('usage', {
      zh: `${one} 与 ${other} 属于不同的审计（各有自己的 audit.json）：请一次审计一个，给出其中一个的路径。`,
      en: `${one} and ${other} belong to different audits (each has its own audit.json): give the path of one of them.`,
    });
  }
  if (path !== null) return { settings: readJsonFile(path, AuditSettings), name: basename(dirname(path)) };
  const name = basename(dirname(scenario));
  return { settings: AuditSettings.parse({ name: { zh: name, en: name } }), name };
}
