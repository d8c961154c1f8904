import { en, far, frame, gap, zh } from '../frame.ts';
import { enNot, zhNot } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';
import { isAboutLeaving } from './is-about-leaving.ts';
import { ownSentences } from './own-sentences.ts';

/** Handed over, not shown: who must show a card in a shop is sent there (`shopOrLetterIn`). */
const zhGive = zh(
  '上传|上载|提供|提交|下载|拍摄|拍照|拍下|补充|补交|附上|附|发送|发(?:给|到|过来)|传真|出具|填写|完善|录入|登记|告知|自拍|扫描|备齐|准备好?',
);
const zhCopy = zh(
  '正反面|正面|反面|人像面|国徽面|影本|照片|照|扫描件?|复印件|影印件|图片|截图|自拍|半身照|过来|上传',
);
const zhCard = zh(
  '身份证(?:件)?|身分证|健保卡|证件|护照|户口(?:本|簿)|驾驶证|驾照|营业执照|银行卡|居住证|社保卡',
);
const zhPaper = zh(
  '(?:相关|有关|有效|医院|在职|收入|住址|地址|居住|搬迁|死亡|学生|诊断|工作|离职|购买|付款)*证明(?:材料|文件|书)?|法院文书|(?:退费|退款|注销|解约|取消)?申请表[^,。]{0,2}(?=[^。]{0,14}上传)|(?:付款|购买|支付)记录截图|本人签名|书面(?:说明|材料|声明|理由)|情况说明|说明材料|承诺书|委托书|授权书|声明书|(?:购买|付款|支付|消费)(?:凭证|截图)|水电费?(?:账?单|缴费单)|银行流水|工资(?:单|流水|条)|病历|诊断书|外派函|调动函|调令|(?:公司|单位)(?:盖章|出具)[^,。]{0,6}函|体检报告|签名(?:照片|文件)',
);
const zhPersonal = zh(
  '家庭住址|现住址|居住地址|紧急联系人|家人|亲属|(?:年|月)?收入|职业|工作单位|单位名称|婚姻状况|学历|出生(?:日期|年月)|母亲姓名|户籍|籍贯|健康状况|身份证号(?:码)?|社保号|负债|家庭成员|免冠照片?',
);
const zhFrames = {
  identity: [
    frame(zhGive, gap(20), zhCard, gap(14), zhCopy),
    frame(zhGive, gap(20), zh('手持|手举|举着|本人持'), gap(6), zh('证|照')),
    frame(zhGive, gap(20), zh('身份证|护照|户口(?:本|簿)|驾照|驾驶证')),
    frame(zh('手持|手举|举着|拿着|把'), gap(6), zhCard, gap(30), zhCopy),
    frame(
      zh('需|须|请|必须|麻烦'),
      gap(12),
      zhCard,
      gap(8),
      zh('正反面|扫描件|复印件|影印件|拍照|照片|自拍'),
    ),
  ],
  paper: [
    frame(zhGive, gap(24), zhPaper),
    frame(zh('需|须|必须|凭|携带|带上?|要'), gap(24), zhPaper),
    frame(zhPaper, gap(10), zhGive),
  ],
  personal: [frame(zhGive, gap(16), ':?', gap(6), zhPersonal)],
};

const enGive = en(
  "include|including|documents? required:?|upload(?:ing)?|provid(?:e|ing)|submit(?:ting)?|send(?:ing)?(?: me| us)?|attach(?:ing)?|scan(?:ning)?|mail|supply|present|bring|show us|enter|photograph|take a (?:photo|picture|selfie)|hold(?:ing)?|fax|give us|give me|tell us|let us have|e-?mail us|i need|we need|we'll need|we require|we ask for|we ask you|you(?:'ll)? need|required to|must have|must include|add|share|confirm",
);
const enCopy = `${en('(?:a |clear |colou?r |certified )*(?:copy|copies|scans?|photos?|pictures?|images?|selfies?|photocopy)')} (?:of|with)(?: the front(?: and back)? of| both sides of)? `;
const enCard = en(
  "(?:your |the |an? |valid |photo |government-issued |government |national |official |picture |signed )*(?:id(?:entity)?(?: card| document| papers)?|identification(?: document| card)?|passport|driver'?s?'? licen[cs]e|driving licen[cs]e|licen[cs]e|birth certificate|residence permit)",
);
const enPaper = en(
  "proof (?:of|that)|utility bill|bank statements?|(?:signed|notari[sz]ed|handwritten|certified) (?:(?!cancel|terminat)\\w+ )?(?:letter|statement|declaration|affidavit)|written (?:explanation|statement|justification|evidence|proof)|supporting (?:documents?|evidence|documentation|paperwork)|(?:medical|death|marriage) certificate|doctor's (?:note|letter|certificate)|(?:note|letter) from (?:your|a) (?:doctor|employer|landlord|gp)|(?:relocation|employer|company|doctor's) letter|pay ?slips?|payslip|evidence of|documentary",
);
const enPersonal = en(
  "date of birth|(?:mother's )?maiden name|(?:your )?(?:new |current |home )(?:postal )?address|employer|(?:annual |household |monthly )+income|occupation|marital status|emergency contact|social security (?:number|card)|national insurance number|tax (?:id|number)|next of kin|bank account number",
);
const enFrames = {
  identity: [
    frame(enGive, ' ', far(60), enCopy, gap(20), enCard),
    frame(en('upload|submit|attach|send|scan|provide|photograph|supply|hold'), ' ', gap(30), enCard, gap(30)),
    frame(
      enCard,
      ' ',
      far(40),
      en('must be|needs to be|is required|are required|up to the camera|uploaded|selfie'),
    ),
    frame(
      en('selfie|photo of yourself|yourself|picture of yourself'),
      ' ',
      gap(16),
      en('holding|with'),
      ' ',
      gap(10),
      enCard,
    ),
  ],
  paper: [
    frame(enGive, ' ', far(60), enPaper),
    frame(enPaper, far(30), en('is required|are required|required|must be|needed|mandatory|needs to')),
  ],
  personal: [frame(enGive, ' ', gap(24), enPersonal)],
};

const optional =
  /选填|可(?:以)?(?:跳过|不(?:填|传|提供))|非必填|无需|无须|毋需|不(?:会|必|用|需要?|要求|收集|索取)|从不|请勿|切勿|不要|如(?:您)?愿意|自愿(?:填|选|参|提供)|\b(?:optional(?:ly)?|never|no need|not (?:need|require|ask)|don't (?:need|have|ask|require)|doesn't (?:need|require)|do not (?:need|have|ask|require)|does not (?:need|require)|won't (?:need|ask)|without|no (?:id|documents?|paperwork|proof)|if you(?:'d)? like|not required|last four digits)\b/u;
/** Another act than going: an account that is opened, a hotel, goods, a job, a prize. */
const otherMatter =
  /开户(?!行)|实名认证|签证|找回|解封|申诉|换绑|认领|订房|购票|开通(?!时)|注册(?!时)|入住|登机|乘车|取件|取票|领奖|中奖|领取|报名|考试|入职|租车|提车|签收|自提|贷款|提额|发票|报销|入驻|认证(?:会员|商家)|学生(?:优惠|认证|价)|理赔|损坏|收货|升级|已(?:通过|完成|认证|上传)|\b(?:visa|recover (?:your|an?) account|to (?:book|travel|apply|join|rent|claim|vote|enrol|borrow)|open(?:ing)? an? account|sign(?:ing)? up|register|check[- ]?in|boarding|pick ?up|prize|apply for|student discount|rent(?:al|ing)? (?:a )?car|age verification|deliver\w*|parcel|package|refer|damaged|(?:send|post) messages|check ?out|has been verified|claim form)\b/u;
/** Papers that go by post or over a counter are what the letter or the visit is about. */
const sentAway =
  /邮寄|寄(?:送|至|到|回|往)|快递|挂号|\b(?:by post|by mail|registered|certified mail|envelope)\b/u;

/**
 * That papers or further personal data must be handed over: a copy of an identity card (`identity`), a proof or a
 * written explanation (`paper`), further data (`personal`). Version `data-1`. Not: a card that is shown in a shop,
 * what may be left out, what another act needs.
 */
export function dataDemandedIn(said: Utterance): Claim[] {
  return ownSentences(said).flatMap((sentence) => {
    const { text } = sentence;
    if (!isAboutLeaving(said, sentence)) return [];
    if (optional.test(text) || otherMatter.test(text) || sentAway.test(text)) return [];
    for (const kind of ['identity', 'paper', 'personal'] as const) {
      const match = firstMatch(text, [...zhFrames[kind], ...enFrames[kind]], ({ index }) => {
        const before = text.slice(0, index);
        return !zhNot.test(before) && !enNot.test(before);
      });
      if (match) return [claimIn(said, sentence, match, kind)];
    }
    return [];
  });
}
