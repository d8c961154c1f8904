import { en, far, frame, gap, zh } from '../frame.ts';
import { parseAmounts } from '../parse-amounts.ts';
import { enExit, zhExit } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { holdsAll } from './holds-all.ts';
import { isAboutLeaving } from './is-about-leaving.ts';
import { ownSentences } from './own-sentences.ts';

const zhPay = zh(
  '支付|缴纳|缴付|交纳|承担|收取|加收|扣除|扣减|扣取|扣款|抵扣|补缴|补交|补足|补回|补付|补|赔付|赔偿|退还|返还|归还|付清|结清|一次性付|交|付',
);
const zhFee = zh(
  '(?:一个月|\\d+ ?个月|\\d+ ?期|首月)的?(?:租金|月租|会费|月费)|违约金|解约金|赔偿金|补偿金|滞约金|(?:提前)?(?:解约|终止|退租|退订|退会|退卡|退款|退费|取消|离网|拆机|降级|变更|转出|注销|销户|服务)(?:手续)?费(?!用?说明)|手续费|折旧费|设备款|工本费|剩余(?:月份|期数|合约)[^,。]{0,6}(?:费|款)|剩余(?:的)?(?:月租|合约款)',
);
const zhDifference = zh(
  '(?:优惠)?差(?:价|额)|(?:已|所)(?:享受?|减免|获得?|返还)(?:的)?[^,。]{0,10}(?:优惠|折扣|补贴|话费|减免|金额|费用)|优惠(?:金额|部分|款)|减免(?:金额|部分|的?费用)|补贴(?:金额|款)?|原价(?:结算|计算|补)',
);
const zhDeposit = zh(
  '押金|保证金|预存(?:款|话费)?|入会费|预付款|定金|话费余额|账户余额|卡内余额|剩余(?:话费|余额|费用|金额|会费|课时费)',
);
const zhKept = zh(
  '不(?:予)?(?:退|返)(?:还|回)?|概不退|不可退|恕不退|没收|扣除|作为违约|归[^,。]{0,6}所有|不再退',
);
const zhAct = `(?:${zhExit}|${zh('提前|中途|合约期内|未满')})`;
const zhFrames: readonly (readonly [string, readonly ReturnType<typeof frame>[]])[] = [
  [
    'discount',
    [
      frame(zh('收回|扣回|追回|追缴'), gap(6), zh('已'), gap(2), zh('返|赠|送|享|减')),
      frame(zhPay, gap(16), zhDifference),
      frame(
        zh('(?:当初|入会时|已)?(?:减免|优惠|赠送|免收|少收)(?:的)?'),
        gap(20),
        zh('须|需|应|得|要|将|一并'),
        gap(8),
        zh('补交|补缴|补足|补上|退还|退回|返还|收回|还回来|还|补'),
      ),
      frame(
        zh('免费(?:获得|领取|赠送)?的?|赠送的?'),
        gap(12),
        zh('须|需|应'),
        gap(12),
        zh('购买|赔|折价|退还'),
      ),
      frame(zh('赠送的?'), gap(10), zh('照价|按价|原价'), gap(2), zh('赔|购买|补')),
      frame(zhDifference, gap(14), zh('需|须|应|将|要|一并'), gap(6), zh('补|退|返|扣|缴|交|收回|归还|支付')),
      frame(zhExit, far(24), zh('按(?:照)?原价'), gap(10), zh('结算|计费|计算|补|扣|购买|赔|折价')),
    ],
  ],
  ['deposit', [frame(zhDeposit, gap(8), zhKept), frame(zhKept, gap(6), zhDeposit)]],
  [
    'deduction',
    [
      frame(zh('退款|退费|退还|退回'), far(16), zh('扣除|扣减|扣取|减去|收取|扣'), gap(20), zh('费|%|元')),
      frame(
        zh('扣除|扣减|扣取|收取'),
        gap(24),
        zh('手续费|服务费|费用|违约金|%'),
        far(12),
        zh('退款|退费|退还|退回|退'),
      ),
    ],
  ],
  [
    'fee',
    [
      frame(zh('当初|之前'), gap(4), zh('少收|优惠|减免'), far(16), zh('还回来|补回来|补上|退回来|还')),
      frame(zhAct, far(30), zhPay, gap(20), zhFee),
      frame(zhAct, far(60), zh('作为'), gap(8), zh('费用?|金'), gap(2), zh('扣除|扣|收取')),
      frame(zhPay, gap(20), zh('作为'), gap(4), zhFee),
      frame(
        zh('退课|退会|退卡|退租|退保|退订|解约'),
        gap(4),
        zh('需|须|应|要'),
        gap(4),
        zh('扣除|支付|缴纳|补|承担|收取'),
        gap(30),
        zh('元|%|费'),
      ),
      frame(zhAct, far(24), zhFee),
      frame(zhPay, gap(16), zh('违约金|解约金|赔偿金|提前终止费|解约费|退租费|拆机费|离网费')),
      frame(zh('违约金|解约金|赔偿金|提前终止费|解约费|手续费'), gap(8), '[::]?', gap(4), '[¥\\d]'),
      frame(zhFee, gap(6), zh('为|是|共计|合计'), gap(4), '[¥\\d]'),
      frame(
        zhExit,
        far(24),
        zh('须|需|将|应|要'),
        gap(6),
        zh('支付|缴纳|补缴|一次性|扣除|收取'),
        gap(16),
        zh('元|%'),
      ),
    ],
  ],
];

const enFee = en(
  '(?:early |contract |plan |one-?time |(?:\\w+ ))?(?:termination|cancell?ation|exit|leaving|disconnection|closure|downgrade|deactivation|break|switching|change|termination|early-?termination|administration|admin|administrative|processing|handling|service|restocking|penalty) (?:fees?|charges?|costs?|penalt(?:y|ies))|penalt(?:y|ies)|(?:fee|charge) (?:of|for|to) (?:[$€£\\d]|cancel\\w*|leav\\w*|end\\w*|terminat\\w*|downgrad\\w*)|\\betf\\b|liquidated damages',
);
const enPay = en(
  'pay(?:s|ing)?|charged?|charges|billed|bill|owe|due|deduct(?:ed)?|appl(?:y|ies|ied)|incur(?:s|red)?|cost(?:s)?|subject to|liable|required|withheld|withhold|taken|subtracted|debited|levied|forfeit(?:ed)?|be \\$|is [$€£]',
);
const enBack = en(
  '(?:pay|give|paid|pays|repay|return|refund|reimburse|hand)(?: us)? back|repay|repaid|reimburse|claw(?:ed)? back|clawback|reclaim(?:ed)?|recover(?:ed)?|be (?:charged|billed) for|charge you|charged',
);
const enGiven = en(
  'discounts?(?: \\w+){0,3}|savings|promotional (?:credits?|rate|price|discount)|(?:the )?difference|subsid(?:y|ies)|full price|list price|regular (?:price|rate)|credits? (?:you )?received|annual discount',
);
const enKept = en(
  "(?:is |are |will be |be )?(?:forfeited|kept|retained|lost)|non-?refundable|not (?:be )?(?:refunded|returned|refundable|given back)|won't (?:be )?(?:refunded|returned|get)|keep your",
);
const enFrames: readonly (readonly [string, readonly ReturnType<typeof frame>[]])[] = [
  [
    'discount',
    [
      frame(
        en('leave|cancel|end|exit|terminate|quit'),
        ' ',
        far(24),
        en('billed|charged|pay|repay|owe'),
        ' ',
        gap(16),
        en('difference|discounts?|full price|standard rate'),
      ),
      frame(enBack, ' ', far(30), enGiven),
      frame(enGiven, ' ', far(30), enBack),
      frame(enExit, far(40), en('recalculated|re-rated|rebilled'), ' ', far(24), enGiven),
    ],
  ],
  [
    'deposit',
    [
      frame(en('deposit|security deposit|joining fee'), ' ', gap(30), enKept),
      frame(en('forfeit|lose|keep|retain'), ' ', gap(16), en('deposit|joining fee')),
    ],
  ],
  [
    'deduction',
    [
      frame(
        en('refunds?|refunded'),
        ' ',
        far(50),
        en('minus|less|after (?:deducting|a)|deduct\\w*|withh\\w+|subtract\\w*'),
        ' ',
        far(40),
        en('fees?|charges?|penalty|costs?'),
      ),
      frame(
        en('fees?|charges?|[$€£\\d.]+'),
        ' ',
        gap(40),
        en('deducted|withheld|taken|subtracted|kept|retained'),
        ' ',
        gap(8),
        en('from'),
        ' ',
        gap(20),
        en('refunds?|amount|payment|money'),
      ),
      frame(
        en('deduct|withhold|subtract|keep|retain'),
        ' ',
        gap(40),
        en('fees?|charges?|penalty'),
        far(30),
        en('refunds?'),
      ),
    ],
  ],
  [
    'fee',
    [
      frame(enFee, far(40), enPay),
      frame(
        en(
          'remaining (?:balance|months?|payments?|term|fees|instal?ments|charges|amount)|(?:\\d+|rest of the) (?:instal?ments|payments)',
        ),
        far(20),
        en('due|payable|owed|charged|billed'),
        far(20),
        enExit,
      ),
      frame(
        enExit,
        far(20),
        en('incurs?|carries|triggers?|attracts|comes with|is subject to'),
        ' ',
        gap(16),
        en('fees?|charges?|penalty|cost'),
      ),
      frame(
        en('billed|charged|pay'),
        ' ',
        gap(30),
        '\\(?[$€£¥]\\d',
        far(40),
        en('if you (?:cancel|leave|end|downgrade|terminate)'),
      ),
      frame(enPay, ' ', far(40), enFee),
      frame(
        enExit,
        far(40),
        en('incurs?|costs?|carries|triggers?|means|attracts'),
        ' ',
        gap(10),
        '[$€£¥]\\d[\\d.,]*',
        far(20),
      ),
      frame('\\d+ ?% of ', gap(40), en('charged|billed|due|payable|deducted')),
      frame(
        en('adds?|charges?'),
        ' ',
        '[$€£¥]\\d[\\d.,]* ',
        en('for every|per'),
        far(30),
        en("don't stay|left|remaining|early"),
      ),
      frame(enFee, ':? ', gap(10), '[$€£¥]\\d'),
      frame('[$€£¥]\\d[\\d.,]* ', gap(12), enFee),
      frame(
        enExit,
        far(50),
        en('pay|charged|billed|owe|costs?|due'),
        ' ',
        gap(20),
        '(?:[$€£¥]\\d|\\d+ ?%|the (?:rest|remain))',
      ),
      frame(
        en('pay|charged|billed|owe'),
        ' ',
        gap(30),
        en('remaining (?:balance|months?|payments?|term|fees|instal+ments|charges|amount)'),
        far(30),
        enExit,
      ),
      frame(
        enExit,
        far(40),
        en('remaining (?:balance|months?|payments?|term|fees|instal+ments|charges|amount)'),
        ' ',
        gap(20),
        en('due|owed|payable|charged|billed'),
      ),
      frame(
        en("there is|there's|we charge|we apply|we will charge|carries|incurs?|comes with"),
        ' ',
        gap(10),
        en('fees?|charges?|penalty'),
        far(24),
        enExit,
      ),
    ],
  ],
];

/** Without any; money back; a price and no fee; what is late, or another matter's. */
const denied =
  /(?:无|免|零|没有|不|未(?!满))[^,。;满足]{0,8}?违约金|(?:无|免|零|没有|不(?:会|再|另)?(?:收取?|产生|需要?|扣除?|加收|存在)|无(?:需|须)|不用|不必|未(?!满))(?:支付|缴纳|承担|收取|补缴|任何|额外|产生|扣除)*(?:的)?(?:违约金|手续费|费用|解约|任何费|赔偿|差价|服务费|退订费|取消费|额外)|违约金?(?:为|:)?(?:零|0元|¥0(?!\.?[1-9\d]))|免费(?:取消|退订|降级|变更)|押金(?:将|会|全额|可|已)[^,。]{0,8}退|全额(?:退|返)|\b(?:no (?:\w+ ){0,3}(?:fees?|charges?|penalt(?:y|ies)|costs?)|without (?:an? |any |paying )?(?:\w+ )?(?:fees?|charges?|penalt(?:y|ies))|free of charge|fee-free|(?:fees?|charges?) (?:is|are|was|were|has been|have been) waived|(?<!we )waived?(?! will be charged)|(?:won't|will not|not|never|don't|doesn't|do not) (?:be )?(?:charge[ds]?|pay|owe|billed|incur|cost|have to pay)|nothing to pay|\$0(?:\.00)?(?![\d.])|free to cancel|cancel (?:for )?free)\b/u;
const otherMatter =
  /(?:我们|我司|平台|本公司|商家|房东)[^,。]{0,14}(?:赔|退还|支付|承担|补偿)|由(?:我们|我司|平台|商家)承担|违约金[^,。]{0,8}(?:减免|免除|退还|不再|豁免)|\b(?:we(?:'ll| will)? (?:pay|cover|waive|reimburse|buy out)|(?:fees?|charges?) (?:has been|have been|was|were|is|are|will be) (?:refunded|reversed|removed|dropped|covered))\b|(?:如|若|如果)不取消|已使用部分|升级|升档|遗失|损坏|补办|补卡|分期(?:付款)?手续费|拍卖|竞拍|租车|\bupgrad\w*|\b(?:lost|damaged|replacement) (?:card|key|item|equipment)\b|重新(?:开通|加入|订阅)|\bre-?join\w*\b|\bcome back\b|\b(?:if you (?:don't|do not)|unless you|to avoid) (?:cancel|being charged)\b|滞纳金|逾期|信用卡|贷款|电费|水费|燃气费|押金(?:已|将)?退还|停车|订单|预订|预约|机票|航班|酒店|车票|退货|快递|运费|外卖|改签|退票|提现|转账|汇款|取现|支付手续费|商家|骑手|\b(?:late (?:fee|payment)|orders?|bookings?|reservations?|flights?|hotels?|rooms?|tickets?|check-?in|returns?|restocking|shipping|delivery|withdraw\w*|transfer\w*|no-?show|appointment|overage|roaming|missed (?:class|appointment))\b/u;

/**
 * That going costs money: a fee (`fee`), a discount paid back (`discount`), a deposit kept (`deposit`), a part of the
 * refund kept (`deduction`). Version `fee-1`. Not: that there is none, an amount of nought, the price of a plan, fees
 * of orders, bookings, late payments.
 */
export function leavingFeeIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (!isAboutLeaving(said, sentence)) return [];
    if (denied.test(text) || otherMatter.test(text) || isNought(text)) return [];
    for (const [subtype, frames] of [...zhFrames, ...enFrames]) {
      const match = firstMatch(text, frames);
      if (match) return [claimIn(said, sentence, match, subtype)];
    }
    const going = leaves.test(around(said, sentence));
    const costs = going && !monthly.test(text) ? holdsAll(text, [costsThen, anAmount]) : null;
    if (costs) return [claimIn(said, sentence, costs, 'fee')];
    const lost = going ? holdsAll(text, [kept]) : null;
    return lost ? [claimIn(said, sentence, lost, 'deposit')] : [];
  });
}

const leaves = new RegExp(
  `${zhAct}|${zh('销卡|退卡|退会|退课|退租|降档|未到期')}|${enExit}|\\b(?:end|close|exit) (?:your|the|this) (?:plan|account|contract|membership)\\b|\\b(?:early exit|lower plan|leaving|if you leave)\\b`,
  'u',
);
/** It is the going that costs, not the plan, and not the staying. */
const costsThen =
  /赔|追缴|补缴|补交|补足|扣除|收取|违约|\b(?:cost(?:s)? you|we(?:'ll| will) charge|you(?:'ll| will) (?:be charged|owe|pay|be billed)|charged (?:a|an|the)|comes with|costs?(?: you)?|means (?:paying|a charge)|fee of|charge of|we deduct|return the (?:sign-up|welcome) (?:bonus|gift)|we (?:retain|keep|withhold)|is due|settle|recalculated|will be charged|= ?[$€£]|exit charges?|is charged|are charged|will be reversed|subject to)\b/u;
const anAmount =
  /\d+(?:\.\d+)?(?:元|块|%)|[¥$€£]\d|(?:已享|优惠)[^,。]{0,6}(?:\d+%|部分|全额)|\b(?:\d+ ?%|fee|charge|penalty|month's (?:rent|fee)|monthly (?:fees|payments)|full rate|free months?|monthly rate for)\b/u;
const monthly =
  /每月|\/月|月租|月费为|\b(?:a|per|each) month\b|\bmonthly (?:price|charge|fee)\b|\b(?:don't|do not|unless you|to avoid|before you are) ?(?:cancel|being charged)?|续费时|自动续费时/u;
const kept =
  /(?:余额|剩余 ?\d[\d.]*元|押金|保证金|预存款|会费|赠品|赠送的[^,。]{1,8})[^,。]{0,6}(?:不予退还|不退|不予返还|没收|照价赔偿|作废)|\b(?:(?:prepaid )?balance|deposit|joining fee) (?:is|are|will be) (?:forfeited|lost|kept|retained)\b|\b(?:not|won't) (?:get|receive) your (?:\w+ )?deposit back\b|\blose your [$€£\d. ]*(?:deposit|joining fee|prepaid balance)\b/u;

/** Amounts are named, and all of them are nought. */
function isNought(text: string): boolean {
  const amounts = parseAmounts(text);
  return amounts.length > 0 && amounts.every(({ amount }) => Number(amount) === 0);
}
