import { existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where audits are written if nothing else is said. */
export const defaultReports = 'reports';

/** Name of an audit: local date and time of its start and what it walks, `2026-11-22-151103-first-apps`. */
export function auditName(start: Date, walked: string): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  const day = [start.getFullYear(), two(start.getMonth() + 1), two(start.getDate())].join('-');
  const time = [start.getHours(), start.getMinutes(), start.getSeconds()].map(two).join('');
  const name = walked.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  return [day, time, name].filter(Boolean).join('-');
}

/**
 * The folder whose audits take turns: the parent if it is called `reports`, else the audit's folder itself. It
 * depends on nothing but the audit's folder, so that whoever resumes an audit finds the same lock.
 */
export function reportsFolderOf(folder: string): string {
  const parent = dirname(resolve(folder));
  return basename(parent) === defaultReports ? parent : resolve(folder);
}

/** Lets `reports/latest` name an audit's folder: a link where the system has them, else a file with its name. */
export function setLatest(folder: string): void {
  const reports = reportsFolderOf(folder);
  if (reports === resolve(folder)) return;
  const latest = join(reports, 'latest');
  const draft = `${latest}.${process.pid}`;
  // One is there only if a process of the same number was killed here.
  rmSync(draft, { force: true });
  try {
    symlinkSync(process.platform === 'win32' ? resolve(folder) : basename(folder), draft, 'junction');
  } catch {
    writeFileSync(draft, `${basename(folder)}\n`);
  }
  // Windows renames over nothing; the first audit has none.
  if (process.platform === 'win32') rmSync(latest, { force: true });
  renameSync(draft, latest);
}

/** The folder that `reports/latest` names, or null. */
export function readLatest(reports: string = defaultReports): string | null {
  const latest = join(reports, 'latest');
  const stats = lstatSync(latest, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  const folder = stats.isFile() ? join(reports, readFileSync(latest, 'utf8').trim()) : latest;
  return existsSync(folder) ? folder : null;
}
