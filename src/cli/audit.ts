import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { AuditDocument } from '../audit/audit-document.ts';
import { safeText } from '../words/safe-text.ts';
import type { AuditOptions } from '../audit/prepare-audit.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import { walkKey } from '../audit/walk-key.ts';
import { StoreError } from '../store/store-error.ts';
import { stopFileOf } from '../scenario/stop-file.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { safeJson } from './safe-json.ts';
import { undecidedLines } from './undecided-lines.ts';
import { sealLines } from './seal-lines.ts';
import { waczLines } from './wacz-lines.ts';

const words = {
  en: {
    description:
      'walk the scenarios of an audit in a real browser, judge what was recorded and print a table',
    paths: 'scenarios, or folders of them (default: what the config finds)',
    repeat: 'walk each flow so many times (default: 5; with fewer than 5 the figures are descriptive only)',
    workers: 'walk so many flows at the same time (default: as the config says)',
    grep: 'only flows whose title "target flow" matches',
    config: "a Playwright config (default: playwright.config.* here, else Seesaw's own)",
    out: 'write into this folder (default: reports/<date>-<time>-<audit>)',
    db: "write into this database, files beside it (default: seesaw.db in the audit's folder)",
    resume: 'walk only what is missing of an audit: its folder, its database, or latest (the default)',
    sealTo:
      'keep, encrypted to this recipient of age, a copy with personal data in it (never secrets); may be repeated',
    headed: 'show the browser’s windows, for walk.takeOver or to watch',
    wacz: 'write beside the database, of each walk, a copy that a player of web archives replays; keep it to yourself: pictures in it may show personal data',
    decide:
      'with --resume: say of steps that a broken walk left open whether they were made (<walk>=done, <walk>=not-done; asks if nothing is given)',
    needsResume: '--decide says what became of an earlier audit: give --resume, too.',
    gaveUp: 'Given up: no answer was kept, and nothing is walked.',
    json: 'print one JSON document to stdout, and nothing else there',
    number: 'Give a whole number above 0.',
    done: (walked: number, planned: number, folder: string) =>
      `${walked} of ${planned} planned walks are usable. Recorded in ${folder}`,
    aboutUs: (number: number) =>
      `${number === 1 ? '1 walk says' : `${number} walks say`} something about us, or did not come about; see ✗ above.`,
    overBudget: (number: number) =>
      number === 1 ? '1 walk is over its budget:' : `${number} walks are over their budgets:`,
    damaged: (walk: string, reason: string) => `Walk ${walk} was left out: ${reason}`,
    made: (number: number) =>
      number === 1
        ? '1 walk stays missing: its irreversible step was made, so it is never walked again.'
        : `${number} walks stay missing: their irreversible steps were made, so they are never walked again.`,
    resumeWith: (command: string) => `Walk what is missing with: ${command}`,
    interrupted: 'Interrupted. Everything walked so far is kept.',
    nothing: 'Interrupted before anything was walked.',
    stopFile: (file: string) => `A stop file ended it: remove ${file} before you go on.`,
  },
  zh: {
    description: '在真实浏览器中走查一次审计的场景，推导所记录的内容并打印表格',
    paths: '场景文件或其文件夹（默认：配置文件所找到的）',
    repeat: '每个流程走几次（默认 5 次；不足 5 次仅作描述）',
    workers: '同时走几个流程（默认按配置文件）',
    grep: '只走标题“目标 流程”符合该正则表达式的流程',
    config: 'Playwright 配置文件（默认：当前文件夹的 playwright.config.*，没有则用 Seesaw 自带的）',
    out: '写入该文件夹（默认：reports/<日期>-<时间>-<审计>）',
    db: '写入该数据库，文件放在其旁边（默认：审计文件夹中的 seesaw.db）',
    resume: '只走某次审计尚缺的部分：其文件夹、数据库，或 latest（默认）',
    sealTo: '另存一份含个人信息（绝不含密码等）的记录，加密给该 age 收件人；可重复给出',
    headed: '显示浏览器窗口，供 walk.takeOver 或旁观',
    wacz: '在数据库旁为每次走查另存一份可用网页存档播放器重放的副本；其中图片可能含有个人信息，请勿外传',
    decide:
      '与 --resume 同用：说明中断的走查所留下的步骤是否已完成（<走查>=done、<走查>=not-done；不给则逐一提问）',
    needsResume: '--decide 是说明以前某次审计的：请同时给出 --resume。',
    gaveUp: '已放弃：没有记下任何回答，什么也没有走。',
    json: '只向标准输出打印一份 JSON 文档',
    number: '请给出大于 0 的整数。',
    done: (walked: number, planned: number, folder: string) =>
      `计划走查 ${planned} 次，可用 ${walked} 次。记录在 ${folder}`,
    aboutUs: (number: number) => `${number} 次只说明我们自身的问题或没有走成，原因见上面标有 ✗ 的行。`,
    overBudget: (number: number) => `${number} 次走查超出预算：`,
    damaged: (walk: string, reason: string) => `走查 ${walk} 未计入：${reason}`,
    made: (number: number) => `${number} 次走查将一直缺着：其不可撤销的步骤已经完成，不会重走。`,
    resumeWith: (command: string) => `走完尚缺的部分：${command}`,
    interrupted: '已中断。此前走完的都已保留。',
    nothing: '在开始走查之前已中断。',
    stopFile: (file: string) => `因停止文件而结束：继续之前请先删除 ${file}。`,
  },
};

type Options = Omit<AuditOptions, 'paths' | 'resume'> & {
  resume?: string | true;
  decide?: string[] | true;
  json?: boolean;
};

export const registerAudit: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const number = (text: string): number => {
    if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError(say.number);
    return Number(text);
  };
  const command = program
    .command('audit')
    .description(say.description)
    .argument('[paths...]', say.paths)
    .option('--repeat <N>', say.repeat, number)
    .option('--workers <N>', say.workers, number)
    .option('--grep <RE>', say.grep)
    .option('--config <FILE>', say.config)
    .option('--out <DIR>', say.out)
    .option('--db <FILE>', say.db)
    .option('--resume [AUDIT]', say.resume)
    .option('--seal-to <RECIPIENT>', say.sealTo, (one: string, before?: string[]) => [...(before ?? []), one])
    .option('--headed', say.headed)
    .option('--wacz', say.wacz)
    .option('--decide [ANSWER...]', say.decide)
    .option('--json', say.json)
    .action(async (paths: string[], { json, resume, decide, ...rest }: Options) => {
      const options = { ...rest, paths, resume: resume === true ? 'latest' : resume };
      if (decide !== undefined && !(await decided(options.resume, decide === true ? [] : decide, lang)))
        return;
      const document = await audit(options, lang).catch((error: unknown) => {
        throw auditFailure(error, lang);
      });
      process.exitCode = await report(document, json === true, lang).catch((error: unknown) => {
        // Whatever failed then failed for this; it was there a moment ago, so that no path is wrong.
        if (document && !existsSync(document.database)) throw new StoreError('moved', document.folder, error);
        throw error;
      });
    });
  withExample(command, lang, 'seesaw audit scenarios/first-apps --repeat 5');
};

async function audit(options: AuditOptions, lang: Lang): Promise<AuditDocument | null> {
  const { findPlaywright } = await import('../audit/find-playwright.ts');
  // What follows cannot even be loaded without it.
  findPlaywright(process.cwd());
  const { runAudit } = await import('../audit/run-audit.ts');
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  const { stderr } = process;
  // Whoever read the progress may go away; the audit goes on.
  stderr.on('error', () => {});
  const screen = {
    write: (text: string) => void stderr.write(text),
    columns: () => (stderr.isTTY && process.env['TERM'] !== 'dumb' ? stderr.columns : null),
  };
  try {
    return await runAudit(options, { lang, screen }, stopped.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Has a person say what became of steps that were left open; false if the person gave up. */
async function decided(resume: string | undefined, answers: string[], lang: Lang): Promise<boolean> {
  if (resume === undefined) throw new CommandFailure(exitCodes.usage, words[lang].needsResume);
  const { decideWalks } = await import('../audit/decide-walks.ts');
  const { askDecision } = await import('./ask-decision.ts');
  // What goes to stdout may be kept as a table or JSON: a person is asked where the progress is shown.
  const { stdin, stderr } = process;
  const ask = stdin.isTTY && stderr.isTTY ? askDecision(lang, { output: stderr }) : null;
  if ((await decideWalks(resume, answers, ask)) !== null) return true;
  console.error(words[lang].gaveUp);
  process.exitCode = exitCodes.interrupted;
  return false;
}

/** The end of a command for what only an audit throws; other errors are returned as they are. */
function auditFailure(error: unknown, lang: Lang): unknown {
  if (error instanceof ScenarioError) {
    return new CommandFailure(exitCodes.usage, error.sentence[lang]);
  }
  return error;
}

/** Prints what came of an audit and gives the exit code. */
async function report(document: AuditDocument | null, json: boolean, lang: Lang): Promise<ExitCode> {
  const say = words[lang];
  if (document === null) {
    console.error(say.nothing);
    return exitCodes.interrupted;
  }
  const { status, walks, problems, overBudget, damaged, undecided, made, seal, folder, database } = document;
  const missing = walks.planned - walks.walked;
  const resume = `seesaw audit --resume ${resumable(folder, database)}`;
  if (json) console.log(safeJson(document));
  else if (status !== 'interrupted') {
    const { comparisonTable } = await import('../audit/comparison-table.ts');
    console.log(
      `${titleOf(document, lang)}\n\n${comparisonTable(document, lang, process.stdout.columns || undefined)}\n`,
    );
  }
  if (overBudget.length > 0) console.error(say.overBudget(overBudget.length));
  for (const { message, place } of overBudget)
    console.error(`${plainLines(message)}\n  (${safeText(place)})\n`);
  for (const { walk, reason } of damaged) console.error(say.damaged(walk, safeText(reason)));
  const written = walks.walked > 0 ? await writtenPages(database, lang) : null;
  if (written && !json && status !== 'interrupted') console.log(`${written.headline}\n`);
  if (status === 'interrupted') console.error(say.interrupted);
  const stopFile = status === 'interrupted' ? stopFileOf(folder) : null;
  if (stopFile) console.error(say.stopFile(safeText(here(stopFile))));
  console.error(say.done(walks.walked, walks.planned, here(folder)));
  for (const line of written?.lines ?? []) console.error(line);
  for (const line of await waczLines(database, document.audit, lang)) console.error(line);
  for (const line of seal ? sealLines(seal, lang) : []) console.error(line);
  if (problems.length > 0) console.error(say.aboutUs(problems.length));
  for (const line of undecidedLines(undecided, resume, lang)) console.error(line);
  const gone = new Set(made.map(walkKey));
  if (gone.size > 0) console.error(say.made(gone.size));
  // Where a flow has a verify, to resume is enough: it is asked first.
  const waiting = undecided.filter(({ hasVerify }) => !hasVerify).map(walkKey);
  // What `seesaw reproduce` walks is gone when it ends.
  const isKept = process.env['SEESAW_ACCOUNTS'] === undefined;
  if (isKept && missing > new Set([...gone, ...waiting]).size) console.error(say.resumeWith(resume));
  if (status === 'interrupted') return exitCodes.interrupted;
  if (damaged.length > 0 || seal?.isDamaged) return exitCodes.integrity;
  if (status === 'about-us') return exitCodes.aboutUs;
  return status === 'over-budget' ? exitCodes.overBudget : exitCodes.done;
}

async function writtenPages(database: string, lang: Lang) {
  const { writtenReport } = await import('./report.ts');
  return writtenReport(database, {}, lang);
}

function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line.match(/^ */)![0]}${safeText(line)}`)
    .join('\n');
}

function titleOf({ name, audit }: AuditDocument, lang: Lang): string {
  return safeText(`${name[lang]} (${audit})`);
}

function resumable(folder: string, database: string): string {
  return database === join(folder, 'seesaw.db') ? here(folder) : here(database);
}

function here(path: string): string {
  const below = relative('', path);
  return below.startsWith('..') ? path : below;
}
