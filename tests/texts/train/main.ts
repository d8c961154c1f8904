/**
 * `npm run train:texts`: learns both models of texts, writes them to `src/lexicon/model` and prints how well they read:
 * `words-2` from the labelled texts `tuned` and `trained`; `brief-1`, which judges brief Chinese sentences that stand
 * alone (`is-brief.ts`), from these and `brief`. The texts that were set aside (`held`, `fresh`, `last`, `short`, `blind`) are not
 * opened. `-- brief-1` learns that one alone.
 */
import { readTexts, type LabelledText, type Language } from '../read-texts.ts';
import { isBrief } from '../../../src/lexicon/model/is-brief.ts';
import { trainModel, type Plan } from './train-model.ts';

const plans: readonly Plan[] = [
  {
    version: 'words-2',
    files: /^(?:zh|en)\.(?:tuned|trained).*\.jsonl$/,
    texts: (language) => [...of(language, 'tuned'), ...of(language, 'trained')],
    apart: () => false,
  },
  {
    version: 'brief-1',
    files: /^(?:zh|en)\.(?:tuned|trained|brief).*\.jsonl$/,
    texts: (language) => [...of(language, 'tuned'), ...of(language, 'trained'), ...of(language, 'brief')],
    apart: isBrief,
  },
];

const [only] = process.argv.slice(2);
for (const plan of plans) if (only === undefined || only === plan.version) trainModel(plan);

/** With the hand that wrote it: `a`, `b`, …; `tuned`: the texts that the rules were tuned on. */
function of(language: Language, set: 'tuned' | 'trained' | 'brief'): (LabelledText & { hand: string })[] {
  return readTexts(language, set).map((text) => ({
    ...text,
    hand: set === 'tuned' ? set : text.id.split('-')[1]!,
  }));
}
