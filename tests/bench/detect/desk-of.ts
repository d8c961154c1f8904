import { intentQuestion } from '../../../src/scenario/intent-questions.ts';
import { acts } from './acts.ts';
import type { Desk } from './generate.ts';
import { both } from './part.ts';
import type { Ingredients, Talk } from './part.ts';

/** Nobody comes before it, ms. */
const never = 3_600_000;

/** A service desk that hears the goal after so many mentions, and what a customer says to it. */
export function deskOf({ random, slots, own, flow }: Ingredients, talk: Talk): Desk {
  const question = talk.isPair && intentQuestion(flow, 'zh').text;
  const named = question ? [question] : random.some(own.chat, talk.mentions);
  const assents = random.some(slots.yesPlease, talk.argues.length);
  const preset = both(random.pick(slots.preset));
  return {
    help: random.pick(slots.help),
    says: [
      ...named.map((text) => ({ text, names: true })),
      ...assents.map((text) => ({ text, names: false })),
    ],
    last: talk.last,
    script: {
      title: both(random.pick(slots.service)),
      bot: both(random.pick(slots.bots)),
      agent: both(random.pick(slots.agents)),
      greeting: both(random.pick(slots.greeting)),
      topics: [],
      preset,
      handover: both(random.pick(slots.handover)),
      intents: [
        ...(talk.isPair
          ? [
              {
                id: 'more',
                says: anyOf([intentQuestion('upgrade', 'zh').text]),
                mentions: 1,
                agentAfter: 200,
                agent: [both(random.pick(slots.sells))],
              },
            ]
          : []),
        {
          id: flow,
          says: anyOf(question ? [question] : own.chat),
          mentions: talk.mentions,
          agentAfter: talk.isPair ? never : 200,
          agent: [
            ...talk.argues.map(both),
            { ...both(talk.last), ...(talk.done ? { does: acts[flow] } : {}) },
          ],
        },
      ],
      botDelay: 100,
      agentDelay: 150,
    },
  };
}

function anyOf(texts: readonly string[]): RegExp {
  const words = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(words.join('|'), 'u');
}
