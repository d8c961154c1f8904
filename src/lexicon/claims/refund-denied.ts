import { en, far, frame, gap, zh } from '../frame.ts';
import { enCannot } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhNo = zh(
  '不(?:再)?(?:支持|予|可|能|得|接受|提供|给|会|办理|受理|允许|符合|满足|认可)?|无法|没法|没办法|不能|概不|恕不|难以|未能|拒绝|无权',
);
/** What may stand between the denial and the refund: not another verb (拆封不影响退款, 退款不需要理由, 无法查看退款进度). */
const zhBetween =
  '(?:予以|给予|为您|给您|对您|您|再|进行|办理|申请|此类|任何|部分|全额|订单|的|已|会员|服务|费|商品|本|次)*';
const zhFrames = [
  frame(zhNo, zhBetween, zh('退款|退费|退钱|退还|退回|退换|返还')),
  frame(zh('概不|恕不|不予|不可|不能|无法|不支持|没办法|没法|不给'), zhBetween, zh('退')),
  frame(zh('退'), gap(2), zh('不了|不回去|不成|不出来')),
  frame(zh('不(?:符合|满足|具备)'), gap(8), zh('退(?:款|费|订退费)?(?:的)?(?:条件|规则|要求|政策|标准)')),
  frame(zh('退(?:款|费)?'), gap(14), zh('不通过|未通过|被?驳回|被?拒绝|不予受理|无法受理|不成立')),
  frame(zh('超(?:过|出)'), gap(8), zh('退(?:款|费|订)?(?:的)?(?:期限|时限|时效|期)')),
  frame(
    zh('(?:仅|只)(?:能|可|同意|支持)?'),
    gap(4),
    zh('退还?'),
    gap(6),
    zh('最后|最近|余额|代金券|积分|优惠券|一次|部分'),
  ),
  frame(zh('权益(?:的)?价值'), gap(6), zh('超(?:过|出)|高于|大于')),
  frame(zh('已(?:享受|使用|消费)'), gap(12), zh('超(?:过|出)'), gap(8), zh('会员费|费用|金额')),
];

const enRefund = en(
  'refund(?:s|ed|ing|able)?|money back|reimburse(?:d|ment)?|give (?:you )?(?:your |that |the )?money back|get (?:that|your|the) money back',
);
const enFrames = [
  frame(en('non-?\\s?refundable|not refundable|no refunds?|all sales (?:are|is) final|final sale')),
  frame(enCannot, ' ', gap(24), enRefund),
  frame(
    enRefund,
    ' ',
    en("(?:are|is|were|was|will) not(?: be)?|aren't|isn't|won't be"),
    ' ',
    gap(12),
    en('provided|offered|given|issued|granted|accepted|supported|made'),
  ),
  frame(en('no way'), ' ', far(24), enRefund),
  frame(
    en("isn't|is not|aren't|are not|not|don't|doesn't|no longer"),
    ' ',
    en('eligible|entitled|qualify|qualified'),
    ' ',
    far(16),
    enRefund,
  ),
  frame(
    enRefund,
    ' ',
    far(30),
    en(
      'declined|denied|rejected|refused|not possible|not available|unavailable|has closed|has expired|has passed|closed|expired',
    ),
  ),
  frame(en('only (?:be able to )?refund|refund only'), ' '),
  frame(en('no'), ' ', gap(10), en('refunds?'), ' ', gap(10), en('possible|available|issued|given|due')),
  frame(
    en('value'),
    ' ',
    far(40),
    en('exceeds?|more than|greater than'),
    ' ',
    gap(10),
    en('fee|price|paid|cost'),
  ),
];

const granted =
  /可(?:以)?(?:申请)?(?:全额)?退|支持(?:随时|全额|七天|7天)?退|无理由|不影响|不需要理由|已(?:原路)?退(?:款|回|还)|已通过|\b(?:full refund|refund (?:issued|approved|sent|on its way)|we refunded|no questions asked|money-?back guarantee|no reason needed|is refunded|are refunded)\b/u;
const denies = /不可退|不予|无法退|不支持退款|概不|\bnon-?refundable\b|\bno refunds\b/u;

/**
 * That the service does not pay back, or pays back only a part or in another form. Version `refund-denied-1`. Not:
 * goods, what a refund does not need, how one is asked for.
 */
export function refundDeniedIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (granted.test(text) && !denies.test(text)) return [];
    const match = firstMatch(
      text,
      [...zhFrames, ...enFrames],
      ({ text: part }) => !/退货|退订(?!退)|影响|理由|进度/u.test(part),
    );
    return match ? [claimIn(said, sentence, match)] : [];
  });
}
