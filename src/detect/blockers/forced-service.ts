import { serviceNeededIn } from '../../lexicon/claims/service-needed.ts';
import type { Detector } from '../detector.ts';
import { isFinishedInChat, isPassable, messagesOf, showsOutcome } from '../ending.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { inPassage, onStep } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '必须找客服', en: 'Customer service required' };
/** 4 where it is finished in the same chat, else 5 (decisions, Blockers 2). */
const finished = 4;
const unfinished = 5;

export const forcedService: Detector = {
  strings: {
    name,
    explanation: {
      zh: '不能自己办完，必须联系客服。',
      en: 'It cannot be finished by oneself; customer service has to be contacted.',
    },
    against: null,
    note: 'Covers chat, e-mail, tickets and shops. The quoted words are those that send there, or what was asked in the chat.',
  },
  meta: {
    id: 'CHN-01',
    name,
    family: 'CHN',
    severity: unfinished,
    ontology: 'Obstruction',
    version: `CHN-01/1 service-2 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    const inChat = isFinishedInChat(walk);
    if (isPassable(walk) && !inChat) return [];
    const severity = inChat ? finished : unfinished;
    const [message] = messagesOf(walk);
    const said = saidIn(walk, withModel('CHN-01', serviceNeededIn), ({ role }) => role !== 'control');
    if (said.length > 0) {
      return said.map((each) => ({
        ...placeOf(each),
        severity,
        strength: severity,
        confidence: message || showsOutcome(walk, each.passage) ? 0.8 : 0.6,
      }));
    }
    // Who only asks in the chat was not sent there.
    if (!message || !endsInChat(walk) || walk.head.flow.startsWith('ask-')) return [];
    // Nothing says so, but it was asked in a chat, and nothing was done outside it afterwards.
    const reply = walk.passages.find((passage) => passage.source === 'chat' && passage.at > message.at);
    const place = reply ? inPassage(reply) : onStep(walk, message);
    return [{ ...place, severity, strength: severity, confidence: 0.9 }];
  },
};

/** The last thing that the person did before it ended was said or chosen in a chat. */
function endsInChat({ steps, parts }: WalkView): boolean {
  const last = steps.findLast(
    (step) => step.act !== 'attest' && ['before', 'counted'].includes(parts.partOf(step)),
  );
  return last?.act === 'message' || last?.control?.chat === true;
}
