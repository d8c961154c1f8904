import { foldCode, foldText } from './fold-text.ts';
import type { PrivateMark, PrivateSpan } from './private-span.ts';

/**
 * Where a literal may stand. `anywhere`: also inside of words. `word`: not inside of a word. `token`: nor as a
 * part of a longer name with dots or dashes (`alice` is not meant in `alice.example.org`). `alone`: nor beside a slash
 * (`09/28` is no card's expiry in `2026/09/28`).
 */
export type Placement = 'anywhere' | 'word' | 'token' | 'alone';

export type Literal = PrivateMark & { text: string; placement: Placement };

/**
 * Finds any of many literals in one pass over a text, whatever their case and width: a table of the hashes of
 * their first two characters passes over nearly all of the text; what is left is compared. Literals shorter
 * than two characters are not looked for.
 */
export function literalFinder(literals: Literal[]): (text: string) => PrivateSpan[] {
  const starts = new Uint8Array(1 << 16);
  const byStart = new Map<number, { folded: string; literal: Literal }[]>();
  for (const literal of literals) {
    const folded = foldText(literal.text);
    if (folded.length < 2) continue;
    const key = keyOf(folded.charCodeAt(0), folded.charCodeAt(1));
    starts[key] = 1;
    byStart.set(key, [...(byStart.get(key) ?? []), { folded, literal }]);
  }
  return (text) => {
    const spans: PrivateSpan[] = [];
    if (byStart.size === 0) return spans;
    let before = foldCode(text.charCodeAt(0));
    for (let i = 1; i < text.length; i++) {
      const code = foldCode(text.charCodeAt(i));
      const key = keyOf(before, code);
      before = code;
      if (starts[key] === 0) continue;
      for (const { folded, literal } of byStart.get(key) ?? []) {
        const start = i - 1;
        if (
          standsAt(text, folded, start) &&
          isPlaced(text, start, start + folded.length, literal.placement)
        ) {
          spans.push({ start, end: start + folded.length, kind: literal.kind, mark: literal.mark });
        }
      }
    }
    return spans;
  };
}

function keyOf(first: number, second: number): number {
  return ((first * 0x9e37) ^ second) & 0xffff;
}

function standsAt(text: string, folded: string, start: number): boolean {
  if (start + folded.length > text.length) return false;
  for (let i = 2; i < folded.length; i++) {
    if (foldCode(text.charCodeAt(start + i)) !== folded.charCodeAt(i)) return false;
  }
  // The key is a hash: the first two characters may be others.
  return (
    foldCode(text.charCodeAt(start)) === folded.charCodeAt(0) &&
    foldCode(text.charCodeAt(start + 1)) === folded.charCodeAt(1)
  );
}

function isPlaced(text: string, start: number, end: number, placement: Placement): boolean {
  if (placement === 'anywhere') return true;
  if (isWord(text, start) && isWord(text, start - 1)) return false;
  if (isWord(text, end - 1) && isWord(text, end)) return false;
  if (placement === 'word') return true;
  if (placement === 'alone' && (text[start - 1] === '/' || text[end] === '/')) return false;
  return (
    !(isJoint(text, start - 1) && isWord(text, start - 2)) && !(isJoint(text, end) && isWord(text, end + 1))
  );
}

function isWord(text: string, index: number): boolean {
  const code = foldCode(text.charCodeAt(index));
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

function isJoint(text: string, index: number): boolean {
  return text[index] === '.' || text[index] === '-';
}
