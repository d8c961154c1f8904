import { jaccard } from '../../measure/jaccard.ts';
import { align } from './align.ts';
import type { WordChange } from './audit-diff.ts';
import type { Paired } from './pair-screens.ts';
import type { SaidTexts } from './said-texts.ts';
import { textKey } from './way-screens.ts';
import type { WayScreen, WayText } from './way-screens.ts';

/** A text that went and one that came are the same, put otherwise, if they share so much. */
const rephrased = 0.3;

/**
 * The texts that came and went on the way, for each of the paired screens: those that the other audit shows in no
 * walk of the flow and that are no chance of a single visit, each at the first screen that has it.
 */
export function diffWords(
  pairs: readonly Paired[],
  a: { screens: readonly WayScreen[]; said: SaidTexts },
  b: { screens: readonly WayScreen[]; said: SaidTexts },
): WordChange[][] {
  const [toldOfA, toldOfB] = [new Set<string>(), new Set<string>()];
  return pairs.map((pair) => {
    const gone = pair.a === null ? [] : lone(a.screens[pair.a]!, a.said, b.said, toldOfA);
    const came = pair.b === null ? [] : lone(b.screens[pair.b]!, b.said, a.said, toldOfB);
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

/** The texts of a screen that only its own audit has and that were not told at an earlier one. */
function lone({ texts }: WayScreen, own: SaidTexts, other: SaidTexts, told: Set<string>): WayText[] {
  return texts.filter(({ text }) => {
    const key = textKey(text);
    if (told.has(key) || other.isSaid(key) || !own.isUsual(key)) return false;
    told.add(key);
    return true;
  });
}

function likeness(a: WayText, b: WayText): number {
  if ((a.speaker === null) !== (b.speaker === null)) return 0;
  const shared = jaccard(a.text, b.text);
  return shared < rephrased ? 0 : shared;
}
