import { changePlanNow, nowOf, stopRenewal } from '../../../src/testbed/account.ts';
import type { Account } from '../../../src/testbed/account.ts';
import { plans } from '../../../src/testbed/apps/plain/plans.ts';
import { day } from '../../../src/testbed/format.ts';
import type { ExitWay } from '../../../src/testbed/obstacles/exit-way.ts';
import { planOf } from '../../../src/testbed/plan.ts';
import { both } from './part.ts';
import type { Ingredients, Made, Stage } from './part.ts';
import type { ActSlots, Flow } from './slots.ts';

type Act = (account: Account) => void;

/** What is done behind the commit control. */
export const acts: Readonly<Record<Flow | 'upgrade', Act>> = {
  upgrade: (account) => changePlanNow(account, planOf(plans, 'large'), 1000),
  downgrade: (account) => changePlanNow(account, planOf(plans, 'small'), -1000),
  'cancel-renewal': stopRenewal,
  refund: (account) => {
    const now = nowOf(account);
    account.change = { what: 'refund', to: 'none', requestedAt: now, effectiveAt: now };
  },
};

/** A way of these stages, with an end of its own or the fair one. */
export function wayOf(
  { random, slots }: Ingredients,
  { done }: ActSlots,
  stages: readonly Stage[],
  made: {
    entry: string | null;
    under: readonly string[];
    does: Act;
    end?: Made['end'] | undefined;
    more?: string | undefined;
  },
): ExitWay {
  const fair = random.pick(done);
  const later = random.pick(slots.later);
  const { end } = made;
  const said = end?.says === 'later' ? null : (end?.says ?? fair);
  return {
    entry: made.entry === null ? null : { label: both(made.entry), under: made.under.map(both) },
    scenes: stages.map(({ scene }) => scene),
    end: {
      title: both(said ? said[0] : later('')[0]),
      text: ({ periodEnd }) => [
        both(said ? said[1] : later(day(periodEnd))[1]),
        ...(made.more === undefined ? [] : [both(made.more)]),
      ],
      does: end?.does ?? made.does,
      choices: [{ label: both(random.pick(slots.toHome)), leads: 'away', look: 'plain' }],
    },
  };
}
