import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { storeFailure } from './store-failure.ts';

const words = {
  en: {
    description: 'write the report of an audit: a page in Chinese and English, its pictures and its tables',
    audit: "an audit's folder or database, or: latest",
    out: "write into this folder (default: the audit's own)",
    single: 'one page with the pictures in it, to be sent (small audits only)',
    written: (page: string) => `Report: ${page}`,
    stable: (page: string) => `Always the newest: ${page}`,
  },
  zh: {
    description: '写出一次审计的报告：中英文网页、截图和数据表',
    audit: '一次审计的文件夹或数据库，或 latest（最近一次）',
    out: '写入该文件夹（默认：该审计的文件夹）',
    single: '写成一个内含截图的网页，便于发送（仅限小型审计）',
    written: (page: string) => `报告：${page}`,
    stable: (page: string) => `最新一份始终在：${page}`,
  },
};

type Options = { out?: string; single?: boolean };

export const registerReport: RegisterCommand = (program, lang) => {
  const command = program
    .command('report')
    .description(words[lang].description)
    .argument('[audit]', words[lang].audit, 'latest')
    .option('--out <DIR>', words[lang].out)
    .option('--single', words[lang].single)
    .action(async (audit: string, options: Options) => {
      try {
        const { findDatabase } = await import('./find-database.ts');
        const { lines } = await writtenReport(findDatabase(audit), options, lang);
        console.log(lines.join('\n'));
      } catch (error) {
        throw storeFailure(error, lang);
      }
    });
  withExample(command, lang, 'seesaw report latest');
};

/**
 * Writes a report.
 *
 * @returns where it is, and where the newest one always is, as lines; and the sentences of its summary
 *
 * @throws CommandFailure if there is nothing to report, or too much for one page
 */
export async function writtenReport(
  database: string,
  options: Options,
  lang: Lang,
): Promise<{ lines: string[]; headline: string }> {
  const { reportAudit } = await import('../report/report-audit.ts');
  const { headlineText } = await import('../report/headline-text.ts');
  const { ReportError } = await import('../report/report-error.ts');
  try {
    const { page, document } = reportAudit(database, options);
    const { noteUse } = await import('../evidence/seal/note-custody.ts');
    noteUse(dirname(database), 'reported', basename(page));
    const stable = await latestPage(page);
    const lines = [words[lang].written(here(page)), ...(stable ? [words[lang].stable(here(stable))] : [])];
    return { lines, headline: headlineText(document, lang) };
  } catch (error) {
    if (error instanceof ReportError) throw new CommandFailure(exitCodes.usage, error.sentence[lang]);
    throw error;
  }
}

/** The address under which the newest audit's page always stands, if this is it and there is one. */
async function latestPage(page: string): Promise<string | null> {
  const { readLatest, reportsFolderOf } = await import('../audit/reports-folder.ts');
  const folder = realpathSync(dirname(page));
  const latest = readLatest(reportsFolderOf(folder));
  if (latest === null || realpathSync(latest) !== folder) return null;
  const stable = join(latest, basename(page));
  return here(stable) === here(page) ? null : stable;
}

function here(path: string): string {
  const below = relative('', path);
  return below.startsWith('..') ? path : below;
}
