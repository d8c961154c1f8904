import { expect, test } from '@playwright/test';
import { dataDemandedIn } from '../../src/lexicon/claims/data-demanded.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '注销账号需上传手持身份证照片',
  '请提交书面情况说明',
  '请填写您的身份证号和现住址',
  '取消会员前请先完善个人信息：职业、年收入',
  '需补充家庭成员信息后方可取消',
  '请上传本人近期免冠照片',
  '为保障账户安全，退订需上传身份证人像面和国徽面',
  '请下载《退费申请表》，填写后加盖公章上传',
  '退租请提交离职证明或异动证明',
  'Please upload a copy of your passport to cancel.',
  'Provide a recent utility bill as proof of address before we can close your account.',
  'Please enter your date of birth and home address to proceed with cancellation.',
  'A scan of your ID card is required to process the cancellation.',
  'Submit proof of relocation to leave your contract.',
  'Please supply your social security number to close the account.',
  'Include a certified copy of your passport with your request.',
  'You’ll be asked to submit bank details and a signed statement.',
  'Documents required: ID card and proof of residence.',
];
const saysNot = [
  '退订无需任何证明',
  '开户请上传身份证',
  '请输入手机号后四位',
  '无需提供身份证',
  '请输入密码',
  '上传凭证后可获得积分',
  '证件照拍摄服务',
  '请核对您的收入明细',
  'No ID needed.',
  'Enter your email to continue.',
  'Enter your card number to pay.',
  'Attach a screenshot of the bug.',
  'Enter your delivery address.',
  'ID verification complete.',
  'Show proof of age at the bar.',
  'We keep your documents safe.',
];

for (const text of says) {
  test(`papers or data are demanded: ${text}`, () => {
    const claims = dataDemandedIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`nothing is demanded: ${text}`, () => {
    expect(dataDemandedIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['注销账号需上传手持身份证照片', 'identity'],
  ['请提交书面情况说明', 'paper'],
  ['取消会员前请先完善个人信息：职业、年收入', 'personal'],
  ['Please upload a copy of your passport to cancel.', 'identity'],
  ['Provide a recent utility bill as proof of address before we can close your account.', 'paper'],
  ['Please enter your date of birth and home address to proceed with cancellation.', 'personal'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(dataDemandedIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
