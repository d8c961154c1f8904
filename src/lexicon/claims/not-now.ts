import { findDates } from '../find-dates.ts';
import { findDurations } from '../find-durations.ts';
import { en, far, frame, gap, zh } from '../frame.ts';
import { enCannot, enExit } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhAct = zh(
  '降级|降档|降配|降低|变更|更改|修改|调整|更换|取消|退订|退租|退会|解约|关闭|办理|操作|申请|低档|方案|套餐|停机|销户|退款|退费|转网',
);
const zhNo = zh(
  '不支持|不(?:可|能|得|予|允许|开放|受理)|无法|没法|暂(?:不|时不|时无法)|不可以|未(?:到|在|开放)|不在',
);
const zhPeriod = zh(
  '(?:当前|本|此|该|这个)(?:计费|自然|合约|会员|服务|订阅)?(?:周期|账期|月|季度|年度|期|合约期)(?:内|中|尚未结束|未结束|结束前)?|合约期(?:内|未满)?|协议期(?:内)?|锁定期|生效(?:后)?(?:未满|不满|不足)|(?:续费|扣费|扣款|到期|续订)(?:日)?前|首[次月年]|前\\d+(?:天|日|个月)|\\d+(?:天|日|个月|小时)(?:之?内)',
);
const zhWhen = zh(
  '(?:每年|每月|每季|每个?自然月|每周)[^,。]{0,12}|到期前[^,。]{0,6}|\\d+[日号](?:至|到|-|~)[^,。]{0,6}|(?:下|次)(?:个)?(?:月|周期|账期|季度)[^,。]{0,4}',
);
const zhWindow = [
  frame(zh('须|需要?|必须|应'), gap(2), zh('(?:至少)?提前'), gap(8), zh('天|日|小时|个月'), gap(8), zhAct),
  frame(zhPeriod, far(12), zhNo, far(8), zhAct),
  frame(zhPeriod, far(8), zhNo, far(12), zhAct),
  frame(zhAct, far(6), zh('仅|只|限'), gap(6), zhWhen),
  frame(zh('仅|只(?:能|可)?|限'), gap(4), zh('在|于')!, gap(2), zhWhen, far(6), zhAct),
  frame(zhWhen, gap(4), zh('才|方可|开放|再试|再来|重新')),
  frame(
    zh('请(?:于|在|等到?|待)'),
    gap(18),
    zh('再|重新|后再|以后'),
    gap(4),
    zh('试|来|操作|办理|申请|变更|取消'),
  ),
  frame(
    zh('未到|不在|尚未到|来早'),
    far(6),
    zh('(?:可)?(?:办理|操作|降级|变更|取消|开放)?(?:时间|窗口|期限|时段)'),
  ),
  frame(zh('生效|开通|办理|购买|使用'), gap(4), zh('未满|不满|不足'), gap(8), far(6), zhNo, far(6), zhAct),
  frame(zhAct, gap(4), zh('窗口|通道|时段'), gap(10), zh('才|仅|只')),
];
const zhFrequency = [
  frame(
    zh('每|一个?(?:自然)?月|一(?:个)?(?:季度|年)|\\d+(?:天|日|个月)(?:之)?内|本月|本年|今年'),
    gap(6),
    zh('仅|只|限|最多'),
    gap(8),
    zh('一次|1次|\\d次'),
  ),
  frame(
    zh('本月|本年|本季度|本周期|近期|今年|已'),
    gap(4),
    zh('办理|变更|修改|调整|降级|操作'),
    gap(2),
    zh('过'),
  ),
];

/** Not what the person himself must first be or do ("until you're back on Pro"). */
const during =
  'during|in (?:the|your)(?: (?:first|current|last|same|middle of))?|within|(?:before|until)(?! (?:you|we|i|payment)\\b)';
/** Who wants out must say so. */
const enNotice = `(?:${enExit}|${en('notify us|let us know|give (?:us )?notice|written notice')})`;
const enWindow = [
  frame(
    enNotice,
    ' ',
    far(60),
    en('at least|no later than|a minimum of|not less than'),
    ' ',
    gap(16),
    en('hours?|days?|weeks?|months?'),
    ' ',
    en('before|prior to|in advance|ahead of'),
  ),
  frame(enExit, far(40), enCannot, far(30), en(during)),
  frame(enCannot, ' ', far(8), enExit, far(20), en(during)),
  frame(
    enExit,
    far(40),
    en('only'),
    ' ',
    gap(8),
    en('possible|allowed|available|be made|between|in|during|within|at the end'),
  ),
  frame(
    enExit,
    far(30),
    en('must|have to|need to|should'),
    ' be ',
    gap(12),
    en('requested|made|submitted|received'),
    far(30),
    en('before|prior|in advance'),
  ),
  frame(en('try again'), ' ', en('within|in the|on|after|from|during|when'), ' '),
  frame(en('too late to'), ' ', enExit),
  frame(
    en('(?:outside|past|not in|missed)'),
    ' ',
    gap(12),
    en('cancel+ation|downgrade|change'),
    ' ',
    en('window|period'),
  ),
  frame(en('locked'), ' ', en('in until|until|for|in for')),
  frame(en('not available|unavailable|not possible'), ' ', en('until|before|during')),
  frame(
    en('downgrade|cancel+ation|change'),
    ' ',
    en('season|window|period'),
    ' ',
    gap(8),
    en('opens|starts|begins'),
  ),
  frame(en('minimum term|contract term|commitment'), ' ', gap(16), en('not|until|ends')),
];
const enFrequency = [
  frame(
    enExit,
    far(50),
    en('only once|once|one time|1 time'),
    ' ',
    en('per|every|a|in|monthly|weekly|yearly'),
  ),
  frame(
    en('already|recently'),
    ' ',
    gap(4),
    en('changed|switched|downgraded|moved'),
    ' ',
    gap(6),
    en('plans?|tier|subscription'),
  ),
  frame(en('one|1'), ' ', gap(12), en('down|change|downgrade|switch'), ' ', gap(4), en('per|a|every'), ' '),
];

/** Right words, no refusal: logins, gifts, goods; what takes effect later; what may be done whenever one likes. */
const otherMatter =
  /密码|验证码|登录|领取|优惠券|活动|抽奖|签到|订单|包裹|发货|配送|系统繁忙|网络|随时|任意时间|生效$|出账|违约金|\b(?:password|code|log ?in|sign ?in|coupons?|redeem\w*|webinar|order|parcel|any ?time|whenever|as often|something went wrong|minutes|you can cancel now|restored|unpaid)\b/u;
/** After a date it can be done: said of an effect, no refusal. */
const effect =
  /生效|可(?:继续)?使用至|到期后(?:自动)?(?:降|变|停|不再)|\b(?:takes? effect|effective|you keep|access until|renews? on)\b/u;
const aTime =
  /周期|账期|合约|本月|每月|自然月|季度|每年|\d+月|月后|下月|次月|期限|时间|窗口|未满|到期前|续费前|\b(?:period|cycle|term|window|month|months|quarter|year|season|renewal|until|first|locked|billing)\b/u;

/**
 * That the service does it at another time only (`window`), or not again so soon (`frequency`). Version `not-now-1`.
 * Three things must be said: the act, that it is not possible or only then, and the time.
 */
export function notNowIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  const whole = said.normalised.text;
  const claims = said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (otherMatter.test(text) || otherThing.test(text)) return [];
    const frequency = firstMatch(text, [...zhFrequency, ...enFrequency]);
    if (frequency && isAboutAct.test(whole)) return [claimIn(said, sentence, frequency, 'frequency')];
    const window = firstMatch(text, [...zhWindow, ...enWindow]);
    if (!window || !hasTime(text) || (effect.test(text) && !refuses.test(text))) return [];
    return [claimIn(said, sentence, window, 'window')];
  });
  // The refusal and when to come again are one thing said in two sentences.
  return claims.slice(0, 1);
}

const refuses = /不支持|不可|不能|无法|再试|\b(?:cannot|can't|unable|try again|not available|locked|only)\b/u;
const isAboutAct = /套餐|降|变更|修改|方案|档|plan|down|tier|change|switch/u;
/** What else may be changed once a month. */
const otherThing =
  /昵称|密码|头像|资料|手机号|用户名|地址|签名|昵|学校|性别|\b(?:nickname|username|address|avatar|profile|name)\b/u;

function hasTime(text: string): boolean {
  return (
    aTime.test(text) ||
    findDurations(text).length > 0 ||
    findDates(text, { year: 2000, month: 1, day: 1 }).length > 0
  );
}
