import type { Promised } from '../model/fact.ts';
import { findDurations, type Duration } from './find-durations.ts';
import { normaliseWithMap } from './normalise.ts';

/** What a service does with a request: without one of these a length of time promises nothing. */
const handling =
  /回电|打电话|打给您|回访|回复|答复|联系|致电|来电|拨打|处理|审核|办结|办理|完成|反馈|到账|入账|退回|退还|退款|退费|原路|返还|受理|解决|核实|核查|响应|通知您|生效|跟进|排队|等待|等候|安排|开通|\b(?:call|(?:tele)?phon(?:e|ing) (?:you|back)|ring(?:ing)? (?:you|back)|contact|reach|reply|respond|response|get back|hear (?:back )?from|be in touch|process(?:ed|ing)?|review(?:ed)?|refund(?:ed|s)?|credit(?:ed)?|complet\w+|resolv\w+|confirm\w*|appear|receive|returned|take effect|effective|wait(?:ing)?|assist|follow up|answer|back to you|queue|escalat\w+)\b/u;
/** Another subject: parcels, gifts, trials, codes, contract terms, opening hours. */
const otherSubject =
  /发货|送达|配送|快递|物流|揽收|包裹|外卖|骑手|收货|签收|验证码|有效期?为?$|内有效|合约期|协议期|锁定期|观看|下载|营业时间|\b(?:ship(?:s|ped|ping)?|deliver\w*|package|parcel|dispatch\w*|courier|verification code|passcode|one-time|code (?:is )?valid|valid for|expires? in)\b/u;
const givenAway =
  /(?:送|赠|赠送|试用|体验|免费|领取?|得|延长|会员时长|满|超过|已|未满|每|仅剩|还剩|剩余|连续)(?:您|你)?(?:的)?(?:s?vip|会员)?$|\b(?:free|extra|bonus|every|per|for the (?:last|past)|trial of|first|(?:in|over) the past|last|past|remaining)\s+$/u;

const zhWithin = /^(?:之内|以内|内)/u;
const enWithin =
  /\b(?:within|in|up to|no (?:more|later|longer) than|at most|as long as|maximum of)\s+(?:the\s+(?:next\s+|following\s+)?|next\s+|about\s+)?(?:\w+\s+)?$/u;
const zhAtMost = /(?:最长|最多|最晚|最迟|不超过|至多)(?:需要?|为|约|等待)?$/u;
/** An estimate; it must stand right before the length. */
const estimate =
  /(?:预计|预估|约|大约|大概|需要?|须|等待|等候|耗时|历时|用时|时间为?|最快)(?:需要?|等待|等候|审核|处理|还要|在|约|为|时间|:)*$|\b(?:takes?|taking|took|allow|expect|estimated(?: wait)?|approximately|about|around|wait(?: time)?(?: is|:)?|is)\s*(?:about |around |approximately |usually |typically |an? (?:additional |further )?)*$/u;
const refusesInside = /^(?:之内|以内|内)?(?:将)?(?:不可|不能|无法|不支持|不得|不再|勿|限|仅)/u;

const anchorBefore =
  /(?:到期|续费|续订|扣费|扣款|生效|账单|出账|截止|结束|期满|届满|过期|会员期|服务期)(?:日期?|时间|日子)?(?:之|以)?前(?:的)?(?:至少|最少|不少于|提前|最后)?$/u;
const noticeBefore = /(?:提前|提早)(?:至少|最少|不少于)?$/u;
const lastPart = /(?:最后|最末)$/u;
const purchase =
  /(?:购买|开通|支付|付款|扣费|扣款|续费|下单|激活|订购|购课|充值|交易|成交)(?:成功|完成|生效)?(?:之?日)?(?:后|起)(?:的)?$/u;
const atLeast = /(?:至少|最少|不少于)$/u;

const enAfterBefore =
  /^'?\s*(?:or (?:more|longer|earlier)\s+)?(?:before|prior to|ahead of|in advance|of (?:the |your )?(?:\w+\s+){0,2}(?:expir\w+|renewal|end|billing date|term|period))/u;
const enAfterPurchase =
  /^\s*(?:of|after|from|following)\s+(?:(?:the|your|you|date of|its|initial|original)\s+){0,3}(?:purchas\w+|payment|subscrib\w+|sign(?:ing)? up|being charged|charge|order(?:ing)?|buy\w*|billing|renewal)/u;
const enAtLeast = /\b(?:at least|minimum of|no less than|not less than)\s+$/u;
const enLast = /\b(?:in|during|within)\s+the\s+(?:last|final)\s+$/u;
const enNotice = /^'?\s*(?:written\s+|advance\s+)?notice\b/u;

/**
 * What a text promises: how long until the service acts (`delay`), or in which stretch of time before or after a
 * date the person may act (`window`); version `promise-1`. Hours: a day and a working day are 24, a week 168, a month 720.
 *
 * - A range is a range: "3–5 个工作日" 72–120, `workingDays`.
 * - "within": 48小时内, "up to 2 days" promise a maximum only, 0–48; what is named without it (需要 48 小时, "takes 2
 *   days") is both, 48–48. A range within (3–5个工作日内) keeps its lower end.
 * - A window of n before a date (到期前3日内) is 0–n hours before it; a notice (提前30天, "at least 24 hours before
 *   renewal") n–n; a right after a purchase (购买后7天内可退) 0–n hours after it.
 *
 * A length of time alone is no promise: the sentence must say what the service does with the request, give an
 * estimate, or count in working days; parcels, gifts, codes and contract terms are another subject. `text` is the
 * sentence as it stands on the page, at most 200 characters.
 */
export function parsePromises(text: string): Promised[] {
  return text.split(/[\r\n]+/u).flatMap((line) => {
    const normalised = normaliseWithMap(line);
    return sentences(normalised.text).flatMap(({ start, end }) => {
      const sentence = normalised.text.slice(start, end);
      return findDurations(sentence).flatMap((duration) => {
        const promise = judge(sentence, duration);
        if (!promise) return [];
        const from = Math.max(start, start + duration.start - 100);
        const span = normalised.toOriginalSpan(from, Math.min(end, from + 200));
        return [{ text: line.slice(span.start, span.end).trim(), ...promise }];
      });
    });
  });
}

function* spans(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const stop of text.matchAll(/[。!?;]+|\.(?=\s|$)/gu)) {
    yield { start, end: stop.index };
    start = stop.index + stop[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}
const sentences = (text: string): { start: number; end: number }[] => [...spans(text)];

function judge(
  sentence: string,
  { start, end, from, to, workingDays }: Duration,
): Omit<Promised, 'text'> | null {
  const before = sentence.slice(Math.max(0, start - 40), start);
  const after = sentence.slice(end, end + 60);
  const clause = clauseAround(sentence, start, end);
  const zhInside = zhWithin.test(after);
  const enInside = enWithin.test(before);
  const inside = zhInside || enInside || zhAtMost.test(before);
  const least = from === to && inside ? 0 : from;
  const window = (minHours: number): Omit<Promised, 'text'> => ({
    minHours,
    maxHours: to,
    kind: 'window',
    workingDays,
  });
  const delay = (minHours: number): Omit<Promised, 'text'> => ({
    minHours,
    maxHours: to,
    kind: 'delay',
    workingDays,
  });

  if (otherSubject.test(clause)) return null;
  if (anchorBefore.test(before)) return window(inside ? least : from);
  if (lastPart.test(before) || enLast.test(before)) return window(0);
  if (noticeBefore.test(before) || enNotice.test(after)) return window(from);
  if (enAfterBefore.test(after)) return window(enInside && !enAtLeast.test(before) ? least : from);
  const bought = purchase.test(before) || enAfterPurchase.test(after);
  if (bought && inside && !/到账|生效|开通|发放|\b(?:appear|effective|activated?)\b/u.test(clause))
    return window(least);
  if (givenAway.test(before) && !inside) return null;
  if (refusesInside.test(after) || atLeast.test(before) || enAtLeast.test(before)) return null;
  if (workingDays) return delay(least);
  if (inside && handling.test(clause)) return delay(least);
  if (estimate.test(before) && (handling.test(sentence) || /预计|预估|estimated|wait/u.test(before)))
    return delay(least);
  return null;
}

/** The sentence part between commas around a length of time, with the part before it: who acts often stands there. */
function clauseAround(sentence: string, start: number, end: number): string {
  const stops = [...sentence.matchAll(/,/gu)].map((match) => match.index);
  const left = stops.filter((at) => at < start).at(-1) ?? -1;
  const right = stops.find((at) => at >= end) ?? sentence.length;
  return sentence.slice(Math.max(left + 1, start - 80), Math.min(right, end + 80));
}
