import { changePlanAtExpiry, nowOf } from '../../../src/testbed/account.ts';
import type { Account } from '../../../src/testbed/account.ts';
import { plans } from '../../../src/testbed/apps/plain/plans.ts';
import { planOf } from '../../../src/testbed/plan.ts';
import { both, choicesOf } from './part.ts';
import type { Ingredients, Made, Part, Stage, Talk } from './part.ts';
import type { Flow, Said } from './slots.ts';

const all: readonly Flow[] = ['downgrade', 'cancel-renewal', 'refund'];
const contracts: readonly Flow[] = ['downgrade', 'cancel-renewal'];

/** All obstacles that the generator knows. */
export const parts: readonly Part[] = [
  scene('loss', (of) => {
    const { random, slots, own } = of;
    const lost = random.some(slots.losses, random.int(2, 4));
    const said = random.pick(own.loss);
    return { raises: ['LOS-01'], stages: [stay(of, said, goesOn(of), { list: lost })] };
  }),
  offering('offer', (of) => ({ raises: ['RET-01'], stages: [offer(of, of.random.pick(of.slots.offers))] })),
  offering('offers', (of) => ({
    raises: ['RET-03'],
    stages: of.random.some(of.slots.offers, 2).map((said) => offer(of, said)),
  })),
  scene('chain', (of) => {
    const { random, slots, own } = of;
    const times = random.int(1, 2);
    const yes = random.some(own.confirmAgain, times);
    const stages = random.some(own.askAgain, times).map(([title, text], index): Stage => {
      const choices = choicesOf(of, { away: random.pick(slots.back), on: yes[index]!, keeps: false });
      const as = random.chance(0.5) ? 'dialog' : 'page';
      return {
        scene: { as, title: both(title), text: [both(text)], choices },
        decides: false,
        repeats: true,
        picks: null,
      };
    });
    return { raises: [], stages };
  }),
  scene('survey', (of) => {
    const { random, slots, own } = of;
    const options = random.some(slots.reasons, random.int(3, 5));
    const choices = choicesOf(of, {
      away: random.pick(slots.back),
      on: random.pick(slots.next),
      keeps: false,
    });
    return {
      raises: ['SRV-01'],
      stages: [
        {
          scene: {
            as: random.chance(0.5) ? 'dialog' : 'page',
            title: both(random.pick(own.survey)),
            text: [],
            pick: { legend: both(random.pick(slots.surveyLegend)), options: options.map(both) },
            choices,
          },
          decides: false,
          repeats: false,
          picks: random.pick(options),
        },
      ],
    };
  }),
  offering('shame', (of) => {
    const { random, slots, own } = of;
    return {
      raises: ['SHM-01', 'RET-01'],
      stages: [
        stay(
          of,
          random.pick(slots.offers),
          { label: random.pick(own.shame), named: true },
          { away: random.pick(slots.acceptOffer) },
        ),
      ],
    };
  }),
  scene(
    'fee',
    (of) => {
      const { random, slots, own } = of;
      const [title, text] = random.pick(own.fee);
      const choices = choicesOf(of, {
        away: random.pick(slots.back),
        on: random.pick(slots.next),
        keeps: false,
      });
      const as = random.chance(0.5) ? 'dialog' : 'page';
      return {
        raises: ['ELG-02'],
        stages: [
          {
            scene: { as, title: both(title), text: [both(text)], choices },
            decides: false,
            repeats: false,
            takes: feeIn(text),
            picks: null,
          },
        ],
      };
    },
    contracts,
  ),
  scene('typed', (of) => {
    const [label, value] = of.random.pick(of.own.phrases);
    return {
      raises: ['SRV-02'],
      stages: [asking(of, of.random.pick(of.slots.typeTitle), 'text', label, value)],
    };
  }),
  scene('id-number', (of) => {
    const label = of.random.pick(of.slots.idNumber);
    const title = of.random.pick(of.slots.notice);
    return { raises: ['AUT-03'], stages: [asking(of, title, 'text', label, '110105194912310021')] };
  }),
  scene('step-up', (of) => {
    const label = of.random.pick(of.slots.code);
    const title = of.random.pick(of.slots.notice);
    return {
      raises: ['AUT-01'],
      stages: [asking(of, title, 'code', label, String(of.random.int(100000, 999999)))],
    };
  }),
  scene(
    'preset',
    (of) => {
      const { random, slots, own } = of;
      const [stays, leaves] = [random.pick(slots.stayChoice), random.pick(own.entry)];
      const stage = plainStage(of, [random.pick(slots.surveyLegend), '']);
      const pick = { legend: both(random.pick(slots.notice)), options: [stays, leaves].map(both), preset: 0 };
      return {
        raises: ['PRE-01'],
        stages: [{ ...stage, scene: { ...stage.scene, text: [], pick }, decides: true, picks: leaves }],
      };
    },
    contracts,
  ),
  scene('swapped', (of) => {
    const { random, slots } = of;
    const [first, second] = random.some(slots.neutral, 2);
    const keeps = (said: Said, onFirst: boolean): Stage => {
      const choices = choicesOf(
        { onFirst, suppressed: false },
        { away: random.pick(slots.keep), on: random.pick(slots.next), keeps: true },
      );
      return {
        ...plainStage(of, said),
        scene: { as: 'page', title: both(said[0]), text: [both(said[1])], choices },
        decides: true,
      };
    };
    return { raises: ['CNF-02'], stages: [keeps(first!, true), keeps(second!, false)] };
  }),
  offering('diversion', (of) => {
    const { random, slots } = of;
    const stage = plainStage(of, random.pick(slots.neutral));
    const choices = choicesOf(of, {
      away: random.pick(slots.diversions),
      on: random.pick(slots.next),
      keeps: true,
    });
    return { raises: ['RET-02'], stages: [{ ...stage, scene: { ...stage.scene, choices }, decides: true }] };
  }),
  scene('dearer', (of) => ({ raises: ['EFX-01'], stages: [plainStage(of, of.random.pick(of.own.dearer))] }), [
    'downgrade',
  ]),
  scene(
    'vouchers',
    (of) => ({ raises: ['REF-02'], stages: [plainStage(of, of.random.pick(of.slots.vouchers))] }),
    ['refund'],
  ),
  scene(
    'trick',
    (of) => {
      const { random, slots, own } = of;
      const stage = plainStage(of, random.pick(own.tricks));
      const choices = choicesOf(of, { away: slots.cancel, on: slots.ok, keeps: false });
      return {
        raises: ['CNF-02'],
        stages: [{ ...stage, scene: { ...stage.scene, choices }, repeats: true }],
      };
    },
    ['cancel-renewal'],
  ),
  scene('wait', (of) => {
    const stage = plainStage(of, of.random.pick(of.slots.waits));
    return {
      raises: ['TIM-03'],
      stages: [{ ...stage, scene: { ...stage.scene, as: 'page', opensAfter: 6 }, opensLate: true }],
    };
  }),
  entry('in-help', ({ random, slots }) => ({ raises: ['ENT-04'], under: [random.pick(slots.help)] })),
  {
    id: 'failure',
    kind: 'end',
    flows: all,
    make: ({ random, slots }) => ({
      raises: ['ERR-01'],
      end: { says: random.pick(slots.failures), does: () => undefined },
      ending: { outcome: 'blocked' },
    }),
  },
  {
    id: 'claims-done',
    kind: 'end',
    flows: all,
    make: ({ random, own }) => ({
      raises: ['CNF-03'],
      end: { says: random.pick(own.done), does: () => undefined },
      ending: { outcome: 'blocked', claimsDone: true },
    }),
  },
  {
    id: 'no-receipt',
    kind: 'end',
    flows: all,
    make: ({ random, slots }) => ({
      raises: ['DSC-01'],
      receipt: random.pick(slots.receipts),
      ending: { outcome: 'done-now' },
    }),
  },
  entry('buried', ({ random, slots }) => ({ raises: [], under: random.some(slots.inner, random.int(2, 3)) })),
  entry('unrelated', ({ random, slots }) => ({ raises: ['ENT-03'], under: [random.pick(slots.offTopic)] })),
  entry('evasive', ({ random, slots }) => ({ raises: ['ENT-05'], label: random.pick(slots.evasive) })),
  entry('faint-entry', () => ({ raises: ['VIS-01'], faintEntry: true })),
  {
    id: 'absent',
    kind: 'end',
    alone: true,
    flows: all,
    make: () => ({ raises: ['ENT-01'], noEntry: true, ending: { outcome: 'not-found' } }),
  },
  {
    id: 'later',
    kind: 'end',
    flows: ['downgrade'],
    make: () => ({
      raises: ['TIM-02'],
      end: {
        says: 'later',
        does: (account) => changePlanAtExpiry(account, planOf(plans, 'small')),
      },
      ending: { outcome: 'done-later' },
    }),
  },
  {
    id: 'call-back',
    kind: 'end',
    flows: all,
    make: ({ random, own, flow }) => {
      const hours = random.pick([24, 48, 72]);
      return {
        raises: ['CHN-04'],
        end: { says: random.pick(own.callBack)(hours), does: ticket(flow) },
        ending: { outcome: 'pending-human', promisedHours: hours },
      };
    },
  },
  {
    id: 'value-used',
    kind: 'end',
    flows: ['refund'],
    make: ({ random, slots }) => ({
      raises: ['REF-01'],
      end: { says: random.pick(slots.valueUsed), does: () => undefined },
      ending: { outcome: 'refused' },
    }),
  },
  shut('time-window', contracts, ['TIM-01'], 'refused', ({ random, own, slots }) => [
    random.pick(slots.notice),
    random.pick(own.windows)(random.pick([3, 5, 7])),
  ]),
  shut('bound', contracts, ['ELG-01'], 'refused', ({ random, own }) => random.pick(own.bound)),
  shut('shop', contracts, ['CHN-03'], 'pending-human', ({ random, own }) => random.pick(own.shop)),
  shut('service-page', all, ['CHN-01'], 'pending-human', ({ random, own }) => random.pick(own.service)),
  shut('app-only', all, ['ENT-06'], 'pending-human', ({ random, own }) => random.pick(own.app)),
  {
    id: 'hotline',
    kind: 'end',
    flows: all,
    make: (of) => {
      const { random, slots, own } = of;
      const number = `400-${random.int(100, 999)}-${random.int(1000, 9999)}`;
      const [title, text] = random.pick(own.phone)(number);
      const call = random.pick(slots.call);
      return {
        raises: ['CHN-02'],
        shut: {
          stage: {
            scene: {
              as: random.chance(0.5) ? 'dialog' : 'page',
              title: both(title),
              text: [both(text)],
              choices: [{ label: both(call), leads: `tel:${number.replaceAll('-', '')}`, look: 'plain' }],
            },
            decides: false,
            repeats: false,
            picks: null,
          },
          calls: call,
        },
        ending: { outcome: 'pending-human' },
      };
    },
  },
  talk('service-only', all, (of) => ({ mentions: 1, argues: [], ...done(of) }), []),
  talk('keyword', all, (of) => ({ mentions: of.random.int(2, 4), argues: [], ...done(of) }), ['BOT-03']),
  talk(
    'dissuasion',
    all,
    (of) => ({
      mentions: 1,
      argues: of.random.some(of.own.agentArgues, of.random.int(1, 2)),
      ...done(of),
    }),
    ['AGT-01'],
  ),
  talk(
    'agent-call-back',
    all,
    ({ random, own }) => {
      const hours = random.pick([24, 48, 72]);
      return { mentions: 1, argues: [], last: random.pick(own.agentCalls)(hours), done: false, hours };
    },
    ['CHN-04'],
  ),
  {
    // The bench's browser is Chinese, and the questions of a pair are in its language.
    ...talk('intent-routing', all, () => ({ mentions: 1, argues: [], last: '', done: false, isPair: true }), [
      'BOT-04',
    ]),
    lang: 'zh',
  },
  talk(
    'agent-value-used',
    ['refund'],
    ({ random, slots }) => ({
      mentions: 1,
      argues: [],
      last: random.pick(slots.agentValueUsed),
      done: false,
      refuses: true,
    }),
    ['REF-01'],
  ),
];

function scene(id: string, make: (of: Ingredients) => Made, flows = all): Part {
  return { id, kind: 'scene', flows, make };
}

/** Of those that offer something an app has one: several offers are a part of their own. */
function offering(id: string, make: (of: Ingredients) => Made): Part {
  return { id, kind: 'offer', flows: all, make };
}

function entry(id: string, make: (of: Ingredients) => Made): Part {
  return { id, kind: 'entry', flows: all, make };
}

/** A screen from which nothing leads on but back. */
function shut(
  id: string,
  flows: readonly Flow[],
  raises: Made['raises'],
  outcome: 'refused' | 'pending-human',
  say: (of: Ingredients) => Said,
): Part {
  return {
    id,
    kind: 'end',
    flows,
    make: (of) => {
      const { random, slots } = of;
      const [title, text] = say(of);
      const as = random.chance(0.5) ? 'dialog' : 'page';
      const choices = [{ label: both(random.pick(slots.gotIt)), leads: 'away', look: 'plain' }] as const;
      return {
        raises,
        shut: {
          stage: {
            scene: { as, title: both(title), text: [both(text)], choices },
            decides: false,
            repeats: false,
            picks: null,
          },
          calls: null,
        },
        ending: { outcome },
      };
    },
  };
}

type Desk = Talk & { hours?: number; refuses?: true };

function talk(
  id: string,
  flows: readonly Flow[],
  make: (of: Ingredients) => Desk,
  raises: Made['raises'],
): Part {
  return {
    id,
    kind: 'end',
    alone: true,
    flows,
    make: (of) => {
      const { hours, refuses, ...desk } = make(of);
      // The preset came back twice to other words, and in three turns nothing showed a way to a person.
      const loops = desk.mentions > 3 ? (['BOT-01', 'BOT-02'] as const) : [];
      const made: Made = {
        raises: ['ENT-01', 'CHN-01', ...loops, ...raises],
        noEntry: true,
        talk: desk,
      };
      if (desk.done) return made;
      return {
        ...made,
        ending: refuses
          ? { outcome: 'refused' }
          : { outcome: 'pending-human', ...(hours === undefined ? {} : { promisedHours: hours }) },
      };
    },
  };
}

function done({ random, own }: Ingredients): Pick<Desk, 'last' | 'done'> {
  return { last: random.pick(own.agentDone), done: true };
}

/** Keeps as the one answer, goes on as the other. */
function stay(
  of: Ingredients,
  [title, text]: Said,
  on: { label: string; named: boolean },
  { list, away }: { list?: readonly string[]; away?: string } = {},
): Stage {
  const { random, slots } = of;
  return {
    scene: {
      as: random.chance(0.4) ? 'dialog' : 'page',
      title: both(title),
      text: [both(text)],
      ...(list ? { list: list.map(both) } : {}),
      choices: choicesOf(of, { away: away ?? random.pick(slots.keep), on: on.label, keeps: true }),
    },
    decides: true,
    repeats: on.named,
    picks: null,
  };
}

function offer(of: Ingredients, said: Said): Stage {
  const { random, slots } = of;
  const on = random.chance(0.5) ? { label: random.pick(slots.declineOffer), named: false } : goesOn(of);
  return stay(of, said, on, { away: random.pick(slots.acceptOffer) });
}

/** With or without the name of the act. */
function goesOn({ random, slots, own }: Ingredients): { label: string; named: boolean } {
  return random.chance(0.4)
    ? { label: random.pick(own.goOn), named: true }
    : { label: random.pick(slots.next), named: false };
}

/** One question or one thing to know, with Back beside the way on. */
function plainStage(of: Ingredients, [title, text]: Said): Stage {
  const { random, slots } = of;
  const as = random.chance(0.5) ? 'dialog' : 'page';
  const choices = choicesOf(of, { away: random.pick(slots.back), on: random.pick(slots.next), keeps: false });
  return {
    scene: { as, title: both(title), text: [both(text)], choices },
    decides: false,
    repeats: false,
    picks: null,
  };
}

/** The one amount of a text, as a scenario declares it. */
function feeIn(text: string): string {
  const [, yuan, dollars] = /(\d+) 元|\$(\d+)/u.exec(text)!;
  return yuan === undefined ? `${dollars}.00 USD` : `${yuan}.00 CNY`;
}

/** A field that must be filled. */
function asking(of: Ingredients, title: string, kind: 'text' | 'code', label: string, value: string): Stage {
  const stage = plainStage(of, [title, '']);
  const fields = [{ kind, label: both(label), value: both(value) }];
  return { ...stage, scene: { ...stage.scene, text: [], fields } };
}

function ticket(flow: Flow): (account: Account) => void {
  return (account) => account.tickets.push({ id: 'T0001', what: flow, at: nowOf(account) });
}
