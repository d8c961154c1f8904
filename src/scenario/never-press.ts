import { commitLook } from '../lexicon/commit-look.ts';
import { isAway } from '../lexicon/is-away.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import type { Direction } from '../model/words.ts';

const acts: Record<Direction, readonly string[]> = {
  onward: ['upgrade', 'subscribe', 'register', 'join', 'accept'],
  exit: ['downgrade', 'cancel-renewal', 'refund', 'unsubscribe', 'delete-account', 'leave', 'reject'],
};
/** Switches that stay switched: the walk behind the search would face another site. */
const languages =
  /^\W*(english|中文|简体(中文)?|繁[體体](中文)?|日本語|한국어|deutsch|français|español|português|русский|languages?|语言|en|zh)\W*$/iu;
/** Seen by others, or kept. */
const social =
  /签到|打卡|^点赞|^(加入)?收藏$|^\+?\s*关注$|^分享|^转发|^(发表)?(评论|回复)$|^举报|^拉黑|^投票|^(like|favou?rite|share|follow|comment|reply|report|vote|rate)( (this|it|now))?$/iu;
/** Ends the session, in words that `isAway` does not know. */
const session = /\b(?:log|sign)[ -]?off\b|\bend session\b|断开登录|退出当前/iu;

/** Whether a label names an act of the other direction than the flow's. */
export function namesOpposite(name: string, direction: Direction): boolean {
  return acts[direction === 'exit' ? 'onward' : 'exit'].some((flow) => namesGoal(name, flow));
}

/**
 * Whether a search must leave a control alone: it could pay, change a contract or end the session (`isAway`), it looks
 * like what no walk presses undeclared (`commitLook`), it names an act of the opposite direction, or what it does would
 * stay or be seen by others.
 *
 * @param direction of the flow that the search is for.
 */
export function neverPress(name: string, direction: Direction): boolean {
  return (
    isAway(name) ||
    commitLook(name) !== null ||
    namesOpposite(name, direction) ||
    [languages, social, session].some((words) => words.test(name.trim()))
  );
}
