import { en, far, frame, framed, gap, zh } from '../frame.ts';
import { enExit, zhExit } from '../terms.ts';
import { around, type Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { holdsAll } from './holds-all.ts';
import { isAnothersMatter } from './own-sentences.ts';

const zhReason = zh(
  '(?:以下|所有|全部|下列|每道|\\d+ ?个)[^,。]{0,6}(?:问题|题目?)|原因|理由|缘由|问卷|调查|调研|为什么(?:要)?(?:离开|取消|退订|降级|注销|走)',
);
const zhGive = zh(
  '选择|选取|勾选|回答|选定|挑|选|填写|填|提供|说明|输入|补充|注明|写明|告诉我们?|告知(?:我们?)?|完成|做完|回答|答完|提交|回复',
);
const zhOn = zh(
  '继续|下一步|提交|确认|办理|取消|退订|降级|注销|离开|操作|完成|申请|关闭|退款|启用|放行|走|解锁|可点',
);
const zhMust = zh('必须|须|需要?|务必|请先|先|只有|请务必|至少|得');
const zhFrames = [
  frame(zhReason, gap(2), '[:(]?', gap(2), zh('必[填选答]|至少选')),
  frame(zh('还没有?|尚未|还未|未'), gap(2), zhGive, gap(8), zhReason),
  frame(
    zh('不(?:选择?|填写?|提供|说明)'),
    gap(4),
    zhReason,
    gap(6),
    zh('将|就|则|会'),
    gap(4),
    zh('无法|不能|不可'),
  ),
  frame(zh('为了?|想要?|若要|如需|要'), gap(2), zhOn, ',', gap(8), zhGive, gap(14), zhReason),
  frame(zhGive, gap(14), zhReason, far(4), zh('再|后|即可|就能|就可以'), gap(4), zhOn),
  frame(zhGive, gap(14), zhReason, ',', zh('再|然后'), gap(4), zh('点击|提交|继续|进行')),
  frame(zhReason, gap(12), zh('必选|必填|必答|不能为空|不可为空|为必(?:选|填)项|是必(?:选|填)')),
  frame(zh('必选|必填|必答'), gap(8), zhReason),
  frame(zhGive, gap(14), zhReason, gap(10), zh('后|再|才|方可|方能|以便|以'), gap(10), zhOn),
  frame(zhMust, gap(10), zhGive, gap(14), zhReason),
  frame(
    zh('未|没有?|不'),
    zhGive,
    gap(14),
    zhReason,
    far(12),
    zh('无法|不能|不可|不予|打不开|走不了|不让|不给'),
  ),
  frame(
    zh('请|至少'),
    gap(2),
    zhGive,
    gap(6),
    zh('至少|最少'),
    gap(2),
    zh('一|1|两|2|三|3'),
    gap(2),
    zh('个|项|条|种'),
    gap(6),
    zhReason,
  ),
  frame(zhGive, gap(10), zhReason, far(30), zh('才能|才可|才会|方可|方能|否则|始得')),
  frame(zh('(?:没有?|没给|无)(?:个)?(?:理由|原因)'), gap(14), zh('收不下|不放|不能|无法|走不了|过不去')),
];
/** Asks for it; whether it must be answered stands beside it. */
const zhWhy = /原因|理由|为什么|为何|哪一?(?:点|些|里|方面)|什么(?:让|使)|失望|不满意|离开/u;
const zhNeeded = [
  frame(zh('选择|选|填写|回答|答|勾选'), gap(4), zh('后|完'), gap(2), zh('才|方|就|即|再'), gap(6), zhOn),
  framed(/\(?(?:必[填选答])[,,)]/gu),
  frame(zh('不(?:选|挑|填|答)'), gap(6), zh('打不开|不能|无法|走不了|过不去|不会')),
];

const enReason = en(
  "reasons?|why (?:you|you're|you are|do you|are you)(?: \\w+){0,4}|knowing why|a why|\\d+ questions|(?:exit |short |quick |brief |cancell?ation |leaving )*(?:survey|questionnaire)|(?:all|these|the following|a few|both|every|each) questions?",
);
const enGive = en(
  'select(?:ed)?|choose|chosen|pick(?:ed)?|give(?:n)?|giving|provid(?:e|ed|ing)|enter(?:ed)?|put|record|log|tell us|tell me|let us know|know|understand|complet(?:e|ed|ing)|fill(?:ed)? (?:in|out)|finish(?:ed)?|answer(?:ed|ing)?|take|state|specify|submit(?:ted)?',
);
const enMust = en(
  "must|need to|have to|has to|required to|please first|first|be sure to|you'll need to|asked to|do need",
);
const enOn = en(
  'continue|proceed|cancel(?:l?ing|l?ation)?|go on|move on|leave|finish|unlock|submit|downgrad(?:e|ing)|unsubscribe|close|next|end|enable|go|continuing|proceeding|moving on|process(?: this)?|lets? (?:me|you)',
);
const enFrames = [
  frame(
    en("haven't|have not|no|hasn't been|not yet|didn't|did not"),
    ' ',
    gap(6),
    en('selected?|chosen?|picked?|given|give|entered|provided?|choose'),
    ' ',
    gap(6),
    en('(?:an? |any |your )?reason'),
  ),
  frame(enGive, ' ', gap(10), en('(?:an? |your |the )?reason'), gap(6), ' ', en('first')),
  frame(
    enGive,
    ' ',
    gap(10),
    en('(?:an? |your |the )?reason'),
    gap(10),
    ', then ',
    en('press|click|tap|hit|choose|select'),
  ),
  frame(en("can't|cannot|unable to|won't"), ' ', gap(20), en('without'), ' ', gap(6), en('reason')),
  frame(
    enReason,
    gap(20),
    en('(?:is |are )?(?:required|mandatory|obligatory|compulsory)|must be|has to be|needs to be'),
  ),
  frame(en('required|mandatory'), '[):*]* ?', gap(16), enReason),
  frame(enMust, ' ', gap(10), enGive, ' ', gap(24), enReason),
  frame(
    enGive,
    ' ',
    gap(24),
    enReason,
    far(60),
    en('to|before(?: you| i| it| we)?(?: can)?|in order to'),
    ' ',
    gap(8),
    enOn,
  ),
  frame(
    en('to|before (?:you|i|we)(?: can)?|in order to|want to'),
    ' ',
    gap(6),
    enOn,
    far(24),
    enGive,
    ' ',
    gap(24),
    enReason,
  ),
  frame(en('without|unless|until'), ' ', gap(16), enReason),
  frame(enGive, ' ', gap(6), en('at least one|at least 1|one or more'), ' ', gap(8), enReason),
];
const enWhy =
  /\b(?:reasons?|why|what went wrong|how come|leaving|what made you|cancell?ing|option|answer|response)\b/u;
const enNeeded = [
  frame(en('select|choose|pick|tick'), ' ', en('one'), ' ', en('to'), ' ', en('continue|proceed|go on')),
  frame(en('this|it|this field|an answer'), ' ', en('is (?:required|mandatory)')),
  frame(en('tell us why'), gap(4), ' ', en('first')),
  frame(
    en("can't|cannot|unable to|won't be able to"),
    ' ',
    en('go on|continue|proceed|move on|cancel'),
    ' ',
    gap(6),
    en('without|until|unless'),
    ' ',
    en('one|it|that|an answer|a choice|you'),
  ),
  frame('^ ?\\*'),
  frame('^ ?', en('required to continue|required')),
  frame(
    en('(?:a|your) (?:response|answer|selection|choice)'),
    ' ',
    en('is (?:required|mandatory|needed)'),
    far(30),
    en('cancel\\w*|leav\\w*|continu\\w*'),
  ),
  framed(/[*(]\s?\*? ?(?:required|mandatory)\b|\(pick one,? no skipping\)|\bno skipping\b/gu),
  frame(
    en('button|continue|next|proceed'),
    far(24),
    en('disabled|greyed out|grayed out|inactive|locked|blocked'),
    far(20),
    en('until|unless'),
  ),
  frame(
    enGive,
    ' ',
    gap(12),
    en('at least one|one of the|an? (?:answer|option|card)'),
    far(40),
    en('to'),
    ' ',
    en('unlock|continue|proceed|go on|move on'),
  ),
  frame(
    en('tap|pick|choose|select'),
    ' ',
    far(30),
    en('to unlock|to open'),
    ' ',
    gap(16),
    en('page|step|button'),
  ),
];
/** The mark of a required field, behind its label. */
const marked = [
  framed(/^ ?\* ?(?:取消|退订|离开|退款|注销|降级)?(?:的)?(?:原因|理由)/gu),
  framed(/全部为?必答|均为必答/gu),
  framed(/(?:原因|理由) ?(?:\*|\((?:必[填选答])\))/gu),
  framed(
    /\b(?:(?:leaving |cancell?ation )?reason(?: for [a-z ]{3,30})?|why (?:are you|do you want to|you(?:'re| are)) [a-z ]{3,40}\??) ?(?:\*|\(required\)|: ?(?:required|mandatory))/gu,
  ),
];

const optional =
  /选填|可(?:以)?(?:跳过|不(?:填|选|写|答)|忽略|略过)|跳过(?:此步|问卷|本题)?|非必(?:填|选|答)|自愿(?:填|选|参)|无需|无须|不(?:需要?|必|用|强制|要求|方便)|如(?:果)?(?:您)?(?:愿意|方便)|欢迎|不写也|或直接|也可直接|匿名|\b(?:optional(?:ly)?|voluntary|(?<!no )skip(?:ping)?|if you(?:'d)? (?:like|wish|want|have)|not required|no reasons?(?: is)?(?: required| needed)?|never need|without (?:giving|stating|providing)? ?(?:a|any) reason|don't (?:have|need)|do not (?:have|need)|needn't|feel free|never ask|entirely up to you)\b/u;
const stillNeeded =
  /\bwithout (?:a|giving a|giving us a) (?:why|reason)[^.]*\b(?:can't|cannot|won't)|can't let you|cannot let you/u;
const otherMatter =
  /退货|换货|举报|投诉原因|拒收|请假|报销|取消(?:订单|预约|预订)|退件|开票|发票|套餐\(必选|\b(?:return(?:s|ing)? (?:the |an? |your )?(?:item|parcel|product|order)|report(?:ing)? (?:this|a|the)|dispute|appeal|order|booking|appointment|sick leave|absence|expense|select a plan|(?:security|legal|technical|privacy) reasons?|reasons? (?:to (?:stay|love|go|join|choose|keep|upgrade)|we|people))\b/u;
/** A text of some length that explains: `typedWordsIn`. */
const isEssay = (text: string): boolean =>
  /\d+-\d+ ?字|(?:详细|用文字)说明|own words/u.test(text) &&
  !/选择|勾选|\b(?:select|choose|pick)\b/u.test(text);

/**
 * That a reason must be given, or a questionnaire answered, before one can go on. Version `reason-1`. Not: a reason
 * that is only asked for, or may be left out; reasons for another matter (goods sent back, a report).
 */
export function reasonRequiredIn(said: Utterance): Claim[] {
  for (const sentence of said.sentences) {
    const { text } = sentence;
    const all = around(said, sentence);
    if ((optional.test(all) && !stillNeeded.test(all)) || otherMatter.test(all) || isEssay(all)) continue;
    if (yesOrNo.test(text) || isAnothersMatter(said, sentence)) continue;
    const match =
      firstMatch(text, [...marked, ...zhFrames, ...enFrames]) ??
      (leaving.test(all) ? (holdsAll(text, zhParts) ?? holdsAll(text, enParts)) : null) ??
      // The question and that it must be answered may stand in two sentences.
      (zhWhy.test(all) || enWhy.test(all) ? firstMatch(text, [...zhNeeded, ...enNeeded]) : null);
    if (match) return [claimIn(said, sentence, match)];
  }
  return [];
}

/** Whether it must be, is asked; why one leaves, is what the claim is about. */
const yesOrNo =
  /吗\??$|是否[^,]*\?|^ ?(?:do|does|did|is|are|can|could|must|should|will|would|mind) (?:i|we|you|there|it)\b|\bmind telling\b/u;
const leaving = new RegExp(
  `${zhExit}|离开|${enExit}|\\b(?:leaving|go ahead|reason code|close it|told us why|cancell?ation)\\b`,
  'u',
);
/** What is asked for, that it must be, and that it is given. */
const zhParts = [
  /原因|理由|问卷|调查|(?:以下|全部|所有|\d+ ?道|\d+ ?个)[^,。]{0,4}(?:问题|题)/u,
  /必[填选答须]|才[能可]|我才|先|方可|否则|务必|前,?请|要求|即可|\*/u,
  /填|选|说|告|登记|录入|完成|回答|提供|勾|答|\*/u,
];
const enParts = [
  /(?<!for (?:\w+ )?)\breasons?\b(?! (?:to|why (?:we|people|our)))|\bwhy you\b|\b(?:told|tell|telling) us why\b|\bfeedback\b|\b(?:survey|questionnaire)\b|\b(?:answer|complete) the following\b|\bwhy are you\b/u,
  /\b(?:must|needed|requires?|required|mandatory|compulsory|we(?:'ll)? need|need to|have to|before|until|unless|without|first|to (?:continue|proceed|finish)|and we'll)\b|\*/u,
  /\b(?:cancel\w*|leav\w*|clos\w*|downgrad\w*|continu\w*|proceed|process|go ahead|end)\b/u,
];
