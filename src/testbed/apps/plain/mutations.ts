import { atChannel } from './mutations/at-channel.ts';
import { atConfirmation } from './mutations/at-confirmation.ts';
import { atEntry } from './mutations/at-entry.ts';
import { atIdentity } from './mutations/at-identity.ts';
import { atTheEnd } from './mutations/at-the-end.ts';
import { atTime } from './mutations/at-time.ts';
import { inChat } from './mutations/in-chat.ts';
import { withPersuasion } from './mutations/with-persuasion.ts';
import { onWay } from './mutation.ts';
import type { Mutation } from './mutation.ts';

export type { Mutation } from './mutation.ts';

/** The neutral app as it is, with each blocker of the catalogue alone, and with what only looks like one. */
export const mutations: readonly Mutation[] = [
  onWay('fair-downgrade', (way) => way, 'reached', []),
  onWay('fair-refund', (way) => way, 'reached', [], { flow: 'refund' }),
  onWay('fair-renewal', (way) => way, 'reached', [], { flow: 'cancel-renewal' }),
  ...atEntry,
  ...atChannel,
  ...inChat,
  ...atTime,
  ...atIdentity,
  ...withPersuasion,
  ...atConfirmation,
  ...atTheEnd,
];
