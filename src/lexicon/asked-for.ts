import { normalise } from './normalise.ts';

/** What a field asks a person for. `papers`: a document other than one of identity. */
export type Asked =
  | 'password'
  | 'code'
  | 'id-number'
  | 'id-photo'
  | 'bank-card'
  | 'birthday'
  | 'address'
  | 'papers';

const byAutocomplete: readonly (readonly [RegExp, Asked])[] = [
  [/\b(?:current|new)-password\b/u, 'password'],
  [/\bone-time-code\b/u, 'code'],
  [/\bcc-(?:number|csc|exp)/u, 'bank-card'],
  [/\bbday\b/u, 'birthday'],
  [/\b(?:street-address|address-line\d|postal-code)\b/u, 'address'],
];

const isIdentity =
  /身份证|证件|手持|护照|自拍|人像|户口|驾[驶照]|\b(?:id|identity|passport|licen[cs]e|selfie)\b/u;
const isPaper =
  /证明|材料|凭证|说明|截图|附件|病历|申请[书表]|文件|\b(?:documents?|proof|certificates?|evidence|statement|attachments?|letter|form)\b/u;

/** By label, the more telling first. */
const byLabel: readonly (readonly [RegExp, Asked])[] = [
  [
    /验证码|校验码|动态(?:密)?码|动态口令|短信码|\b(?:verification|confirmation|one-?time|authenticat(?:ion|or)|sms|\d-digit) (?:pass)?code\b|\bcode (?:that )?(?:we|was) (?:sent|texted|e-?mailed)\b|\botp\b|\bpasscode\b|\bone-?time password\b/u,
    'code',
  ],
  [/密码|口令|\bpassword\b|\bpin\b(?! code)/u, 'password'],
  [
    /身份证(?!明)|(?:证件|护照|驾驶证|驾照)(?:号|编号)|\b(?:id|identity|identification|passport|social security|national id|driver'?s? licen[cs]e)(?: card)? (?:no\b|number)|\bssn\b/u,
    'id-number',
  ],
  [
    /银行(?:卡|账[号户])|持卡人|储蓄卡|信用卡|借记卡|开户行|收款(?:账[号户]|卡)|\b(?:bank|credit|debit)[ -]card\b|\bcard number\b|\biban\b|\bbank account\b|\bsort code\b|\brouting number\b/u,
    'bank-card',
  ],
  [/出生(?:日期|年月|年份|日)|生日|\b(?:date of birth|birth ?da(?:y|te)|dob)\b/u, 'birthday'],
  [
    /(?:住|地)址(?!簿)|邮编|邮政编码|\b(?:street|home|mailing|billing|postal|residential|current|your|full) address\b|^address\b|\b(?:zip|post(?:al)? ?code)\b/u,
    'address',
  ],
];

/** Pictures to read, codes of shops, cards of members, addresses on the net: none of a person's. */
const otherMatter =
  /图形|图片|图像|算式|人机|邀请|优惠|兑换|推广|会员卡|积分卡|礼品卡|充值卡|提示|sim|网址|网站|邮箱|邮件|电子地址|链接|ip ?地址|钱包地址|\b(?:captcha|image|invit\w*|promo\w*|coupon|voucher|referral|gift|loyalty|membership|library|hint|e-?mail|web|url|ip|wallet)\b/u;

/** What a field asks for, by its `autocomplete`, its type and its label (`asked-1`); null if it is none of these. */
export function askedFor(field: { label: string; type: string; autocomplete: string }): Asked | null {
  const autocomplete = field.autocomplete.toLowerCase();
  const said = byAutocomplete.find(([pattern]) => pattern.test(autocomplete));
  if (said) return said[1];
  const label = normalise(field.label);
  if (field.type === 'file')
    return isIdentity.test(label) ? 'id-photo' : isPaper.test(label) ? 'papers' : null;
  if (otherMatter.test(label)) return null;
  return (
    byLabel.find(([pattern]) => pattern.test(label))?.[1] ?? (field.type === 'password' ? 'password' : null)
  );
}
