import { stillRenews } from '../../lexicon/still-renews.ts';
import { doneSaidIn } from '../../lexicon/claims/done-said.ts';
import { topLayer } from '../../measure/main-text.ts';
import { addressRoute } from '../../measure/same-screen.ts';
import type { Block } from '../../model/screen.ts';
import type { OutcomeFact } from '../../model/fact.ts';
import type { Detector, Sighting } from '../detector.ts';
import type { Passage } from '../passage.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { nowhere } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '显示办成而未办成', en: 'Said to be done and was not' };

export const falseCompletion: Detector = {
  strings: {
    name,
    explanation: {
      zh: '页面显示已经办成，随后账户却显示没有办成，或者自动续费仍然开着。',
      en: 'The page said that it was done; the account showed afterwards that it was not, or that it still renewed.',
    },
    against: { zh: '随后显示：{against}', en: 'Shown afterwards: {against}' },
    note: 'Two quotes from the same walk. Do not write that it was pretended.',
  },
  meta: {
    id: 'CNF-03',
    name,
    family: 'CNF',
    severity: 5,
    ontology: 'Sneaking',
    version: 'CNF-03/1 done-1 renews-1',
  },
  compares: 'alone',
  detect(walk) {
    const { outcome } = walk.flow;
    if (outcome?.unchanged !== undefined) return [deniedByAccount(walk, outcome)];
    // Who was served has nothing to show; what a person must finish was said to be under way.
    if (!ending.includes(walk.outcome) || !renewing.includes(walk.head.flow)) return [];
    const said = saidIn(
      walk,
      doneSaidIn,
      ({ role, source }, { subtype }) =>
        (subtype === 'cancelled' || subtype === 'any') &&
        role !== 'control' &&
        (source === 'screen' || source === 'toast' || source === 'native'),
    );
    return said.flatMap((each) => {
      const shown = renewsAfter(walk, each.passage);
      if (!shown) return [];
      return [{ ...placeOf(each), subtype: '', against: shown.text, strength: 5, confidence: 0.8 as const }];
    });
  },
};

/** The author looked into the account, and it showed what it had shown before. */
function deniedByAccount(walk: WalkView, { unchanged, evidence }: OutcomeFact): Sighting {
  const [said] = saidIn(walk, doneSaidIn, ({ role }) => role !== 'control');
  const words = evidence?.text ?? '';
  const place = said ? placeOf(said) : { ...nowhere, quote: words, context: words };
  return { ...place, subtype: '', against: unchanged!, strength: 5, confidence: 0.9 };
}

/** Outcomes of a walk that got to the end and was not done. */
const ending: readonly string[] = ['blocked', 'refused'];
/** What they end is a renewal, so that one that still renews is the same as before. */
const renewing: readonly string[] = ['cancel-renewal', 'unsubscribe', 'leave'];

/** A text on a page that was loaded after the claim: what stood beside it may not have been drawn anew yet. */
function renewsAfter({ flow }: WalkView, passage: Passage): Block | null {
  const claimed = flow.states.findLast((state) => state.at <= passage.at);
  const loaded = flow
    .of('navigation')
    .filter((each) => each.main && each.how === 'load' && each.at > passage.at);
  for (const state of flow.states) {
    if (state.at <= passage.at) continue;
    const isFresh =
      loaded.some((each) => each.page === state.page && each.at <= state.at) ||
      (claimed !== undefined && addressRoute(claimed) !== addressRoute(state));
    if (!isFresh) continue;
    const top = topLayer(state);
    const block = state.blocks.find(
      (each) => each.layer === top && !each.chat && each.region !== 'footer' && stillRenews(each.text),
    );
    if (block) return block;
  }
  return null;
}
