/**
 * What an amount on a screen is, by the words at it:
 *
 * - `payable`: what this step takes (应付 ¥30, 差价 ¥4 从余额支付, "Amount due: $9.99")
 * - `sum`: the sum of what is listed (合计, "Total")
 * - `aside`: none of it: the price before, a saving, a coupon, a balance, a refund, what was paid, what comes later
 * - `plain`: an amount without such words
 */
export type AmountRole = 'payable' | 'sum' | 'aside' | 'plain';

const payable = [
  '应付|应支付|应缴|需付|需支付|需缴|须付|须支付|还需(?:支付|付)|待支付|待付|待缴|实付|实际支付|支付金额|付款金额|支付总额|付款总额|订单应|本次(?:支付|应付|扣款|扣费|付款)',
  '今日(?:支付|应付|扣款|扣费)|现在支付|补差|差价|差额|到手价?|券后|折后|(?:优惠|抵扣|减免)后|将(?:立即|自动)?(?:支付|扣款|扣除|扣费|划扣)|立即(?:扣款|扣费|支付)|扣款金额|违约金|手续费',
  '\\bamount (?:due|payable|to (?:pay|be charged))|\\b(?:total|balance|payment) due\\b|\\bdue (?:today|now)\\b|\\bto (?:be )?pa(?:y|id)\\b(?! for)',
  "\\byou(?:'ll| will| are going to)? (?:now )?(?:pay|be charged|are charged)\\b|\\b(?:will|is|are) (?:now )?(?:be )?charged\\b|\\bcharged? (?:today|now)\\b|\\bpay(?:able)? (?:today|now)\\b",
  "\\border total\\b|\\bgrand total\\b|\\btoday's (?:total|charge|payment)\\b|\\btotal (?:today|now|charge|to pay)\\b|\\bcharge of\\b|\\btermination fee\\b",
];
const sum = ['合计|总计|总价|总额|共计|一共|订单金额|\\btotal\\b(?! saving)|\\bsum\\b'];
const aside = [
  '原价|划线价|市场价|门市价|日常价|官方价|参考价|吊牌价|指导价|省|立减|优惠|抵扣|抵用|减免|折扣|直降|返|红包|券|余额|积分|价值|退|赔|赠|送|满|最高|低至|限额|额度',
  '已(?:支付|付|扣|缴)|支付成功|上次|上期|历史|次月|下[个]?月|下期|下一期|到期后|到期续|之后|以后|随后|后续|续费价|续费金额|恢复|试用(?:期)?(?:结束)?后|滞纳',
  '\\b(?:was|were|then|afterwards?|later|originally|original(?: price)?|list price|regular(?:ly)?|reg|normally|previously|instead of|msrp|rrp|before discount)\\b',
  '\\b(?:sav(?:e|es|ed|ing|ings)|discount|coupon|voucher|promo|credits?|balance|worth|value|refund(?:ed)?|cash ?back|rewards?|points|up to|starting (?:at|from)|limit|already paid|you paid|paid on)\\b',
  '\\b(?:after (?:the |your )?trial|renews? (?:at|for)|next (?:month|year|payment|bill|charge)|following)\\b',
];
/** Not now, or not at all, whatever else is said of it: 下期应付, 不再扣费, "will be charged next month". */
const isLater =
  /次月|下[个]?月|下一?(?:期|次|年)|明年|到期(?:后|时|日)|试用(?:期)?(?:结束)?后|(?:不会?|不再|不用|无需|无须|停止|未)(?:再|被|自动)*(?:扣|收|付|支付|续)|\b(?:won't|will not|not be|never|no longer|stop(?:s|ped)?)\b.{0,16}\b(?:charged?|billed?|pay(?:ing)?|due)\b|\bnext (?:month|year|week|payment|bill(?:ing)?|charge|invoice|cycle)\b|\bafter (?:the |your )?(?:free )?trial\b|\bwhen (?:the |your )?trial\b|\buntil\b/u;
const any = (sources: readonly string[]) => new RegExp(sources.join('|'), 'u');
const [isPayable, isSum, isAside] = [any(payable), any(sum), any(aside)];
const goesBack = /退|返还|refund|cash ?back/u;
/** Right behind the amount: it is given back. */
const givesBack = /^[\s,)]*(?:将?(?:会)?(?:原路)?(?:退|返)|(?:will be |is )?(?:refund|returned|credited))/u;
const isPast = /已(?:支付|付|扣|缴)|支付成功|上次|already paid|you paid|paid on/u;

/** Right behind the amount: what takes it, and what only takes off. */
const takes =
  /^[\s,)]*(?:将?(?:会)?(?:从|由|用|以)[^,。;¥$€£]{0,16}(?:支付|扣|付款|划)|(?:将|会|立即)?(?:自动)?(?:扣款|扣费|支付)|(?:is |are )?(?:due|payable|(?:will be )?charged)\b|(?:from|to) your (?:card|account|balance|wallet))|^[\s)]*(?:today|now)\b/u;
/** Right before it: 将使用保存的付款方式扣除 ¥68, "we will charge your card $9.99". */
const taken =
  /(?:扣除|扣款|扣费|划扣|扣取)[\s:为]*$|\b(?:will|to|we) (?:now |immediately )?(?:charge|bill|debit) (?:your|the|my) [^$€£¥.]{0,30}$/u;
const takesOff =
  /^[\s)]*(?:off\b|discount|credit|cash ?back|refund|value\b|coupon|saved?\b|优惠券|红包|代金券|抵用券)/u;

/**
 * The role of an amount.
 *
 * @param before normalised words since the amount before it, or of the label that stands before it
 * @param behind normalised words up to the next amount or the end of the sentence
 */
export function amountRole(before: string, behind: string): AmountRole {
  const near = before.slice(-40);
  if (isLater.test(near) || isLater.test(behind.split(/,(?!\d)/u)[0]!)) return 'aside';
  if (takes.test(behind) && !goesBack.test(near)) return isPast.test(near) ? 'aside' : 'payable';
  if (takesOff.test(behind) || givesBack.test(behind)) return 'aside';
  if (isPayable.test(near) || taken.test(near))
    return goesBack.test(near) || isPast.test(near) ? 'aside' : 'payable';
  if (isAside.test(near)) return 'aside';
  return isSum.test(near) ? 'sum' : 'plain';
}
