/**
 * Lower-case letters that stand for Latin ones, because they or their capitals look the same, one UTF-16 unit each.
 * Source: Unicode UTS 39, confusables.
 */
const pairs: readonly (readonly [letters: string, latin: string])[] = [
  // Cyrillic
  ['авеіјкмнорсѕтухԁһԛԝӏү', 'abeijkmhopcstyxdhqwly'],
  // Greek
  ['αβγεζικνορτυχ', 'abyezikvoptux'],
  // Armenian
  ['օսոհ', 'ounh'],
  // Latin letters beside the alphabet
  ['ɑɡıȷ', 'agij'],
];
const latinFor = new Map<string, string>();
for (const [letters, latin] of pairs) {
  for (const [index, letter] of [...letters].entries()) latinFor.set(letter, latin.charAt(index));
}

const lookAlike = new RegExp(`[${[...latinFor.keys()].join('')}]`, 'u');
/** Not with a mark on it: together they are another letter. */
const lookAlikes = new RegExp(`${lookAlike.source}(?!\\p{M})`, 'gu');
const latin = /\p{Script=Latin}/u;
const words = /[\p{L}\p{M}]+/gu;

/**
 * Cyrillic, Greek and other letters of a lower-case text become the Latin ones for which they stand, in words that
 * have Latin letters too ("cаncel" with a Cyrillic а): a word in one script alone is a word of its own language and
 * stays. Keeps every offset. Idempotent.
 */
export function foldLookAlikes(text: string): string {
  if (!lookAlike.test(text)) return text;
  return text.replace(words, (word) =>
    lookAlike.test(word) && latin.test(word)
      ? word.replace(lookAlikes, (letter) => latinFor.get(letter)!)
      : word,
  );
}
