import { InvalidArgumentError } from 'commander';
import type { Lang } from '../model/walk.ts';
import type { ReviewSummary } from '../review/review-audit.ts';
import { CommandFailure } from './command-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { storeFailure } from './store-failure.ts';

const words = {
  en: {
    description:
      'show what was found by words alone, one by one, on a page of this machine, and keep what a person says of it',
    audit: "an audit's folder or database, or: latest",
    port: 'the port of the page (default: any free one)',
    badPort: 'It takes a port from 1 to 65535.',
    all: 'show those again of which all is said',
    from: 'take over what was said of the same words in an earlier audit',
    json: 'print the address and what was done as JSON, a line each',
    ends: 'The page is on this machine only. Ctrl-C ends it: the audit is then judged anew.',
    nothing: 'Nothing needs a reviewer: no blocker of this audit rests on words alone.',
    allDone: (n: number) =>
      `Nothing needs a reviewer: ${n === 1 ? 'the one finding' : `all ${n} findings`} by words alone ${n === 1 ? 'is' : 'are'} reviewed. --all shows them again.`,
    empty: (path: string) =>
      `${path} holds no walk yet, so there is nothing to review: run seesaw audit first.`,
    address: (address: string) => `Open in a browser of this machine: ${address}`,
    open: (open: number, items: number) => `${open} of ${items} to review. Ctrl-C ends.`,
    summary: ({ items, confirmed, rejected, open }: ReviewSummary) =>
      `${items} by words alone: ${confirmed} confirmed, ${rejected} rejected, ${open} not decided.`,
    takenOver: (n: number) => `${n} verdict${n === 1 ? '' : 's'} taken over.`,
    judged: 'The audit was judged anew. Write its report again: seesaw report',
    unchanged: 'Nothing was said; nothing has changed.',
    damaged: (walk: string, why: string) => `Walk ${walk} was left out: ${why}`,
  },
  zh: {
    description: '在本机的一个网页上逐条显示仅凭文字认出的障碍，并保存人工结论',
    audit: '一次审计的文件夹或数据库，或 latest（最近一次）',
    port: '网页的端口（默认：任一空闲端口）',
    badPort: '端口须在 1 到 65535 之间。',
    all: '已有结论的也再显示',
    from: '沿用较早一次审计中对相同文字的结论',
    json: '以 JSON 打印地址与所做的事，每行一条',
    ends: '网页只在本机可见。按 Ctrl-C 结束，随后重新推导该审计。',
    nothing: '没有需要人工复核的内容：该审计的障碍没有仅凭文字认出的。',
    allDone: (n: number) => `没有需要人工复核的内容：仅凭文字认出的 ${n} 条均已复核。加 --all 可再看。`,
    empty: (path: string) => `${path} 中还没有走查，没有可复核的内容：请先运行 seesaw audit。`,
    address: (address: string) => `请在本机的浏览器中打开：${address}`,
    open: (open: number, items: number) => `${items} 条中有 ${open} 条待复核。按 Ctrl-C 结束。`,
    summary: ({ items, confirmed, rejected, open }: ReviewSummary) =>
      `仅凭文字认出 ${items} 条：已确认 ${confirmed} 条，已否定 ${rejected} 条，未定 ${open} 条。`,
    takenOver: (n: number) => `沿用了 ${n} 条结论。`,
    judged: '该审计已重新推导。请重写报告：seesaw report',
    unchanged: '没有新的结论，什么也没有改变。',
    damaged: (walk: string, why: string) => `走查 ${walk} 未计入：${why}`,
  },
};

type Options = { port?: number; all?: boolean; from?: string; json?: boolean };

export const registerReview: RegisterCommand = (program, lang) => {
  const say = words[lang];
  const port = (text: string): number => {
    if (!/^[1-9]\d{0,4}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError(say.badPort);
    return Number(text);
  };
  const command = program
    .command('review')
    .description(say.description)
    .argument('[audit]', say.audit, 'latest')
    .option('--port <N>', say.port, port)
    .option('--all', say.all)
    .option('--from <AUDIT>', say.from)
    .option('--json', say.json)
    .action(async (audit: string, options: Options) => {
      try {
        const { findDatabase } = await import('./find-database.ts');
        const database = findDatabase(audit);
        const said = await review(database, options, lang);
        if (said > 0) await sealAgain(database, said, lang);
      } catch (error) {
        throw storeFailure(error, lang);
      }
    });
  command.addHelpText('after', `\n${say.ends}`);
  withExample(command, lang, 'seesaw review latest');
};

/** Lets a person say what is right; returns how much was said, or taken over. */
async function review(
  database: string,
  { port = 0, all = false, from, json = false }: Options,
  lang: Lang,
): Promise<number> {
  const say = words[lang];
  const { findDatabase } = await import('./find-database.ts');
  const { openReview } = await import('../review/review-audit.ts');
  const print = (document: object, ...lines: string[]) =>
    console.log(json ? JSON.stringify(document) : lines.join('\n'));
  const opened = openReview(database, from === undefined ? null : findDatabase(from));
  if (opened === null) throw new CommandFailure(exitCodes.usage, say.empty(database));
  try {
    const { takenOver } = opened;
    const before = opened.summary();
    const taken = takenOver > 0 ? [say.takenOver(takenOver)] : [];
    for (const { walk, error } of opened.damaged) console.error(say.damaged(walk, error.sentence[lang]));
    if (opened.damaged.length > 0) process.exitCode = exitCodes.integrity;
    if (before.items === 0 || (before.open === 0 && !all)) {
      const sentence = before.items === 0 ? say.nothing : say.allDone(before.items);
      print({ address: null, takenOver, ...before }, ...taken, sentence);
      return takenOver;
    }
    const stopped = untilStopped();
    const served = await opened.serve(port);
    print(
      { address: served.address, takenOver, ...before },
      ...taken,
      say.address(served.address),
      say.open(before.open, before.items),
    );
    await stopped;
    await served.close();
    const verdicts = served.verdicts();
    if (verdicts > 0) opened.judge();
    const after = opened.summary();
    print({ verdicts, ...after }, say.summary(after), verdicts > 0 ? say.judged : say.unchanged);
    return verdicts + takenOver;
  } finally {
    opened.close();
  }
}

/** What was said is part of what is sealed. */
async function sealAgain(database: string, said: number, lang: Lang): Promise<void> {
  const { sealAnew } = await import('./seal-anew.ts');
  const { lines, isDamaged } = await sealAnew(database, `${said}`, lang);
  for (const line of lines) console.error(line);
  if (isDamaged) process.exitCode = exitCodes.integrity;
}

/** The first signal ends the page; a second one, while it is judged, ends the process as it always does. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    const stop = () => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
