import { en, far, frame, framed, gap, zh } from '../frame.ts';
import { enNot, otherMatter, zhNot } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhKeep = zh(
  '保留|留下|留住|维持|继续(?:使用|享受|享有|订阅|持有|续费|做|当)|到期后再|慎重|三思|不要取消|不取消',
);
const zhAsk = zh('建议|推荐|希望|恳请|不妨|何不|劝您|还是|期待');
const zhPlan = zh(
  '(?:当前|原(?:有|来)?|现有|此|该|本|老)?(?:的)?(?:套餐|会员|方案|计划|资费|订阅|服务|版本|档位)',
);
const zhPlea = [
  frame(zhAsk, gap(8), zhKeep, gap(8), zhPlan),
  frame(zhAsk, gap(12), zh('保留|留下|到期后再(?:取消|降级|操作)|慎重|三思')),
  frame(zh('(?:再|多|慎重|重新|仔细|好好)(?:考虑|想想|想一想|想清楚|斟酌)(?!\\d+秒)')),
  frame(zh('先别(?:走|急着)|别走|留下来|舍不得您|请留步|等等!|再给(?:我们|我)(?:一次)?机会')),
];

const zhGive = zh(
  '送|赠送?|补贴|返还?|立减|减免|立省|优惠|直降|为您(?:申请|争取|准备|保留)|替您付|免费(?:延长|延期|赠)|延长|领取?|享|仅需|只需|只要|首月|挽留价|折扣',
);
const zhGift = zh(
  '\\d+(?:\\.\\d+)?折|[一二三四五六七八九半]折|\\d+个?(?:天|日|月|个月|年)(?:的)?(?:会员|权益|vip|折扣)?|[一两三半]个?(?:天|月|年)(?:的)?(?:会员|权益)?|(?:挽留|专属|老用户|限时|续费)[^,。]{0,4}(?:优惠|礼包|福利|折扣|价|礼|券)|红包|优惠券|代金券|话费|\\d+(?:\\.\\d+)?元|礼包|会员费',
);
const zhOffer = [
  frame(zhGive, gap(10), zhGift),
  frame(zhGift, gap(8), zh('优惠|送给您|送您|赠您|留下|等您领取|续费')),
  frame(zh('续[一二三半\\d]+[年月]'), far(4), zh('送')),
  frame(zh('我们|平台|系统'), gap(4), zh('替您付|为您承担|帮您付')),
];
/** A discount as such: an offer where somebody is asked to stay, not where anybody is asked to buy. */
const zhStaying =
  /留|续|挽|专属|专享|别走|先别|为您(?:申请|争取|准备)|再给|继续|回头|离开|走|取消|退订|不如|改为|要不|老(?:用户|朋友)|机会|亲爱的/u;
const zhPause = frame(
  zh('可以?|不如|先|试试|建议|改为|何不'),
  gap(6),
  zh('暂停|冻结|停用几'),
  gap(4),
  zh('会员|订阅|套餐|服务|扣费|1|一|几'),
);
const zhOther = [
  frame(
    zh('不如|要不|试试|何不'),
    gap(4),
    zh('试试|换|改|选'),
    gap(16),
    zh('套餐|方案|会员|版|年付|季付|资费'),
  ),
  frame(zh('(?:其他|更)(?:性价比)?更?(?:高|便宜|优惠|划算|实惠|合适|适合您?)的?(?:套餐|方案|资费|会员)')),
  frame(
    zh('改为|改成|换成|转为'),
    gap(2),
    zh('年付|按年|包年|季付|年费'),
    far(24),
    zh('省|只要|仅需|优惠|折'),
  ),
  frame(zh('限时(?:优惠|特惠|折扣)?'), gap(4), zh('很划算|划算|别错过|等您')),
];

const enKeep = en(
  'keep(?:ing)?|stay(?:ing)?|remain(?:ing)?|stick(?:ing)? (?:with|around)|hold on to|continue (?:with|using|enjoying)|not (?:to )?cancel',
);
const enAsk = en(
  "recommend|suggest|advise|encourage|why not|how about|please|we'd love|would love|hope|would like|consider|let's",
);
/** Asks to think again, whatever stands before it ("are you sure you don't want to reconsider?"). */
const enAgain = frame(
  en(
    "(?<!(?:months?|weeks?|days?|time|chance|until)(?: left)? to )re-?consider|think (?:it over|again|twice)|change your mind|don't go(?! to)|give us another (?:chance|shot|try)|hate to (?:see|lose) you",
  ),
);
const enPlea = [
  frame(enAsk, ' ', far(24), enKeep),
  frame(
    en('before you (?:go|leave|cancel)'),
    far(40),
    en('how about|offer|off|free|save|deal|consider|gift|what if|why not|here is|stay'),
  ),
  frame(
    en('downgrade|pause|switch|keep|stay|change|freeze'),
    ' ',
    far(50),
    en('instead of (?:cancell?ing|leaving|ending)'),
  ),
  frame('^', en('before you go'), '[.!]*$'),
  frame(en('stick with us|stay with us|stay a (?:little )?(?:while )?longer')),
];
const enGift =
  '(?:\\d+ ?% ?(?:off|discount)|(?:save|get) \\d+ ?%|half (?:the )?price|half off|(?:a |one |two |three |\\d+ )(?:extra |free |more )+(?:months?|weeks?|boxes|days)|(?:one|two|three|\\d+) (?:months?|weeks?|boxes|days) (?:free|extra|more|instead|on us)|free (?:months?|weeks?)|[$€£]\\d[\\d.]*(?: account| bill)? (?:credit|off|discount)|on us\\b|for (?:just |only )?[$€£]\\d|[$€£]\\d[\\d.]*(?: a| per|/) ?month|special (?:offer|rate|price)|exclusive (?:offer|deal))';
const enStaying =
  /\b(?:just for you|we(?:'ve| have)? got |stay|keep|instead|before you (?:go|leave|cancel)|wait!|don't go|last offer|let's make a deal|another (?:shot|chance|try)|stick with|offer you|to stay|remain|one more year|hold on|reconsider|give you)\b/u;
const enOffer = [frame(enGift)];
const enPause = frame(
  en('pause'),
  ' ',
  gap(4),
  en('(?:your |my )?(?:subscription|membership|plan|account|deliveries|service|billing|it)'),
  ' ',
  far(40),
  en('instead|up to (?![^.]{0,30} before)|for|temporarily'),
);
/** The service does it by itself, or speaks of its terms. */
const enPausesItself = /\b(?:we|automatically|will be|payment fails)\b.{0,20}\bpaused?\b/u;
const enOther = [
  frame(en('instead of renewing'), far(40), en('pause')),
  frame(
    en('switch|change|move'),
    ' to ',
    en('annual|yearly|quarterly|a yearly|an annual'),
    far(60),
    en('instead|save|just|only|off'),
  ),
  frame(
    en('try|how about|why not|what about'),
    ' ',
    gap(10),
    en('lite|lighter|cheaper|smaller|basic|starter|different|ad-supported|essentials?'),
    ' ',
    gap(14),
    en('plan|tier|membership|version|instead'),
  ),
];

/** Said to anybody who buys, to others, or about another matter than staying. */
const toBuy =
  /升级(?:会员|到|至|为)?[,，]?(?:立享|立减|即享)|新(?:用户|客|人)|首单|好友|每个账号|每月可|退(?:回|还)|原路|到账|\b(?:upgrade now|new here|new customers?|first order|invite|refer|first month|refund(?:ed|s)?)\b/u;
/** Buttons: an offer is taken or the person stays for it. A plain refusal of the exit is none. */
const zhOfferLabel = framed(
  /(?:领取|接受|使用|享受?).{0,8}(?:优惠|折扣|福利|礼包|红包|券)|(?:立减|立省|半价|\d折|送).{0,10}(?:留|续|继续)|留下.{0,6}(?:领|享|省|减)/gu,
);
const enOfferLabel = framed(
  /\b(?:stay|keep)\b.{0,20}\b(?:save|off|free)\b|\b(?:claim|accept|redeem|take|get)\b.{0,14}\b(?:offer|discount|deal|\d+ ?% off|free months?)\b/gu,
);

/**
 * That the person is asked to stay or to think again (`plea`), or is offered something for it: a price, a gift, a pause,
 * another plan (`offer`). Version `stay-1`. On a control only an offer: a button that keeps things as they are is
 * the plain other answer to a question.
 */
export function stayIn(said: Utterance): Claim[] {
  const whole = said.normalised.text;
  if (said.role === 'control') {
    const match = firstMatch(whole, [zhOfferLabel, enOfferLabel]);
    const [sentence] = said.sentences;
    return match && sentence && !toBuy.test(whole) ? [claimIn(said, sentence, match, 'offer')] : [];
  }
  if (otherMatter.test(whole) || toBuy.test(whole)) return [];
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    const meant = ({ index }: { index: number }): boolean =>
      !zhNot.test(text.slice(0, index)) && !enNot.test(text.slice(0, index));
    const plea = firstMatch(text, [...zhPlea, ...enPlea], meant) ?? firstMatch(text, [enAgain]);
    if (plea) return [claimIn(said, sentence, plea, 'plea')];
    const staying = zhStaying.test(whole) || enStaying.test(whole);
    const offer =
      firstMatch(text, enPausesItself.test(text) ? [] : [zhPause, enPause], meant) ??
      firstMatch(text, [...zhOther, ...enOther], meant) ??
      (staying && !statesPrice.test(text) ? firstMatch(text, [...zhOffer, ...enOffer], meant) : null);
    return offer ? [claimIn(said, sentence, offer, 'offer')] : [];
  });
}

/** What the plan costs after the change, and what it takes for granted: facts, no offers. */
const statesPrice =
  /(?:降级|降档|变更|改)[^,。]{0,12}(?:每月|月租|费用)|(?:再次|重新)开通|免费取消|\b(?:you pay|from next month|your bill|downgrade to)\b/u;
