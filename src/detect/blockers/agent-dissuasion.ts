import type { Claim } from '../../lexicon/claims/claim.ts';
import { lossIn } from '../../lexicon/claims/loss.ts';
import { stayIn } from '../../lexicon/claims/stay.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { utterance } from '../../lexicon/utterance.ts';
import type { Detector } from '../detector.ts';
import { withModel, weighing } from '../with-model.ts';
import type { Passage } from '../passage.ts';
import { inPassage } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '客服劝留', en: 'An agent argues' };

export const agentDissuasion: Detector = {
  strings: {
    name,
    explanation: {
      zh: '说了要退出以后，人工客服先劝人留下、给优惠或讲损失，再谈办理。',
      en: 'After the request was made, a human agent asked to stay, made an offer or pointed out losses.',
    },
    against: null,
    note: 'One place for each message of the agent. Neutral: what the agent said may be true.',
  },
  meta: {
    id: 'AGT-01',
    name,
    family: 'AGT',
    severity: 3,
    ontology: 'Interface Interference',
    version: `AGT-01/1 stay-3 loss-3 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    const asked = requestedAt(walk);
    if (asked === null) return [];
    const turns = walk.passages.flatMap((passage) => {
      const isAgents = passage.role === 'chat-agent' && passage.source === 'chat';
      const claim =
        isAgents && !passage.after && passage.at > asked ? arguesIn(passage, walk.head) : undefined;
      return claim ? [{ passage, claim }] : [];
    });
    return turns.map(({ passage, claim }) => ({
      ...inPassage(passage, claim),
      subtype: claim.subtype,
      strength: turns.length,
      confidence: 0.6,
    }));
  },
};

/** When the wish was made known: the first message or control that names it; null where it never was. */
function requestedAt({ steps, indication }: WalkView): number | null {
  const message = steps.find((step) => step.act === 'message' && step.goal && !step.search);
  return message?.at ?? (indication && indication.act !== 'message' ? indication.at : null);
}

const argumentsIn = withModel('AGT-01', (said) => [
  ...stayIn(said),
  ...lossIn(said).map((claim) => ({ ...claim, subtype: 'loss' })),
]);

/** On the way in an offer sells; and another plan is no diversion where it is the goal itself. */
function arguesIn({ text, role }: Passage, { direction, flow }: WalkView['head']): Claim | undefined {
  return argumentsIn(utterance(text, role)).find(
    ({ subtype, start, end }) =>
      subtype === 'plea' ||
      subtype === 'loss' ||
      (direction === 'exit' && !namesGoal(text.slice(start, end), flow)),
  );
}
