import { relative } from 'node:path';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { safeJson } from './safe-json.ts';
import { storeFailure } from './store-failure.ts';

const words = {
  en: {
    description:
      'show what changed between two audits, in the terminal and as a page with the pictures beside each other',
    code: 'The exit code is 0 whether or not something changed.',
    a: "an audit's folder or database, or: latest",
    b: 'the audit to hold beside it, likewise',
    out: 'write the page into this folder (default: reports/diff-<first>-<second>)',
    json: 'print the difference as JSON, and write a page only with --out',
    page: (page: string) => `Beside each other: ${page}`,
  },
  zh: {
    description: '比较两次审计有何变化：在终端列出，并写成截图并排的网页',
    code: '无论有无变化，退出码都是 0。',
    a: '一次审计的文件夹或数据库，或 latest（最近一次）',
    b: '与之对照的另一次审计，写法相同',
    out: '把网页写入该文件夹（默认：reports/diff-<first>-<second>）',
    json: '以 JSON 打印差别，只有给出 --out 时才写网页',
    page: (page: string) => `并排对照：${page}`,
  },
};

type Options = { out?: string; json?: boolean };

export const registerDiff: RegisterCommand = (program, lang) => {
  const command = program
    .command('diff')
    .description(words[lang].description)
    .argument('<first>', words[lang].a)
    .argument('<second>', words[lang].b)
    .option('--out <DIR>', words[lang].out)
    .option('--json', words[lang].json)
    .action(async (a: string, b: string, options: Options) => {
      try {
        await diff(a, b, options, lang);
      } catch (error) {
        throw storeFailure(error, lang);
      }
    });
  command.addHelpText('after', `\n${words[lang].code}`);
  withExample(command, lang, 'seesaw diff reports/2026-10-01-090000-ten-apps latest');
};

async function diff(a: string, b: string, { out, json = false }: Options, lang: Lang): Promise<void> {
  const { findDatabase } = await import('./find-database.ts');
  const { diffDatabases } = await import('../report/diff/diff-databases.ts');
  const { diffText } = await import('../report/diff/diff-text.ts');
  const { ReportError } = await import('../report/report-error.ts');
  const place = out !== undefined ? { folder: out } : json ? null : 'reports';
  try {
    const { diff: found, page } = diffDatabases(findDatabase(a), findDatabase(b), place);
    if (json) return console.log(safeJson(found));
    const where = page === null ? '' : `\n\n${words[lang].page(here(page))}`;
    console.log(diffText(found, lang) + where);
  } catch (error) {
    if (error instanceof ReportError) throw new CommandFailure(exitCodes.usage, error.sentence[lang]);
    throw error;
  }
}

function here(path: string): string {
  const below = relative('', path);
  return below.startsWith('..') ? path : below;
}
