import { normalise } from './normalise.ts';

const on =
  /(?:自动续费|自动续订|连续包[月季年]|自动扣费|免密支付)(?:服务|功能|状态|会员)?(?:[:：·|(]|为|已|处于|当前|目前)*(?:开启|开通|启用|生效|签约|订阅|进行)(?:中|状态)?(?!失败|后|前)|自动(?:续费|续订)(?:状态)?[:·]?开$|(?:连续包[月季年]|自动续费|订阅)中(?!$止|断|心|取消)|(?:将|会)(?:于|在)?[^,。!?]{0,16}自动(?:续费|续订|扣费)|\bauto-?\s?(?:matic\s)?-?renew(?:al|s|ing)?(?: is|:| status:?)? ?(?:still )?(?:on|active|enabled|turned on)\b|\b(?:renews|will renew|will be renewed) (?:automatically |on |at |every |monthly|yearly)|\bsubscription(?: status)?(?: is|:) ?(?:still )?active\b/u;
const not =
  /(?:未|不|没有?|停止|取消|关闭|已停|如需)[^,。!?]{0,6}(?:自动|连续|续费|开启|开通)|(?:自动续费|连续包月)[^,。!?]{0,6}(?:已取消|已关闭|未|关闭)|\b(?:not|won't|no longer|off|cancel+ed|if|until|unless)\b/u;

/** Whether a text says that the contract still renews by itself: 自动续费：已开启, "Auto-renew: on". Version `renews-1`. */
export function stillRenews(text: string): boolean {
  const said = normalise(text);
  return on.test(said) && !not.test(said);
}
