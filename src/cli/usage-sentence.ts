import type { CommanderError } from 'commander';
import type { Lang } from '../model/walk.ts';

/**
 * What commander refuses, said in the user's language. Its error gives a code and an English message; the message
 * is read only for the names quoted in it.
 */
export function usageSentence(error: CommanderError, lang: Lang): string {
  const english = error.message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)/, '. Did you mean $1?');
  if (lang === 'en') return english.endsWith('?') || english.endsWith('.') ? english : `${english}.`;
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const similar = /Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  const meant = similar ? `您是不是要输入 ${similar}?` : '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return `没有“${first}”这个命令。${meant}`;
    case 'commander.unknownOption':
      return `没有“${first}”这个选项。${meant}`;
    case 'commander.missingArgument':
      return `缺少参数“${first}”。`;
    case 'commander.optionMissingArgument':
      return `选项“${first}”后面缺少值。`;
    case 'commander.missingMandatoryOptionValue':
      return `必须给出选项“${first}”。`;
    case 'commander.conflictingOption':
      return `选项“${first}”与“${second}”不能同时使用。`;
    case 'commander.excessArguments':
      return '参数太多。';
    case 'commander.invalidArgument':
      return choices
        ? `“${first}”的值“${second}”无效，可用的值：${choices}。`
        : `“${first}”的值“${second}”无效。${error.message.split(' is invalid. ')[1] ?? ''}`;
    default:
      return english;
  }
}
