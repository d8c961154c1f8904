import { addDays, dayOfIso, isoOf, type Day } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { findDurations } from './find-durations.ts';
import { normalise, normaliseWithMap } from './normalise.ts';

/**
 * What a text says about when a change takes effect. `effectiveAt`: `atIso` as given for `now`, a date
 * (`YYYY-MM-DD`) otherwise, null where the page names no date. `when`: null where it says both now and later.
 */
export type Effect = {
  effectiveAt: string | null;
  when: 'now' | 'later' | 'period-end' | null;
  text: string;
};

const now =
  /(?<!不|不会|并非|不是|非|未)(?:立即|即时|即刻|马上|实时|立刻|当即)(?:开始)?(?:生效|失效|到账)|(?:后|将|会|已|已经|权益|服务)(?:于)?(?:立即|即时|即刻|马上|立刻)(?:为您)?(?:开通|终止|结束|停止|关闭|降级|升级)|(?:支付|付款|提交|办理|操作|变更|购买|开通|确认)(?:成功|完成)?(?:后)?即(?:可|刻|时)?(?:生效|开通|享)|(?:现|现在|现已|已经?)(?:经)?生效|(?:支付|付款)成功后生效|\b(?<!not )(?:effective|starts|begins|active|activated|cancel+ed|ended|takes? effect|applies|(?:changes?|benefits|plan|membership|access|subscription|service)\s+(?:will\s+)?(?:start|begin|end|stop|change|switch)s?)\s+(?:immediately|instantly|right away|right now|now|at once|straight away)\b|\b(?:immediately|instantly)\s+(?:effective|active|takes? effect|cancel+ed)\b|\bwith immediate effect\b|\bis now (?:active|effective)\b|\bhas taken effect\b/u;
const periodEnd =
  /(?:到期|期满|届满|周期结束|账期结束|周期届满|有效期结束|本期结束|会员期结束|服务期结束)(?:后|时|日|之日)?(?:起)?(?:自动|才|再|方可|将|会)*(?:生效|失效|停止|终止|关闭|降级|降为|变更|切换|恢复|不再|转为|取消|结束)|(?:本|当前|这个)(?:计费)?(?:周期|账期|期)(?:结束|到期|届满)(?:后|时)|下(?:一)?个?(?:账期|计费周期|扣费周期|结算周期|周期)(?:起|开始)?(?:生效|执行|切换|起)|\b(?:at|until|after|on|by)\s+(?:the\s+)?end\s+of\s+(?:(?:your|the|this|my|current|paid|billing|subscription|membership)\s+)+(?:period|term|cycle|month|year|plan)\b|\b(?:at|from|on|starting|with|until)\s+(?:your|the)\s+next\s+(?:billing|renewal|payment)\s*(?:cycle|date|period)?\b|\bwhen\s+(?:your|the)\s+(?:current\s+)?(?:\w+\s+){0,2}(?:period|term|plan|subscription|membership)\s+(?:ends|expires)\b/u;
/** Speaks of an effect at all: a date beside none of these is another date (a bill, an order, a next charge). */
const takesEffect =
  /生效|失效|(?:自动)?(?:降级|降为|降至|降档|升级为|变更为|切换(?:为|至|到)|转为|恢复为)|(?:将|会)(?:于|在)?[^,。]{0,24}(?:终止|停止|关闭|注销|删除|结束|取消)|正式(?:注销|删除|关闭|取消|结束|终止)|\b(?:take[sn]?\s+effect|taking effect|effective(?:\s+(?:on|from|as of|date))?|comes? into (?:effect|force)|(?:will\s+)?(?:be\s+)?(?:cancel+ed|downgraded|switched|changed|closed|deleted|moved|removed|terminated)|will (?:change|switch|move|end|stop|begin|start|downgrade)|scheduled for|starting\b[^.]{0,30}\byou(?:'ll| will))\b/u;
/** What was paid stays usable until a date, said together with the end of the contract. */
const keeps =
  /(?:可|可以|仍可|仍可以|继续|将|一直)?(?:继续)?(?:使用|享受|享有|保留|有效|用)(?:权益|会员|服务)?(?:至|到)|(?:有效期至|有效期到|到期日|到期时间|权益至)|\b(?:until|through|up to|till|ends? on|expires? on|active to)\b/u;
const ended =
  /(?:已|成功|确认|申请)(?:为您|经)?(?:取消|关闭|退订|解约|终止|停用|停止|降级|降档|结束)|(?:取消|关闭|退订|降级|降档|解约|结束)(?:成功|后|申请已)|不再(?:自动)?(?:续费|续订|扣费|扣款)|\b(?:cancel+ed|cancel+ation|ended|turned off|won't (?:be )?(?:renew(?:ed)?|charged)|will not (?:be )?(?:renew(?:ed)?|charged)|no longer (?:renew|be charged)|downgraded?|lose access|keep (?:your )?(?:access|benefits|using)|(?:you'll|you will|still) (?:have|keep) (?:full )?(?:access|your))\b/u;
/** The same, said on its own beside a notice that the contract was ended: whose what stays until when. */
const staysUntil =
  /(?:会员|权益|服务|套餐|订阅|资格|账号|账户|您)[^,。!?]{0,24}(?:至|到|到期|届满|有效|结束|终止|为止)|(?:到期|截止|有效)(?:日期?|时间|期)(?:至|为|:)|\b(?:it|you|plan|subscription|membership|access|benefits?|account|service)\b[^.!?]{0,40}\b(?:remains?|stays?|keep|ends?|expires?|active|valid|available|use|enjoy|access|continues?|runs?)\b/u;
const offers = /优惠|折扣|活动|特价|立减|续费价|\b(?:offer|sale|save|discount|% off|deal|promo\w*)\b/u;
const nextMonth =
  /(?:次|下个?)月(?:1[日号]|一[日号]|初)?起?生效|\b(?:effective|take[sn]? effect|taking effect)\s+next\s+month\b/u;
const zhDelay = /^(?:之?后|以后)(?:自动|正式|将|会|才)*(?:生效|失效|注销|删除|关闭|终止|取消|完成)/u;
const enDelay =
  /\b(?:take[sn]?\s+effect|effective|be\s+(?:deleted|closed|removed|cancel+ed))\s+(?:in|after|within)\s+$/u;

/**
 * When a change takes effect, as a text says it; one entry per sentence that says something, in order. Version
 * `effect-1`. `atIso` is the moment at which the text was read: 次月1日 and dates without a year are counted
 * from its date as written. Whether the contract was ended may be said elsewhere in the text. A date in the past, and one that no word of effect goes with (下次扣费 12月22日), is none.
 */
export function parseEffect(text: string, atIso: string): Effect[] {
  const base = dayOfIso(atIso);
  const isEnded = ended.test(normalise(text));
  return text.split(/[\r\n]+/u).flatMap((line) => {
    const normalised = normaliseWithMap(line);
    const effects: Effect[] = [];
    let start = 0;
    // The date on which a period ends often stands in the sentence before: 12月22日到期。降级将在到期后生效。
    let known: string | null = null;
    for (const sentence of normalised.text.split(/(?<=[。!?;]|\.(?=\s|$))/u)) {
      const span = normalised.toOriginalSpan(start, start + sentence.length);
      start += sentence.length;
      const judged = judge(sentence, base, { known, isEnded }, atIso);
      if (judged) effects.push({ ...judged, text: line.slice(span.start, span.end).trim().slice(0, 200) });
      if (/到期|期满|截止|\b(?:ends?|expires?|renews?|until)\b/u.test(sentence))
        known = upcoming(sentence, base).at(-1) ?? known;
    }
    return effects;
  });
}

const upcoming = (sentence: string, base: Day): string[] =>
  findDates(sentence, base)
    .map(({ date }) => date)
    .filter((date) => date >= isoOf(base));

function judge(
  sentence: string,
  base: Day,
  said: { known: string | null; isEnded: boolean },
  atIso: string,
): Omit<Effect, 'text'> | null {
  const dates = upcoming(sentence, base);
  const atPeriodEnd = periodEnd.test(sentence);
  if (now.test(sentence))
    // 升级立即生效,降级到期后生效: which of the two is meant cannot be read from the words.
    return atPeriodEnd || nextMonth.test(sentence)
      ? { effectiveAt: null, when: null }
      : { effectiveAt: atIso, when: 'now' };
  if (atPeriodEnd) return { effectiveAt: dates.at(-1) ?? said.known, when: 'period-end' };
  if (dates.length > 0) {
    const date = dates.at(-1)!;
    if (keeps.test(sentence) && ended.test(sentence)) return { effectiveAt: date, when: 'period-end' };
    if (takesEffect.test(sentence))
      return { effectiveAt: dates[0]!, when: dates[0] === isoOf(base) ? 'now' : 'later' };
    if (said.isEnded && staysUntil.test(sentence) && !offers.test(sentence))
      return { effectiveAt: date, when: 'period-end' };
    return null;
  }
  for (const { start, end, to } of findDurations(sentence)) {
    if (!zhDelay.test(sentence.slice(end)) && !enDelay.test(sentence.slice(0, start))) continue;
    return to < 24
      ? { effectiveAt: null, when: 'later' }
      : { effectiveAt: isoOf(addDays(base, Math.ceil(to / 24))), when: 'later' };
  }
  return nextMonth.test(sentence) ? { effectiveAt: null, when: 'later' } : null;
}
