import { findDurations } from '../find-durations.ts';
import { en, far, frame, framed, gap, zh } from '../frame.ts';
import { zhStaff } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhCallsYou = zh(
  '(?:给|向|为|与|和|跟|同)?您?(?:电话)?(?:回电|致电|去电|回访|回复|答复|联系|联络|打电话|打给您|来电|核实|沟通|确认)(?!客服)',
);
const zhWho = zh(`${zhStaff}|我们|有人|后台|相关部门|部门`);
const zhLogged = zh('登记|上报|提交|受理|记录|记下|转交|递交|反馈给|升级处理|工单|审核|核实');
const zhHandles = zh('处理|审核|办理|完成|办结|答复|回复|联系|回电|核实|反馈|解决');
const zhPersons = [
  frame(zhWho, gap(18), zh('会|将|给|与|在'), gap(16), zhCallsYou, gap(2), zh('您|的|,|$|,')),
  frame(
    zhWho,
    gap(18),
    zh('会|将|给|与|为|在'),
    gap(14),
    zh('回电|致电|打电话|回访|联系您|联络您|找您|来电|电话核实|答复您?'),
  ),
  frame(
    zhWho,
    gap(18),
    zh('会|将|在'),
    gap(14),
    zh('与您|和您|跟您'),
    gap(6),
    zh('联系|联络|沟通|确认|核实|通话'),
  ),
  frame(zh('由'), gap(8), zhStaff, gap(6), zh('回电|致电|联系|回访')),
  frame(zhLogged, far(20), zh('回电|给您答复|联系您|致电您|打给您')),
  frame(zh('会有(?:人|专人|专员|同事)'), gap(4), zh('找|联系|打电话|致电|回电|跟进')),
];
const zhWaits = [
  frame(zhLogged, far(40), zhHandles),
  frame(zh('审核|处理|受理|核实'), zh('中'), far(20), zh('等待|等候')),
  frame(zhLogged, far(12), zh('等待|等候'), gap(6), zh('审核|处理|回复|核实|审批')),
];

const enCallsYou = en(
  'call you(?: back)?|phone you|ring you|contact you|reach out(?: to you)?|get back to you|be in touch|get in touch with you|reply|respond|follow up(?: with you)?',
);
const enPersons = [
  frame(en("you(?:'ll| will)"), ' ', gap(8), en('be (?:called(?: back)?|contacted|phoned|rung|reached)')),
  frame(en("will|'ll|is going to|are going to|shall"), ' ', gap(10), enCallsYou),
  frame(
    en('someone|somebody|we|they|specialist|agent|advisor|team|representative|office'),
    gap(30),
    en('will|who will|is going to|to'),
    ' ',
    gap(10),
    enCallsYou,
  ),
  frame(
    en("you'll|you will|you should|expect to|expect"),
    ' ',
    gap(12),
    en('hear (?:back )?from|a (?:reply|call|response|call ?back)'),
  ),
  frame(en('call ?back (?:is )?(?:scheduled|requested|within)')),
];
const enWaits = [
  frame(
    en('request|cancel+ation|ticket|case|downgrade|change'),
    ' ',
    gap(30),
    en(
      'submitted|received|under review|pending|escalated|logged|created|forwarded|being (?:reviewed|processed)',
    ),
  ),
  frame(
    en('logged|escalated|forwarded|submitted|passed on|raised|received'),
    ' ',
    gap(16),
    en('request|this|it|ticket|case|cancel+ation'),
  ),
];

const otherSubject =
  /(?:一般|通常)(?:在|会|为)|发货|退货|送达|配送|快递|物流|揽收|包裹|外卖|骑手|司机|师傅|安装|上门|维修|验证码|到账|原路|退回|退还|发票|活动|中奖|面试|反馈,感谢|感谢您的(?:反馈|建议)|\b(?:driver|rider|courier|parcel|package|installer|technician|schedule a visit|deliver\w*|ship\w*|statement|receive your refund|refund (?:has been |was |is )?approved|on your card|to your card|appear|newsletter|feedback|on average|interview)\b/u;
const done =
  /已(?:经)?(?:为您|帮您)?(?:成功)?(?:取消|降级|降档|关闭|退订)(?:成功|了|自动续费)?[,。]|\b(?:has been|have been|is now) (?:cancel+ed|closed|downgraded|turned off)\b/u;
/** How it is done, told to whoever may want to. */
const howTo = /(?:如需|若需|如要|您可以?|请)(?:在|到|前往|于)?[^。]{0,10}(?:页面|详情页|入口|点击)/u;
const never = /不会|无需|不用|\b(?:won't|will not|never|no one|nobody)\b/u;

/**
 * That the request is put on record and somebody of the service acts or calls later. Version `call-back-1`. Either a
 * person is said to get in touch, or a request that was logged is said to take a length of time. Not: goods, a
 * visit, money on its way, how fast a help desk answers on average.
 */
export function callBackIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  const whole = said.normalised.text;
  if (otherSubject.test(whole)) return [];
  const takesTime = findDurations(whole).length > 0 || soon.test(whole);
  const persons = [...zhPersons, ...enPersons];
  return said.sentences
    .flatMap((sentence, index) => {
      const { text } = sentence;
      if (done.test(text) || never.test(text) || howTo.test(text)) return [];
      const before = said.sentences[index - 1]?.text ?? '';
      const match =
        firstMatch(text, persons) ??
        (takesTime &&
        (findDurations(text).length > 0 ||
          soon.test(text) ||
          findDurations(said.sentences[index + 1]?.text ?? '').length > 0)
          ? firstMatch(text, [...zhWaits, ...enWaits])
          : null) ??
        (findDurations(text).length > 0 && firstMatch(before, enWaits) ? firstMatch(text, [waitsFor]) : null);
      return match ? [claimIn(said, sentence, match)] : [];
    })
    .slice(0, 1);
}

const soon =
  /耐心等待|等待(?:\S{0,6})(?:审核|处理|回复|核实|审批)|这两天|近期|稍后|明天|尽快|\b(?:tomorrow|shortly|soon|by the end of|keep your phone|stay near)\b/u;
const waitsFor = framed(/\b(?:allow|takes?|expect|within|up to)\b/gu);
