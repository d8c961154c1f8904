import { en, far, frame, gap, zh } from '../frame.ts';
import { isAside } from '../is-aside.ts';
import { enCannot } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhNo = zh(
  '不(?:再)?(?:支持|予|可|能|得|接受|提供|给|会|办理|受理|允许|符合|满足|认可|作|做|设)?|无法|没法|没办法|没有办法|不能|概不|恕不|恕无法|难以|未能|拒绝|无权',
);
/** What may stand between the denial and the refund: not another verb (拆封不影响退款, 退款不需要理由, 无法查看退款进度). */
const zhBetween =
  '(?:予以|给予|为您|帮您|给您|对您|您|再|进行|办理|申请|处理|此类|任何|部分|全额|折算|按比例|提供|订单|的|已|会员|服务|费|商品|本|次)*';
const zhFrames = [
  frame(zhNo, zhBetween, zh('退款|退费|退钱|退还|退回|退换|返还|退(?=的|呢|哦|啦|了|,|。|$)')),
  frame(
    zh('概不|恕不|不予|不可|不能|无法|不支持|没办法|没法|不给|恕无法'),
    zhBetween,
    zh('退(?!订(?!退)|出|会|租|网|团|掉|课|卡|保)'),
  ),
  frame(zh('退(?:款|费|钱)(?:申请)?(?:失败|未成功|不成功|未通过)|不在(?:可)?退|覆水难收|泼出去的水')),
  frame(zh('退'), gap(2), zh('不了|不回去?|不成|不出来|不掉')),
  frame(
    zh('不(?:符合|满足|具备|在)'),
    gap(8),
    zh('退(?:款|费|订退费)?(?:的)?(?:条件|规则|要求|政策|标准|范围)'),
  ),
  frame(
    zh('退(?:款|费)?'),
    gap(14),
    zh('不通过|未通过|未获|被?驳回|被?拒绝|不予受理|无法受理|不成立|不予(?:通过|支持)'),
  ),
  frame(zh('超(?:过|出)|已过'), gap(8), zh('退(?:款|费|订)?(?:的)?(?:期限|时限|时效|期)')),
  frame(zh('(?:仅|只)(?:能|可|同意|支持)?'), gap(4), zh('退还?'), gap(6), zh('最后|最近|一次|部分|一半')),
  frame(zh('(?:权益|内容|服务)(?:的)?价值'), gap(6), zh('超(?:过|出)|高于|大于')),
  frame(zh('已(?:享受|使用|消费|观看|看)'), gap(14), zh('超(?:过|出)'), gap(8), zh('会员费|费用|金额')),
  frame(zh('付了就是付了|交了就是交了|付了就付了|钱(?:已经)?(?:花|付|交)(?:出去)?(?:了)?就'), gap(12)),
  frame(
    zh('(?:费用|款项|钱|会员费|年费|学费|会费)'),
    gap(12),
    zh('一经|一旦'),
    gap(6),
    zh('支付|缴纳|付|收取|扣除'),
    gap(8),
    zh('不|概|恕|无'),
  ),
  frame(
    zh('一经(?:售出|开通|购买|激活|支付|兑换|使用|扣费)'),
    gap(6),
    zh('不|概|恕|无|视为'),
    gap(6),
    zh('退|变|改|消费'),
  ),
  frame(zh('爱莫能助|无能为力|(?:恕不|不设|概不)找零'), far(8)),
  frame(zh('(?:钱|费|款)'), gap(10), zh('已经?(?:花|用)(?:掉|完|出去)')),
  frame(zh('费用?|钱|款项?|会费|年费|学费|金额'), far(20), zh('收不回|要不回|拿不回|退不回|讨不回|回不来')),
];

const enRefund = en(
  'refund(?:s|ed|ing|able)?|money back|reimburse(?:d|ment)?|give (?:you )?(?:your |that |the |any )?money back|get (?:that|your|the|any) money back|(?:paid|pay|given|give|hand(?:ed)?|send|sent) (?:it |that |this |anything |you )?back|credit(?:ed)? back',
);
const enFrames = [
  frame(
    en(
      'non-?\\s?refundable|not refundable|no refunds?|all (?:sales|purchases) (?:are|is) final|final sale|sales? (?:is|are) final',
    ),
  ),
  frame(enCannot, ' ', gap(24), enRefund),
  frame(
    enRefund,
    ' ',
    en("(?:are|is|were|was|will) not(?: be)?|aren't|isn't|won't be|can't be|cannot be"),
    ' ',
    gap(12),
    en(
      'provided|offered|given|issued|granted|accepted|supported|made|possible|available|approved|processed|part|something',
    ),
  ),
  frame(en('no way'), ' ', far(24), enRefund),
  frame(
    en('past|outside|beyond'),
    ' ',
    gap(12),
    en('refund|refunds|money-back|return'),
    ' ',
    en('period|window|date|deadline'),
  ),
  frame(en('no (?:portion|part|amount|fees?|payments?|money)'), far(24), enRefund),
  frame(en("do not|does not|don't|doesn't|never"), ' ', gap(24), en('prorate|pro-rate|reimburse')),
  frame(en('too late|not eligible|ineligible|no longer eligible'), ' ', far(12), enRefund),
  frame(
    en('fees?|payments?|charges?|amounts?|money|subscriptions?|sums?'),
    ' ',
    gap(24),
    en("(?:will|can|is|are|may|would|could) not|won't|can't|cannot|isn't|aren't"),
    ' be ',
    gap(4),
    en('returned|refunded|reversed|paid back|given back|credited|reimbursed'),
  ),
  frame(
    en("not able to|unable to|can't|cannot|won't|don't|do not"),
    ' ',
    gap(6),
    en('return|reverse|give back|pay back|send back'),
    ' ',
    gap(10),
    en('payments?|fees?|money|charges?|amount'),
  ),
  frame(
    enRefund,
    ' ',
    gap(12),
    en(
      "(?:was|were|has|have|is|could) ?n(?:o|')t(?: been| be)? (?:approved|granted|accepted|possible|successful)",
    ),
  ),
  frame(
    en("isn't|is not|aren't|are not|not|don't|doesn't|no longer|wasn't"),
    ' ',
    en('eligible|entitled|qualify|qualified|due|owed'),
    ' ',
    far(16),
    enRefund,
  ),
  frame(
    enRefund,
    ' ',
    far(30),
    en(
      'declined|denied|rejected|refused|turned down|not possible|not available|unavailable|has closed|has expired|has passed|closed|expired|unsuccessful|not approved',
    ),
  ),
  frame(en('(?:decline[d]?|den(?:y|ied)|reject(?:ed)?|refuse[d]?|turn(?:ed)? down)'), ' ', gap(16), enRefund),
  frame(en('only (?:be able to )?refund|refund only'), ' '),
  frame(
    en('no'),
    ' ',
    gap(10),
    en('refunds?|money back|reimbursement'),
    ' ',
    gap(10),
    en('possible|available|issued|given|due|for|on|after|once'),
  ),
  frame(
    en("value|benefits|perks|what you(?:'ve)?(?: have)? (?:used|enjoyed|received|watched)"),
    ' ',
    far(40),
    en('exceeds?|more than|greater than|worth more|outweighs?'),
    ' ',
    gap(16),
    en('fee|price|paid|cost|charge'),
  ),
  frame(
    en('paid|fees?|payments?|charges?|what has been paid|money'),
    ' ',
    gap(16),
    en(
      "stays? paid|(?:is|are|'s) final|(?:isn't|is not|won't be|not) coming back|(?:isn't|is not|not|aren't|won't be) (?:returned|reversed|given back|paid back|returnable|reversible)|can't be (?:returned|reversed|undone|given back|paid back)|cannot be (?:returned|reversed)",
    ),
  ),
  frame(
    en("(?:once|when) (?:it's|it is|you've|something(?:'s| is| has)?) (?:been )?(?:paid|bought|charged)"),
    ',? ',
    gap(6),
    en("it's paid|paid|that's (?:it|that)|it stays|it's final"),
  ),
  frame(
    en(
      'digital (?:content|goods|products?|items?|purchases?)|downloads?|e-?books?|courses?|memberships?|passes|vouchers?|subscriptions?',
    ),
    ' ',
    gap(10),
    en("can't|cannot|can not|may not|won't"),
    ' be ',
    en('returned|exchanged|reversed'),
  ),
  frame(
    en(
      "call it even|already (?:been )?spent|no change given|water under the bridge|paid is paid|donation|ours to keep|ship has sailed|(?:isn't|not) coming back",
    ),
    far(8),
  ),
];

const granted =
  /可(?:以)?(?:申请)?(?:全额|随时|按比例)?退|支持(?:随时|全额|七天|7天)?退|仍可退|无理由|不影响|不需要理由|无需(?:说明)?理由|已(?:原路)?退(?:款|回|还)|已通过|全额退|\b(?:full(?:y)? refund(?:ed|able)?|refund (?:issued|approved|sent|on its way)|we refunded|no questions asked|money-?back guarantee|no reason needed|don't need a reason|no need for a reason|is refunded|are refunded|you can get a refund|get your money back|will be refunded|we(?:'ll| will|'ve| have) refund)\b/u;
const denies =
  /(?:不|无法|没法|没办法|未|恕|拒|概)[^,。]{0,8}退|不可退|不予|无法退|不支持退款|概不|恕不|退不了|没办法.{0,6}退|不能.{0,4}退|\b(?:non-?refundable|no refunds|not refundable|can(?:'t|not)|unable|declined|isn't eligible|not eligible|won't)\b/u;
/** Only in another form, or no place to ask for it: other blockers (REF-02). */
const inOtherForm =
  /(?:仅|只)(?:能|可|支持)?[^,。]{0,8}(?:余额|代金券|积分|优惠券|购物金|钱包|抵用|储值|点数|虚拟币|金币|券)|(?:退|返)(?:还|回|款|费)?(?:至|到|为|成)(?:余额|代金券|积分|优惠券|购物金|钱包|账户余额)|(?:入口|通道|页面|渠道|自助|线上|在线|网页|app)[^,。]{0,6}(?:申请|退)|退款(?:申请)?(?:入口|通道|渠道)|\b(?:store credit|wallet|voucher|gift card|points|coins|account credit|credits?) (?:only|instead)|(?:only|instead|solely|exclusively)[^.]{0,20}\b(?:store credit|wallet|vouchers?|gift card|points|coins|account credit|credits)\b|\bas (?:store )?credit\b|\b(?:but|instead)\b[^.]{0,24}\b(?:voucher|credits?|points|wallet|gift card)\b|\b(?:no way|nowhere|can't|cannot|not possible) (?:to )?(?:request|ask for|apply for|submit)[^.]{0,16}\brefund|\brefund (?:button|form|page|option|link)\b|\brefunds?\b[^.]{0,24}\b(?:on|through|via|from|in|using) (?:the|this|our|your) (?:web ?site|site|web|web page|browser|desktop|computer)\b/u;
/** Goods, deposits, tickets: another matter. */
const otherMoney =
  /押金|保证金|定金|订金|包装|签收|包邮|运费|生鲜|贴身|赠品|换货|拆封|护肤|食品|捐款|爱心|拍卖|\b(?:deposits?|donations?|bids?|auction|tickets|shipping|perishable|underwear|hygiene|tickets? are|gratuity|delivery fee)\b/u;

/**
 * That the service does not pay back, or pays back only a part. Version `refund-denied-3`. Not: goods, deposits, what a
 * refund does not need, how one is asked for, in which other form it is paid.
 */
export function refundDeniedIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    const near = around(said, sentence);
    const match = firstMatch(
      text,
      [...zhFrames, ...enFrames],
      ({ text: part }) => !/退货|退订(?!退)|影响|理由|进度|退出|退会|退租/u.test(part),
    );
    if (!match || (granted.test(text) && !denies.test(text))) return [];
    if (inOtherForm.test(text) || otherMoney.test(text) || isAside(text, near)) return [];
    return [claimIn(said, sentence, match)];
  });
}
