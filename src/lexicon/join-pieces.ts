import { normalise } from './normalise.ts';

/** Pieces that a page lays out side by side, each a block of its own: ¥ | 300 | .00, $12 | 99, 300 | 元. */
export function joinPieces(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = normalise(joined.at(-1) ?? '');
    const next = normalise(text);
    const between = betweenPieces(last, next);
    if (between === null) joined.push(text);
    else joined.push(`${joined.pop()!}${between}${text}`);
  }
  return joined;
}

const sign = '(?:[¥$€£₩₹]|(?<![a-z])(?:rmb|cny|usd|hkd|twd|eur|gbp|jpy|sgd|aud|cad)|人民币)';
const endsInSign = new RegExp(`${sign}$`, 'u');
const endsInAmount = new RegExp(`${sign}\\s?\\d[\\d,]*$`, 'u');
const isFigure = /^\d[\d,]*(?:\.\d+)?$/u;
const beginsWithUnit = /^(?:元|圆|块钱|人民币|(?:rmb|cny|usd|hkd|twd|eur|gbp|jpy)(?![a-z])|€|£)/u;

/** What belongs between two pieces of one amount; null if they are none. */
function betweenPieces(last: string, next: string): string | null {
  if (endsInSign.test(last) && /^[\d.]/u.test(next)) return '';
  if (endsInAmount.test(last) && /^[.,]\d{1,2}(?!\d)/u.test(next)) return '';
  // Small figures beside large ones are cents.
  if (endsInAmount.test(last) && /^\d{2}$/u.test(next)) return '.';
  return isFigure.test(last) && beginsWithUnit.test(next) ? '' : null;
}
