import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defaultAnswers } from '../scaffold/default-answers.ts';
import { planFlows, ScaffoldAnswers, scaffoldFlows } from '../scaffold/scaffold-answers.ts';
import { scaffoldFiles } from '../scaffold/scaffold-files.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { makeFolder } from '../store/make-folder.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';

const words = {
  en: {
    description: 'begin a scenario for a target of your own: files that run at once and say what is missing',
    url: 'the page at which every flow of the target starts (https://…)',
    id: 'short name of the target, of a–z, 0–9 and - (default: from the address)',
    name: 'name of the target as a report prints it (default: from the address)',
    nameEn: 'its English name (default: the same)',
    flows: `flows, separated by commas (default: ${planFlows.join(', ')}): ${scaffoldFlows.join(', ')}`,
    noAccount: 'the flows are walked without signing in',
    out: 'write into this folder (default: scenarios/<id>)',
    codegen: "open Playwright's recorder on the page afterwards, to record the steps",
    yes: 'ask nothing; take what is given and the defaults',
    badUrl: (url: string) => `"${url}" is no web address. Give one with http:// or https://.`,
    wrong: (what: string, fits: string) => `"${what}" does not fit: ${fits}`,
    fits: {
      id: 'a short name is made of a–z, 0–9 and - only.',
      flows: `flows are, separated by commas: ${scaffoldFlows.join(', ')}. A flow of another name is written by hand, as docs/scenarios.md says.`,
      other: 'it must not be empty.',
    },
    exists: (path: string) => `${path} exists already. Choose another folder with --out, or another --id.`,
    nothing: 'Nothing was written.',
    written: (paths: string[]) => `Written:\n${paths.map((path) => `  ${path}`).join('\n')}`,
    next: (steps: string[]) => `Next:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`,
    fillAccount: (path: string) =>
      `Write the account's data into ${path} (git ignores it), and how it signs in into signIn.`,
    run: (folder: string) =>
      `Walk it: npx seesaw audit ${folder} --repeat 1. It looks for the entries and names what is missing.`,
    complete: 'Put the recorded steps in the place of each line "missing(…)", and walk again.',
  },
  zh: {
    description: '为你自己的被测对象开一个场景：生成的文件可以立即运行，并说明还缺什么',
    url: '所有流程的起点页面（https://…）',
    id: '被测对象的简称，由 a–z、0–9 和 - 组成（默认取自网址）',
    name: '报告中印出的名称（默认取自网址）',
    nameEn: '英文名称（默认与上同）',
    flows: `流程，用逗号分开（默认 ${planFlows.join('、')}）：${scaffoldFlows.join('、')}`,
    noAccount: '各流程无需登录',
    out: '写入该文件夹（默认 scenarios/<id>）',
    codegen: '随后在该页面打开 Playwright 的录制器，录制步骤',
    yes: '不提问；按所给选项和默认值进行',
    badUrl: (url: string) => `“${url}”不是网址。请给出以 http:// 或 https:// 开头的地址。`,
    wrong: (what: string, fits: string) => `“${what}”不合适：${fits}`,
    fits: {
      id: '简称只能由 a–z、0–9 和 - 组成。',
      flows: `流程用逗号分开，可以是 ${scaffoldFlows.join('、')}。别的名字请手写，见 docs/scenarios.md。`,
      other: '不能为空。',
    },
    exists: (path: string) => `${path} 已经存在。请用 --out 另选文件夹，或换一个 --id。`,
    nothing: '什么都没有写。',
    written: (paths: string[]) => `已写入：\n${paths.map((path) => `  ${path}`).join('\n')}`,
    next: (steps: string[]) =>
      `接下来：\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`,
    fillAccount: (path: string) => `把账号信息写入 ${path}（git 会忽略它），并在 signIn 中写明怎样登录。`,
    run: (folder: string) => `走查：npx seesaw audit ${folder} --repeat 1。它会寻找入口，并说明还缺什么。`,
    complete: '用录制的步骤替换每一行 missing(…)，再走查一次。',
  },
};

export type NewOptions = {
  id?: string;
  name?: string;
  nameEn?: string;
  flows?: string;
  account: boolean;
  out?: string;
  codegen?: boolean;
  yes?: boolean;
};

export const registerNew: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const command = program
    .command('new')
    .description(say.description)
    .argument('<url>', say.url)
    .option('--id <ID>', say.id)
    .option('--name <NAME>', say.name)
    .option('--name-en <NAME>', say.nameEn)
    .option('--flows <LIST>', say.flows)
    .option('--no-account', say.noAccount)
    .option('--out <DIR>', say.out)
    .option('--codegen', say.codegen)
    .option('-y, --yes', say.yes)
    .action(async (url: string, options: NewOptions) => {
      const given = checked(answersOf(homeOf(url, lang), options), lang);
      const answers = await asked(given, options, lang);
      if (answers === null) {
        console.error(say.nothing);
        process.exitCode = exitCodes.interrupted;
        return;
      }
      refuseExisting(answers, options, lang);
      write(folderOf(answers, options), answers, lang);
      if (options.codegen) await (await import('./open-codegen.ts')).openCodegen(answers.home, lang);
    });
  withExample(command, lang, 'seesaw new https://www.example.com/');
};

function homeOf(url: string, lang: Lang): URL {
  const home = URL.canParse(url) ? new URL(url) : null;
  if (home && /^https?:$/.test(home.protocol) && home.hostname) return home;
  throw new CommandFailure(exitCodes.usage, words[lang].badUrl(url));
}

function answersOf(home: URL, options: NewOptions): ScaffoldAnswers {
  const base = defaultAnswers(home);
  const zh = options.name ?? base.name.zh;
  return {
    ...base,
    id: options.id ?? base.id,
    name: { zh, en: options.nameEn ?? zh },
    flows: (options.flows?.split(/[,，、\s]+/).filter(Boolean) as ScaffoldAnswers['flows']) ?? base.flows,
    account: options.account,
  };
}

function checked(answers: ScaffoldAnswers, lang: Lang): ScaffoldAnswers {
  const parsed = ScaffoldAnswers.safeParse(answers);
  if (parsed.success) return parsed.data;
  const { path } = parsed.error.issues[0]!;
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], answers);
  const { fits, wrong } = words[lang];
  const fit = path[0] === 'id' || path[0] === 'flows' ? fits[path[0]] : fits.other;
  throw new CommandFailure(exitCodes.usage, wrong(String(value), fit));
}

/** Asks a person; a script, a pipe or `--yes` is asked nothing. null: the person gave up. */
async function asked(
  given: ScaffoldAnswers,
  options: NewOptions,
  lang: Lang,
): Promise<ScaffoldAnswers | null> {
  if (options.yes || !process.stdin.isTTY || !process.stdout.isTTY) return given;
  // Better before all the questions than behind them.
  if (options.out ?? options.id) refuseExisting(given, options, lang);
  const { askScaffold } = await import('./ask-scaffold.ts');
  const answers = await askScaffold(given, lang, {
    takenBy: (id) => existing({ ...given, id }, options, lang),
  });
  return answers && checked(answers, lang);
}

function folderOf({ id }: ScaffoldAnswers, { out }: NewOptions): string {
  return out ?? join('scenarios', id);
}

function filesIn(folder: string, answers: ScaffoldAnswers, lang: Lang): { path: string; text: string }[] {
  return scaffoldFiles(answers, lang).map(({ name, text }) => ({ path: join(folder, name), text }));
}

/** The first of the files to be written that is there already; null if none is. */
function existing(answers: ScaffoldAnswers, options: NewOptions, lang: Lang): string | null {
  const there = filesIn(folderOf(answers, options), answers, lang).find(({ path }) => existsSync(path));
  return there ? relative('', there.path) : null;
}

function refuseExisting(answers: ScaffoldAnswers, options: NewOptions, lang: Lang): void {
  const path = existing(answers, options, lang);
  if (path !== null) throw new CommandFailure(exitCodes.usage, words[lang].exists(path));
}

function write(folder: string, answers: ScaffoldAnswers, lang: Lang): void {
  const say = words[lang];
  const files = filesIn(folder, answers, lang);
  makeFolder(folder);
  for (const { path, text } of files) writeFileSync(path, text, { flag: 'wx' });
  console.log(say.written(files.map(({ path }) => path)));
  const steps = [say.run(folder), say.complete];
  if (answers.account) steps.unshift(say.fillAccount(join(folder, 'accounts.json')));
  console.log(`\n${say.next(steps)}`);
}
