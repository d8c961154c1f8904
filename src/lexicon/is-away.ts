import { exitFlows } from './exit-flows.ts';
import { goalMatcher } from './goal-matcher.ts';
import { normalise } from './normalise.ts';

/** Consent and deletion count wherever they stand first, whatever noun follows (同意协议, "delete history"). */
const hard =
  /^(?:我已?阅读并|我)?(?:同意|接受|授权)|^(?:确认|确定|提交|保存|删除|清空|清除|移除|解绑|解除|注销)|^(?:i )?(?:agree|accept|consent|allow|confirm|submit|save|delete|remove|clear|erase|unlink|disconnect|deactivate|apply)\b/u;

/** A page about it: an explanation, a record, a place to look it up. */
const about =
  /^(?:如何|怎么|怎样|为什么|什么|关于|查看|how|why|what|when|can i|about|view|see)(?![a-z])|(?:记录|历史|明细|说明|规则|须知|协议|条款|政策|指南|帮助|方式|设置|管理|中心|详情|列表|问题|攻略|介绍|安全|进度|查询)$|\b(?:history|polic(?:y|ies)|terms|guide|faqs?|help|methods?|settings|details|options|overview|status|center|centre)$/u;

/** Pays, orders, opens or renews a contract, takes an offer, ends the session, or leaves a dialog undecided. */
const binding = [
  '支付|付款|购买|下单|结算|抢购|秒杀|充值|缴费|缴纳|打赏|加入购物车|订购|提交|(?<!已|未)开通(?!了|中|成功)|领取|兑换|试用|抽奖',
  '(?:立即|马上|一键|现在|确认|快速|免费|去|点击)(?:升级|续费|订阅|办理|加入|参与|变更|更换|使用|享受|解锁)',
  '^(?:续费|升级|订阅|绑定|签约|转账)(?:$|到|至|为|会员|套餐|年|月|s?vip)',
  '^取消$|^退出$|退出(?:登录|登陆|账号|账户|当前|系统)|登出|安全退出|切换(?:账号|账户)|注销',
  '\\b(?:pay|buy|checkout|check out|purchase|top up|donate|redeem|claim|activate|unlock)\\b',
  '\\b(?:place|confirm|submit|complete) (?:my |your |the )?(?:order|payment|purchase|booking)\\b|^order(?: now)?$|\\badd to (?:cart|bag|basket)\\b',
  '^(?:upgrade|subscribe|renew|join|get|go|try|start|proceed|continue to)\\b(?=.*\\b(?:now|today|to|for|free|trial|premium|pro|plus|plan|payment|membership|subscription)\\b)|^(?:upgrade|subscribe|renew|register)$',
  '^(?:switch|change) (?:back |down |up )?to\\b|^send\\b',
  '^cancel$|\\blog ?out\\b|\\bsign ?(?:me )?out\\b|\\bswitch accounts?\\b|^exit$',
].map((source) => new RegExp(source, 'u'));

/**
 * Labels that a search must never touch, version `away-1`: those that could pay, order, open, change, renew or end a
 * contract, agree to something, delete, save, or leave the session, and a bare 取消 / "Cancel". What is about such
 * an act and does not do it (支付记录, 退款规则, "order history", "How do I cancel?") may be touched, and so may a
 * menu of plans (套餐升级, "plans"). In doubt it is away: a search that looks at one page less says so, one that
 * buys something cannot be undone.
 */
export function isAway(text: string): boolean {
  const label = normalise(text);
  if (hard.test(label)) return true;
  if (about.test(label)) return false;
  return (
    binding.some((pattern) => pattern.test(label)) ||
    exitFlows.some((flow) => goalMatcher(flow).act(label) !== null)
  );
}
