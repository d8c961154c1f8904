import { en, far, frame, gap, zh } from '../frame.ts';
import { isHypothetical } from '../is-hypothetical.ts';
import { enNot, zhNot } from '../terms.ts';
import type { Utterance } from '../utterance.ts';
import { claimIn, firstMatch, type Claim } from './claim.ts';

const zhGive = zh(
  '上传|提供|提交|拍摄|拍照|拍下|补充|补交|出示|携带|带上|寄送|邮寄|寄回|附上|发送|传真|出具|填写|录入|核验|上载|准备',
);
const zhIdentity = zh(
  '身份证(?:件)?(?:号码?)?|手持(?:身份)?证件?|证件(?:照|照片|扫描件|复印件|正反面)|护照|户口(?:本|簿)|驾驶证|营业执照|银行卡(?:照片|正反面|号)|(?:有效)?证件',
);
const zhPaper = zh(
  '书面(?:说明|申请|材料|声明)|情况说明|(?:相关|有关|有效)?证明(?:材料|文件|书)?|申请(?:书|表)|承诺书|委托书|授权书|声明书|说明材料|(?:购买|付款|支付|消费)(?:凭证|截图|记录截图)|(?:住址|地址|收入|在职|学生|居住)证明|水电费?账单|银行流水|工资(?:单|流水)|病历|诊断(?:书|证明)|(?:亲笔)?签名(?:照片|文件)?|公章|盖章',
);
const zhFrames = {
  identity: [
    frame(zhGive, gap(16), zhIdentity),
    frame(zh('需|须|请|必须|凭|持'), gap(8), zhIdentity),
    frame(zhIdentity, gap(10), zhGive),
  ],
  paper: [frame(zhGive, gap(16), zhPaper), frame(zh('需|须|必须|凭'), gap(4), zhPaper)],
};

const enGive = en(
  'upload(?:ing)?|provid(?:e|ing)|submit(?:ting)?|send(?:ing)?|attach(?:ing)?|scan(?:ning)?|mail|supply|present|bring|show|enter|photograph|take a (?:photo|picture|selfie)|hold(?:ing)?|fax|give us|require[sd]?|need(?:s|ed)?|must (?:have|include)|add',
);
const enIdentity = en(
  "(?:photo|government|government-issued|national|valid|picture)[ -]?(?:\\w+[ -])?id(?:s|entification)?(?: card| document)?|id(?:entity)? (?:card|document|scan)s?|your id|passport|driver'?s?'? licen[cs]e|driving licen[cs]e|identity (?:document|papers)|proof of identity|social security (?:number|card)|(?:copy|photo|scan|picture) of your (?:id|card|passport|licen[cs]e)",
);
const enPaper = en(
  "proof of (?:address|residence|income|purchase|payment|relocation|move|death|employment|enrol+ment)|utility bill|bank statement|(?:signed|written|notari[sz]ed|handwritten) (?:\\w+ )?(?:letter|form|statement|explanation|request|declaration)|supporting (?:documents?|evidence|documentation)|(?:medical|death) certificate|doctor's (?:note|letter)|documentation|pay ?slips?",
);
const enFrames = {
  identity: [
    frame(enGive, ' ', gap(40), enIdentity),
    frame(enIdentity, ' ', far(30), en('is required|are required|required|must be|needed|mandatory')),
  ],
  paper: [
    frame(enGive, ' ', gap(40), enPaper),
    frame(enPaper, ' ', far(30), en('is required|are required|required|must be|needed|mandatory')),
  ],
};

const optional =
  /选填|可(?:以)?(?:跳过|不(?:填|传|提供))|非必填|无需|无须|毋需|不(?:会|必|用|需要?|要求|收集|索取)|从不|请勿|切勿|不要|如(?:您)?愿意|\b(?:optional(?:ly)?|never|no need|not (?:need|require|ask)|don't|doesn't|do not|does not|won't|without|no (?:id|documents?|paperwork|proof)|if you(?:'d)? like|not required)\b/u;
/** Another act than going: an account that is opened, a hotel, goods, a job, a prize. */
const otherMatter =
  /开户|开通|注册|入住|登机|乘车|取件|取票|领奖|中奖|领取|报名|考试|入职|应聘|租车|提车|签收|自提|贷款|提额|发票|报销|入驻|认证(?:会员|商家)|学生(?:优惠|认证|价)|\b(?:open(?:ing)? an? account|sign(?:ing)? up|register|check[- ]?in|boarding|pick ?up|prize|apply for (?:a|the) (?:loan|job)|student discount|rent(?:al|ing)? (?:a )?car|age verification|deliver\w*|parcel|package|refer)\b/u;

/**
 * That papers or further personal data must be handed over: an identity card (`identity`), or a proof, an
 * explanation, a signed form (`paper`). Version `data-1`. Not: what may be left out, what another act needs.
 */
export function dataDemandedIn(said: Utterance): Claim[] {
  return said.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (optional.test(text) || otherMatter.test(text) || isHypothetical(text)) return [];
    for (const kind of ['identity', 'paper'] as const) {
      const match = firstMatch(text, [...zhFrames[kind], ...enFrames[kind]], ({ index }) => {
        const before = text.slice(0, index);
        return !zhNot.test(before) && !enNot.test(before);
      });
      if (match) return [claimIn(said, sentence, match, kind)];
    }
    return [];
  });
}
