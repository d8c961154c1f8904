import { amountRole } from './amount-role.ts';
import { normalise } from './normalise.ts';
import { findAmounts } from './parse-amounts.ts';

/**
 * Takes out what is struck through, each as often as the page strikes it; where several texts hold it, out of one that
 * says another amount, too. What is called due and is the only amount there is not the one that is struck.
 */
export function cutStruck(texts: readonly string[], struck: readonly string[]): string[] {
  const left = [...texts];
  // The longest first: ¥45.00 before ¥45.
  for (const each of struck.toSorted((a, b) => b.length - a.length)) {
    const holds = [...left.keys()].filter((at) => each !== '' && left[at]!.includes(each));
    const without = (at: number) => left[at]!.replace(each, ' ');
    const at =
      holds.find((one) => findAmounts(normalise(without(one))).length > 0) ??
      holds.find((one) => !isCalledDue(left[one]!, left[one - 1] ?? ''));
    if (at !== undefined) left[at] = without(at);
  }
  return left;
}

function isCalledDue(text: string, label: string): boolean {
  const plain = `${normalise(label)} ${normalise(text)}`;
  return findAmounts(plain).some(
    ({ start, end }) => amountRole(plain.slice(0, start), plain.slice(end)) === 'payable',
  );
}
