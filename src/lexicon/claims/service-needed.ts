import { en, far, frame, gap, zh } from '../frame.ts';
import { isAside } from '../is-aside.ts';
import { isQuestion } from '../is-hypothetical.ts';
import { enCannot, enExit, enStaff, zhCannot, zhExit, zhStaff } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstBeside, firstMatch, type Claim } from './claim.ts';

const zhReach = zh(
  '联系|联络|咨询|找|添加|加|转接?|通过|经由?|由|交由?|前往|请到|到|去|需要?|仅限|限|跟|向|问|让|请|呼叫|召唤|告诉|知会|留言给|私信',
);
const zhHelper = zh(
  `${zhStaff}|真人(?:同事|客服)?|(?:小|专属)(?:管家|助理|秘书|编|二|哥|姐|妹|蜜)|管家|班主任|教练|会籍(?:顾问|经理)|课程顾问|学习顾问|经理|服务商|管理员|技术支持|售后|渠道商?|小伙伴|老师|运营(?:人员)?`,
);
const zhSelf = zh(
  '线上|在线|自助(?:渠道|服务|操作)?|自行|自己|直接|app(?:内|里|端)?|网上|网站|网页|页面|本页|系统|手机端|客户端|小程序|这里|此处',
);
const zhMust = zh(
  '如需|如要|如欲|若需|若要|若欲|需要?|须|请|必须|只能|仅(?:支持|限|可)?|方可|方能|才能|才可以?|才行|想要?|要|申请|得(?!到)|统一|一律|均由',
);
const zhAct = zh(
  '办理|处理|操作|申请|受理|为您|协助|提交|帮您|取消|变更|退|停掉|停了|关掉|关闭|降|解约|注销|搞定|办',
);
const zhFrames = [
  frame(zhExit, far(24), zhReach, gap(6), zhHelper),
  frame(zhReach, gap(6), zhHelper, gap(10), zhAct, far(12)),
  frame(
    zhExit,
    far(24),
    zh('与|和|跟|向|同'),
    gap(2),
    zhHelper,
    gap(4),
    zh('联系|沟通|申请|咨询|说|联络|确认|聊'),
  ),
  frame(zhExit, far(30), zh('留言|私信|工单'), gap(12)),
  frame(zhHelper, gap(4), zh('才能|才可|方可|来|协助|帮|替'), gap(8), zhExit),
  frame(zhHelper, gap(4), zh('才能|才可|来|协助|帮|替'), gap(8), zh('停掉|关掉|办理|处理|操作')),
  frame(zhExit, far(16), zh('人工(?:办理|处理|审核|受理|操作|客服|服务)|后台(?:办理|处理|操作)')),
  frame(
    zhExit,
    far(24),
    zh(
      '提交工单|提工单|开工单|发送?(?:邮件|电子邮件|电邮|私信)|发邮件|写邮件|邮件(?:至|到|联系|申请)|电邮(?:至|到)|寄送|客服微信|企业微信|公众号(?:留言|后台)|在线聊天|对话框',
    ),
  ),
  frame(zh('发送?(?:邮件|电子邮件|电邮)|写邮件|邮件(?:至|到)|提交工单|提工单'), far(30), zhExit),
  frame(zh('没有权限|无权限|权限不足|没权限'), gap(6), zh('操作|办理|处理|取消|降')),
  frame(zh('(?:需|要|须)(?:我(?:这边|们)?|客服|人工)(?:帮|为|替)您(?:提交|办理|操作|申请)')),
  frame(zhMust, gap(4), zh('转人工|人工客服|人工服务'), far(10), zh('处理|办理|取消|退|降|关')),
  frame(
    zh('(?:跟|找|和|向|问)(?:她|他|ta|它)'),
    gap(3),
    zh('说|聊|讲|沟通|开口|谈'),
    far(16),
    zh('才|就|方'),
  ),
];

/** That it cannot be done by oneself, without a word about whom to ask. */
const zhAlone = [
  frame(
    zhCannot,
    gap(4),
    zhSelf,
    gap(6),
    zh('办理|退订|取消|降级|降档|变更|操作|关闭|申请|退租|解约|注销|停'),
  ),
  frame(
    zhExit,
    far(24),
    zhSelf,
    gap(8),
    zh('不支持|无法|不能|操作不了|办不了|取消不了|不可|没有入口|关不了|停不了'),
  ),
  frame(zhSelf, gap(6), zh('无法|不能|不可|不支持|没法|没办法|暂不支持|未开放'), gap(6), zhExit),
  frame(zh('无法|不能|不可|不支持'), zhSelf, gap(4), zhExit),
];

const enReach = en(
  'contact(?:ing|ed)?|chat(?:ting)?(?: live)? (?:with|to)|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|reach(?:ing)? out(?: to)?|get (?:in touch|hold of|back)(?: with)?|email(?:ing)?(?: us)?|writ(?:e|ing)(?: in)? to|messag(?:e|ing)|dm|ask(?:ing)?|call|visit|through|via|by|let|tell|drop|ping|handled(?: exclusively| only)? by|have a (?:word|chat) with',
);
const enHelper = `(?:${enStaff}|${en('(?:live|in-app) (?:chat|agent)|chat team|team member|your (?:coach|trainer|adviser|advisor|account (?:manager|executive|team)|admin(?:istrator)?|concierge|rep)|account (?:executive|team)|concierge|resellers?|retailer|dealer|staff member|the team|a member of (?:our )?(?:staff|team)|front desk|humans?|(?:customer )?(?:experience|happiness) team|rep|reps|someone|crew|[a-z]+ (?:on|from) our team')})`;
const enFrames = [
  frame(
    en("to|want to|wish to|in order to|if you want to|out|if you(?:'d| would) like to"),
    ' ',
    far(12),
    enExit,
    far(40),
    enReach,
    ' ',
    far(20),
    enHelper,
  ),
  frame(enExit, far(50), enReach, ' ', gap(16), enHelper),
  frame(
    enReach,
    ' ',
    gap(16),
    enHelper,
    ' ',
    gap(16),
    en('to|for|who|and|if|before|about'),
    ' ',
    far(20),
    enExit,
  ),
  frame(
    en(
      '(?:contact|email|call|message|text|dm) us|(?:chat|get in touch|speak|talk) with us|(?:write|reach out|speak|talk) to us|send us (?:an? )?(?:email|message|note|request)',
    ),
    ' ',
    gap(20),
    en('to|if'),
    ' ',
    gap(8),
    enExit,
  ),
  frame(
    en("to|need to|want to|wish to|would like to|'d like to"),
    ' ',
    gap(12),
    enExit,
    far(40),
    en('please(?: just)?|just|simply|must|have to|need to|,'),
    ' ?',
    en(
      'contact|email|message|write to|chat with|get in touch|reach out|open a (?:support )?(?:ticket|case)|send (?:us )?(?:an? )?(?:email|message|request)|start a (?:live )?chat|use (?:the )?(?:live )?chat',
    ),
  ),
  frame(
    enExit,
    far(40),
    en(
      'by (?:e-?mail(?:ing)?|letter|live chat|chat|ticket|message|writing)|in writing to|via (?:live chat|chat|e-?mail|ticket|support)',
    ),
  ),
  frame(en('email|write to|e-mail|mail'), ' ', far(40), ' to ', gap(6), enExit),
  frame(
    `(?:${enExit}|${en('no longer (?:want|need|wish)|had enough|stop paying')})`,
    far(60),
    en('e-?mail|write to|message|contact|text|whatsapp|send'),
    ' ',
    gap(12),
    '(?:[\\w.-]+@|(?:us|our team|whatsapp)\\b)',
  ),
  frame(
    enExit,
    far(30),
    en('requested|arranged|made|done|processed|handled|obtained'),
    ' ',
    en('from|through|via|by|with|in'),
    ' ',
    gap(12),
    enHelper,
  ),
  frame(
    en('submit|open|file|raise|log|create|send'),
    ' (?:a|an|your) ',
    gap(10),
    en('ticket|request|case|email|message'),
    far(50),
    enExit,
  ),
  frame(
    en('submit|open|file|raise|log|create'),
    ' (?:a|an) ',
    gap(10),
    en('ticket|case'),
    ' ',
    en('with|to'),
  ),
  frame(en('only'), ' ', gap(10), enHelper, ' ', en('can|may|is able|are able'), far(20), enExit),
  frame(en('only|exclusively'), ' ', far(20), en('by|through|via'), ' ', gap(10), enHelper),
  frame(
    en("i can't|i cannot|i'm not able to|i am not able to|i'm unable to|can't be done (?:here|online)"),
    ' ?',
    gap(10),
    enExit,
    far(60),
    enHelper,
  ),
  frame(
    en('our|a|the|one of our'),
    ' ',
    far(20),
    en('folks|team|crew|engineers?|agents?|people|advis[oe]rs?|specialists?|colleagues?|human|person'),
    ' ',
    far(20),
    en('have to|has to|need to|needs to|must|will have to'),
    ' ',
    far(40),
    en('for you|off for|on your behalf'),
  ),
  frame(
    en("(?:you'll|you will|you|you'd) (?:need|have) to|you must|you can only|you'll want to"),
    ' ',
    enReach,
    ' ',
    gap(16),
    enHelper,
  ),
  frame(
    en(
      "i'm not able to do that myself|it has to go to (?:our|the)|has to be done by (?:our|a|an)|needs? a human|takes a human",
    ),
  ),
];

const enAlone = [
  frame(
    enExit,
    gap(12),
    en("aren't|isn't|not"),
    ' ',
    gap(6),
    en('self-?serv\\w+|available online|an online'),
  ),
  frame(
    enExit,
    far(30),
    enCannot,
    ' ',
    gap(12),
    en(
      'online|here|yourself|in the app|on this (?:page|website|site)|on the (?:website|site|web)|in self-service|self-service|from (?:your|this|the) (?:account|page|app|dashboard)|by yourself',
    ),
  ),
  frame(
    en('self-?service|online'),
    ' ',
    gap(16),
    enExit,
    ' ',
    gap(16),
    en("not|isn't|unavailable|disabled|can't"),
  ),
  frame(
    en('plan|membership|subscription|change|downgrade|cancell?ation|request|contract'),
    ' ',
    gap(10),
    en("can ?not|can't|cannot"),
    ' be ',
    gap(12),
    en(
      'online|here|in the app|on this page|from your|by yourself|in your account|through the (?:app|site|website)',
    ),
  ),
];
/** Another way, which another blocker tells: an app, a shop, a letter, a telephone, a time, a contract. */
const otherWay =
  /app|客户端|手机端|小程序|门店|营业厅|柜台|前台|服务台|邮寄|寄回|拨|致电|电话|合约|协议期|下(?:个)?月|期间|\d+ ?[天日号]|退款|退费|\b(?:store|shop|branch|desk|counter|post|letter|call|phone|dial|ring|speak to someone on|contract|minimum term|until|days|months?|refunds?|device|mobile)\b/u;
const zhWish = new RegExp(zhExit, 'u');
const enWish = new RegExp(`${enExit}|\\b(?:fewer|smaller|cheaper|less)\\b`, 'u');
/** Somebody is to be turned to, whatever for. */
const turnsTo = [
  frame(
    en('they|he|she|someone|one of them|our \\w+'),
    "(?:'ll| will| can)? ",
    en('let you out|see you out|show you out|walk you out|help you (?:leave|out)|unlock'),
  ),
  frame(en('connect you (?:with|to)|put you through to|pass you to'), ' ', gap(12), enHelper),
  frame(
    en(
      'write to us|email us|message us|contact us|raise a ticket|open a ticket|start a (?:live )?chat|live chat',
    ),
    far(10),
  ),
  frame(zh('请|需要?|须|只能|得|可'), gap(4), zhReach, gap(6), zhHelper),
  frame(
    en(
      'contact|message|email|write to|chat with|speak (?:to|with)|talk (?:to|with)|reach out to|get in touch with|ask',
    ),
    ' ',
    gap(16),
    enHelper,
  ),
];
/** In any order: who wants to go, turns to, whom or where. */
const zhGoes = `(?:${zhExit}|${zh('退卡|退学|退班|注销|解绑')})`;
const zhContacts = frame(
  zh(
    '联系|联络|咨询|找(?!回|到)|添加|加(?=客服|店长|老师|微信|群)|发(?:送)?(?:至|到|给)|转人工|转接|招呼|说一声|沟通|留言|私信|告知|知会',
  ),
);
const zhHow = `(?:${zhHelper}|${zh('店长|主任|部门|微信|企业微信|qq|邮箱|邮件|工单|公众号|对话框|在线客服')}|[\\w.-]+@[\\w-]+)`;
const enGoes = `(?:${enExit}|${en('stop|end|close|leave|quit|downgrade|fewer|reduce')})`;
const enContacts = frame(
  en(
    'contact|email|e-mail|message|ask|speak|talk|chat|write|get in touch|reach out|have a (?:\\w+ )?word|let (?:us|your|the)|send (?:us |an? |your )?(?:\\w+ )?(?:request|message|email|note)|connect you|tell (?:us|your|the)|drop (?:us|our)|(?:ping|reach|dm|chat) us',
  ),
);
const enHow = `(?:${enHelper}|${en('administrator|admin|manager|teacher|coach|instructor|member of staff|reception|office|success team|whatsapp|someone who|in chat|us (?:an? )?(?:e-?mail|line|message|note)')}|[\\w.-]+@[\\w-]+)`;
/** Said to whoever wants it, or as what must be. */
const wants =
  /请|需|须|只能|得(?!到)|要|应|由|\b(?:to|if|please|must|need|have to|has to|only|want|rather|let me)\b/u;
/** The label of a button that leads to a person for it. */
const zhLabel = frame(zh('联系|咨询|找|问|转|联络'), gap(4), zhHelper, gap(4), zhExit);
const enLabel = frame('^', en('chat|contact|message|email|speak|talk|ask|write'), ' ', gap(24), enExit);

/** Help that is offered, another way beside it, or that nobody is needed. */
const offered =
  /未到账|没到账|未收到|没收到|异常|有误|误操作|误取消|非本人|如需恢复|重新开通|找回|申诉|详情|更多信息|取消失败|退订失败|如有(?:任何)?(?:疑问|问题|其他|不明|异议)|若(?:还)?有(?:任何|其他)?(?:疑问|问题|其他)|有(?:任何)?(?:疑问|问题)|遇到(?:任何)?问题|需要帮助|欢迎(?:联系|咨询|随时)|也可(?:以)?|或者?(?:联系|致电|在线)|无需|不用(?!了)|不必|无须|毋须|毋需|不需要?(?:联系|致电|客服|人工)?|不求人|免(?:致电|人工)|自行(?:办理|关闭|取消|操作|退订)?(?:即可|就行|完成)|\b(?:(?:can't|cannot|don't|not) (?:\w+ ){0,2}by (?:chat|e-?mail)|questions|need help|any issues|any problems?|happy to help|here to help|no need to|don't (?:have|need) to|do not (?:have|need) to|without (?:calling|contacting|having|talking|speaking)|not required to|never have to|nobody to|no one to|if this was a mistake|by mistake|hasn't arrived|not (?:yet )?(?:arrived|received)|haven't received|didn't receive|reactivate|restore|more information|learn more|didn't request|did not request|not you|wasn't you|(?:online|yourself) or|or (?:contact|call|chat|email|phone)|if you have|you can cancel (?:on your own|online|yourself|anytime)|if you (?:get stuck|need))\b/u;
/** A menu of what may be asked. */
const menu =
  /(?:回复|选择|输入|按)[^。]{0,4}数字|1[.、)]?[^\d。]{2,14}2[.、)]?[^\d。]{2,14}|\b(?:pick|choose|select) (?:a topic|an option|one|from)|what (?:would you like|can i|do you want)\b/u;
/** It is the service that gets in touch. */
const theyCall =
  /(?:等待|静候|等候|留意)[^,。]{0,12}(?:回访|回电|来电|联系|致电)|(?:专人|经理|专员|客服|同事|顾问)[^,。]{0,6}(?:回访|回电|致电|来电)|(?:联系|回电|致电)(?:给)?您(?!的|所)|与您(?:电话)?联系/u;
const enTheyCall =
  /\b(?:will|'ll)\b[^.]{0,24}\b(?:contact you|call you|phone you|ring you|reach out|be in touch|get back|calling you)\b|\b(?:expect|await|wait for) (?:a|the|our) (?:call|reply)/u;
const otherOrder =
  /(?:订单(?!号)|(?:取消|更改|修改)预约|预约(?:到店|座位|取消|成功|号源|课程)|预订|包裹|快递|航班|机票|酒店|外卖|座位|餐位|挂号|行程)|\b(?:(?:your|the|this|an?|unpaid|pending) (?:\w+ )?(?:orders?|bookings?|reservations?|appointments?|registrations?|invoices?|visits?|tables?|rides?|tickets? (?:order|purchase))|(?:has not|not yet|before it|before your order) ship\w*)\b/u;
/** A way up, or another wish than to go. */
const otherWish =
  /(?:升级|开通|购买|报名|(?<!取消|关闭|关掉|停止|停掉|终止|解除|不再|自动)续费|办卡|充值|开票|开具|发票|换卡|补卡|补办|报修|投诉|举报|定制|报价)[^,。]{0,14}(?:联系|咨询|客服|顾问|经理)|\b(?:to|and) (?:upgrade|buy|purchase|order|subscribe|join|sign up|report|dispute|get a quote|request a quote|book|arrange a demo)\b/u;

/** Telephone, and no other way: the stronger claim (`phoneNeededIn`). */
const byPhone =
  /拨打|拨通|致电(?!给?[您你])|拨\d|(?<!给[您你]|不用|不会有人|有人|无需)打(?:个)?电话|来电(?!核实|确认)|电话(?:办理|申请|取消|解约|退订)|热线|专线|\b(?:call(?:ing)?|phone|dial|ring|telephone|hotline)\b/u;

/**
 * That somebody of the service must be asked for what the person wants to do: in a chat, by mail, or anyhow, since it
 * cannot be done by oneself. Version `service-2`. `subtype`: `shop`, `mail` or ''. Not: help that is offered, a way
 * beside another one, or the telephone alone (`phoneNeededIn`).
 */
export function serviceNeededIn(said: Utterance): Claim[] {
  if (said.role === 'control') {
    const [sentence] = said.sentences;
    const match = sentence && !offered.test(sentence.text) && firstMatch(sentence.text, [zhLabel, enLabel]);
    return match && !otherOrder.test(sentence.text) ? [claimIn(said, sentence, match)] : [];
  }
  return said.sentences.flatMap((sentence, index) => {
    const { text } = sentence;
    const near = around(said, sentence);
    const before = said.sentences[index - 1]?.text ?? '';
    const isMeant = ({ index: at, text: part }: { index: number; text: string }): boolean => {
      if (/已|成功$/u.test(text.slice(Math.max(0, at - 8), at)) || done.test(text)) return false;
      return !byPhone.test(part) || !byPhone.test(text);
    };
    const match =
      firstMatch(text, [...zhFrames, ...enFrames], isMeant) ??
      firstMatch(text, [...zhAlone, ...enAlone], (part) => isMeant(part) && !otherWay.test(near)) ??
      (wants.test(text)
        ? (firstBeside(text, zhContacts, [zhGoes, zhHow], isMeant) ??
          firstBeside(text, enContacts, [enGoes, enHow], isMeant))
        : null) ??
      firstMatch(text, turnsTo, (part) => isMeant(part) && wishes(before));
    if (!match || isQuestion(text) || offered.test(text) || otherOrder.test(near)) return [];
    // An agent who will be in touch is no one to turn to; but "contact us, and an agent will call you" is.
    if (theyCall.test(text) || enTheyCall.test(text.slice(0, match.index + match.length + 12))) return [];
    if (otherWish.test(text) || menu.test(near) || isAside(text, near)) return [];
    const subtype = /营业厅|门店|柜台|\b(?:store|branch|shop)\b/u.test(text)
      ? 'shop'
      : /邮件|邮箱|\be-?mail(?:ing)?\b/u.test(text)
        ? 'mail'
        : '';
    return [claimIn(said, sentence, match, subtype)];
  });
}

/** The sentence before tells of going, as a question or as what is not possible here. */
function wishes(before: string): boolean {
  if (before === '' || offered.test(before) || done.test(before)) return false;
  if (zhWish.test(before)) return /\?|[吗呢]|无法|不能|不可|不支持/u.test(before);
  return (
    enWish.test(before) &&
    /\?|\b(?:can't|cannot|not possible|isn't possible|not available|unable|no online|no self-service|must be requested|isn't available)\b/u.test(
      before,
    )
  );
}

/** Already done, or asked which plan: the service speaks, nobody is sent anywhere. */
const done =
  /已(?:经)?(?:为您|帮您)?(?:成功)?(?:取消|关闭|办理|办好|降级|停止|停掉|提交|生成|登记)|工单号|办好了|已受理|\b(?:has been|is now|we've|i've|you've(?: been)?|you're) (?:cancel+ed|turned off|closed|unsubscribed)/u;

const zhCall = zh(
  '拨打|拨通|致电(?!给?[您你]|确认|核实)|拨(?=\\d|9)|(?<!给[您你])打(?:个|一个|一通|一下)?(?:电话|\\d)|来电(?!核实|确认|打扰)|来个电话|(?:通过)?电话(?:办理|申请|取消|解约|退订|受理|联系)|热线(?!客服)|专线(?=[:\\d]|电话|号码)|号码\\d|电话:?\\d',
);
const zhPhone = [
  frame(zhExit, gap(4), zh('电话|专线|热线'), ':?\\d'),
  frame(zhExit, far(30), zhCall),
  frame(zhMust, gap(10), zhCall, far(24), zh('办理|取消|退|降|解约|转人工|停机|注销')),
  frame(zhCall, far(24), zhExit),
  frame(zh('仅|只|须|必须|唯一'), gap(6), zh('电话'), gap(6), zh('办理|受理|取消|渠道|方式')),
  frame(zh('想退|想走|想取消|想降|要走'), far(10), zhCall),
  frame(zhCall, far(30), zh('放您走|让您走|为您(?:办|停|退|取消|关)|给您(?:办|停|退|取消|关)')),
];
const enCall = en(
  'call(?:ing|s)?|(?<!(?:your|the|my|a|mobile|this) )phon(?:e|ing)|dial(?:ling|ing)?|ring|telephon(?:e|ing)|pick up the phone|by phone|over the phone|(?:on|at|to) (?:\\+?\\d[\\d() -]{5,})|hotline|helpline|phone line',
);
const enNumber = '[+(]?\\d[\\d() -]{4,}\\d';
/** Going, also by other words where a number stands beside it. */
const enGo = `(?:${enExit}|${en('remove|removing|changes? to (?:a |your )?(?:lower|smaller|cheaper)|lower (?:tariff|plan|tier)|leave us|reduce|stop|downgrade|disconnect')})`;
const enPhone = [
  frame(enGo, ': ?', enNumber),
  frame(
    en('give us a (?:call|ring|bell)|call us|phone us|ring us'),
    ' ',
    gap(24),
    en('to|if|when|and'),
    ' ',
    gap(16),
    enExit,
  ),
  frame(en('(?:please )?(?:call|phone|ring|dial|telephone)'), ' ', gap(30), enNumber, far(40), enGo),
  frame(en('to|want to|wish to|like to'), ' ', far(12), enExit, far(40), enCall),
  frame(
    enGo,
    far(40),
    en('require[sd]?|only|must|need to|have to|accepted|arranged|requested|handled|taken|made|processed'),
    ' ',
    gap(20),
    enCall,
  ),
  frame(
    en("must|need to|have to|please|'d need to|pick up the phone and"),
    ' ',
    gap(6),
    enCall,
    far(40),
    enExit,
  ),
  frame(en('not accept|no longer accept'), ' ', gap(4), enExit, far(40), enCall),
  frame(enExit, far(24), en('pick up the phone|give us a call|dial|phone call')),
  frame(
    enExit,
    far(30),
    en(
      'by (?:tele)?phone(?: only)?|by (?:calling|phoning|ringing|dialling|dialing)|only by (?:tele)?phone|(?:tele)?phone only|over the phone',
    ),
  ),
  frame(en('(?:have a word|speak|talk|chat)'), ' ', gap(20), ' on ', `(?:${enNumber}|\\d{3}\\b)`),
];
/** Whoever is to turn to a number is to telephone. */
const zhNumber = frame(
  '(?<![\\d.¥$-])(?:400-?\\d{3,4}-?\\d{3,4}|95(?:\\d{3}|xxx)|100\\d{2}|0\\d{2,3}-?\\d{7,8}|\\d{4}-\\d{4}|0800-?\\d{3}-?\\d{3})(?![\\d元%])',
);
const enNumbers = frame(enNumber);
const enLine = en('call|phone|ring|dial|reach|contact|speak|talk|line|hotline|on|number');
/** The label of a button: the act, and that it is a call. */
const zhPhoneLabel = frame(zh('拨打|致电|电话|来电'), gap(6), zh('取消|退订|退|解约|降级|降档|注销|办理停'));
const enPhoneLabel = frame('^', en('call|phone|ring|dial|telephone'), ' ', gap(16), enExit);

/** Nobody calls anybody, or the number is for something else. */
const noCall =
  /不(?:用|必|需要?|须|会)(?:再)?(?:有人)?(?:打|拨|致|来)|不会有人|无需(?:致电|打|拨)|毋[须需]致电|没有?人(?:会)?(?:打|来)|电话卡|来电显示|来电打扰|\b(?:no (?:phone )?calls?|no one will call|nobody will call|(?:nobody|no one) (?:\w+ )?(?:needs?|has|have) to (?:call|phone)|without (?:a |any )?(?:phone )?call|not have to (?:call|phone)|don't (?:need|have) to (?:call|phone)|nope|never (?:(?:have|need) to )?(?:call|phone)|missed calls?|call forwarding|call waiting)\b/u;

/** That only a telephone call does it. Version `phone-2`. A hotline that merely stands there is none. */
export function phoneNeededIn(said: Utterance): Claim[] {
  if (said.role === 'control') return onLabel(said);
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    const near = around(said, sentence);
    const match =
      firstMatch(text, [...zhPhone, ...enPhone]) ??
      (near.length < 400 && callsIn(text) ? callBeside(near, text) : null) ??
      (wants.test(text)
        ? (firstBeside(text, zhNumber, [zhGoes]) ?? firstBeside(text, enNumbers, [enGoes, enLine]))
        : null);
    if (!match || isQuestion(text) || done.test(text) || offered.test(text)) return [];
    if (theyCall.test(text) || enTheyCall.test(text) || otherWish.test(text)) return [];
    if (otherOrder.test(near) || noCall.test(near) || isAside(text, near)) return [];
    return [claimIn(said, sentence, match)];
  });
}

function onLabel(said: Utterance): Claim[] {
  const [sentence] = said.sentences;
  if (!sentence || otherOrder.test(sentence.text) || noCall.test(sentence.text)) return [];
  const match = firstMatch(sentence.text, [zhPhoneLabel, enPhoneLabel]);
  return match ? [claimIn(said, sentence, match)] : [];
}

/** "Ready to leave? Pick up the phone": the act stands in the sentence beside it. */
function callBeside(near: string, text: string): { index: number; length: number } | null {
  if (!firstMatch(near, besides) || byOneself.test(near)) return null;
  return callsIn(text);
}
/** It can be done without, and the number is for those who ask. */
const byOneself =
  /\b(?:you can|you may) (?:\w+ ){1,4}(?:online|here|yourself|in the app|in your account)\b.*\bquestions?\b|可(?:以)?(?:随时)?(?:在线|自助|自行|直接)[^。]{0,12}。[^。]{0,10}(?:疑问|问题|咨询|帮助)/u;
const besides = [
  frame(enExit, '.{0,80}?', enCall),
  frame(
    en('online|here|over chat|by chat|in the app|switch|leave|farewells?|goodbye|part ways'),
    '.{0,80}?',
    en('call|phone|ring|dial|telephone'),
  ),
  frame(
    zh(
      '想退|想取消|想降|想走|退订|取消会员|解约|退会|注销|销户|停机|取消(?!预约|订单)|退出|终止|分手|放您走',
    ),
    '.{0,60}?',
    zhCall,
  ),
  frame(zhCall, '.{0,40}?', zh('放您走|让您走|退订|解约|取消')),
];
const orders = [
  frame(zh('拨打|拨通|致电(?!给?[您你])|拨\\d|打(?:个|一个|一通|一下)? ?(?:电话|\\d)|来个电话|来电')),
  frame(
    en('(?:please |just |simply |then |to |and |need to |must )?(?:call|phone|ring|dial|telephone)'),
    ' ',
    gap(20),
    `(?:${enNumber}|${en('us|our|the|them|and|\\d{3}|(?:member|customer|client|subscriber) (?:services?|care|support)')})`,
  ),
  frame(
    en(
      'pick up the phone|give (?:us|our \\w+) a (?:call|ring)|(?:a )?phone call away|the number is|have a word with our team on',
    ),
  ),
  frame(zh('电话:?\\d')),
];
function callsIn(text: string): { index: number; length: number } | null {
  return firstMatch(text, orders);
}
