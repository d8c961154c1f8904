import type { BlockerId } from '../../../model/blocker.ts';
import type { Intent } from '../../chat/chat-script.ts';
import { absentEntry } from '../../obstacles/absent-entry.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import type { ExitWay, Obstacle } from '../../obstacles/exit-way.ts';
import { throughTalk } from '../../obstacles/talk.ts';
import type { TalkObstacle } from '../../obstacles/talk.ts';
import type { Words } from '../../words.ts';
import { fairWays } from './fair-ways.ts';
import { fairTalk } from './talk.ts';

/** The neutral app with one obstacle switched on, and what an exit walk through it must then raise. */
export interface Mutation {
  id: string;
  flow: 'downgrade' | 'refund' | 'cancel-renewal';
  /** The way in: the fair one, but where what both flows have is no obstacle. */
  upgrade: ExitWay;
  way: ExitWay;
  /** What the chat of the help page does; null: there is none. */
  talk: Intent | null;
  /** What a walk says there, one after another. */
  says: readonly Words[];
  /** What the same chat does for whoever asks for the dearer plan; a walk of its own asks it. */
  asks?: Intent;
  /** A walk looks for the entry instead of knowing it. */
  searched?: true;
  /** What stands on the first page afterwards, to which a walk goes back. */
  shows?: Words;
  /** How a walk of the flow ends. */
  ends: 'reached' | 'refused' | 'pending' | 'blocked' | 'not-found';
  /** The exact set that counts; what these absorb is not in it. */
  raises: readonly BlockerId[];
  /** The blockers that it looks like and does not have. */
  nearMissOf: readonly BlockerId[];
}

type More = Partial<Pick<Mutation, 'flow' | 'upgrade' | 'searched' | 'shows' | 'asks'>>;

/** An obstacle on the way itself. */
export function onWay(
  id: string,
  obstacle: Obstacle,
  ends: Mutation['ends'],
  raises: readonly BlockerId[],
  more: More = {},
): Mutation {
  const { flow = 'downgrade', upgrade = fairWays.upgrade } = more;
  const way = withObstacles(fairWays[flow], obstacle);
  return { id, talk: null, says: [], ends, raises, nearMissOf: [], ...more, flow, upgrade, way };
}

/** Nothing on the web, a human at once in the chat: what the chat's obstacles are put upon. */
export function inTalk(
  id: string,
  obstacles: readonly TalkObstacle[],
  ends: Mutation['ends'],
  raises: readonly BlockerId[],
  { says, ...more }: More & { says?: readonly Words[] } = {},
): Mutation {
  const mutation = onWay(id, absentEntry, ends, ['ENT-01', 'CHN-01', ...raises], more);
  const talk = throughTalk(fairTalk(mutation.flow), ...obstacles);
  return { ...mutation, talk, says: says ?? sayings(mutation.flow, talk) };
}

/** The like of it that is none. */
export function nearMiss(of: BlockerId | readonly BlockerId[], mutation: Mutation): Mutation {
  return { ...mutation, nearMissOf: typeof of === 'string' ? [of] : of };
}

/** Asks as often as the bot wants to hear it, and says yes to all that the agent says before it is done. */
function sayings(flow: Mutation['flow'], { mentions, agent }: Intent): Words[] {
  const asked =
    flow === 'downgrade'
      ? [
          { zh: '我要降级', en: 'I want to downgrade' },
          { zh: '请给我降级', en: 'Please downgrade my plan' },
        ]
      : [
          { zh: '我要退款', en: 'I want a refund' },
          { zh: '请给我退款', en: 'Please give me a refund' },
        ];
  const yes = { zh: '是的，请办理', en: 'Yes, please go ahead' };
  return [...asked.slice(0, mentions), ...agent.slice(1).map(() => yes)];
}
