import { en, far, frame, gap, zh } from '../frame.ts';
import { enExit, enNot, zhExit, zhNot } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { holdsAll } from './holds-all.ts';
import { ownSentences } from './own-sentences.ts';

const zhPlace = zh(
  '营业厅|营业网点|服务网点|网点|服务厅|门店|门市|实体店|线下(?:店|门店|渠道|网点|办理)?|柜台|柜面|专柜|(?<!客服|聊天|对话|弹)窗口|营业部|支行|分行|前台|服务台|总台|总馆|现场|当面|会所|校区|分店|体验店|旗舰店|专卖店|服务中心(?!电话)|店(?:内|里|长)|到店|(?:原|购买|办卡|开卡|签约|办理|购卡)的?(?:门)?店|(?:哪家|那家|原来的|当初的)店|受理点|办公室|大厅|校办|教务处|物业',
);
const zhHome = zh(
  '归属地|开户地|号码(?:归属|所在)(?:省|市|地)|开卡地|入网地|原(?:开户|办理|签约)(?:地|省|市)|户籍地|(?:开户|发卡|签约)(?:行|网点)',
);
const zhGo = zh('前往|亲(?:自|临)|到|去|至|回到?|在|赴|持|携带?|带(?:着|上|好)?|凭|联系|跑一?趟|面见|找');
const zhDo = zh(
  '办理|申请|处理|受理|提交|填写|签字|签署|签|取消|变更|降级|降档|退订|退费|退款|退卡|退会|退租|退网|退证|退课|解约|销户|注销|终止|停机|停卡|解除|操作|交还|核验',
);
const zhLeave = `(?:${zhExit}|${zh('退卡|退证|退课|停卡|停机|销卡|终止|结束|解绑|停用|停')})`;
const zhMust = zh(
  '必须|须|需要?|只能|仅(?:支持|限|可|能|在|接受)?|限|请|只(?:支持|接受|受理|在)|应当?|方可|才(?:能|可|行)|本人|要|得|麻烦您?',
);
const zhShop = [
  frame(zhMust, gap(22), zhGo, gap(14), zhPlace),
  frame(zhMust, gap(6), zhPlace, gap(8), zhDo),
  frame(zhLeave, far(20), zhGo, gap(14), zhPlace),
  frame(zhGo, gap(14), zhPlace, gap(10), zhDo),
  frame(zhPlace, gap(6), zh('方可|才能|才可'), gap(8), zhDo),
  frame(zhLeave, gap(6), zh('(?:仅|只)(?:能|限|支持|可)?'), gap(6), zhPlace),
  frame(zh('就?回|还得去'), gap(4), zh('(?:哪|那|原|当初)[^,。]{0,4}店|店长|柜台')),
];
const zhRegion = [
  frame(zhMust, gap(14), zhHome, gap(16), zhDo),
  frame(zhMust, gap(14), zhHome, gap(6), zh('营业厅|网点|门店|柜台|公司')),
  frame(zhHome, gap(10), zh('方可|才能|才可|办理')),
  frame(zh('不支持|无法|不能|不可'), gap(4), zh('异地|跨省|跨区|跨市|跨地(?:区|域)|跨行'), gap(6), zhDo),
  frame(zh('异地|跨省|跨区|跨市|跨行'), gap(10), zh('不支持|无法|不能|不可|暂不'), gap(6), zhDo),
];
/** The person posts it; a bill or a card that is posted to him is another matter. */
const zhPost = zh(
  '邮寄(?!给您)|寄(?:送|至|到|往|回|给|来|出)(?!您)|挂号信|挂号|信函|平信|邮政(?:快递|信函|信箱)|信箱|书信|ems|快递(?:至|到|给)|(?:手写|亲笔|一封)[^,。]{0,6}信|传真',
);
const zhLetter = [
  frame(zhMust, gap(30), zhPost),
  frame(
    zh('请|须|需|将|把|应|以'),
    far(30),
    zhPost,
    far(24),
    zh('我司|总部|公司|地址|客服|收|收到|法务|本店|合同|原件|生效|为准|办理|通知'),
  ),
  frame(zhPost, gap(12), zh('申请(?:书|表)?|方可|才|书面')),
  frame(zh('(?:仅|只)(?:接受|受理|认)'), gap(10), zh('书面|信函|邮寄|纸质|挂号')),
];

const enPlace = en(
  "(?<!(?:app|play|online|web) )stores?|branch(?:es)?|shops?|offices?|counters?|(?:home )?clubs?|gyms?|front desk|desk|studios?|reception|dealers?|dealership|outlets?|retail (?:location|partner)|(?:home |nearest |original )?locations?|service cent(?:er|re)s?|kiosk|hall|library|campus|manager's office|box office",
);
const enGo = en(
  'visit(?:ing)?|pop (?:in|into|by)|swing by|call into|walk into|get to|come down to|report to|to|go(?:ing)? (?:in)?to|go back to|come (?:in|to|by|back)|in person(?: at)?|drop (?:by|in|into)|stop by|return to|stop in(?:to)?|at|head to|travel to|present yourself|bring|call in at|attend|appear|inside|in',
);
const enMust = en(
  "must|have to|has to|need to|needs to|needs|required?|requires|only|please|exclusively|will have to|should|'ll need|'ll have to|are to|is to",
);
const enLeave = `(?:${enExit}|${en('closed?|closing|ended?|ending|stopped|give (?:it|them|this|your \\w+) up|quit|change(?:d)? to a|smaller plan')})`;
/** Somebody must, said with or without what for. */
const enStrong = en(
  "(?:you(?:'ll|'d| will| would)? )?(?:must|have to|need to)|(?:can|may) only|only be|only in|has to be|needs to be|is only",
);
const enShop = [
  frame(en('please|must|have to|need to'), ' ', en('come in'), ' ', en('to'), ' ', gap(10), enLeave),
  frame(enLeave, far(20), en('at|in|from'), ' ', gap(16), enPlace, ' ', en('only')),
  frame(
    enStrong,
    ' ',
    gap(30),
    en(
      'visit|pop into|swing by|go (?:in)?to|come (?:in ?)?to|return to|stop by|hand in|drop into|attend|travel to|(?:closed|ended|cancelled|canceled|done|changed|terminated|handled|made) (?:at|in)|at|in person at',
    ),
    ' ',
    gap(20),
    enPlace,
  ),
  frame(en('so|just|then'), ' ', en('(?:swing|drop|stop|pop) by'), ' ', gap(16), enPlace),
  frame(
    en('bring|take'),
    ' ',
    gap(60),
    en('to'),
    ' ',
    gap(20),
    enPlace,
    ' ',
    en('to|and'),
    ' ',
    gap(12),
    enLeave,
  ),
  frame(enLeave, far(60), enMust, ' ', far(30), enGo, ' ', gap(26), enPlace),
  frame(enMust, ' ', far(30), enGo, ' ', gap(26), enPlace, far(50), enLeave),
  frame(
    en('to|want to|wish to|ready to|like to'),
    ' ',
    far(14),
    enLeave,
    far(50),
    enGo,
    ' ',
    gap(26),
    enPlace,
  ),
  frame(
    en('visit|go to|come to|come in to|drop by|stop by'),
    ' ',
    gap(26),
    enPlace,
    ' ',
    en('to|for|and|so'),
    ' ',
    gap(16),
    enLeave,
  ),
  frame(enLeave, far(40), en('in[- ]person|in[- ]store|face to face|over the counter'), ' ?', far(20)),
  frame(en('in[- ]person|in[- ]store'), ' ', gap(20), enLeave),
  frame(enMust, ' ', gap(30), en('in[- ]person|in[- ]store')),
];
const enRegion = [
  frame(
    en('return to|go to|go back to|visit|contact|only (?:in|at)|in|at'),
    ' ',
    gap(16),
    en(
      'home region|region of registration|(?:issuing|opening|original|home) branch|(?:area|region|state|province|place|city) (?:where|in which|of) \\w+(?: \\w+){0,4}',
    ),
    far(40),
    enLeave,
  ),
  frame(
    enLeave,
    far(40),
    en('only'),
    ' ',
    gap(12),
    en(
      'in (?:the|your) (?:home )?(?:region|state|province|area)|at (?:the|your) (?:issuing|opening|home|original) branch',
    ),
  ),
];
const enPost = en(
  '(?:(?:a|by|via|in a|with a|send a|written) )?(?:signed |written |handwritten |registered |certified |recorded |physical |formal |cancell?ation |paper )*(?:(?<!capital )letters?|mail(?! (?:us|to))|post(?! (?:to|on))|delivery)|(?:registered|certified|postal|first[- ]class|surface|snail) mail|by (?:post|mail)|in the (?:post|mail)|on paper|in ink|stamp on the envelope|envelope|pen and paper|p\\.?o\\.? box|postal address|postmarked|stamped|posted to|mailed to|mail(?:ing)? (?:us )?(?:a|the|your) (?:signed |written |completed |paper )*(?:letter|form|request|notice)',
);
const enLetter = [
  frame(en('mail|post'), ' ', en('us|your|the|a'), ' ', gap(24), en('form|letter|request|notice'), far(20)),
  frame(enLeave, far(70), enPost),
  frame(enMust, ' ', far(50), enPost, far(50), enLeave),
  frame(en('send|mail|post|write'), ' ', gap(30), enPost, far(40), en('to'), ' ', gap(8), enLeave),
];

/** That it is not possible online, taken out before other ways are looked for. */
const notOnline =
  /(?:线上|网上|在线|app|客户端|小程序|官网|网站|自助|电话)(?:端|内|里|上)?(?:渠道)?(?:暂|目前|尚)?(?:时)?(?:办不了|不支持|无法|不能|不可|不受理|未开通|做不了)|(?:不支持|无法|不能|不可|暂不)(?:在|通过)?(?:线上|网上|在线|app|客户端|小程序|官网|网站|自助)|\b(?:can't|cannot|not|isn't|aren't) (?:be )?(?:\w+ ){0,3}(?:online|in the app|by phone|on (?:this|the) (?:web)?site)\b/gu;
/** Another way that needs neither: then nobody has to go there. */
const otherWay =
  /(?:也|还|均|都|既)可(?:以)?|可选择|(?:或者?|和|及|与|、|\/|以及)(?:在|通过|使用|拨打|联系|用|登录)?(?:手机|官方)?(?:线上|网上|在线|app|客户端|小程序|官网|网站|公众号|掌厅|网厅|手机营业厅|网上营业厅|电话|热线|客服|自助)|(?:线上|网上|在线|app|客户端|小程序|官网|网站|公众号|掌厅|网厅|电话|热线|\d{5})(?:内|里|上|端|中)?(?:均|都|办理|自助|操作|取消)?(?:或者?|和|及|与|、|\/|,或)|线上线下(?:均|都)|(?:在线|线上|网上|app|小程序)(?:即可|就能|就可以|可)|如有(?:任何)?(?:疑问|问题)|欢迎|(?:手机|掌上|网上|电子|线上)营业厅|无需|不用|不必|无须|毋需|免(?:跑|去|到)|不需要?|足不出户|\b(?:(?:online|website|app|phone|e-?mail|chat)(?: or|,| and)|or (?:(?:do it|go|cancel|just|simply|by|via|through|in|use|on) )*(?:the |our |your )?(?:online|website|app|phone|e-?mail|chat|call|telephone)|also|as well|either|whether|no need|no letters?|without|don't (?:have|need) to|do not (?:have|need) to|never (?:have|need)|not required|questions|welcome to|need help|any ?time)\b/u;
/** E-mail is written too, and in a shop one may also buy, return, collect or redeem. */
const otherMatter =
  /电子邮件|邮箱|e-?mail|(?:退货|换货|收货|自提|提货|取货|取件|维修|安装|领取|兑换|试听|体验课|参观|补卡|换卡|新办|入会|选购|上门|发票|账单(?:照常)?寄)|(?:开卡|购买)(?!的|门店|时|网点|地)|\b(?:(?:call|ring|phone) (?:us|the|\d)|(?:help|service|retentions?) desk|pick ?up|collect|activate|buy|free tote|enrol|test drive|redeem|returns? (?:the|your|an?) (?:item|order|product|parcel)|e-?mail|repair|try on|gift card|new customers?|refund(?:s|ed)? (?:for )?(?:items|products|orders)|order|booking|reservation|appointment)\b/u;
const already = /已(?:经)?(?:为您|帮您)?(?:成功)?(?:取消|关闭|降级|退订|寄出|寄送)|成功$/u;

/**
 * That one must go somewhere (`shop`), write a letter (`letter`), or turn to the place where the contract was made
 * (`region`). Version `place-1`. Not: a way beside an online one, help that is offered, goods, an e-mail.
 */
export function shopOrLetterIn(said: Utterance): Claim[] {
  if (said.role === 'control') return [];
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (otherWay.test(text.replace(notOnline, '')) || otherMatter.test(text) || already.test(text)) return [];
    if (!namesWhat(said.role, around(said, sentence).trim())) return [];
    for (const [subtype, frames] of kinds) {
      const match = firstMatch(text, frames, ({ index, length }) => {
        const before = text.slice(0, index);
        return (
          !losing.test(text.slice(index, index + length + 8)) && !zhNot.test(before) && !enNot.test(before)
        );
      });
      if (match) return [claimIn(said, sentence, match, subtype)];
    }
    for (const [subtype, parts] of scattered) {
      const match = leaves.test(around(said, sentence)) && !losing.test(text) ? holdsAll(text, parts) : null;
      const before = text.slice(0, match?.index);
      if (match && !zhNot.test(before) && !enNot.test(before))
        return [claimIn(said, sentence, match, subtype)];
    }
    return [];
  });
}

const leaves = new RegExp(
  `${zhLeave}|${enLeave}|\\b(?:give notice|contract changes|end (?:of )?your service|cancell?ations?|closure|change your plan|downgrades?|(?:end|close|stop|terminate|quit|leave|give up) (?:your|my|the|this|a) \\w+|have the \\w+ closed|requests? (?:sent|made)|before you leave|you leave)\\b|(?:会员|卡)[^。]{0,14}退$`,
  'u',
);
/** What can be used there, and then no longer: a loss (`lossIn`). */
const losing =
  /失去|不再|(?:不能|无法|不可)(?:再|继续)|享受|享有|专享|训练|权益|特权|停车|免费|\b(?:lose|no longer|access to|use of|benefits?|perks?|discounts?)\b/u;
const compels =
  /必须|须|只能|仅|只(?:有|认|接受|收)|不接受|请|得(?:找|去|到|您)|要到|要去|\b(?:must|have to|has to|need to|needs to|requires?|only|please|can't|cannot|don't accept|not accepted|we need|you have to)\b|(?:^|[:,]) ?(?:visit|head to|speak to (?:someone|staff)|come in) |\bmust reach\b|^ ?(?:to [^,]{4,40}, ?)?(?:take|print|visit|return|head to|send|mail|post|hand in|stop by|pop into|write|bring|go to|come to)\b/u;
const scattered: readonly (readonly [string, readonly RegExp[]])[] = [
  [
    'letter',
    [
      compels,
      /纸质(?:申请|材料|文件|版)|书面形式|寄(?:至|到|回|给|纸质|送)|挂号信|\b(?:send us a letter|write (?:us )?a letter|a (?:signed )?letter (?:with|to|stating)|by (?:post|mail)|in writing (?:by|and)|postal address|requests? sent by post|(?:sign|print)\w*[^.]{0,16} (?:mail|post) (?:this|the|it|us)|written notice)\b/u,
    ],
  ],
  [
    'shop',
    [
      compels,
      new RegExp(
        `${zh('到|在|去|至|找|回')}[^,。]{0,12}${zhPlace}|${zhPlace}${zh('内|里|柜台|前台')}?[^,。]{0,6}${zh('办|退|签|取消|处理')}|(?<![\\w'-])(?:at|in|to|into|from|by|attend|visit) (?:\\w+ ){0,4}${enPlace}`,
        'u',
      ),
    ],
  ],
];

/** What one would go there for: getting out, or what was just asked for ("this", 该业务). */
function namesWhat(role: Utterance['role'], text: string): boolean {
  if (leaving.test(text) || backTo.test(text)) return true;
  return role === 'page' ? referring.test(text.slice(0, 12)) : referring.test(text);
}
const backTo = /就?回(?:哪|那|原|当初)[^,。]{0,4}店|\b(?:sold|gave|signed) you\b/u;
const leaving = new RegExp(`${zhLeave}|${enLeave}`, 'u');
const referring =
  /(?:这|该|此|本)(?:个|项|类|笔)?(?:业务|操作|申请|需求|功能|服务|号码|账户|卡|小程序|店)?(?:只|须|需|仅|不|暂|要|我|请|办)|(?:办理|操作)(?:不了|不成)|\b(?:that|this|it)\b/u;

const kinds = [
  ['region', [...zhRegion, ...enRegion]],
  ['letter', [...zhLetter, ...enLetter]],
  ['shop', [...zhShop, ...enShop]],
] as const;
