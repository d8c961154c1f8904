import { en, far, frame, framed, gap, zh } from '../frame.ts';
import { isHypothetical } from '../is-hypothetical.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhReason = zh('原因|理由|缘由|问卷|调查|调研|为什么(?:要)?(?:离开|取消|退订|降级|注销)');
const zhGive = zh(
  '选择|选取|勾选|选定|选|填写|填|提供|说明|输入|补充|注明|写明|告诉我们|告知(?:我们)?|完成|做完|回答|提交',
);
const zhOn = zh('继续|下一步|提交|确认|办理|取消|退订|降级|注销|离开|操作|完成|申请|关闭|退款');
const zhMust = zh('必须|须|需要?|务必|请先|先|只有|请务必|至少');
const zhFrames = [
  frame(
    zhReason,
    gap(12),
    zh('必选|必填|必答|不能为空|不可为空|为必(?:选|填)项|是必(?:选|填))|(?:必填项|必选项'),
  ),
  frame(zh('必选|必填|必答'), gap(8), zhReason),
  frame(zhGive, gap(14), zhReason, gap(10), zh('后|再|才|方可|方能|以便|以'), gap(6), zhOn),
  frame(zhMust, gap(6), zhGive, gap(14), zhReason),
  frame(zh('未|没有|没|不'), zhGive, gap(14), zhReason, far(12), zh('无法|不能|不可|不予')),
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
  frame(zhGive, gap(10), zhReason, far(6), zh('才能|才可|方可|方能|否则')),
];

const enReason = en(
  "reasons?|why (?:you|you're|you are|do you|are you)(?: \\w+){0,4}|(?:exit |short |quick |brief |cancel+ation |leaving )*(?:survey|questionnaire)|(?:all|these|the following|a few|both|every) questions",
);
const enGive = en(
  'select(?:ed)?|choose|chosen|pick(?:ed)?|give(?:n)?|provid(?:e|ed)|enter(?:ed)?|tell us|let us know|complet(?:e|ed)|fill(?:ed)? (?:in|out)|finish(?:ed)?|answer(?:ed)?|take|state|specify|submit(?:ted)?',
);
const enMust = en("must|need to|have to|required to|please first|first|be sure to|you'll need to|asked to");
const enOn = en(
  'continue|proceed|cancel|go on|move on|leave|finish|unlock|submit|downgrade|unsubscribe|close|next|end',
);
const enFrames = [
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
    far(24),
    en('to|before(?: you)?(?: can)?|in order to'),
    ' ',
    gap(8),
    enOn,
  ),
  frame(en('to|before you(?: can)?|in order to'), ' ', gap(6), enOn, far(24), enGive, ' ', gap(24), enReason),
  frame(en('without|unless|until'), ' ', gap(16), enGive, ' ', gap(20), enReason),
  frame(enGive, ' ', gap(6), en('at least one|at least 1|one or more'), ' ', gap(8), enReason),
  frame(en("can't|cannot|unable to|not"), ' ', gap(10), enOn, far(16), en('without'), ' ', gap(8), enReason),
];
/** The mark of a required field, behind its label. */
const marked = [
  framed(/(?:原因|理由) ?(?:\*|\((?:必[填选答])\))/gu),
  framed(
    /\b(?:reason(?: for [a-z ]{3,30})?|why (?:are you|do you want to|you(?:'re| are)) [a-z ]{3,40}\??) ?(?:\*|\(required\))/gu,
  ),
];

const optional =
  /选填|可(?:以)?(?:跳过|不(?:填|选|写|答)|忽略|略过)|跳过(?:此步|问卷|本题)?|非必(?:填|选|答)|自愿|无需|无须|不(?:需要?|必|用|强制|要求)|如(?:果)?(?:您)?(?:愿意|方便)|欢迎|或直接|也可直接|匿名|\b(?:optional(?:ly)?|voluntary|skip|if you(?:'d)? (?:like|wish|want)|not required|no reasons?(?: is)?(?: required| needed)?|without (?:giving|stating|providing) (?:a|any) reason|don't (?:have|need) to|do not (?:have|need) to|needn't|feel free|never ask)\b/u;
const otherMatter =
  /退货|换货|举报|投诉原因|拒收|请假|报销|取消(?:订单|预约|预订)|退件|开票|发票|\b(?:return(?:s|ing)? (?:the |an? |your )?(?:item|parcel|product|order)|report(?:ing)? (?:this|a|the)|dispute|appeal|order|booking|appointment|sick leave|absence|expense)\b/u;

/**
 * That a reason must be given, or a questionnaire answered, before one can go on. Version `reason-1`. Not: a reason
 * that is only asked for, or may be left out; reasons for another matter (goods sent back, a report).
 */
export function reasonRequiredIn(said: Utterance): Claim[] {
  if (optional.test(said.normalised.text)) return [];
  const whole = said.normalised.text;
  const field = otherMatter.test(whole) ? null : firstMatch(whole, marked);
  if (field) return [claimIn(said, { text: whole, start: 0, end: whole.length }, field)];
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (otherMatter.test(text) || isHypothetical(text)) return [];
    const match = firstMatch(text, [...zhFrames, ...enFrames]);
    return match ? [claimIn(said, sentence, match)] : [];
  });
}
