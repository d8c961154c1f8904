import { phoneNeededIn, serviceNeededIn } from '../../lexicon/claims/service-needed.ts';
import type { SearchFact } from '../../model/fact.ts';
import type { Detector } from '../detector.ts';
import { isFinishedInChat, isPassable, messagesOf, selfServiceControl } from '../ending.ts';
import { saidIn } from '../said-in.ts';
import { nowhere, onStep } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '没有自助入口', en: 'No self-service entry' };

export const entryAbsent: Detector = {
  strings: {
    name,
    explanation: {
      zh: '找不到可以自己办理的入口。',
      en: 'No control was found with which a person could do it by himself.',
    },
    against: { zh: '升级的入口：{against}', en: 'The entry of the upgrade: {against}' },
    note: 'Say that it was not found within the search, not that it does not exist.',
  },
  meta: {
    id: 'ENT-01',
    name,
    family: 'ENT',
    severity: 5,
    ontology: 'Obstruction',
    version: 'ENT-01/2',
  },
  compares: 'alone',
  detect(walk, { counterpart }) {
    const against = counterpart?.entryLabel ?? '';
    const common = { strength: 5, against };
    const missed = walk.flow.of('search').filter((search) => !search.found);
    if (walk.outcome === 'not-found')
      return [{ ...nowhere, ...common, confidence: missed.every(isThorough) ? 0.9 : 0.8 }];
    if (!endsOnlyWithService(walk) || selfServiceControl(walk)) return [];
    const searched = missed.length > 0;
    const told = saidIn(
      walk,
      (said) => [...serviceNeededIn(said), ...phoneNeededIn(said)],
      () => true,
    );
    const [message] = messagesOf(walk);
    return [
      {
        ...(message ? { ...onStep(walk, message), quote: '', context: '' } : nowhere),
        ...common,
        confidence: searched ? 0.9 : told.length > 0 ? 0.8 : 0.6,
      },
    ];
  },
};

/**
 * Nothing was left to look at, or as much was looked at as the method asks for (measurement, § 2.1), and no control was
 * left alone behind which the entry may be.
 */
function isThorough({ budget, screens, leftAlone = [] }: SearchFact): boolean {
  return leftAlone.length === 0 && budget.depth >= 6 && (budget.screens >= 60 || screens < budget.screens);
}

/**
 * The walk was only ever a talk with the service, or the service sent there: nothing was begun by a control. Whether
 * it was done in the end or not: what was done by somebody else in a chat was not done by oneself (F02).
 */
function endsOnlyWithService(walk: WalkView): boolean {
  if (isPassable(walk) ? !isFinishedInChat(walk) : walk.outcome === 'blocked') return false;
  const begun = walk.indication;
  if (begun && begun.act !== 'message' && begun.act !== 'attest' && !begun.control?.chat) return false;
  return messagesOf(walk).length > 0 || walk.flow.of('attest').length > 0 || walk.outcome === 'pending-human';
}

/** Label of what a walk is begun with; '' where that is a message. */
export function entryLabel({ indication }: WalkView): string {
  return indication && indication.act !== 'message' ? indication.label : '';
}
