import { findDurations } from '../find-durations.ts';
import { en, far, frame, framed, gap, zh } from '../frame.ts';
import { isAside } from '../is-aside.ts';
import { enWill, zhStaff } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

// Who of the service gets in touch with whom.
const zhCallsYou = zh(
  '(?:给|向|为|与|和|跟|同)?您?(?:电话)?(?:回电|致电|去电|回访|回复|答复|联系|联络|打电话|打给您|来电|核实|沟通|确认|对接)(?!客服)',
);
const zhWho = zh(
  `${zhStaff}|我们|我(?:这边|会|将|让)|有人|后台|相关(?:部门|人员|同事|专员)|部门|专家|主管|经理|管家|会籍|顾问|业务(?!员?办)|财务|运营|姐姐|小哥|她|他|ta`,
);
const zhLogged = zh(
  '登记|上报|提交|受理|记录|记下|记好|转交|转给|递交|递给|转达|反馈给|反馈至|升级处理|工单|审核|核实|备注|报备|排上|收到您的(?:申请|请求)|申请(?:已|我们)?收到',
);
const zhHandles = zh('处理|审核|办理|完成|办结|答复|回复|联系|回电|核实|反馈|解决|批|审批|跟进|结果|通知');
const zhPersons = [
  frame(zhWho, gap(18), zh('会|将|给(?=您)|与(?=您)|来'), gap(16), zhCallsYou, gap(2), zh('您|的|,|$|,')),
  frame(
    zhWho,
    gap(18),
    zh('会|将|给(?=您)|与(?=您)|为(?=您)|来|请'),
    gap(14),
    zh(
      '回电|致电|打电话|回个?电话|打过来|打过去|打给您?|拨您|来找您|找上您|回访|联系您|联络您|找您|来电|电话核实|答复您?|回您|跟进',
    ),
  ),
  frame(
    zhWho,
    gap(18),
    zh('会|将|在|来'),
    gap(14),
    zh('与您|和您|跟您|同您'),
    gap(6),
    zh('联系|联络|沟通|确认|核实|通话|对接|聊'),
  ),
  frame(zh('会有|会请|将有|有|安排'), gap(4), zhWho, gap(8), `(?:${zhCallsYou}|${zh('找您|唠|聊聊')})`),
  frame(zh('由'), gap(8), zhWho, gap(12), zh('回电|致电|联系|回访|答复|跟进|来电')),
  frame(zhLogged, far(20), zh('回电|给您答复|联系您|致电您|打给您|与您联系|找您|来电')),
  frame(
    zh('会有(?:人|专人|专员|同事)|有(?:专人|专员|同事)'),
    gap(10),
    zh('找|联系|打电话|致电|回电|跟进|联络|回复|处理'),
  ),
  frame(
    zh('(?:请)?(?:留意|注意|等待|等候|静候|等)(?:接听)?'),
    gap(8),
    zh('来电|回电|回访|电话(?!号)'),
    gap(10),
  ),
  frame(zh('保持(?:手机|电话)?(?:畅通|开机)'), far(10)),
];
const zhWaits = [
  frame(zhLogged, far(40), zhHandles),
  frame(zh('审核|处理|受理|核实|审批'), zh('中'), far(20), zh('等待|等候')),
  frame(zhLogged, far(12), zh('等待|等候'), gap(6), zh('审核|处理|回复|核实|审批')),
  frame(
    zh('(?:审核|处理|受理|核实|审批|办理)(?:时间|周期|时长)?'),
    gap(6),
    zh('约|需要?|预计|为(?!每)|通常|一般|要'),
    gap(8),
    '(?:\\d|[一二两三四五六七])',
    gap(6),
    zh('小时|工作日|天|分钟|日(?!至|到|前)|周'),
  ),
];

const enCallsYou = en(
  'call(?:ing)? you(?: back)?|phon(?:e|ing) you(?: back)?|ring(?:ing)? you(?: back)?|contact(?:ing)? you|reach(?:ing)? out(?: to you)?|get(?:ting)? back to you|be in touch|get(?:ting)? in touch(?: with you)?|reply|respond|follow(?:ing)? up(?: with you)?|give you a (?:call|ring|buzz|bell|shout)|track you down|find you|catch up with you|drop you a line|be calling|hear back|circle back|text you|email you|write (?:back )?to you|(?:call|phone|ring) to (?:confirm|discuss|complete|finish|sort|talk)',
);
const enPersons = [
  frame(en('put you down|booked you|scheduled you|got you down'), ' ', gap(12), en('call|call ?back')),
  frame(
    en("you(?:'ll| will| should)"),
    ' ',
    gap(8),
    en('be (?:called(?: back)?|contacted|phoned|rung|reached)'),
  ),
  frame(`(?:${enWill}|${en('normally|usually')})`, ' ', gap(10), enCallsYou),
  frame(
    en(
      'someone|somebody|we|they|he|she|specialists?|agents?|advis[oe]rs?|team|representatives?|office|planners?|colleagues?|managers?|people|humans?|person|desk',
    ),
    gap(40),
    `(?:${enWill}|${en('to|and')})`,
    ' ',
    gap(10),
    enCallsYou,
  ),
  frame(
    en("you'll|you will|you should|expect to|expect|await|wait for|look out for"),
    ' ',
    gap(12),
    en(
      'hear (?:back )?from|an? (?:reply|call|response|call ?back|phone call|ring)|(?:the|our|their) (?:call|reply|response)',
    ),
  ),
  frame(
    en(
      'call ?back (?:is |has been )?(?:scheduled|requested|within|booked|arranged)|(?:scheduled|requested|booked|arranged) (?:you )?(?:in )?(?:for )?a call ?back',
    ),
  ),
  frame(en('(?:keep|expect) your phone'), ' ', gap(10), en('nearby|handy|on|close|free|buzz|ring')),
];
const enWaits = [
  frame(
    en('with our (?:\\w+ )?team|under review|for review|being (?:reviewed|looked at)|in review'),
    far(30),
  ),
  frame(
    en('request|cancel+ation|ticket|case|downgrade|change|note|application|refund|enquiry|query'),
    ' ',
    gap(30),
    en(
      'submitted|received|under review|pending|escalated|logged|created|forwarded|being (?:reviewed|processed|looked at)|in the queue|passed|raised|opened|noted',
    ),
  ),
  frame(
    en('logged|escalated|forwarded|submitted|passed|raised|received|opened|noted|sent|popped|put|have'),
    ' ',
    gap(16),
    en('request|this|it|ticket|case|cancel+ation|wish|note|details|downgrade|refund'),
    far(20),
    en('to|on|with|for|in|review|team|within|and|queue'),
  ),
  frame(
    en(
      'review(?:s|ed|ing)?|process(?:es|ed|ing)?|look(?:s|ed|ing)? at|approv(?:e|es|ed|al)|handle[sd]?|action(?:ed)?',
    ),
    ' ',
    gap(20),
    en('request|cancel+ation|case|downgrade|refund|it|this'),
    far(10),
  ),
];

const otherSubject =
  /(?:一般|通常)(?:在|会|为)(?![\d一二两三四五六七几])|发货|退货|送达|配送|快递|物流|揽收|包裹|外卖|骑手|司机|师傅|安装|上门|维修|抢修|故障|验证码|到账|原路|退回|退还|发票|活动|中奖|面试|录用|应聘|头像|昵称|内容审核|实名|反馈,感谢|感谢您的(?:反馈|建议)|车险|查勘|理赔|报案|投标|预约|试驾|体验课|稿件|收货|合作|商务|加盟|招商|商家|卖家|课前|上课|开课|报名|咨询购买|\b(?:driver|rider|courier|parcel|package|installer|engineer|technician|electrician|plumber|surveyor|adjuster|estate|schedule a visit|deliver\w*|ship\w*|statement|receive your refund|refund (?:has been |was |is )?(?:approved|issued|sent)|on your card|to your card|appear|newsletter|feedback|on average|interview|applicants?|shortlisted|test drive|viewing|lessons?|weekly|check-in|articles?|winners?|seller|class|session|tutor|teacher|appointment|table|booking|survey|prize|winners?|fault|outage|repair)\b/u;
const done =
  /已(?:经)?(?:为您|帮您)?(?:成功)?(?:取消|降级|降档|关闭|退订|停止)(?:成功|了|自动续费|续费)?[,。]|\b(?:has been|have been|is now|you've been|your \w+ is) (?:cancel+ed|closed|downgraded|turned off|unsubscribed)\b/u;
/** How it is done, told to whoever may want to. */
const howTo = /(?:如需|若需|如要|您可以?|请)(?:在|到|前往|于)?[^。]{0,10}(?:页面|详情页|入口|点击)/u;
const never =
  /不会|无需|不用|不必|没有?人会|\b(?:won't|will not|never|no one|nobody|no calls?|don't (?:need|have) to)\b/u;
/** An answer is spoken of, to questions in general. */
const anyQuestion = /留言|提问|评论|\b(?:your (?:question|message|comment|review)|questions)\b/u;
const unlike = /\b(?:unlike|we don't|we do not|other (?:providers|companies))\b/u;

/**
 * That the request is put on record and somebody of the service acts or calls later. Version `call-back-2`. Either a
 * person is said to get in touch, or a request that was logged is said to take a length of time. Not: goods, a
 * visit, money on its way, how fast a help desk answers on average.
 */
export function callBackIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  const persons = [...zhPersons, ...enPersons];
  let end = -1;
  return said.sentences.flatMap((sentence, index) => {
    const { text } = sentence;
    const near = around(said, sentence);
    // A request and when it is answered are one thing said in two sentences.
    if (end >= 0 && sentence.start - end < apart) return [];
    const [before, after] = [said.sentences[index - 1]?.text ?? '', said.sentences[index + 1]?.text ?? ''];
    const timed = (part: string): boolean => findDurations(part).length > 0;
    const match =
      firstMatch(text, persons) ??
      firstMatch(
        text,
        [...zhWaits, ...enWaits],
        () => (timed(text) || soon.test(text) || timed(after)) && request.test(near) && !refused.test(text),
      ) ??
      firstMatch(text, [waitsFor], () => timed(text) && firstMatch(before, enWaits) !== null);
    if (!match || done.test(text) || never.test(text) || howTo.test(text)) return [];
    if (
      otherSubject.test(before + text) ||
      anyQuestion.test(text) ||
      unlike.test(near) ||
      isAside(text, near)
    )
      return [];
    end = sentence.end;
    return [claimIn(said, sentence, match)];
  });
}

/** Something that was asked for is waited for. */
const request =
  /取消|退|降|解约|注销|销户|销号|停|申请|诉求|需求|意向|工单|\b(?:request|cancel\w*|case|ticket|downgrad\w*|refund|account|plan|change|note|this|it)\b/u;
const refused = /不予受理|不受理|\b(?:cannot|can't|won't) be (?:processed|accepted)\b/u;
/** Closer than this, two sentences speak of one request; in normalised characters. */
const apart = 400;
const soon =
  /耐心等待|等待(?:\S{0,6})(?:审核|处理|回复|核实|审批)|这两天|近期|稍后|明天|后天|尽快|本周|下周|过几天|晚些|\b(?:tomorrow|shortly|soon|by the end of|later|keep your phone|stay near|(?:by|on|before|until) (?:monday|tuesday|wednesday|thursday|friday|the weekend))\b/u;
const waitsFor = framed(/\b(?:allow|takes?|expect|within|up to|usually|normally|about)\b/gu);
