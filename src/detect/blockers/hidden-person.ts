import { isHandOver } from '../../lexicon/is-hand-over.ts';
import { isPersonsTurn } from '../../lexicon/is-persons-turn.ts';
import { isQueueNotice } from '../../lexicon/is-queue-notice.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { asksForPerson, offersPerson } from '../../lexicon/offers-person.ts';
import type { ChatTurnFact } from '../../model/fact.ts';
import type { Detector } from '../detector.ts';
import { isPassable } from '../ending.ts';
import { exchangesOf, type Exchange } from '../exchanges.ts';
import { onTurn } from '../on-turn.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '找不到人工', en: 'No way to a person shown' };
/** Messages within which a way to a person should show (blockers.md §4.2). */
const turns = 3;

export const hiddenPerson: Detector = {
  strings: {
    name,
    explanation: {
      zh: '聊天的前几个回合里没有出现转人工的办法，或者要说出特定的词才有。',
      en: 'In the first turns of the chat no way to a person was shown, or only after a certain word.',
    },
    against: {
      zh: '没有给出人工入口的回合：{against}',
      en: 'Messages answered without a way to a person: {against}',
    },
    note: 'The quoted words are the last answer before a person was offered, or the last of all.',
  },
  meta: {
    id: 'BOT-02',
    name,
    family: 'BOT',
    severity: 3,
    ontology: 'Interface Interference',
    version: 'BOT-02/1 person-1',
  },
  compares: 'alone',
  detect(walk) {
    const { opening, exchanges } = exchangesOf(walk);
    const [first] = exchanges;
    if (!first || showsWay(walk, opening, { at: -Infinity, until: first.at })) return [];
    const answered = exchanges.filter((each) => each.replies.length > 0);
    const offered = answered.findIndex((each) => showsWay(walk, each.replies, each));
    const came = offered >= 0;
    // Who was served, and who got through without anybody, needed no person.
    if (!came && isPassable(walk)) return [];
    const before = came ? answered.slice(0, offered) : answered;
    const vain = before.filter((each) => !isServed(walk, each));
    if (vain.length < before.length) return [];
    const byWord = (came ? [answered[offered]!] : vain).some((each) => asksForPerson(each.input));
    // One message that got no way is enough where a word had to be known, and where the word was not heard two.
    const enough = byWord ? (came ? 1 : 2) : turns;
    if (vain.length < enough) return [];
    const reply = vain.at(-1)!.replies[0]!;
    return [
      {
        ...onTurn(walk, reply),
        strength: 3,
        against: String(vain.length),
        // A picture without a name may be the way: then a person has to look.
        confidence: hasUnnamed(walk, first) ? 0.6 : 0.8,
      },
    ];
  },
};

/** A person came or was called, or a message, a control in the chat or on the way to it shows how to reach one. */
function showsWay(
  { flow }: WalkView,
  said: readonly ChatTurnFact[],
  { at, until }: Pick<Exchange, 'at' | 'until'>,
): boolean {
  const spoken = said.some(
    (turn, index) =>
      isQueueNotice(turn.text) ||
      isHandOver(turn.text) ||
      isPersonsTurn(turn, said.slice(0, index)) ||
      offersPerson(turn.text),
  );
  if (spoken) return true;
  return flow.states.some(
    (state) =>
      state.at > at &&
      state.at <= until &&
      (state.controls.some(
        (each) =>
          !each.state.disabled &&
          each.region !== 'footer' &&
          (offersPerson(each.name) || each.target.startsWith('tel:') || (each.chat && isService(each.name))),
      ) ||
        state.blocks.some((block) => !block.own && block.chat && offersPerson(block.text))),
  );
}

function hasUnnamed({ flow }: WalkView, { at }: Exchange): boolean {
  return flow.states.some(
    (state) => state.at >= at && state.controls.some((each) => each.chat && each.name.trim() === ''),
  );
}

/** In the chat of a bot this is somebody else than the bot. */
function isService(label: string): boolean {
  return /^(?:联系|转|找|呼叫|咨询)(?:在线|人)?客服|^(?:contact|reach) (?:support|customer service)/iu.test(
    label.trim(),
  );
}

/** The bot spoke of what was asked for, or offers to do it. */
function isServed({ flow, head }: WalkView, { at, until, replies }: Exchange): boolean {
  return (
    replies.some((turn) => namesGoal(turn.text, head.flow)) ||
    flow.states.some(
      (state) =>
        state.at > at &&
        state.at <= until &&
        state.controls.some((each) => each.chat && !each.state.disabled && namesGoal(each.name, head.flow)),
    )
  );
}
