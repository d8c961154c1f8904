import { Command } from 'commander';
import type { Lang } from '../model/walk.ts';

const words = {
  en: { help: 'show this help', example: 'Example:' },
  zh: { help: '显示帮助', example: '示例：' },
};

/** Commander's own English in a help text, in Chinese. */
const headings: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};
const inZh = (text: string): string =>
  text
    .replace('[options]', '[选项]')
    .replace('[command]', '[命令]')
    .replace(/ ?\((default|choices): (.*)\)$/, (_, kind, values) =>
      kind === 'default' ? `（默认：${values}）` : `（可选：${values}）`,
    );

/** Columns that a text takes in a terminal: Chinese characters and punctuation take two. */
const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 2 : 1), 0);

const zhHelp = {
  styleTitle: (title: string) => headings[title] ?? title,
  styleUsage: inZh,
  styleSubcommandTerm: inZh,
  styleDescriptionText: inZh,
  displayWidth: columns,
};

/** A commander program whose help stands in the user's language and whose errors are left to the caller. */
export function localisedCommand(name: string, lang: Lang): Command {
  return new Command(name)
    .exitOverride()
    .configureHelp(lang === 'zh' ? zhHelp : {})
    .configureOutput({ outputError: () => {} })
    .helpOption('-h, --help', words[lang].help)
    .helpCommand('help [command]', words[lang].help);
}

/** Adds the one example that every command's help ends with. */
export function withExample(command: Command, lang: Lang, example: string): Command {
  return command.addHelpText('after', `\n${words[lang].example}\n  $ ${example}`);
}
