import { findDurations } from '../find-durations.ts';
import { en, frame, framed, gap, zh } from '../frame.ts';
import { isHypothetical } from '../is-hypothetical.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

/** Shortest wait that is one, in hours (blockers.md §4.2: ≥ 5 s), and the longest that is spent before the screen. */
const shortest = 5 / 3600;
const longest = 12;

const zhTime = '\\d+(?:\\.\\d+)? ?(?:个)?(?:秒钟?|s(?![a-z])|分钟|小时)';
const enTime = '\\d+(?:\\.\\d+)? ?-?(?:s(?![a-z])|seconds?|secs?|minutes?|mins?|hours?)';
const zhOn = zh(
  '继续|确认|操作|提交|点击|点选|下一步|取消|退订|降级|注销|办理|关闭|进行|可用|可点|激活|解锁|启用|开放|生效|再试|按下|选择|离开',
);
const zhFrames = [
  frame(zh('等待|等候|稍等|稍候|等|倒计时|阅读|停留|冷静'), gap(8), ':?', zhTime),
  frame(zhTime, gap(2), zh('后|之后|以后|过后'), gap(8), zhOn),
  frame(zh('还(?:需|要|有|剩)|剩余|倒计时'), gap(6), zhTime, gap(10), zhOn),
];
const zhQueue = [
  frame(zh('排队|队列|排在|排到|前面|前方|您前'), gap(12), '\\d+ ?', zh('位|人|名|个')),
  frame(zh('排队(?:人数|序号|位置|号)?|队列位置'), gap(4), '\\d+'),
  framed(/第\d+位[^,。]{0,6}(?:排队|等待|等候)|(?:等待|排队|等候)[^,。]{0,8}第\d+位/gu),
];
const enFrames = [
  frame(
    en('wait(?:ing)?(?: enTime)?|hold on|stand by|pause|count(?:ing)? ?down|hang on|read'),
    ':?',
    gap(24),
    enTime,
  ),
  frame(
    en(
      'available|enabled|active|activated?|unlock(?:s|ed)?|clickable|continue|proceed|cancel|confirm|submit|open|next|ready',
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
    en('(?:queue|line) ?(?:position|number)?|position|place in (?:the |our )?(?:queue|line)'),
    '[ #:]+',
    gap(6),
    '#?\\d+',
  ),
  framed(
    /\b\d+ (?:other )?(?:people|customers|persons|members|callers|chats?|users|others?) (?:are )?(?:ahead|before you|in front|waiting)\b/gu,
  ),
  framed(/\b\d+(?:st|nd|rd|th) in (?:the |our )?(?:queue|line)\b/gu),
];
/** On a button: what it does, and how long not yet. */
const labels = [
  framed(
    /(?:继续|确认|确定|取消|提交|下一步|降级|退订|注销|同意|已阅读|知道了)[^,。]{0,8}?(?:[([](?:还剩|剩余|请等待)?\d+ ?(?:s|秒)?后?(?:可点)?[)\]]|\d+ ?(?:s|秒))$/gu,
  ),
  framed(
    /\b(?:continue|confirm|cancel|next|submit|agree|proceed|ok|downgrade|delete|leave)\b.{0,16}?(?:[([](?:wait )?\d+ ?(?:s|sec(?:ond)?s?)?[)\]]|\bin \d+ ?(?:s|sec(?:ond)?s?)|\b\d+ ?s)$/gu,
  ),
];

const noWait =
  /无需(?:等待|排队|等)|不用(?:等|排队)|无须(?:等待|排队)|免(?:等待|排队)|无排队|立即生效|\b(?:no (?:wait|waiting|queue|queues|lines?)|without waiting|don't (?:have|need) to wait|skip the (?:queue|line)|instantly|right away)\b/u;
/** Codes sent again, sales, players, goods, a page that goes on by itself, too many attempts. */
const otherMatter =
  /验证码|重新(?:获取|发送)|重发|再次发送|频繁|次数过多|错误次数|优惠|活动|秒杀|开抢|抢购|特价|折|促销|红包|结束|过期|失效|有效|广告|播放|试看|视频|缓冲|自动(?:跳转|返回|关闭|播放|刷新|退出|续费|扣)|跳转|骑手|配送|送达|取餐|叫号|就餐|桌|到店|就诊|加载|下载|上传|导出|安装|重启|到账|支付剩余|剩余支付|\b(?:resend|code|otp|offer|sale|deal|discount|ends? in|expires?|ad|ads|video|redirect\w*|automatically|refresh\w*|attempts?|tries|too many|rider|driver|deliver\w*|table|loading|download\w*|upload\w*|export\w*|install\w*|restart\w*|session|pick ?up|ready in|arriv\w*|oven|cook\w*)\b/u;

/**
 * That one must wait before one can go on: some seconds before a button works, or a queue. Version `wait-1`. `subtype`:
 * `timer` or `queue`. Not: less than 5 s, what takes days (`callBackIn`), codes sent again, sales that end, pages
 * that go on by themselves.
 */
export function waitImposedIn(said: Utterance): Claim[] {
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (noWait.test(text) || otherMatter.test(text) || isHypothetical(text)) return [];
    const queue = firstMatch(text, [...zhQueue, ...enQueue]);
    if (queue) return [claimIn(said, sentence, queue, 'queue')];
    const match =
      (said.role === 'control' ? firstMatch(text, labels) : null) ??
      firstMatch(text, [...zhFrames, ...enFrames]);
    if (!match || !isLong(text, match)) return [];
    const waits = /排队|人工|客服|坐席|\b(?:queue|agent|line|representative|hold)\b/u.test(text)
      ? 'queue'
      : 'timer';
    return [claimIn(said, sentence, match, waits)];
  });
}

/** The length of time in that part is one of a wait: 5 s at least. A bare figure on a button counts seconds. */
function isLong(text: string, { index, length }: { index: number; length: number }): boolean {
  const part = text.slice(index, index + length);
  const seconds = /(\d+) ?s?[)\]]?(?!.*\d)/u.exec(part);
  const hours = findDurations(part).map((each) => each.to);
  if (hours.length === 0 && seconds) hours.push(Number(seconds[1]) / 3600);
  const most = Math.max(0, ...hours);
  return most >= shortest - 1e-9 && most <= longest;
}
