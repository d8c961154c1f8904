import { expect, test } from '@playwright/test';
import { dataDemandedIn } from '../../src/lexicon/claims/data-demanded.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '注销账号需上传手持身份证照片',
  '请提交书面情况说明',
  '申请退款须提供付款截图及身份证照片',
  '请提供搬家证明或工作调动证明',
  '取消会员前请先完善个人信息：职业、年收入',
  '需补充家庭成员信息后方可取消',
  '请拍摄并上传您的护照首页',
  '退款需提供银行卡照片和开户行信息',
  '为保障账户安全，退订需上传身份证人像面和国徽面',
  '请下载《退费申请表》，填写后加盖公章上传',
  '需提供购买时的付款记录截图和本人签名',
  '請上傳健保卡及身分證正反面影本',
  'Please upload a copy of your passport to cancel.',
  'Provide a recent utility bill as proof of address before we can close your account.',
  'Attach a doctor’s note to end your membership early.',
  'You must send us a written explanation of why you are leaving, signed by you.',
  'A scan of your ID card is required to process the cancellation.',
  'Submit proof of relocation to leave your contract.',
  'Tell us your occupation and income before cancelling.',
  'Send a picture of your ID so we can verify the cancellation.',
  'Include a certified copy of your passport with your request.',
  'You’ll be asked to submit bank details and a signed statement.',
  'Please email a scan of your driving licence to close your account.',
  'Provide your mother’s maiden name and employer to continue.',
];
const saysNot = [
  '退订无需任何证明',
  '身份证已验证',
  '请填写收货地址',
  '请输入手机号后四位',
  '无需提供身份证',
  '请输入密码',
  '租车请出示驾驶证',
  '上传凭证后可获得积分',
  '证件照拍摄服务',
  '上传作品',
  '户籍业务请到派出所',
  'No ID needed.',
  'Bring your ID to the venue.',
  'Your ID has been verified.',
  'Enter your card number to pay.',
  'Attach a screenshot of the bug.',
  'Please show your ticket and ID at check-in.',
  'Upload your résumé',
  'ID verification complete.',
  'Show proof of age at the bar.',
  'Your statement is ready.',
  'Add a photo to your profile.',
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
