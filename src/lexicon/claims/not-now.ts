import { findDates } from '../find-dates.ts';
import { findDurations } from '../find-durations.ts';
import { en, far, frame, gap, zh } from '../frame.ts';
import { isAside } from '../is-aside.ts';
import { enCannot, enExit } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstBeside, firstMatch, type Claim } from './claim.ts';

const zhAct = zh(
  '降级|降档|降配|降低|降套餐|变更|更改|修改|调整|更换|转档|调档|换档|取消|退订|退租|退会|退课|解约|关闭|办理|操作|申请|低档|方案|套餐|档位|停机|停卡|销户|注销|退款|退费|退出|转网|减少|停订|终止',
);
const zhNo = zh(
  '(?:暂时?)?还不(?:能|可以?|支持)|不支持|不(?:可|能|得|予|允许|开放|受理|接受|办理)|无法|没法|办不了|做不了|不让|暂(?:不|时不|时无法|停)|不可以|未(?:到|在|开放)|不在|关闭',
);
const zhPeriod = zh(
  '(?:当前|本|此|该|这个)(?:计费|自然|会员|服务|订阅|结算)?(?:周期|账期|月|季度|年度|期)(?:内|中|尚未结束|未结束|结束前)?|锁定期|冷静期|生效(?:后)?(?:未满|不满|不足)|(?:续费|扣费|扣款|到期|续订)(?:日)?前|首[次月年]|前\\d+(?:天|日|个月)|[\\d一二两三四五六七八九十]+个?(?:天|日|月|小时)(?:之?内)|月底|月末|月初|年底|出账期?|结算(?:期|日)|账单日|最后[\\d一二两三四五六七]+天|(?:周末|节假日|夜间|晚上|休市)',
);
const zhWhen = zh(
  '(?:每年|每月|每季度?|每个?自然月|每周|每个?季度)[^,。]{0,14}|(?:到期|续费|扣费|扣款|账单日|续订)前[^,。]{0,8}|\\d+ ?[日号](?:\\S{0,2})(?:至|到|-|~)[^,。]{0,8}|(?:下|次)(?:个)?(?:月|周期|账期|季度|年)[^,。]{0,6}|工作(?:日|时间)[^,。]{0,12}|每[日天][^,。]{0,12}|次日|明日|明天|\\d{1,2}:\\d{2}(?:至|到|-|~)',
);
const zhWindow = [
  frame(zhAct, gap(4), zh('受理|办理|开放|申请'), zh('时间|时段|期'), '.{0,2}', zhWhen),
  frame(
    zh('须|需要?|必须|应'),
    gap(2),
    zh('(?:至少)?提前'),
    gap(8),
    zh('天|日|小时|个月|个工作日'),
    gap(10),
    zhAct,
  ),
  frame(
    zhAct,
    gap(6),
    zh('须|需要?|必须|应'),
    gap(2),
    zh('(?:至少)?提前'),
    gap(8),
    zh('天|日|小时|个月|个工作日'),
  ),
  frame(zhPeriod, far(12), zhNo, far(8), zhAct),
  frame(zhPeriod, far(8), zhNo, far(12), zhAct),
  frame(zhAct, far(10), zhPeriod, far(10), zhNo),
  frame(zhAct, far(10), zh('仅|只|限'), gap(6), zhWhen),
  frame(
    zhAct,
    gap(4),
    zh('时间|时段|窗口|通道|入口|期'),
    gap(8),
    zhWhen,
    far(24),
    zh('其余|其他|之外|以外|不予|不受理|过时|逾期|才|仅|只|开放|打开'),
  ),
  frame(zhAct, gap(6), zhWhen, gap(4), zh('开放|受理|开启|打开')),
  frame(zhAct, gap(6), zh('窗口|通道|入口|时段'), gap(16), zh('才|仅|只|打开|开启|开放|关闭|已过|未到')),
  frame(zh('仅|只(?:能|可)?|限'), gap(4), zh('在|于'), gap(2), zhWhen, far(6), zhAct),
  frame(zh('仅|只(?:能|可)?|限'), gap(4), zhWhen, gap(2), far(8), zh('受理|开放|办理|可')),
  frame(zhWhen, gap(6), zh('才|方可|方能|开放|再试|再来|重新')),
  frame(
    zh('请(?:您)?(?:于|在|等到?|待)?|您|只能|得|要'),
    gap(18),
    zh('(?:以后|之后|后)?再|重新|后再|以后再'),
    gap(4),
    zh('试|来|操作|办理?|申请|变更|取消|提交'),
  ),
  frame(
    zh('未到|不在|尚未到|来早|还没到|来得(?:有点)?早|已过|错过'),
    far(6),
    zh('(?:可)?(?:办理|操作|降级|变更|取消|开放|受理)?(?:时间|窗口|期限|时段|时候)'),
  ),
  frame(
    zh('生效|开通|办理|购买|使用|入会|入网|订阅|签约'),
    gap(6),
    zh('未满|不满|不足|满'),
    gap(8),
    far(8),
    zhNo,
    far(6),
    zhAct,
  ),
  frame(
    zh('生效|开通|办理|购买|使用|入会|入网|订阅'),
    gap(6),
    zh('未满|不满|不足|满'),
    gap(8),
    gap(6),
    zh('才能|才可|方可|后(?:才|方)?可'),
    gap(6),
    zhAct,
  ),
  frame(zhAct, gap(10), zh('每年|每季度?|每月|\\d+ ?月(?:份)?'), gap(12), zh('才|开放|打开|开启|集中')),
];
const zhFrequency = [
  frame(zh('每'), gap(8), zh('可以?|能|允许'), gap(8), zh('一次|1 ?次|\\d ?次|两次')),
  frame(
    zh('一年|一季|每年|每季度'),
    gap(4),
    zh('只?(?:开|有|给|办)'),
    gap(3),
    zh('[一两二三\\d]+ ?(?:次|回|趟)'),
  ),
  frame(
    zh('每|一个?(?:自然)?月|一(?:个)?(?:季度|年)|\\d+ ?(?:天|日|个月)(?:之)?内|本月|本年|今年|全年|半年'),
    gap(8),
    zh('仅|只|限|最多|至多'),
    gap(8),
    zh('一次|1 ?次|\\d ?次|两次|一回'),
  ),
  frame(
    zh('本月|本年|本季度|本周期|近期|今年|已|上个?月'),
    gap(6),
    zh('办理|变更|修改|调整|降级|操作|降|换|改|转'),
    gap(2),
    zh('过'),
  ),
  frame(
    zh('(?:本月|今年|本季度|本周期|您|这|那)?(?:的)?(?:次数|机会|额度|那次)'),
    gap(10),
    zh('用完|用掉|用光|已用|没了|用尽'),
  ),
];

/** Not what the person himself must first be or do ("until you're back on Pro"). */
const during =
  "during|in (?:the|your)(?: (?:first|current|last|same|middle of|final))?|within|(?:before|until)(?! (?:you(?! (?:have|'ve)? ?(?:completed|been|reached))|we|i|payment)\\b)|after|between|while|for the first|outside|at (?:the end|any other time|this time|this point)|less than|unless it";
/** Other words for going down, where a time is said. */
const enDown = en(
  'reductions?|reduc(?:e|ing)|(?:that|this) option|(?:plan|tier|package|tariff) (?:was|has been|were) (?:changed|switched)|(?:changed|switched) again|shrink(?:ing)?|removals?|remov(?:e|ed|ing)|seats? (?:can|may)|plan changes?|changes? (?:to|of) (?:\\w+ ){0,3}(?:plan|tier|tariff|package)|(?:change|switch|move|lower)(?:ing)? (?:your )?(?:plan|plans|tier|tariff|package)s?|(?:the )?(?:door|way|window|exit) out|opt-outs?|refund requests?|requests? to (?:cancel|leave|downgrade)|switching|non-renewal',
);
/** Who wants out must say so. */
const enGo = `(?:${enExit}|${enDown})`;
const enNotice = `(?:${enGo}|${en('notify us|let us know|give (?:us )?(?:\\w+ )?notice|written notice|notice|tell us')})`;
const enWindow = [
  frame(
    en('you can|you may|you could|possible to'),
    ' ',
    gap(4),
    enGo,
    gap(10),
    en('from|after|as of|starting'),
    ' ',
    gap(6),
    '(?:\\d{1,2}(?:st|nd|rd|th)? )?',
    en(
      'january|february|march|april|may|june|july|august|september|october|november|december|your (?:renewal|billing) date|\\d{1,2}(?:st|nd|rd|th)',
    ),
  ),
  frame(
    enGo,
    far(20),
    en('from|between'),
    ' ',
    gap(16),
    en('to|and|until'),
    ' ',
    gap(16),
    en('of (?:each|every|the) (?:month|quarter|year)'),
  ),
  frame(
    enNotice,
    ' ',
    far(60),
    en(
      "at least|no later than|a minimum of|not less than|(?:\\d+|thirty|sixty|ninety|seven|fourteen) (?:days|hours|weeks|months)'?",
    ),
    ' ',
    gap(16),
    en('hours?|days?|weeks?|months?|notice'),
    ' ?',
    gap(6),
    en('before|prior to|in advance|ahead of|required|is required'),
  ),
  frame(
    en('at least|no later than|a minimum of'),
    ' ',
    gap(12),
    en('hours?|days?|weeks?|months?'),
    ' ',
    gap(6),
    en('before|prior to|in advance'),
    far(40),
    enGo,
  ),
  frame(enGo, far(40), enCannot, far(30), en(during)),
  frame(enCannot, ' ', far(8), enGo, far(30), en(during)),
  frame(
    enGo,
    far(50),
    en('only'),
    ' ',
    gap(8),
    en(
      'possible|allowed|available|accepted|processed|open|be made|be requested|made|between|in|during|within|at the end|on|from|after|once you|when|for the',
    ),
  ),
  frame(en('only'), ' ', gap(10), enGo, far(24), en('in|during|within|between|on|from|at|after|when')),
  frame(
    enGo,
    far(40),
    en('accepted|processed|handled|possible|open|available|considered'),
    ' ',
    gap(10),
    en('during|between|from|in|within|on|weekdays'),
    far(60),
    en('only|no other time|closed|outside|each|every'),
  ),
  frame(
    enGo,
    far(30),
    en('must|have to|need to|should|has to|needs to'),
    ' ',
    gap(12),
    en('requested|made|submitted|received|wait|given|reach us'),
    far(30),
    en('before|prior|in advance|days|weeks|months|hours|until|by'),
  ),
  frame(
    en("must|have to|need to|you'll|will have to"),
    ' wait ',
    far(40),
    en('before|to|until'),
    ' ',
    gap(16),
    enGo,
  ),
  frame(en('wait'), ' ', far(12), en('days|weeks|months|until'), far(40), enGo),
  frame(
    en(
      'try again|come back (?:on|after|from|once|next|when|in (?:january|february|march|april|may|june|july|august|september|october|november|december))|check back|see us again',
    ),
    ' ',
    gap(6),
    en('within|in the|in|on|after|from|during|when|once|next'),
    ' ',
  ),
  frame(en('too (?:late|early|soon)(?: to)?'), ' ?', far(16), enGo),
  frame(en('too (?:late|early|soon)'), far(60), en('days before|opens?|renew\\w*|window|until')),
  frame(
    en("(?:outside|past|not in|missed|isn't in|not within|closed)"),
    ' ',
    gap(12),
    en('cancel+ation|downgrade|change|opt-out|notice|renewal'),
    ' ',
    en('window|period|deadline'),
  ),
  frame(en('locked'), ' ', en('in until|until|for|in for')),
  frame(
    enGo,
    far(30),
    en('not available|unavailable|not possible|locked|closed|disabled|paused|frozen'),
    ' ',
    gap(8),
    en('until|before|during|for|between|over|at|while|after'),
  ),
  frame(en('not available|unavailable|not possible'), ' ', en('until|before|during')),
  frame(
    enGo,
    ' ',
    gap(6),
    en('season|window|period|hours?|desk'),
    ' ',
    gap(10),
    en('opens?|reopens?|starts|begins|is (?:open|closed)|closes|closed|runs'),
  ),
  frame(
    enGo,
    ' ',
    gap(4),
    en('window|period|deadline'),
    ' ',
    gap(24),
    en('closed|passed|ended|over|missed|shut'),
  ),
  frame(enGo, ' ', gap(6), en('opens?|reopens?'), ' ', gap(20), en('before|on|in|every|each|from')),
  frame(
    en('window|door|exit|form'),
    ' ',
    gap(20),
    en('opens?|reopens?|is closed|closed'),
    ' ',
    gap(24),
    en('before|on|in|every|each|outside|until'),
  ),
];
const enFrequency = [
  frame(
    en('already|recently'),
    ' ',
    gap(4),
    en('changed|switched|downgraded|moved'),
    ' ',
    gap(6),
    en('once|twice|this (?:year|month|quarter|cycle|period)'),
  ),
  frame(
    en('opens?|open'),
    ' ',
    gap(24),
    en('(?:once|twice|three times) (?:a|every|per) (?:year|quarter|month|season)'),
  ),
  frame(zh('只在'), gap(10), zh('(?:那|这)(?:一|几)?(?:周|天|月|日)'), gap(4), zh('收|办|开|受理')),
  frame(
    enGo,
    far(50),
    en('only once|once|one time|1 time|twice|no more than'),
    ' ',
    en('per|every|a|in|monthly|weekly|yearly|each|once'),
  ),
  frame(
    en('already|recently'),
    ' ',
    gap(4),
    en('changed|switched|downgraded|moved|used'),
    ' ',
    gap(12),
    en('plans?|tier|subscription|change|downgrade|switch|tariff|package'),
  ),
  frame(
    en('one|1|a single'),
    ' ',
    gap(12),
    en('down|change|downgrade|switch|move|step'),
    ' ',
    gap(6),
    en('per|a|every|each'),
    ' ',
  ),
  frame(
    en('once'),
    ' ',
    gap(4),
    en('per|every|a|each'),
    ' ',
    gap(14),
    en('month|year|quarter|cycle|period|term'),
    far(60),
    enGo,
  ),
];

/** In any order: the act, that it is not possible or only then, and the time. */
const zhHardly = frame(
  zh(
    '不支持|不(?:可|能|得|允许|开放|受理|接受)|无法|没法|办不了|(?:暂时?|还|现在)不(?:能|可|支持)|其(?:他|余)时间|仅(?:限|在|于)|只(?:能|在|收|限)|才(?:可|能|行)|不再受理|不足|不满|未满|以后再|之后再',
  ),
);
const zhAnyTime = `(?:${zhPeriod}|${zhWhen}|${zh('\\d+ ?个?(?:天|日|月|周|小时)(?:以?后|之后|前|内)?|\\d+ ?[日号](?:之?后|以后)|到期前|开课前|那一?周|期间')})`;
const enHardly = frame(
  en(
    "can ?not|can't|unable|not (?:possible|available|allowed|accepted)|unavailable|disabled|locked|closed|only|limit of|no other time|not until|check back|come back",
  ),
);
/** The day of the renewal; a renewal that is cancelled or switched off is the matter and no time. */
const renewalDay =
  '(?<!auto(?:matic)?[- ]?)(?<!\\b(?:cancel(?:s|l?ed|l?ing)?|stop(?:ping)?|end(?:ing)?|(?:turn|switch)(?:ing)? off|disabl(?:e|ing)) (?:my |your |the )?)renewal';
/** Whether it is paid back is another matter (REF-01). */
const aboutRefund = /退款|退费|退还|\brefund/u;
const enAnyTime = en(
  `during|until|between the|first \\d+|\\d+ (?:days|hours|weeks|months)|billing (?:cycle|period|date)|(?:each|every|per|a|once a|twice a) (?:month|year|quarter|week|cycle)|${renewalDay}|january|february|march|april|june|july|august|september|october|november|december|\\d(?:st|nd|rd|th)|season|weekdays`,
);

/** Right words, no refusal: logins, gifts, goods; what takes effect later; what may be done whenever one likes. */
const otherMatter =
  /密码|验证码|登录|领取|优惠券|活动|抽奖|签到|订单|包裹|发货|配送|系统繁忙|网络|随时|任意时间|任何时候|生效$|出账(?!期)|违约金|报名|招生|选课|考试|借(?:书|阅)|续借|抢购|预约(?!取消)|试用期?内可|\b(?:refunds? (?:once|after|for|on|window|period)|a refund|password|code|log ?in|sign ?in|coupons?|redeem\w*|webinar|order(?!s? form)|parcel|any ?time|whenever|as often|something went wrong|minutes|you can cancel now|restored|unpaid|enrol\w*|admission|exam|attempts?|bookings?|reservations?|appointments?|rooms?|tables?|classes|up to you|you can (?:cancel|downgrade|leave|switch) (?:now|today|right away))\b/u;
/** The contract forbids it, not the calendar: another blocker (ELG-01). */
const byContract =
  /补齐|补缴|补交|违约|冷静期|合约|协议期|约定期|在网期|签约期|承诺期|靓号|融合|捆绑|套装|分期|欠费|\b(?:contract|minimum term|commitment|fixed[- ]term|bundle[sd]?|financ\w+|device plan|handset|instal+ments?|balance|24-month|12-month|18-month|annual commitment)\b/u;
/** After a date it can be done: said of an effect, no refusal. */
const effect =
  /生效|可(?:继续)?使用至|到期后(?:自动)?(?:降|变|停|不再)|\b(?:takes? effect|effective|you keep|access until|renews? on)\b/u;
const aTime = new RegExp(
  `周期|账期|本月|每月|自然月|季度|每年|\\d+ ?月|月后|下月|次月|期限|时间|窗口|通道|未满|到期前|续费前|一年|今年|月底|月初|首月|首年|次日|明天|周末|工作日|\\d+ ?[天日号]|时候|\\b(?:period|cycle|window|month|months|quarter|year|season|${renewalDay}|until|first|locked|billing|days?|weeks?|weekdays?|hours|anniversary|\\d(?:st|nd|rd|th)|too (?:soon|early|late)|january|february|march|april|june|july|august|september|october|november|december)\\b`,
  'u',
);

/**
 * That the service does it at another time only (`window`), or not again so soon (`frequency`). Version `not-now-2`.
 * Three things must be said: the act, that it is not possible or only then, and the time. Not: that the contract binds
 * whoever wants to go.
 */
export function notNowIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  let end = -1;
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    // The refusal and when to come again are one thing said in two sentences.
    if (end >= 0 && sentence.start - end < apart) return [];
    const near = around(said, sentence);
    const frequency = firstMatch(text, [...zhFrequency, ...enFrequency]);
    const match =
      frequency ??
      firstMatch(text, [...zhWindow, ...enWindow]) ??
      firstBeside(text, zhHardly, [zhAct, zhAnyTime], () => !aboutRefund.test(text)) ??
      firstBeside(text, enHardly, [enGo, enAnyTime], () => !aboutRefund.test(text));
    if (!match || !isAboutAct.test(near) || isAside(text, near)) return [];
    if (otherMatter.test(text) || otherThing.test(text) || byContract.test(text)) return [];
    if (!frequency && (!hasTime(text) || (effect.test(text) && !refuses.test(text)))) return [];
    end = sentence.end;
    return [claimIn(said, sentence, match, frequency ? 'frequency' : 'window')];
  });
}

/** Closer than this, two sentences speak of one refusal; in normalised characters. */
const apart = 400;
const refuses =
  /不支持|不可|不能|无法|再试|不受理|办不了|\b(?:cannot|can't|unable|try again|not available|locked|only|not possible)\b/u;
const isAboutAct =
  /套餐|降|变更|方案|订阅|档|退(?!回)|办理|取消|续费|会员|解约|停机|注销|终止|关闭|plan|down|tier|chang|switch|cancel|leav|subscri|member|refund|seat|reduc|remov|renew|capacity|tariff|door|exit|way out|option/u;
/** What else may be changed once a month. */
const otherThing =
  /昵称|密码|头像|资料|手机号|用户名|地址|签名|认证|学生证|组别|会议|班级|昵|学校|性别|免费(?:领|用|体验)|配送时间|\b(?:nickname|username|address|avatar|profile|name|delivery (?:day|date|slot)|box)\b/u;

function hasTime(text: string): boolean {
  return (
    aTime.test(text) ||
    findDurations(text).length > 0 ||
    findDates(text, { year: 2000, month: 1, day: 1 }).length > 0
  );
}
