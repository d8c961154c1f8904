import { Option, type Command } from 'commander';
import { readFileSync } from 'node:fs';
import { registerAudit } from './audit.ts';
import { registerBundle } from './bundle.ts';
import { registerDiff } from './diff.ts';
import { registerDoctor } from './doctor.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { registerInspect } from './inspect.ts';
import { registerJudge } from './judge.ts';
import { registerKey } from './key.ts';
import { registerNew } from './new.ts';
import type { Lang } from '../model/walk.ts';
import { localisedCommand, withExample } from './localised-command.ts';
import type { RegisterCommand } from './register-command.ts';
import { registerPermits } from './permits.ts';
import { registerReport } from './report.ts';
import { registerReproduce } from './reproduce.ts';
import { registerReview } from './review.ts';
import { registerVerify } from './verify.ts';
import { registerStamp } from './stamp.ts';

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
  },
  zh: {
    description: '跷跷板：测量退出一项付费服务比加入它难多少。',
    lang: '消息语言，不给则随系统',
    version: '显示版本号',
  },
};

/** `seesaw` with all its commands, its help in one language. */
export function programIn(lang: Lang): Command {
  const program = localisedCommand('seesaw', lang)
    .description(words[lang].description)
    .addOption(new Option('--lang <language>', words[lang].lang).choices(['zh', 'en'] satisfies Lang[]))
    .version(ownVersion(), '-V, --version', words[lang].version)
    .addHelpText('after', `\n${exitCodesHelp(lang)}`);
  withExample(program, lang, 'seesaw audit scenarios/first-apps');
  for (const register of commands) register(program, lang);
  return program;
}

function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
