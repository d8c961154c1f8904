import { isHandOver } from '../../lexicon/is-hand-over.ts';
import { isNotUnderstood } from '../../lexicon/is-not-understood.ts';
import { isPersonsTurn } from '../../lexicon/is-persons-turn.ts';
import { isQueueNotice } from '../../lexicon/is-queue-notice.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { asksForPerson } from '../../lexicon/offers-person.ts';
import { speakerOf } from '../../lexicon/speaker-of.ts';
import { jaccard } from '../../measure/jaccard.ts';
import type { ChatTurnFact } from '../../model/fact.ts';
import type { Detector } from '../detector.ts';
import { exchangesOf, type Exchange } from '../exchanges.ts';
import { onTurn } from '../on-turn.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '机器人原地打转', en: 'Bot goes in circles' };
/** From this share of common words two answers are the same one (blockers.md §4.2). */
const same = 0.9;
/** How often one answer must come back. */
const loop = 2;

export const botLoop: Detector = {
  strings: {
    name,
    explanation: {
      zh: '在聊天里换了说法，机器人还是反复给出同一个回答。',
      en: 'In the chat different messages got the same answer from the bot again and again.',
    },
    against: null,
    note: 'The quoted words are the answer that came back. Who only repeated himself got no loop.',
  },
  meta: {
    id: 'BOT-01',
    name,
    family: 'BOT',
    severity: 4,
    ontology: 'Obstruction',
    version: 'BOT-01/1 lost-1',
  },
  compares: 'alone',
  detect(walk) {
    const returns = returnsOf(walk);
    if (returns.length > 0)
      return returns.map((turn) => ({ ...onTurn(walk, turn), strength: returns.length, confidence: 0.9 }));
    const lost = lostTwice(walk);
    return lost.map((turn) => ({ ...onTurn(walk, turn), strength: lost.length, confidence: 0.8 }));
  },
};

interface Answered {
  exchange: Exchange;
  /** What the bot answered, notices and courtesies aside. */
  said: ChatTurnFact[];
}

/** The answers that came back at least twice, at the places where they came back. */
function returnsOf(walk: WalkView): ChatTurnFact[] {
  const { opening, exchanges } = exchangesOf(walk);
  const seen = opening.filter((turn) => isAnswer(turn, []));
  const inputs = new Map<ChatTurnFact, string[]>();
  const back = new Map<ChatTurnFact, ChatTurnFact[]>();
  for (const { exchange, said } of answeredOf(exchanges)) {
    const sources = said.map((turn) => seen.find((each) => jaccard(each.text, turn.text) >= same));
    const [source] = sources;
    // Whatever is new in an answer is an answer.
    if (source && sources.every((each) => each !== undefined)) {
      const asked = inputs.get(source) ?? [];
      const told = namesGoal(source.text, walk.head.flow);
      const isNew = exchange.input !== '' && !asked.some((each) => repeats(walk, each, exchange.input, told));
      if (isNew) back.set(source, [...(back.get(source) ?? []), said[0]!]);
    }
    for (const [index, turn] of said.entries()) {
      const first = sources[index] ?? turn;
      if (first === turn) seen.push(turn);
      inputs.set(first, [...(inputs.get(first) ?? []), exchange.input]);
    }
  }
  return [...back.values()].filter((turns) => turns.length >= loop).flat();
}

/** Two answers in a row that say, in whatever words, that the bot did not understand two different messages. */
function lostTwice(walk: WalkView): ChatTurnFact[] {
  const answered = answeredOf(exchangesOf(walk).exchanges);
  return answered.flatMap(({ exchange, said }, index) => {
    const before = answered[index - 1];
    const isLost = before && [...before.said, ...said].every((turn) => isNotUnderstood(turn.text));
    if (!isLost || exchange.input === '' || before.exchange.input === '') return [];
    return repeats(walk, before.exchange.input, exchange.input, true) ? [] : [said[0]!];
  });
}

/**
 * A message says nothing that was not said before: the same words; where `reworded`, also the same request in other
 * words. An answer that speaks of the request was right the first time.
 */
function repeats({ head }: WalkView, earlier: string, later: string, reworded: boolean): boolean {
  const [a, b] = [normalise(earlier), normalise(later)].map((text) => text.replace(/[\s,.。!?~]+/gu, ''));
  if (a === b) return true;
  if (!reworded) return false;
  const both = (is: (text: string) => boolean): boolean => is(earlier) && is(later);
  return (
    a!.includes(b!) || b!.includes(a!) || both((text) => namesGoal(text, head.flow)) || both(asksForPerson)
  );
}

/** Messages that the bot answered; what was said before in the chat tells whether a person speaks. */
function answeredOf(exchanges: readonly Exchange[]): Answered[] {
  const before: ChatTurnFact[] = [];
  return exchanges.flatMap((exchange) => {
    const said = exchange.replies.filter((turn, index) =>
      isAnswer(turn, [...before, ...exchange.replies.slice(0, index)]),
    );
    before.push(...exchange.replies);
    return said.length > 0 ? [{ exchange, said }] : [];
  });
}

/** Said with every answer, or instead of one for the time being. */
const courtesy =
  /请稍[等候后]|稍等|正在输入|对方正在|(?:是否|有没有|能否)[^。?]{0,8}(?:解决|帮助|帮到)|满意|评价|还有(?:什么|其他|别的)|\b(?:is typing|one moment|please wait|hold on|bear with|anything else|was (?:this|that) helpful|did (?:this|that) (?:help|answer|solve)|rate (?:this|our|your))\b/u;

/** Shorter ones are a word of assent, with the speaker's name. */
const least = { cjk: 12, words: 5 };

function isAnswer(turn: ChatTurnFact, before: readonly ChatTurnFact[]): boolean {
  const { text, load } = turn;
  if (isQueueNotice(text) || isHandOver(text) || isPersonsTurn(turn, before)) return false;
  if (speakerOf(turn).speaker === 'system') return false;
  const says = load.cjk >= least.cjk || load.words >= least.words;
  return isNotUnderstood(text) || (says && !courtesy.test(normalise(text)));
}
