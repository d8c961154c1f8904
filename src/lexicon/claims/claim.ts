import type { Frame, Term } from '../frame.ts';
import { holds } from '../holds.ts';
import type { Sentence, Utterance } from '../utterance.ts';

/** Something that a text says, with where it says it: offsets in the text as it was given. */
export type Claim = { start: number; end: number; subtype: string };

/** Longest sentence that is quoted whole, in normalised characters. */
const quoted = 120;

/** The claim that a part of a sentence makes: its sentence, or of a long one the clauses around that part. */
export function claimIn(
  { normalised }: Utterance,
  sentence: Sentence,
  part: { index: number; length: number },
  subtype = '',
): Claim {
  let from = 0;
  let to = sentence.text.length;
  if (to > quoted) {
    const end = part.index + part.length;
    from =
      Math.max(sentence.text.lastIndexOf(',', part.index), sentence.text.lastIndexOf(':', part.index)) + 1;
    const stop = sentence.text.slice(end).search(/[,:]/u);
    if (stop >= 0) to = end + stop;
  }
  const whole = sentence.text.slice(from, to);
  const trimmed = whole.trim().replace(/[。;]+$/u, '');
  const start = sentence.start + from + whole.indexOf(trimmed);
  return { ...normalised.toOriginalSpan(start, start + trimmed.length), subtype };
}

const han = /\p{Script=Han}/u;
const latin = /[a-z]/u;

/** The first match of a frame in a sentence that no guard rejects; frames are tried in their order. */
export function firstMatch(
  sentence: string,
  frames: readonly Frame[],
  isMeant: (match: { index: number; length: number; text: string }) => boolean = () => true,
): { index: number; length: number } | null {
  const scripts = { han: han.test(sentence), latin: latin.test(sentence) };
  for (const { pattern, han: isHan, terms } of frames) {
    if (isHan ? !scripts.han : !scripts.latin) continue;
    if (!terms.every((term) => holds(sentence, term))) continue;
    for (const found of sentence.matchAll(pattern)) {
      const match = { index: found.index, length: found[0].length, text: found[0] };
      if (isMeant(match) && !isForeignQuote(sentence, match)) return match;
    }
  }
  return null;
}

/**
 * Where a term stands in a sentence that also holds others, in whatever order: a way of speaking that no frame foresaw.
 */
export function firstBeside(
  sentence: string,
  key: Frame,
  others: readonly Term[],
  isMeant: (match: { index: number; length: number; text: string }) => boolean = () => true,
): { index: number; length: number } | null {
  return others.every((term) => holds(sentence, term)) ? firstMatch(sentence, [key], isMeant) : null;
}

/** Verbs whose quoted object is not said by the service: it is to be typed, or somebody else asked it. */
const foreign =
  /(?:回复|输入|填写|键入|打出|写下|抄写|发送|说出|念出|搜索|问|\b(?:reply(?: with)?|type|typing|enter|write|text|send|say|asked|search for))[^"“”「」『』]{0,14}$/u;
const opening = /["“「『]/u;

/** Whether a place of a sentence stands in quotation marks and is not the service's own word (输入“我要取消”). */
export function isForeignQuote(sentence: string, { index }: { index: number }): boolean {
  let from = index - 1;
  while (from >= 0 && !opening.test(sentence.charAt(from))) {
    if (/[”」』]/u.test(sentence.charAt(from))) return false;
    from--;
  }
  return from >= 0 && foreign.test(sentence.slice(0, from));
}

/** The clause, or the clauses, in which a part of a sentence stands. */
export function clauseAround(sentence: string, { index, length }: { index: number; length: number }): string {
  const end = index + length;
  const stop = sentence.slice(end).search(/[,:;]/u);
  let start = index;
  while (start > 0 && !/[,:;]/u.test(sentence.charAt(start - 1))) start--;
  return sentence.slice(start, stop < 0 ? undefined : end + stop);
}
