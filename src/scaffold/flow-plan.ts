import type { Direction } from '../model/words.ts';
import type { ScaffoldAnswers, ScaffoldFlow } from './scaffold-answers.ts';

/** What a first scenario says of a flow, for its author to correct. */
export type FlowPlan = {
  direction: Direction;
  from: string;
  to: string;
  /** What the last button does, as `walk.irreversible` declares it; null where nothing of it is irreversible. */
  declared: string | null;
  /** Walked by somebody who has no account yet. */
  signedOut?: true;
};

/** @param plans the account's plan, a dearer and a cheaper one. */
export function flowPlan(flow: ScaffoldFlow, plans: ScaffoldAnswers['plans']): FlowPlan {
  const { current, dearer, cheaper } = plans;
  const onward = (from: string, to: string, declared: string | null) =>
    ({ direction: 'onward', from, to, declared }) as const;
  const exit = (from: string, to: string, declared: string | null) =>
    ({ direction: 'exit', from, to, declared }) as const;
  const known: Record<ScaffoldFlow, FlowPlan> = {
    upgrade: onward(current, dearer, "pays: '0.00 CNY'"),
    downgrade: exit(current, cheaper, "changes: 'plan'"),
    'cancel-renewal': exit(current, current, "ends: 'renewal'"),
    refund: exit(current, 'none', "changes: 'plan'"),
    subscribe: onward('not-subscribed', 'subscribed', "pays: '0.00 CNY'"),
    unsubscribe: exit('subscribed', 'not-subscribed', "ends: 'subscription'"),
    register: { ...onward('visitor', 'member', null), signedOut: true },
    'delete-account': exit('member', 'visitor', "deletes: 'account'"),
    join: onward('outside', 'inside', null),
    leave: exit('inside', 'outside', null),
    accept: onward('undecided', 'accepted', null),
    reject: exit('undecided', 'rejected', null),
  };
  return known[flow];
}
