import { CommanderError } from 'commander';
import type { Lang } from '../model/walk.ts';
import { exitCodes } from './exit-codes.ts';
import { failureOf } from './failure-of.ts';
import { languageOf } from './language.ts';
import { programIn } from './program.ts';
import { usageSentence } from './usage-sentence.ts';

const words = {
  en: {
    seeHelp: 'See: seesaw --help',
    fault: 'This is a fault in Seesaw; please report it with the lines below.',
  },
  zh: {
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
  try {
    await programIn(lang).parseAsync(args, { from: 'user' });
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
