import { en, far, frame, gap, zh } from '../frame.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { ownSentences } from './own-sentences.ts';

const zhRefund = zh(
  '退款|退费|退还|退回|返还|补偿|退至|退到|退入|退为|退成|退(?:会员费|费用|钱|的钱)|款项|退订金额|可退金额|应退|折算',
);
const zhForm = zh(
  '余额(?!宝)|\\d+ ?天(?:的)?会员|代金券|优惠券|抵用券|抵扣券|购物券|现金券|券|积分|点券|点数|金币|平台币|虚拟币|钻石|礼品卡|礼券|购物金|无门槛券|(?:学习|课程|会员|平台|储值|成长|消费|购物|余额)[”」]?账户|[“「](?:学习|课程|会员|平台|储值|成长|消费|购物)账户|(?:商城|店内)[^,。]{0,8}(?:商品|教辅|礼品)|储值卡?|购物卡|卡内|会员(?:时长|天数|期限)|有效期|时长|话费|红包|课时|课程券|等值(?:商品|服务|权益)|钱包|零钱包|消费金|学币|豆',
);
const zhInto = zh('至|到|入|为|成|以|用|转(?:为|入|换|成)?|折(?:算|合|成|抵)?|兑换?|换|作为|发放|存入|充入');
const zhOnly = zh('仅|只(?:能|可|以|支持)?|将|会|统一|一律|均|全部|不支持现金|暂');
const zhFormFrames = [
  frame(
    zh('退回的?|余款|剩余|费用|金额|款项'),
    gap(10),
    zh('只能|仅可|仅能|将|可'),
    gap(4),
    zh('用于|用来|以'),
    gap(12),
    zh('购买|抵扣|兑换|消费|商品'),
  ),
  frame(zh('(?:仅|只)(?:支持|能|可)(?:换|转)'), gap(6), ',?', zh('不(?:支持|能|可|予)退')),
  frame(
    zh('金额|费用|余款|剩余|未使用|款'),
    gap(12),
    zh('折成|折为|折算成|换成|转成|转为|转入'),
    gap(10),
    zh('月卡|年卡|会员|时长|天数|次卡'),
  ),
  frame(zhRefund, gap(16), zhInto, gap(14), zhForm),
  frame(zh('以|用'), gap(4), zhForm, gap(8), zh('形式|方式'), gap(4), zh('退|返|补偿|发放')),
  frame(zhOnly, gap(6), zh('退'), gap(8), zhForm),
  frame(
    zh('余款|余额|剩余|费用|金额|款项|课时|会员费'),
    gap(12),
    zhOnly,
    gap(8),
    zh('换成|折算|转为|转入|兑换|返'),
    gap(14),
    zhForm,
  ),
  frame(zh('不退现金?|不支持退现|不能退现|不可提现'), far(14), zhForm),
  frame(
    zh('钱|费用|款项|价款|金额|课时费|余款'),
    far(20),
    zh('变成|化作|换成|转成|转入|存入|转为'),
    gap(10),
    zhForm,
  ),
  frame(zh('不退现金?|不支持退现'), far(10), zh('换成|换|兑换|抵')),
];
/** Money is denied; what comes instead stands in the next sentence. */
const denies =
  /(?:现金退款|退款|退费|退现|退钱)[^。]{0,6}(?:无法|不予|不能|不支持|受理不了|不可)|(?:不|无法|不能|不支持)(?:予|再)?退(?:款|费|现|钱)|(?:费用?|款项?|钱)不退|\brefund (?:isn't|is not) (?:possible|available)|\b(?:isn't|not|non-?|can't|cannot|unable to|don't (?:do|offer|give)|do not (?:do|offer|give)|no) ?(?:\w+ ){0,5}(?:refund\w*|cash ?back|money back|send it back)\b/u;
const instead = [
  frame(zh('补偿|作为补偿|代替|替代|折算|换成|换为|改为|退成|转为|可换|可兑'), far(14), zhForm),
  frame(
    en('offer|give|issue|get|have|receive|do|provide|send|only|just'),
    ' ',
    gap(40),
    en(
      '(?:[$€£]?\\d+ )?(?:store |account |in-app )?(?:credits?|vouchers?|coupons?|gift ?cards?|points|balance|(?:a |\\d+ )?(?:free|extra) (?:months?|weeks?|days))',
    ),
  ),
];
const zhNoChannel = [
  frame(
    zh('没有|找不到|未见|无'),
    gap(4),
    zh('(?:申请)?退(?:款|费)(?:申请)?'),
    gap(2),
    zh('的?(?:地方|按钮|选项|页面|功能|入口)'),
  ),
  frame(zh('暂?未(?:开放|开通|提供)|尚未(?:开放|开通)|不受理'), gap(6), zh('退(?:款|费)(?:申请|功能|服务)?')),
  frame(
    zh('(?:暂|目前|尚)?(?:无|没有|未(?:提供|开放|开通|设置)|不(?:提供|支持|开放)|找不到)'),
    gap(4),
    zh('(?:自助)?退(?:款|费)'),
    gap(2),
    zh('渠道|入口|通道|功能|途径|方式|流程|按钮|表单|选项'),
  ),
  frame(
    zh('退(?:款|费)'),
    gap(2),
    zh('渠道|入口|通道|功能|申请'),
    gap(4),
    zh('(?:已|暂时?)?(?:关闭|下线|未开放|不可用|停用|暂停|取消)'),
  ),
];

const enForm = en(
  '(?:store|account|in-app|shop|platform|site|service|house|studio|merchandise|membership|future|travel|bill(?:ing)?)[- ]credits?|credits?(?= (?:to|on|in|toward|for|that|against|only|instead|which|valid|and)\\b|[.,!]|$)|(?:loyalty |reward |bonus )?points|vouchers?|gift ?cards?|coupons?|(?:account |wallet |in-app )?balance|wallet|tokens?|coins|gems|(?:free|extra|bonus) (?:days|months?|time|weeks)|promo codes?|store card',
);
const enOnly = en(
  'only|as|in the form of|into|to (?:your|the|a)|by way of|instead of|exclusively|with|to|toward|for',
);
const enFormFrames = [
  frame(
    en('instead of|in lieu of|rather than'),
    ' ',
    gap(6),
    en('refund|refunds|money back|cash'),
    far(24),
    enForm,
  ),
  frame(en('credits?|vouchers?|points|coupons?|gift cards?'), ', ', en('not (?:cash|money)')),
  frame(
    en('extended|added|free|extra'),
    ' ',
    far(30),
    en('in lieu of|instead of|in place of'),
    ' ',
    gap(6),
    en('refund'),
  ),
  frame(
    en('money left|anything left|what is left|the rest'),
    ' ',
    far(20),
    en('turned|converted|changed|moved'),
    ' ',
    en('into|to'),
    ' ',
    gap(10),
    en('vouchers?|credits?|points|coins'),
  ),
  frame(
    en(
      '(?:unused|remaining) (?:portion|amount|balance|part)|money already paid|your payment|the fee|your refund|your money',
    ),
    ' ',
    far(30),
    en('used towards?|swapped for|exchanged for|held as|into|returned as|kept as|as'),
    ' ',
    gap(16),
    en(
      '(?:another|a different|your next) (?:plan|purchase|order|course)|merchandise|credits?|points|wallet cash|promo codes?|vouchers?|coins',
    ),
  ),
  frame(en('refund'), ':? ', gap(6), '\\d+ ', en('(?:extra|free|bonus) (?:days|weeks|months)')),
  frame(
    en(
      "(?:unused|remaining|leftover|left) (?:amount|balance|value|money|fees?|funds|lessons?)|what's left|the (?:rest|remainder|difference|full amount|amount)|your money|refund(?:s|ed)?",
    ),
    ' ',
    gap(30),
    en('to|into|as|in|for'),
    ' ',
    gap(16),
    en(
      '(?:in-app |member |your |the |a )*wallet|(?:learning|member|membership|shop|store|site|platform|game|customer|studio|user) (?:account|balance|credit)|(?:account|store) credit|gift ?cards?|vouchers?|coins|gems|tokens|points|(?:account|wallet) balance|travel credit',
    ),
  ),
  frame(
    en('refunds?|reimbursements?'),
    ' ',
    far(24),
    en('in|as|with'),
    ' ',
    gap(16),
    en('points|credits?|vouchers?|coupons?|coins|tokens?|gift ?cards?|kind'),
  ),
  frame(
    en(
      '(?:unused|remaining|leftover) (?:amount|balance|fees?|value|money|funds)|the balance|any balance|your money',
    ),
    ' ',
    far(30),
    en('stays?|remains?|kept|held|converted|moved|credited|turned'),
    ' ',
    far(30),
    en('credits?|points|vouchers?|wallet|balance|account'),
  ),
  frame(
    en("can't|cannot|unable to|don't|do not"),
    ' ',
    en('return|give back|pay back|refund'),
    ' ',
    gap(20),
    en('money|payment|fee|cash'),
    far(24),
    en('free|extra|months?|weeks?|credits?|vouchers?|points|coupons?|coins'),
  ),
  frame(en('credited to your account'), ' ', gap(10), en('future|next|later|towards?|against')),
  frame(
    en('instead of|rather than|in place of'),
    ' ',
    gap(10),
    en('refunds?|money(?: back)?|cash(?: back)?|paying you back'),
    far(30),
    en('extend|free|extra|add|longer|months?|weeks?|days'),
  ),
  frame(
    en('refund(?:s|ed)?|reimburse(?:d|ment|ments)?|compensat(?:e|ed|ion)'),
    ' ',
    far(40),
    enOnly,
    ' ',
    gap(30),
    enForm,
  ),
  frame(
    enForm,
    ' ',
    gap(24),
    en('instead of|in place of|in lieu of|rather than'),
    ' ',
    gap(16),
    en('refunds?|money|cash|your money'),
  ),
  frame(
    en('credited|converted|returned|issued|given'),
    ' ',
    gap(12),
    en('to|as|into|in'),
    ' ',
    gap(24),
    enForm,
  ),
  frame(
    en('only|just'),
    ' ',
    gap(12),
    en('offer|give|issue|provide|credit|get|receive|refund'),
    ' ',
    gap(16),
    enForm,
  ),
  frame(en("no cash|not (?:in|as) cash|can't refund (?:to|your)|cannot refund (?:to|your)"), far(40), enForm),
];
const enNoChannel = [
  frame(en('nowhere|no place|no (?:page|screen|menu)'), ' ', en('to'), ' ', gap(10), en('refund')),
  frame(
    en("can't|cannot|can not|unable to|not possible to"),
    ' ',
    en('apply for|request|ask for|claim'),
    ' ',
    gap(6),
    en('refund'),
    ' ',
    en('here|online|on this (?:page|site)|in the app|through (?:this|our) (?:site|app)'),
  ),
  frame(
    en("don't|do not"),
    ' ',
    en('have|offer|run'),
    ' ',
    gap(6),
    en('refund'),
    ' ',
    en('process|form|procedure|scheme|option|page'),
  ),
  frame(
    en("no|isn't a|is not a"),
    ' ',
    gap(6),
    en('refund'),
    ' ',
    en('form|request form|button|option|link|page|channel|process'),
  ),
  frame(
    en("do not|don't|does not|not currently|can't|cannot"),
    ' ',
    gap(16),
    en('process|accept|take|handle|submit'),
    ' ',
    gap(6),
    en('refund requests?|requests? for (?:a )?refunds?'),
  ),
  frame(
    en("no|not|there is no|there isn't a|without a"),
    ' ',
    gap(16),
    en('way|option|form|button|channel|process|page|means|mechanism'),
    ' ',
    gap(10),
    en('to|for|of'),
    ' ',
    gap(14),
    en('refund\\w*|money back'),
  ),
  frame(
    en('refund'),
    ' ',
    en('form|requests?|channel|option|page|process|button'),
    ' ',
    gap(10),
    en('unavailable|not available|closed|disabled|no longer|not offered|not open'),
  ),
  frame(
    en("do not|don't|does not|doesn't"),
    ' ',
    en('offer|provide|have|accept'),
    ' ',
    gap(10),
    en('refund'),
    ' ',
    en('form|requests?|channel|option|process'),
  ),
];

/** It does go back as money. */
const toCard =
  /(?:将|已|会)(?:原路)?退(?:回|还|至)[^。]{0,8}(?:银行|支付宝|微信|原支付)|\b(?:refunded|sent back|returned) to (?:your|the) (?:original|card|bank)\b/u;
/** Money where it came from, a choice between the two, or what may be taken out. */
const fair =
  /原路|(?<!不退至)(?<!不退回)原(?:支付|付款)(?:方式|账户|渠道)|支付宝|微信(?:支付|零钱)|银行(?:卡|账户)|信用卡|(?<!不)可(?:随时)?提现|或(?:者)?(?:原路|退回|现金)|任选|由您选择|现金退|\b(?:original (?:payment|form|method)|same (?:card|payment|method)|your (?:card|bank|credit card|debit card|paypal)|bank account|cash out|(?<!cannot be |can't be |not be |not )withdraw(?:n|able)?|your choice|or (?:a |get |as )?(?:refund|cash|money)|whichever you prefer|if you(?:'d)? prefer)\b/u;
const stillDiverts =
  /不(?:能|可|支持|会|再)?(?:原路|退回?(?:至|到)?(?:银行|支付|支付宝|微信|原|信用卡))|(?:无法|不能|恕不|不可)(?:原路|退回|退至)|非原路|\b(?:cannot|can't|not|unable to|won't|doesn't|does not|rather than|instead of) (?:\w+ ){0,6}(?:original|card|bank|cash|paypal)\b/u;
const otherMatter =
  /未领取|预约|定金|(?:券|积分|红包|里程)[^,。]{0,6}退(?:回|还)|(?:券|积分|红包|代金券)(?:概?不|不予|恕不|无法|不可|不能)(?:退|返|兑)|退货|换货|订单|商品|包裹|运费险|好友|邀请|下单|满减|活动|签到|购物返|升级|机票|酒店|话费充值|\b(?:returned items?|items?|(?<!(?:future|next|later) )orders?|parcel|purchase of|refer|invite|cashback|every purchase|earn|flight|hotel|gift cards? (?:purchases?|cannot))\b/u;
const never =
  /不会(?:以|退)|绝不|不(?:以|用)[^,。]{0,8}(?:券|余额|积分)|\b(?:never|won't|will not|no) (?:\w+ ){0,4}(?:credits?|vouchers?|points|coupons?)\b/u;

/**
 * That what is paid back comes as something else than the money (`form`: balance, coupon, points, time), or that there
 * is no way to ask for it (`channel`). Version `refund-form-1`. Not: money to where it came from, a choice of the two.
 */
export function refundDivertedIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (otherMatter.test(text) || never.test(text)) return [];
    const all = around(said, sentence);
    if (denies.test(all) && !toCard.test(all)) {
      const other = firstMatch(text, instead);
      if (other) return [claimIn(said, sentence, other, 'form')];
    }
    if (fair.test(text) && !stillDiverts.test(text)) return [];
    const form = firstMatch(text, [...zhFormFrames, ...enFormFrames]);
    if (form) return [claimIn(said, sentence, form, 'form')];
    const channel = firstMatch(text, [...zhNoChannel, ...enNoChannel]);
    return channel ? [claimIn(said, sentence, channel, 'channel')] : [];
  });
}
