import type { TextLoad } from '../model/text-load.ts';

/** Han with all extension blocks (and 々 〇), kana with ー, bopomofo: scripts that are read by the character. */
const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30fc\uff70]/gu;
/** A run of letters and digits with at least one letter; `you'll`, `auto-renew`, `e.g`, `a@b.com` are one word. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’‘.@_\u2010\u2011-][\p{L}\p{M}\p{N}]+)*/gu;
const letter = /\p{L}/u;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * How much there is to read, or was typed. `cjk`: Chinese characters and kana, punctuation not among them.
 * `words`: words of scripts that put spaces between words; Korean is one, so Hangul counts here. A number
 * without a letter (48, 30.00) is no word: `reading_words` counts Latin words (decisions, Measurement 6).
 * `chars`: code points, white space among them: a space is a key like any other. Characters that no reader sees (zero-width) count nowhere.
 */
export function textLoad(text: string): TextLoad {
  const seen = text.replace(unseen, '').normalize('NFC');
  const words = seen.replace(cjk, ' ').match(word) ?? [];
  return {
    cjk: seen.match(cjk)?.length ?? 0,
    words: words.filter((each) => letter.test(each)).length,
    chars: [...seen].length,
  };
}
