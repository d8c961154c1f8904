import type { ScaffoldAnswers } from './scaffold-answers.ts';
import { scenarioText } from './scenario-text.ts';

export type ScaffoldFile = { name: string; text: string };

/**
 * The files of a new audit with one target: a scenario that runs at once and says what is missing, settings under
 * which no walk pays or ends anything, and, for a target with an account, the file that its data go into.
 */
export function scaffoldFiles(answers: ScaffoldAnswers, lang: 'zh' | 'en'): ScaffoldFile[] {
  const { id, name, account } = answers;
  const settings = { name, complete: 'never' };
  const files = [
    { name: `${id}.scenario.ts`, text: scenarioText(answers, lang) },
    { name: 'audit.json', text: json(settings) },
  ];
  if (!account) return files;
  const fill = lang === 'zh' ? '请填写' : 'fill in';
  return [
    ...files,
    {
      name: 'accounts.json',
      text: json({ accounts: { [id]: { username: `${fill} 1`, password: `${fill} 2` } } }),
    },
    { name: '.gitignore', text: 'accounts.json\n' },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
