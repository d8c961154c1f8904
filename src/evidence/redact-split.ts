import type { Screen } from '../model/screen.ts';
import type { PrivateSpan } from './private-span.ts';

/** Texts longer than this are no pieces of one number or name. */
const longestPiece = 40;
/** So many pieces are looked at together; in a longer run the next ones begin among the last of them. */
const mostPieces = 60;
const again = 20;

/**
 * Redacts what a page writes in pieces: `138`, `0000`, `0000` in three boxes side by side say nothing each, and
 * together somebody's number. In every piece the part that belongs to it becomes the mark of the whole.
 */
export function redactSplit(screen: Screen, find: (text: string) => PrivateSpan[]): Screen {
  const blocks = marked(
    screen.blocks.map(({ text }) => text),
    find,
  );
  // What groups them stands between them in the tree.
  const places = screen.ax.flatMap(({ role }, index) => (role === 'StaticText' ? [index] : []));
  const found = marked(
    places.map((index) => screen.ax[index]!.name),
    find,
  );
  const names = new Map([...found].map(([at, name]) => [places[at]!, name]));
  if (blocks.size === 0 && names.size === 0) return screen;
  return {
    ...screen,
    blocks: screen.blocks.map((block, index) => ({ ...block, text: blocks.get(index) ?? block.text })),
    ax: screen.ax.map((node, index) => ({ ...node, name: names.get(index) ?? node.name })),
  };
}

/** Texts that change, by their place in the list. */
function marked(texts: readonly string[], find: (text: string) => PrivateSpan[]): Map<number, string> {
  const changed = new Map<number, string>();
  for (let from = 0; from < texts.length; from++) {
    let to = from;
    while (to < texts.length && to - from < mostPieces && isPiece(texts[to]!)) to++;
    if (to - from > 1) {
      const pieces = texts.slice(from, to);
      for (const between of [() => ' ', () => '', betweenDigits])
        for (const [index, text] of markedTogether(pieces, between, find)) changed.set(from + index, text);
    }
    from = to - from === mostPieces ? to - again : to;
  }
  return changed;
}

function isPiece(text: string): boolean {
  return text !== '' && text.length <= longestPiece && !text.includes('‹');
}

function markedTogether(
  pieces: readonly string[],
  between: (before: string, piece: string) => string,
  find: (text: string) => PrivateSpan[],
): Map<number, string> {
  const starts: number[] = [];
  let whole = '';
  for (const piece of pieces) {
    if (whole !== '') whole += between(whole, piece);
    starts.push(whole.length);
    whole += piece;
  }
  const changed = new Map<number, string>();
  for (const { start, end, kind, mark } of find(whole)) {
    if (kind === 'cut') continue;
    const touched = pieces.flatMap((piece, index) => {
      const at = starts[index]!;
      const [left, right] = [Math.max(start - at, 0), Math.min(end - at, piece.length)];
      return left < right ? [{ index, left, right }] : [];
    });
    // One piece is enough where the one before it says what it is.
    const least = mark === '‹secret›' ? 1 : 2;
    if (touched.length < least || isCountedOut(touched, pieces)) continue;
    for (const { index, left, right } of touched) {
      const piece = pieces[index]!;
      changed.set(index, piece.slice(0, left) + mark + piece.slice(right));
    }
  }
  return changed;
}

/** Days of a calendar and rows of a table stand side by side too: there each piece is a small number by itself. */
function isCountedOut(touched: readonly { index: number }[], pieces: readonly string[]): boolean {
  return (
    touched.length > 1 &&
    touched.every(({ index }) => /^[0-9]{1,2}$/.test(pieces[index]!)) &&
    touched.length < 8
  );
}

/** Digits belong together, and not to the words beside them. */
function betweenDigits(before: string, piece: string): string {
  return /[0-9]$/.test(before) && /^[0-9]/.test(piece) ? '' : ' ';
}
