import { diversionOf } from '../../lexicon/is-diversion.ts';
import { keepsContract } from '../../lexicon/keeps-contract.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';
import { takesOffer } from '../../lexicon/takes-offer.ts';

/**
 * Which way a label leads, where that is certain from the label alone. 返回, 取消, "Back", "Close", "Cancel", "Not now"
 * may mean either, and mean nothing here. Version `choice-words-3`; over normalised text.
 */

/** Says no to what would keep one, or goes on all the same; also where it holds the words of staying. */
const leaves =
  /不(?:再|想|要|用|需要)*(?:保留|留下|领取|享受|使用|接受|考虑|继续)|放弃(?:所有|全部|这些|我的|一切|该|此)*(?:的)?(?:优惠|折扣|权益|福利|红包|券|机会|会员|保留|特权|领取|奖励|好礼)|拒绝|残忍|狠心|仍(?:要|然)|(?:继续|确认|确定|坚持|依然|立即|执意)(?:取消|降级|退订|退款|退费|注销|关闭|离开)|去意已决|(?:确定|确认|坚持|执意|还是|我)要(?:走|离开)/u;
const leavesEn =
  /\b(?:don't|do not|no longer|not) (?:want to |wish to )?(?:keep|stay|claim|accept|pause)\b|\b(?:decline|reject|lose|give up|forfeit)\b|\b(?:continue|proceed) (?:to|with) (?:my )?cancel|\bcancel anyway\b|\bleave anyway\b/u;

/** Does not take what the onward flow sells. */
const declines =
  /^(?:我?暂?时?)?不(?:了|用|用了|需要|升级|开通|购买|订阅|续费|体验|感兴趣)|^暂不|以后再(?:说|看)|下次(?:再说|吧)|稍后再(?:说|看)|再想想|再考虑|放弃(?:支付|升级|购买|开通|订单)|残忍拒绝|狠心/u;
const declinesEn =
  /^no,? thanks|^(?:not now|maybe later|later|skip(?: for now)?|decline|i'll pass)$|\b(?:don't|do not) (?:upgrade|subscribe|buy|start)\b|\b(?:stay|continue) (?:on|with) (?:the )?(?:free|basic|current)\b|\bkeep (?:my )?(?:current|free|basic)\b/u;
const takes = /^(?:我要|立即|马上|现在|去|点击|一键|免费)?(?:升级|开通|订阅|续费|购买|领取|试用|体验|抢购)/u;
const takesEn = /^(?:upgrade|subscribe|start|try|get|buy|join|claim|unlock|go premium|yes)\b/u;

/** The whole label says yes or no to a consent. */
const accepts =
  /^(?:我?(?:同意|接受|允许)(?:全部|所有)?(?:的)?(?:cookies?|条款|协议)?(?:并(?:继续|关闭|进入))?|(?:全部|一键)(?:同意|接受|允许)(?:cookies?)?)$/u;
const acceptsEn =
  /^(?:yes,? )?(?:i )?(?:accept|agree|allow|consent)(?: to)?(?: all| everything)?(?: (?:optional|additional|analytics))?(?: cookies)?(?: (?:and|&) (?:continue|close|proceed))?$/u;
const refuses =
  /^(?:全部)?(?:我?(?:拒绝|(?:暂)?不(?:同意|接受|允许|授权)))(?:全部|所有|非必要)*(?:的)?(?:cookies?|条款|协议)?(?:并(?:退出|继续|关闭))?$|^(?:仅|只)(?:限|使用|接受|允许|保留|启用)*(?:必要|必需|必须|基本)(?:的)?(?:cookies?)?$/u;
const refusesEn =
  /^(?:no,? )?(?:i )?(?:reject|decline|refuse|deny|disagree|(?:do not|don't) (?:accept|agree|allow|consent))(?: to)?(?: all| everything)?(?: (?:optional|additional|analytics|non-essential|unnecessary))?(?: cookies)?$|^(?:only |use |accept |allow )*(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?$|^continue without (?:accepting|agreeing|consent)/u;

/** On the way out: keeps what one has, thinks again, takes the offer, pauses instead. */
export function saysStay(label: string): boolean {
  const text = normalise(label);
  const stays = keepsContract(label) || takesOffer(label) || diversionOf(label) === 'pause';
  return stays && !leaves.test(text) && !leavesEn.test(text);
}

/** On the way out: goes on leaving, by the act of one of these flows or all the same. */
export function saysLeave(label: string, flows: readonly string[]): boolean {
  const text = normalise(label);
  if (saysStay(label)) return false;
  return leaves.test(text) || leavesEn.test(text) || flows.some((flow) => namesGoal(label, flow));
}

/** On the way in: does not take it. */
export function saysDecline(label: string): boolean {
  const text = normalise(label);
  return declines.test(text) || declinesEn.test(text);
}

/** On the way in: takes it. */
export function saysTake(label: string): boolean {
  const text = normalise(label);
  return (takes.test(text) || takesEn.test(text)) && !saysDecline(label);
}

/** A consent: `accept`, `refuse`, or null for neither. */
export function consentOf(label: string): 'accept' | 'refuse' | null {
  const text = normalise(label);
  if (accepts.test(text) || acceptsEn.test(text)) return 'accept';
  return refuses.test(text) || refusesEn.test(text) ? 'refuse' : null;
}
