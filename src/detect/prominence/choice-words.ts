import { namesGoal } from '../../lexicon/names-goal.ts';
import { normalise } from '../../lexicon/normalise.ts';
import type { Direction } from '../../model/words.ts';

/**
 * Which way a label leads, where that is certain from the label alone. 返回, 取消, "Back", "Close", "Cancel", "Not now"
 * may mean either, and mean nothing here. Version `choice-words-1`; over normalised text.
 */

/** Stays with what there is: keeps it, thinks again, takes the offer, pauses instead. */
const stays =
  /保留|留下|留住|再想想|想一想|再考虑|考虑一下|再看看|继续(?:使用|享受?|保持|订阅|续费|持有|做会员|会员|畅)|维持(?:现状|原)|(?:暂不|先不|不)(?:取消|降级|退订|退款|退费|退了|注销|关闭|离开|处理)|放弃(?:取消|降级|退订|退款|退费|注销|操作|申请)|(?:接受|领取|享受|立享).{0,6}(?:优惠|折扣|红包|券|福利|礼包|课)|优惠(?:续费|价)|暂停(?:会员|会籍|订阅|服务|套餐|扣费|续费|\d|[一两三]个?月)|点错|取消操作/u;
const staysEn =
  /\b(?:keep|stay|remain|retain)\b(?! (?:shopping|browsing|reading|me |signed|logged|in touch|tuned|updated|informed|anonymous))|^pause\b|\bpause (?:my|your|instead|for)\b|\b(?:don't|do not) (?:cancel|downgrade|leave|unsubscribe|delete|end|turn off)\b|\bnever ?mind\b|\bgo back to my\b|\b(?:accept|claim|get|take|redeem) (?:the |this |my )?(?:offer|discount|deal|\d+% off|\d+ (?:free )?(?:month|week|day)s?)\b|\bcontinue (?:enjoying|using|my|with my|subscription|membership)\b|\bchanged my mind\b/u;

/** Says no to what would keep one, or goes on all the same; also where it holds the words of staying. */
const leaves =
  /不(?:再|想|要|用|需要)*(?:保留|留下|领取|享受|使用|接受|考虑)|放弃(?:优惠|折扣|权益|福利|红包|券|机会|会员|保留|特权|领取)|拒绝|残忍|狠心|仍(?:要|然)|(?:继续|确认|确定|坚持|依然|立即|执意)(?:取消|降级|退订|退款|退费|注销|关闭|离开)|去意已决/u;
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

/** On the way out: keeps what one has. */
export function saysStay(label: string): boolean {
  const text = normalise(label);
  return (stays.test(text) || staysEn.test(text)) && !leaves.test(text) && !leavesEn.test(text);
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

/** The answer that does not go where the flow goes. */
export function saysOtherwise(label: string, direction: Direction): boolean {
  return direction === 'exit' ? saysStay(label) : saysDecline(label);
}
