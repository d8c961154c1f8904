import { acts } from './acts.ts';
import type { Desk } from './generate.ts';
import { both } from './part.ts';
import type { Ingredients, Talk } from './part.ts';

/** A service desk that hears the goal after so many mentions, and what a customer says to it. */
export function deskOf({ random, slots, own, flow }: Ingredients, talk: Talk): Desk {
  const named = random.some(own.chat, talk.mentions);
  const assents = random.some(slots.yesPlease, talk.argues.length);
  const words = own.chat.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
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
        {
          id: flow,
          says: new RegExp(words.join('|'), 'u'),
          mentions: talk.mentions,
          agentAfter: 200,
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
