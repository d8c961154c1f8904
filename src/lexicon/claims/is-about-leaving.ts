import { enExit, zhExit } from '../terms.ts';
import { around, type Sentence, type Utterance } from '../utterance.ts';

const leaving = new RegExp(
  `${zhExit}|退卡|退证|退课|退籍|停卡|停机|销卡|停用|解绑|拆机|离网|降速|终止|结束合同|自动扣款|${enExit}|\\b(?:clos(?:e|ed|ing|ure)|end(?:ing)? (?:your|the|a|this)|ended|smaller plan|lower plan|give (?:it|them) up|switching off|leave|exit|opt out|notice to quit)\\b`,
  'u',
);
/** Longest label or line that need not say what it is about: what stands around it does. */
const short = { zh: 30, en: 80 };

/**
 * Whether a sentence can be about getting out: what stands around it says so, or the text is too short to say it, or it
 * is an answer (a dialog, a chat) and no page about this and that.
 */
export function isAboutLeaving(said: Utterance, sentence: Sentence): boolean {
  const { text } = said.normalised;
  if (said.role !== 'page') return true;
  if (text.length <= (/\p{Script=Han}/u.test(text.slice(0, short.en)) ? short.zh : short.en)) return true;
  return leaving.test(around(said, sentence));
}
