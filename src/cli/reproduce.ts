import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Reproduction } from '../reproduce/reproduction.ts';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Lang } from '../model/walk.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { safeJson } from './safe-json.ts';
import { storeFailure } from './store-failure.ts';

const words = {
  en: {
    description:
      'walk the scenarios of a bundle again and tell what is the same and what differs; runs nothing before --trust-scenarios',
    bundle: 'a bundle, as seesaw bundle writes it',
    trust: 'run the code of the bundle: you have read it',
    target: 'walk this target alone; may be repeated',
    account: 'your own account of this name may be used; may be repeated',
    accounts: 'a file with your accounts (default: the environment)',
    permits: 'a file with your permits (default: nothing is completed)',
    repeat: 'walk each flow so many times (default: as it was recorded)',
    workers: 'walk so many flows at the same time (default: as it was recorded)',
    out: 'write the new audit into this folder (default: reports/<date>-<time>-reproduction)',
    json: 'print what was found as JSON',
    code: 'Exit codes of this command: 0 the same, 6 something differs, 3 some walks say something about us, 4 the bundle is not whole, 2 wrong option, or not trusted yet.',
    number: 'Give a whole number above 0.',
    noFile: (path: string) => `${path} does not exist. Check the path.`,
    broken: (why: string) => `The bundle cannot be opened, and nothing of it was run: ${why}`,
  },
  zh: {
    description: '重走证据包中的场景，说明哪些相同、哪些不同；给出 --trust-scenarios 之前不运行任何内容',
    bundle: 'seesaw bundle 写出的证据包',
    trust: '运行证据包中的代码：您已读过它',
    target: '只重走该应用；可重复给出',
    account: '准许使用您自己的这个账号；可重复给出',
    accounts: '您的账号文件（默认取自环境变量）',
    permits: '您的许可文件（默认不完成任何流程）',
    repeat: '每个流程走几次（默认与记录时相同）',
    workers: '同时走几个流程（默认与记录时相同）',
    out: '把新的审计写入该文件夹（默认：reports/<日期>-<时间>-reproduction）',
    json: '以 JSON 打印结果',
    code: '此命令的退出码：0 相同；6 有所不同；3 有些走查只说明我们自身的问题；4 证据包不完整；2 选项有误，或尚未信任。',
    number: '请给出大于 0 的整数。',
    noFile: (path: string) => `找不到 ${path}。请检查路径。`,
    broken: (why: string) => `证据包无法打开，没有运行其中任何内容：${why}`,
  },
};

type Options = {
  trustScenarios?: boolean;
  target?: string[];
  account?: string[];
  accounts?: string;
  permits?: string;
  repeat?: number;
  workers?: number;
  out?: string;
  json?: boolean;
};

export const registerReproduce: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const several = (one: string, before: string[] = []) => [...before, one];
  const number = (text: string): number => {
    if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError(say.number);
    return Number(text);
  };
  const command = program
    .command('reproduce')
    .description(say.description)
    .argument('<bundle>', say.bundle)
    .option('--trust-scenarios', say.trust)
    .option('--target <ID>', say.target, several)
    .option('--account <NAME>', say.account, several)
    .option('--accounts <FILE>', say.accounts)
    .option('--permits <FILE>', say.permits)
    .option('--repeat <N>', say.repeat, number)
    .option('--workers <N>', say.workers, number)
    .option('--out <DIR>', say.out)
    .option('--json', say.json)
    .action(async (bundle: string, options: Options) => {
      process.exitCode = await run(bundle, options, lang).catch(async (error: unknown) => {
        throw await failure(error, lang);
      });
    });
  command.addHelpText('after', `\n${say.code}`);
  withExample(command, lang, 'seesaw reproduce 2026-11-22-151103-ten-apps.seesaw.zip');
};

async function run(bundle: string, options: Options, lang: Lang): Promise<ExitCode> {
  const { clearAway, layForReading, reproduce } = await import('../reproduce/reproduce-bundle.ts');
  const { scenariosText } = await import('../reproduce/scenarios-text.ts');
  const { versionsText } = await import('../reproduce/reproduction-text.ts');
  for (const path of [bundle, options.accounts, options.permits]) {
    if (path !== undefined && !existsSync(path))
      throw new CommandFailure(exitCodes.usage, words[lang].noFile(path));
  }
  const { trustScenarios: isTrusted = false, json = false } = options;
  const targets = options.target ?? [];
  const laid = layForReading(bundle, { targets });
  // What is run is shown, too.
  const shown = scenariosText(laid, lang, { isTrusted });
  if (!isTrusted) {
    const { sources, asked, folder } = laid;
    const files = sources.map(({ path, sha256, kept }) => ({ path, sha256, kept }));
    console.log(json ? safeJson({ version: 'scenarios-1', folder, files, asked }) : shown);
    return exitCodes.usage;
  }
  console.error(`${shown}\n`);
  const stopped = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = () => stopped.abort();
  for (const signal of signals) process.on(signal, stop);
  try {
    const { reproduction, code } = await reproduce(
      bundle,
      laid,
      {
        targets,
        repeat: options.repeat ?? null,
        workers: options.workers ?? null,
        accounts: options.account ?? [],
        accountsFile: options.accounts ?? null,
        permitsFile: options.permits ?? null,
        out: options.out ?? null,
      },
      {
        lang,
        signal: stopped.signal,
        onVersions: (versions) => {
          const text = versionsText(versions, lang);
          if (text !== '') console.error(`${text}\n`);
        },
      },
    );
    // Why it did not come to an end was told by the audit itself.
    if (reproduction === null) return endOf(code);
    await tell(reproduction, json, lang);
    const results = { same: exitCodes.done, differs: exitCodes.differs, 'about-us': exitCodes.aboutUs };
    return code === exitCodes.integrity ? exitCodes.integrity : results[reproduction.result];
  } finally {
    for (const signal of signals) process.off(signal, stop);
    clearAway(laid);
  }
}

async function tell(reproduction: Reproduction, json: boolean, lang: Lang): Promise<void> {
  if (json) return console.log(safeJson(reproduction));
  const { reproductionText } = await import('../reproduce/reproduction-text.ts');
  const below = relative('', reproduction.again.page);
  const page = below.startsWith('..') ? reproduction.again.page : below;
  console.log(reproductionText({ ...reproduction, again: { ...reproduction.again, page } }, lang));
}

/** An exit code of ours, whatever a process ended with. */
function endOf(code: number): ExitCode {
  return Object.values(exitCodes).find((each) => each === code && each !== exitCodes.done) ?? exitCodes.fault;
}

async function failure(error: unknown, lang: Lang): Promise<unknown> {
  const { ReproduceError } = await import('../reproduce/reproduce-error.ts');
  const { ReportError } = await import('../report/report-error.ts');
  const { ScenarioError } = await import('../scenario/scenario-error.ts');
  if (error instanceof ReproduceError) return new CommandFailure(exitCodes[error.code], error.sentence[lang]);
  if (error instanceof ArchiveError)
    return new CommandFailure(exitCodes.integrity, words[lang].broken(error.sentence[lang]));
  if (error instanceof ReportError || error instanceof ScenarioError)
    return new CommandFailure(exitCodes.usage, error.sentence[lang]);
  return storeFailure(error, lang);
}
