import { chineseNumerals } from '../chinese-number.ts';
import { findDurations } from '../find-durations.ts';
import { en, far, frame, framed, gap, zh } from '../frame.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { ownSentences } from './own-sentences.ts';

/** Shortest wait that is one, in hours (blockers.md §4.2: ≥ 5 s), and the longest that is spent before the screen. */
const shortest = 5 / 3600;
const longest = 12;

const clock = '\\d{1,2}:\\d{2}(?!\\d)';
const zhTime = `(?:(?:\\d+(?:\\.\\d+)?|[${chineseNumerals}]{1,3}) ?(?:个)?(?:秒钟?|s(?![a-z])|分钟|小时)|${clock})`;
const enTime = `(?:\\d+(?:\\.\\d+)?[ -]?(?:s(?![a-z])|seconds?|secs?|minutes?|mins?|hours?)|${clock})`;
const zhOn = zh(
  '继续|确认|操作|提交|点击|点选|下一步|取消|退订|降级|注销|办理|关闭|进行|可用|可点|激活|解锁|启用|开放|生效|再试|按下|选择|离开|亮起|恢复|才',
);
const zhFrames = [
  frame(zh('排队|等候|等待'), far(14), zh('预计|预估|大约|还需|还要'), gap(6), zhTime),
  frame(zh('等待|等候|倒计时|阅读|停留|冷静|(?<!稍)等|停'), gap(8), ':?', zhTime),
  frame(zhTime, gap(2), zh('后|之后|以后|过后'), gap(8), zhOn),
  frame(zh('还(?:需|要|有|剩)|剩余|倒计时'), gap(6), zhTime, gap(10), zhOn),
  frame(zh('灰色|不可点|点不了|未(?:激活|启用)|锁定'), far(10), zhTime),
];
const zhQueue = [
  frame(zh('排队|队列|排在|排到|前面|前方|您前'), gap(12), '\\d+ ?', zh('位|人|名|个')),
  frame(zh('排队(?:人数|序号|位置|号)?|队列位置'), gap(4), '\\d+'),
  framed(/(?:排队|排到|等候|等待|咨询|队伍)[^。]{0,24}第\d+位|第\d+位[^。]{0,10}(?:排队|等待|等候)/gu),
];
const enFrames = [
  frame(en('take'), ' ', enTime, ' ', en('to'), ' ', en('think|read|review|reconsider|reflect')),
  frame(
    en('cancell?ation|exit|downgrade|button|next step|this step|page'),
    ' ',
    gap(6),
    en('opens|starts|is locked|locked|disabled|greyed out|unavailable'),
    ' ',
    en('in|for'),
    ' ',
    gap(6),
    enTime,
  ),
  frame(en('connected|answered|with you|served|helped'), ' ', en('in|within'), ' ', gap(10), enTime),
  frame(en('once|after|when'), ' ', enTime, ' ', en('have|has'), ' ', en('passed|elapsed')),
  frame(
    en('wait(?:ing)?(?: time)?|hold on|stand by|pause|count(?:ing)? ?down|hang on|read'),
    ':?',
    gap(24),
    enTime,
  ),
  frame(
    en(
      'available|enabled|active|activated?|unlock(?:s|ed)?|clickable|continue|proceed|cancel|confirm|submit|open|next|ready|appears?|lights? up',
    ),
    ' ',
    gap(16),
    en('in|after'),
    ':? ',
    gap(8),
    enTime,
  ),
  frame(
    enTime,
    ' ',
    gap(16),
    en('before|until'),
    ' ',
    gap(20),
    en('continue|proceed|cancel|confirm|submit|button|go on|click|leave'),
  ),
  frame(en('in|after'), ' ', gap(6), enTime, gap(10), en('you can|you may|you will be able|the button')),
];
const enQueue = [
  frame(
    en('number|position|place|no\\.?'),
    '[ #:]*',
    gap(20),
    '#?\\d+',
    gap(12),
    en('in (?:the |our |your )?(?:queue|line)'),
  ),
  frame(
    en('queue(?: position| number)?|queue|position|place in (?:the |our )?(?:queue|line)'),
    '[ #:]+',
    gap(6),
    '#?\\d+',
  ),
  framed(
    /\b\d+ (?:\w+ )?(?:people|customers|persons|members|callers|chats?|users|others?) (?:are )?(?:ahead|before you|in front|waiting)\b/gu,
  ),
  framed(/\b\d+(?:st|nd|rd|th) in (?:the |our )?(?:queue|line)\b/gu),
];
/** A stretch of days in which nothing is done, behind the request and not behind a purchase. */
const days = `(?:\\d+|[${chineseNumerals}]{1,3}) ?个?(?:天|日|小时|周|星期)`;
const rests = [
  frame(
    '\\d+[ -](?:hours?|days?)[ -]',
    en('waiting|cooling[- ]off|holding|reflection'),
    ' ',
    en('period'),
    ' ',
    en('before|after which|until'),
  ),
  frame(
    en('hold|keep|park|delay'),
    ' ',
    gap(10),
    en('cancell?ations?|requests?'),
    ' ',
    gap(16),
    en('for'),
    ' ',
    '\\d+ ',
    en('hours|days'),
  ),
  frame(zh('等待|等'), gap(4), days, gap(4), zh('才能|方可|后方可|后才')),
  frame(en('wait'), ' ', gap(8), '\\d+ ', en('hours|days'), ' ', en('before you (?:can|may)|until you can')),
  frame(
    zh('进入|启动|开始|有|设|为|经过|须经|需经'),
    gap(6),
    days,
    gap(2),
    zh('(?:的)?(?:冷静期|犹豫期|考虑期|保留期|观察期|等待期|缓冲期|公示期)'),
    far(30),
    zh('后|才|再|期满|结束|方'),
  ),
  frame(zh('冷静期|考虑期|观察期|等待期|缓冲期'), gap(6), days, far(20), zh('后|才|再|期满|结束|方')),
  frame(zh('申请|请求|注销|取消|退订'), far(16), zh('静置|搁置|放置|冷却|沉淀|先放'), gap(4), days),
  frame(zh('申请|请求|注销|取消|退订'), far(30), days, zh('后|之后|以后'), gap(2), zh('才(?!能回电)')),
  frame(
    en('request|cancell?ation|downgrade|closure|account'),
    ' ',
    far(24),
    en('in|enters?|entered|goes into|starts|into|subject to|undergoes?'),
    ' ',
    gap(6),
    '\\d+[ -](?:hours?|days?|weeks?)',
    gap(4),
    en('(?:cooling[- ]off|waiting|grace|reflection|holding)(?: period)?'),
  ),
  frame(
    en('requests?|cancell?ations?'),
    ' ',
    far(30),
    en('left|held|rests?|sits?|kept|parked|set aside'),
    ' ',
    gap(14),
    '(?:\\d+|a|one|two|three|seven) ',
    en('hours?|days?|weeks?'),
  ),
];
/** On a button: what it does, and how long not yet. */
const labels = [
  framed(
    /(?:继续|确认|确定|取消|提交|下一步|降级|退订|注销|同意|已阅读|知道了|离开)[^,。]{0,8}?(?:[([](?:还剩|剩余|请等待)?\d+ ?(?:s|秒)?后?(?:可点)?[)\]]|\d+ ?(?:s|秒))$/gu,
  ),
  framed(
    /\b(?:continue|confirm|cancel|next|submit|agree|proceed|ok|downgrade|delete|leave)\b.{0,16}?(?:[([](?:wait )?\d+ ?(?:s|sec(?:ond)?s?)?[)\]]|\bin \d+ ?(?:s|sec(?:ond)?s?)|\b\d+ ?s)$/gu,
  ),
];

const noWait =
  /无需(?:等待|排队|等)|不用(?:等|排队)|不必(?:等|排队)|无须(?:等待|排队)|免(?:等待|排队)|无排队|立即生效|(?:期内|期间)[^,。]{0,6}可|\b(?:no (?:wait|waiting|queue|queues|lines?)|without waiting|don't (?:have|need) to wait|skip the (?:queue|line)|instantly|right away|during which|thanks for waiting|in under|less than)\b/u;
/** Codes sent again, sales, players, goods, a page that goes on by itself, too many attempts, something that loads. */
const otherMatter =
  /验证码|重新(?:获取|发送)|重发|再次发送|频繁|次数过多|错误次数|密码|优惠|活动|秒杀|开抢|抢购|特价|折|促销|红包|(?:距|优惠|活动|抢购|秒杀)[^,。]{0,6}结束|后结束|金币|积分|时长|订单|自动取消|关闭弹窗|过期|失效|有效|广告|播放|试看|视频|缓冲|自动(?:跳转|返回|关闭|播放|刷新|退出|续费|扣)|跳转|骑手|配送|送达|外卖|取餐|叫号|就餐|桌|到店|就诊|加载|下载|上传|导出|安装|重启|到账|支付剩余|剩余支付|排名|购买后|开通后|签收|生效|\b(?:resend|codes?|otp|offer|sale|deal|discount|ends? in|expires?|ads?|videos?|redirect\w*|taking you|automatically|refresh\w*|attempts?|tries|too many|rider|driver|courier|engineer|deliver\w*|table|loading|download\w*|upload\w*|export\w*|install\w*|restart\w*|session|pick ?up|ready in|arriv\w*|cook\w*|takes? effect|wait ?list|class|auto-?clos\\w*)\b/u;

/**
 * That one must wait before one can go on: some seconds before a button works (`timer`), a queue (`queue`), days in
 * which the request rests (`rest`). Version `wait-1`. Not: less than 5 s, time that somebody needs for it
 * (`callBackIn`), codes sent again, sales that end, pages that go on by themselves.
 */
export function waitImposedIn(said: Utterance): Claim[] {
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (noWait.test(text)) return [];
    const rest = firstMatch(text, rests);
    if (rest) return [claimIn(said, sentence, rest, 'rest')];
    if (otherMatter.test(text)) return [];
    const queue = firstMatch(text, [...zhQueue, ...enQueue]);
    if (queue) return [claimIn(said, sentence, queue, 'queue')];
    const match =
      (said.role === 'control' ? firstMatch(text, labels) : null) ??
      firstMatch(text, [...zhFrames, ...enFrames]);
    if (match && isLong(text, match)) {
      const inQueue = /排队|人工|客服|坐席|\b(?:queue|agents?|line|representative|hold)\b/u.test(text);
      return [claimIn(said, sentence, match, inQueue ? 'queue' : 'timer')];
    }
    // 45… 44… 43…
    const counts = countdown.exec(text);
    return counts && Number(counts[1]) >= 5
      ? [claimIn(said, sentence, { index: counts.index, length: counts[0].length }, 'timer')]
      : [];
  });
}

const countdown = /(?<!\d)(\d{1,3})(?:\.{3}|,) ?\d{1,3}(?:\.{3}|,) ?\d{1,3}(?:\.{3})?/u;

/** The length of time in that part is one of a wait: 5 s at least. A bare figure on a button counts seconds. */
function isLong(text: string, { index, length }: { index: number; length: number }): boolean {
  const part = text.slice(index, index + length);
  const shown = /(\d{1,2}):(\d{2})(?!\d)/u.exec(part);
  const seconds = /(\d+) ?s?[)\]]?(?!.*\d)/u.exec(part);
  const hours = findDurations(part).map((each) => each.to);
  if (hours.length === 0 && shown) hours.push((Number(shown[1]) * 60 + Number(shown[2])) / 3600);
  if (hours.length === 0 && seconds) hours.push(Number(seconds[1]) / 3600);
  const most = Math.max(0, ...hours);
  return most >= shortest - 1e-9 && most <= longest;
}
