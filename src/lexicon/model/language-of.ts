/** The languages whose words the model knows. */
export type KnownLanguage = 'zh' | 'en';

const letters = /\p{L}/gu;
const han = /\p{Script=Han}/gu;
const latin = /[a-z]/gu;
const words = /[a-z]+(?:'[a-z]+)?/gu;
/** Words that hardly any English sentence does without. Those that are as common in another language are left out. */
const common = new Set(
  (
    'the to you your yours we our ours us is are it its of and in for on this that these those with be been can could ' +
    "will would not i i'm i'd i'll i've my me if or at from by have has do does did don't doesn't can't won't isn't " +
    "didn't aren't wouldn't just what what's when all so but was were they them their here there there's out up get " +
    'go going more any please need must only until before after how why who which where an as as now one keep stay ' +
    "call cancel cancelled plan back off free yes nah thanks let let's let me like love hate never again still who " +
    "it'll it's that's we'll we'd we've we're you'll you'd you've you're than then every into over down about away " +
    'leave leaving live pay money want offer offers your help account subscription membership continue downgrade ' +
    'upgrade refund reason required enter click choose request renew ends end month year cancellation fee skip lost gone ' +
    'day days change confirm within take phone instead early months hours finish buy without new two three four five next ' +
    'each give closed proceed save break cancelling return costs goodbye monthly first write wait today tonight tomorrow ' +
    'nothing again every old used make same another other people thing something anything nobody someone years weeks ' +
    'those being since because while though through between both too way wish right left send sent show tell say says ' +
    'said ask asked came given put find found know think wants wanted feel should might always ending farewell abandon ' +
    'decline forget quit losing lose members cheaper lower switch upload attach proof requires humans charging remove ' +
    'allowed below after release'
  ).split(' '),
);
/** Less of the words than this are common ones: another language that is written with the same letters. */
const least = 0.15;

/**
 * The language of a normalised text, told by its script and, in Latin letters, by its common words; null for every
 * other one: what is not known is not read.
 */
export function languageOf(text: string): KnownLanguage | null {
  const all = text.match(letters)?.length ?? 0;
  if (all === 0) return null;
  const ofHan = (text.match(han)?.length ?? 0) / all;
  const ofLatin = (text.match(latin)?.length ?? 0) / all;
  // Chinese with English names in it; Japanese has kana besides, Korean Hangul.
  if (ofHan >= 0.3 && ofHan + ofLatin >= 0.97) return 'zh';
  if (ofLatin < 0.97) return null;
  const said = text.match(words) ?? [];
  const known = said.filter((word) => common.has(word)).length;
  return known >= Math.max(1, said.length * least) ? 'en' : null;
}
