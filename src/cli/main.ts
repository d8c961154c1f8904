import { CommanderError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import { registerAudit } from './audit.ts';
import { registerBundle } from './bundle.ts';
import { registerDiff } from './diff.ts';
import { registerDoctor } from './doctor.ts';
import { exitCodes, exitCodesHelp } from './exit-codes.ts';
import { failureOf } from './failure-of.ts';
import { registerInspect } from './inspect.ts';
import { registerJudge } from './judge.ts';
import { registerKey } from './key.ts';
import { registerNew } from './new.ts';
import { languageOf } from './language.ts';
import type { Lang } from '../model/walk.ts';
import { localisedCommand, withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { registerPermits } from './permits.ts';
import { registerReport } from './report.ts';
import { registerReproduce } from './reproduce.ts';
import { registerReview } from './review.ts';
import { registerVerify } from './verify.ts';
import { registerStamp } from './stamp.ts';
import { usageSentence } from './usage-sentence.ts';

/** Every command, in the order in which `seesaw --help` lists them. A new command is one file and one line here. */
const commands: RegisterCommand[] = [
  registerAudit,
  registerJudge,
  registerReport,
  registerReview,
  registerDiff,
  registerBundle,
  registerVerify,
  registerReproduce,
  registerInspect,
  registerNew,
  registerPermits,
  registerKey,
  registerStamp,
  registerDoctor,
];

const words = {
  en: {
    description: 'Measures how much harder it is to get out of a paid service than to get in.',
    lang: "language of messages, the system's if not given",
    version: 'print the version',
    seeHelp: 'See: seesaw --help',
    fault: 'This is a fault in Seesaw; please report it with the lines below.',
  },
  zh: {
    description: '跷跷板：测量退出一项付费服务比加入它难多少。',
    lang: '消息语言，不给则随系统',
    version: '显示版本号',
    seeHelp: '用法见：seesaw --help',
    fault: '这是 Seesaw 自身的故障，请连同下面的内容一起报告。',
  },
};

/** Runs one command line (without node and script) and leaves the documented exit code in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  const lang = languageOf(args);
  // Whoever read the output may have had enough of it (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const program = localisedCommand('seesaw', lang)
    .description(words[lang].description)
    .addOption(new Option('--lang <language>', words[lang].lang).choices(['zh', 'en'] satisfies Lang[]))
    .version(ownVersion(), '-V, --version', words[lang].version)
    .addHelpText('after', `\n${exitCodesHelp(lang)}`);
  withExample(program, lang, 'seesaw audit scenarios/first-apps');
  for (const register of commands) register(program, lang);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = explain(error, lang);
  }
}

/** Says on stderr why a command ended and gives its exit code. */
function explain(error: unknown, lang: Lang): number {
  const failure = failureOf(error, lang);
  if (failure) {
    console.error(failure.message);
    return failure.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    if (error.code !== 'commander.help') {
      console.error(`${usageSentence(error, lang)}\n${words[lang].seeHelp}`);
    }
    return exitCodes.usage;
  }
  console.error(words[lang].fault);
  console.error(error);
  return exitCodes.fault;
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
