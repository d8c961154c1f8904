import { jaccard } from '../../measure/jaccard.ts';
import { align } from './align.ts';
import type { WordChange } from './audit-diff.ts';
import type { Paired } from './pair-screens.ts';
import { textKey } from './way-screens.ts';
import type { WayScreen, WayText } from './way-screens.ts';

/** A text that went and one that came are the same, put otherwise, if they share so much. */
const rephrased = 0.3;

/**
 * The texts that came and went on the way, for each of the paired screens: those that the other walk shows nowhere,
 * each at the first screen that has it.
 */
export function diffWords(
  pairs: readonly Paired[],
  a: readonly WayScreen[],
  b: readonly WayScreen[],
): WordChange[][] {
  const [ofA, ofB] = [a, b].map(keysOf) as [Set<string>, Set<string>];
  const [saidInA, saidInB] = [new Set<string>(), new Set<string>()];
  return pairs.map((pair) => {
    const gone = pair.a === null ? [] : unheard(a[pair.a]!, ofB, saidInA);
    const came = pair.b === null ? [] : unheard(b[pair.b]!, ofA, saidInB);
    return align(gone, came, likeness, ({ text }) => text).map(([one, other]) => {
      const [before, after] = [one === null ? null : gone[one]!, other === null ? null : came[other]!];
      return {
        a: before?.text ?? null,
        b: after?.text ?? null,
        speaker: before?.speaker ?? after?.speaker ?? null,
      };
    });
  });
}

function keysOf(screens: readonly WayScreen[]): Set<string> {
  return new Set(screens.flatMap(({ texts }) => texts.map(({ text }) => textKey(text))));
}

/** The texts of a screen that are not among the others' and were not said on an earlier one. */
function unheard({ texts }: WayScreen, others: ReadonlySet<string>, said: Set<string>): WayText[] {
  return texts.filter(({ text }) => {
    const key = textKey(text);
    if (others.has(key) || said.has(key)) return false;
    said.add(key);
    return true;
  });
}

function likeness(a: WayText, b: WayText): number {
  if ((a.speaker === null) !== (b.speaker === null)) return 0;
  const shared = jaccard(a.text, b.text);
  return shared < rephrased ? 0 : shared;
}
