import { en, far, frame, gap, zh } from '../frame.ts';
import { enCannot, enExit, enStaff, zhCannot, zhExit, zhStaff } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhReach = zh('联系|联络|咨询|找|添加|转接?|通过|经由?|由|交由?|前往|请到|到|去|需要?|仅限|限|等待');
const zhSelf = zh('线上|在线|自助|自行|自己|直接|app(?:内|里)?|网上|网站|页面|本页');
const zhMust = zh(
  '如需|如要|如欲|若需|若要|需要?|须|请|必须|只能|仅(?:支持|限|可)?|方可|才能|才可以?|想要?|申请',
);
const zhFrames = [
  frame(zhExit, far(24), zhReach, gap(6), zhStaff),
  frame(
    zhReach,
    gap(4),
    zhStaff,
    gap(10),
    zh('办理|处理|操作|申请|受理|为您|协助|提交|帮您|取消|变更|退'),
    far(12),
  ),
  frame(zhExit, far(16), zh('人工(?:办理|处理|审核|受理|操作)|后台(?:办理|处理|操作)')),
  frame(zhExit, far(24), zh('提交工单|发送?(?:邮件|电子邮件)|发邮件|寄送|营业厅|门店|柜台|客服微信')),
  frame(zh('营业厅|门店|柜台'), gap(4), zh('办理|处理|申请')),
  frame(zhCannot, gap(4), zhSelf, gap(6), zh('办理|退订|退款|取消|降级|降档|变更|操作|关闭|申请|退租')),
  frame(zhExit, far(24), zhSelf, gap(8), zh('不支持|无法|不能|操作不了|办不了|取消不了|不可')),
  frame(zh('无法|不能|不可|不支持'), zhSelf, gap(4), zhExit),
  frame(zh('没有权限|无权限|权限不足|没权限'), gap(6), zh('操作|办理|处理|取消|降')),
  frame(zh('(?:需|要|须)(?:我(?:这边|们)?|客服|人工)(?:帮|为|替)您(?:提交|办理|操作|申请)')),
];

const enReach = en(
  'contact(?:ing)?|chat(?:ting)? with|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|reach(?:ing)? out to|get in touch(?: with)?|email(?:ing)?(?: us)?|write to|message|ask|call|visit|through|via|by|handled(?: exclusively| only)? by',
);
const enFrames = [
  frame(
    en('to|want to|wish to|in order to|if you want to|out'),
    ' ',
    far(12),
    enExit,
    far(40),
    enReach,
    ' ',
    far(20),
    enStaff,
  ),
  frame(enExit, far(50), enReach, ' ', gap(16), enStaff),
  frame(enReach, ' ', gap(16), enStaff, ' ', gap(16), en('to|for|who|and'), ' ', far(20), enExit),
  frame(
    en(
      '(?:contact|email|call|message|text) us|(?:chat|get in touch|speak|talk) with us|(?:write|reach out|speak|talk) to us',
    ),
    ' ',
    gap(20),
    en('to'),
    ' ',
    gap(8),
    enExit,
  ),
  frame(
    en('to|need to|want to|wish to|would like to'),
    ' ',
    gap(12),
    enExit,
    far(40),
    en('please(?: just)?|just|simply|must|have to|need to'),
    ' ',
    en('contact|email|message|write to|chat with|get in touch|reach out|open a ticket'),
  ),
  frame(en('email|write to|e-mail|mail'), ' ', far(40), ' to ', gap(6), enExit),
  frame(en('submit|open|file|raise'), ' a ', en('ticket|request|case'), far(50), enExit),
  frame(
    en('plan|membership|subscription|change|downgrade|cancell?ation|request|contract'),
    ' ',
    gap(10),
    en("can ?not|can't"),
    ' be ',
    gap(12),
    en('online|here|in the app|on this page'),
  ),
  frame(en('only|exclusively'), ' ', far(20), en('by|through|via'), ' ', gap(10), enStaff),
  frame(
    enExit,
    far(30),
    enCannot,
    ' ',
    gap(12),
    en('online|here|yourself|in the app|on this page|on the website|in self-service'),
  ),
  frame(en('self-?service|online'), ' ', gap(16), enExit, ' ', gap(10), enCannot),
  frame(
    en("i can't|i cannot|i'm not able to|i am not able to|i'm unable to"),
    ' ',
    gap(10),
    enExit,
    far(60),
    enStaff,
  ),
  frame(
    en('our'),
    ' ',
    far(20),
    en('folks|team|agents|people'),
    ' ',
    far(20),
    en('have to|need to|must|will have to'),
    ' ',
    far(20),
    en('that|it|this'),
    far(20),
    en('for you'),
  ),
  frame(
    en('visit|go to|come to'),
    ' ',
    gap(16),
    en('store|branch|shop|office|counter'),
    ' ',
    far(30),
    enExit,
  ),
  frame(
    en("(?:you'll|you will|you) (?:need|have) to|you must|you can only"),
    ' ',
    enReach,
    ' ',
    gap(16),
    enStaff,
  ),
  frame(en("i'm not able to do that myself|it has to go to (?:our|the)|has to be done by (?:our|a|an)")),
];

/** Help that is offered, another way beside it, or that nobody is needed. */
const offered =
  /如有(?:任何)?(?:疑问|问题|其他|不明)|有(?:任何)?(?:疑问|问题)|需要帮助|欢迎(?:联系|咨询)|也可(?:以)?|或者?(?:联系|致电|在线)|无需|不用|不必|无须|毋需|不需要?(?:联系|致电|客服)|(?:联系|回电)(?:给)?您|与您(?:电话)?联系|\b(?:questions|need help|any issues|happy to help|no need to|don't (?:have|need) to|do not (?:have|need) to|without (?:calling|contacting|having)|not required to|(?:online|yourself) or|or (?:contact|call|chat)|if you have)\b/u;
const otherOrder =
  /(?:订单|预约|包裹|快递|航班|酒店|外卖)|\b(?:(?:your|the|this|an?|unpaid|pending) (?:\w+ )?(?:orders?|bookings?|reservations?|appointments?|registrations?|invoices?|visits?|tickets? (?:order|purchase))|(?:has not|not yet|before it|before your order) ship\w*)\b/u;

/** Telephone, and no other way: the stronger claim (`phoneNeededIn`). */
export const byPhone =
  /拨打|致电(?!您|你)|拨\d|(?<!给[您你])打(?:个)?电话|来电|电话(?:办理|申请|取消|解约)|热线|专线|\b(?:call(?:ing)?|phone|dial|ring|telephone|hotline)\b/u;

/**
 * That somebody of the service must be asked for what the person wants to do: in a chat, by mail, in a shop, or anyhow,
 * since it cannot be done by oneself. Version `service-1`. `subtype`: `shop`, `mail` or ''. Not: help that is
 * offered, a way beside another one, or the telephone alone (`phoneNeededIn`).
 */
export function serviceNeededIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (offered.test(text) || otherOrder.test(text)) return [];
    const match = firstMatch(text, [...zhFrames, ...enFrames], ({ index, text: part }) => {
      const before = text.slice(Math.max(0, index - 8), index);
      if (/已|成功$/u.test(before) || done.test(text)) return false;
      return !byPhone.test(part) || !byPhone.test(text);
    });
    if (!match) return [];
    const subtype = /营业厅|门店|柜台|\b(?:store|branch|shop)\b/u.test(text)
      ? 'shop'
      : /邮件|邮箱|\be-?mail\b/u.test(text)
        ? 'mail'
        : '';
    return [claimIn(said, sentence, match, subtype)];
  });
}

/** Already done, or asked which plan: the service speaks, nobody is sent anywhere. */
const done =
  /已(?:经)?(?:为您|帮您)?(?:成功)?(?:取消|关闭|办理|办好|降级)|办好了|已受理|\b(?:has been|is now|we've|i've) (?:cancel+ed|turned off|closed)/u;

const zhCall = zh(
  '拨打|致电(?!您|你)|拨(?=\\d|9)|(?<!给[您你])打(?:个)?电话|来电|电话(?:办理|申请|取消|解约|退订)|(?:热线|专线)',
);
const zhPhone = [
  frame(zhExit, far(24), zhCall),
  frame(zhMust, gap(10), zhCall, far(24), zh('办理|取消|退|降|解约|转人工')),
  frame(zhCall, far(24), zhExit),
  frame(zh('仅|只|须|必须'), gap(6), zh('电话'), gap(4), zh('办理|受理|取消')),
  frame(zh('想退|想走|想取消'), far(6), zhCall),
];
const enCall = en('call(?:ing|s)?|phone|dial|ring|telephone|pick up the phone|by phone|over the phone');
const enPhone = [
  frame(en('give us a call|call us|phone us|ring us'), ' ', gap(16), en('to'), ' ', gap(10), enExit),
  frame('^(?:and |then |so )?', en('please (?:call|phone|ring|dial)'), ' ', gap(30), '[+(]?\\d[\\d() -]{4,}'),
  frame(en('to'), ' ', far(12), enExit, far(40), enCall),
  frame(enExit, far(40), en('require[sd]?|only|must|need to|have to|accepted'), ' ', gap(20), enCall),
  frame(en('must|need to|have to|please|pick up the phone and'), ' ', gap(6), enCall, far(40), enExit),
  frame(en('not accept|no longer accept'), ' ', gap(4), enExit, far(40), enCall),
  frame(enExit, far(24), en('pick up the phone|give us a call|dial')),
  frame(enExit, far(30), en('by phone only|only by phone|phone only')),
];

/** That only a telephone call does it. Version `phone-1`. A hotline that merely stands there is none. */
export function phoneNeededIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  const whole = said.normalised.text;
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (offered.test(text) || otherOrder.test(text)) return [];
    const both = whole.length < 200 && byPhone.test(whole) && byPhone.test(text) ? whole : text;
    const match =
      firstMatch(text, [...zhPhone, ...enPhone]) ?? (both === text ? null : firstMatchAcross(both, text));
    return match ? [claimIn(said, sentence, match)] : [];
  });
}

/** "Ready to leave? Pick up the phone": the act stands in the sentence before. */
function firstMatchAcross(whole: string, text: string): { index: number; length: number } | null {
  if (!firstMatch(whole, acrossSentences)) return null;
  const call = byPhone.exec(text);
  return call && { index: call.index, length: call[0].length };
}
const across = '.{0,60}?';
const acrossSentences = [
  frame(enExit, across, en('pick up the phone|dial \\d+|please (?:call|ring)|call us')),
  frame(zh('想退|想取消|想降|退订|取消会员|解约'), across, zh('打(?:个)?电话|拨打|致电')),
];
