import { foldHan } from './fold-han.ts';
import { foldLookAlikes } from './fold-look-alikes.ts';

/** A text as the word lists want it, with the way back to the text that was seen. */
export type Normalised = {
  text: string;
  /** Offset in the original of what stands at `index` (UTF-16 units, 0…text.length) of `text`. */
  toOriginal(index: number): number;
  /** The original's half-open span that gave `text.slice(start, end)`, without what was stripped behind it. */
  toOriginalSpan(start: number, end: number): { start: number; end: number };
};

/**
 * What a reader cannot tell apart becomes the same text: NFKC; lower case, whatever the locale; ’ ‘ as `'`,
 * dashes as `-`, wave dashes as `~`; traditional Chinese as simplified; zero-width and other ignorable
 * characters removed (a zero-width space inside 取消); letters of other scripts that stand for Latin ones inside a word
 * (`foldLookAlikes`); control characters and private-use glyphs (icon fonts) taken as white space; white space next to
 * a Chinese or Japanese character removed, elsewhere one blank, none at the ends.
 * Idempotent. Source: lexicons.md "Normalisation", decisions "Lexicons".
 */
export function normalise(text: string): string {
  return fold(text, null);
}

/** `normalise` with the map of offsets that a finding needs to quote the words as they stood on the page. */
export function normaliseWithMap(text: string): Normalised {
  const origins: Origins = { starts: [], ends: [] };
  const folded = fold(text, origins);
  const { starts, ends } = origins;
  const toOriginal = (index: number): number => starts[index] ?? text.length;
  return {
    text: folded,
    toOriginal,
    toOriginalSpan(start, end) {
      const from = toOriginal(start);
      return { start: from, end: end > start ? (ends[end - 1] ?? text.length) : from };
    },
  };
}

type Origins = { starts: number[]; ends: number[] };

/** Printable ASCII without two blanks in a row and without a blank at an end needs no more than lower case. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u;
const blank = /^[\s\p{Cc}\p{Co}]+$/u;
/** Characters that NFKC may join with what stands before them: marks, Hangul jamo, half-width voicing marks. */
const joining = /^[\p{M}\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\uffa0-\uffdc]$/u;
const jamo = /^[\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc]$/u;
/** White space next to these carries no meaning. Hangul is not among them: Korean is written with spaces. */
const cjk =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc]$/u;
const folds = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['〜', '~'],
  ...[...'‐‑‒–—―−'].map((dash): [string, string] => [dash, '-']),
]);

/** Neither white space of several kinds nor joined to what stands before it: printable ASCII and the common 汉字. */
function isSimple(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || isHan(code);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function fold(text: string, origins: Origins | null): string {
  if (plain.test(text)) {
    if (origins) {
      for (let at = 0; at < text.length; at++) {
        origins.starts.push(at);
        origins.ends.push(at + 1);
      }
    }
    return text.toLowerCase();
  }

  let out = '';
  let lastIsCjk = false;
  let gap: { start: number; end: number } | null = null;
  const emit = (piece: string, start: number, end: number): void => {
    out += piece;
    for (let unit = 0; origins && unit < piece.length; unit++) {
      origins.starts.push(start);
      origins.ends.push(end);
    }
  };

  const take = (segment: string, start: number, end: number): void => {
    const code = segment.charCodeAt(0);
    const simple = segment.length === 1 && isSimple(code);
    if (simple ? code === 0x20 : blank.test(segment)) {
      gap ??= { start, end };
      gap.end = end;
      return;
    }
    if (simple) {
      const isCjk = isHan(code);
      if (gap && out !== '' && !lastIsCjk && !isCjk) emit(' ', gap.start, gap.end);
      gap = null;
      emit(isCjk ? (foldHan.get(segment) ?? segment) : segment.toLowerCase(), start, end);
      lastIsCjk = isCjk;
      return;
    }
    const piece = foldSegment(segment);
    const characters = [...piece];
    const firstIsCjk = cjk.test(characters[0] ?? '');
    if (gap && out !== '' && !lastIsCjk && !firstIsCjk) emit(' ', gap.start, gap.end);
    gap = null;
    emit(piece, start, end);
    lastIsCjk = cjk.test(characters.findLast((character) => !/^\p{M}$/u.test(character)) ?? '');
  };

  // Segments that NFKC cannot join with their neighbours, so that each keeps its own place in the original.
  let segment = '';
  let start = 0;
  let end = 0;
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const simple = isSimple(character.charCodeAt(0));
    if (simple || !ignorable.test(character)) {
      // A letter of Hangul behind white space begins anew: joined to it, it could not be joined to the next letter.
      const joins = !simple && joining.test(character) && !(jamo.test(character) && blank.test(segment));
      if (segment !== '' && joins) {
        segment += character;
      } else {
        if (segment !== '') take(segment, start, end);
        segment = character;
        start = at;
      }
      end = next;
    }
    at = next;
  }
  if (segment !== '') take(segment, start, end);
  return foldLookAlikes(out);
}

function foldSegment(segment: string): string {
  const lower = segment.normalize('NFKC').toLowerCase().normalize('NFKC');
  let folded = '';
  for (const character of lower) folded += folds.get(character) ?? foldHan.get(character) ?? character;
  return folded;
}
