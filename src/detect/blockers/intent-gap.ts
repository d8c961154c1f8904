import type { Detector } from '../detector.ts';
import { inPassage, nowhere, onStep } from '../sightings.ts';
import { messagesOf } from '../ending.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '按来意安排人工', en: 'A person sooner for buyers' };
/** How much longer, from which on it is a gap (blockers.md §4.2). */
const times = 3;

export const intentGap: Detector = {
  strings: {
    name,
    explanation: {
      zh: '同一个聊天里，问更贵的套餐很快有人工，要退出时要等三倍以上的时间，或者一直等不到。',
      en: 'In the same chat a question about a dearer plan reached a person soon; the wish to leave took three times as long or reached nobody.',
    },
    against: {
      zh: '问升级时等到人工：{against} 秒',
      en: 'Seconds until a person answered the upgrade: {against}',
    },
    note: 'Measured from the first message to the first answer that is not the bot’s.',
  },
  meta: {
    id: 'BOT-04',
    name,
    family: 'BOT',
    severity: 4,
    ontology: 'Obstruction',
    version: 'BOT-04/3',
  },
  compares: 'pair',
  detect(walk, { onward }) {
    // The slowest of the onward chats: a doubt is not held against the target.
    const waits = onward.map(({ agentMs }) => agentMs).filter((ms) => ms !== null);
    const [message] = messagesOf(walk);
    if (waits.length === 0 || !message) return [];
    const other = Math.max(...waits);
    const own = walk.measured.agentMs;
    const waited = own ?? (isTurnedAway(walk) && !isPair(walk) ? Infinity : patienceOf(walk));
    if (waited === null || waited < times * other) return [];
    const answer = walk.passages.findLast(
      (passage) => passage.source === 'chat' && passage.role === 'chat-bot',
    );
    return [
      {
        ...(own === null && answer ? inPassage(answer) : { ...onStep(walk, message), ...noWords }),
        strength: 4,
        against: (other / 1000).toFixed(1),
        confidence: 0.9,
      },
    ];
  },
};

const { quote, context, offset } = nowhere;
const noWords = { quote, context, offset };

/** A bot alone answered, until it would not do it or led nowhere: nobody was ever coming. */
function isTurnedAway({ outcome }: WalkView): boolean {
  return outcome === 'refused' || outcome === 'blocked';
}

/** Half of an intent pair: the bot was asked once and no more, and who waited longer might have been answered. */
function isPair({ flow }: WalkView): boolean {
  return flow.of('chat').some((each) => each.asked !== undefined);
}

/** How long nobody came, where the scenario waited for somebody until its patience ended; null elsewhere. */
function patienceOf({ flow }: WalkView): number | null {
  const chat = flow.of('chat').findLast((each) => each.ended === 'patience');
  return chat?.patienceMs ?? null;
}
