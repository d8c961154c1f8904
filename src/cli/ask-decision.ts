import { isCancel, select } from '@clack/prompts';
import type { AskDecision, Decision } from '../audit/decide-walks.ts';
import type { Lang } from '../model/walk.ts';
import type { Terminal } from './terminal.ts';
import { undecidedLine } from './undecided-lines.ts';

const words: Record<Lang, Record<Decision | 'question', string>> = {
  en: {
    question: 'Was it made? Look into the account (↑/↓ choose, Enter goes on, Ctrl-C gives up).',
    done: 'It was made (paid, changed, ended): do not walk it again',
    'not-done': 'It was not made: walk it again',
    later: 'I do not know yet',
  },
  zh: {
    question: '这一步做成了吗？请到账户中查看（↑/↓ 选择，回车继续，Ctrl-C 放弃）。',
    done: '已经完成（已付款、已变更、已终止）：不再重走',
    'not-done': '没有完成：重新走一次',
    later: '还不知道',
  },
};

/** Asks the person at the terminal what became of a step. */
export function askDecision(lang: Lang, on: Terminal): AskDecision {
  return async (of) => {
    const options = (['later', 'done', 'not-done'] as const).map((value) => ({
      value,
      label: words[lang][value],
    }));
    const message = `${undecidedLine(of, lang)}\n${words[lang].question}`;
    const said = await select({ ...on, message, options, showInstructions: false });
    return isCancel(said) ? null : said;
  };
}
