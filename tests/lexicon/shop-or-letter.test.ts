import { expect, test } from '@playwright/test';
import { shopOrLetterIn } from '../../src/lexicon/claims/shop-or-letter.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '降档业务需本人持有效证件至自有营业厅办理',
  '取消宽带需将光猫交回营业厅后方可办理',
  '请将退会申请表签字后邮寄至北京市朝阳区某路1号',
  '办理停机须由机主亲自到柜台',
  '退会请到前台填写退会申请单',
  '注销需到原开户地办理',
  '需机主本人带证件原件，去任意营业厅柜台做停机',
  '請至原申辦門市辦理退租',
  '我们不接受电子形式的解约，请寄纸质申请',
  '请您本人携带身份证到现场解约',
  '会籍终止需提交书面申请至会所',
  '需把解约书寄回总公司才会处理',
  'You need to come into the gym in person to cancel.',
  'Cancellations must be made in writing and posted to PO Box 114.',
  'We only accept cancellation by certified mail.',
  'Your contract can only be ended in writing, by post.',
  'You’ll have to stop by one of our branches with your ID to close the account.',
  'Send us a letter with your membership number and signature; we don’t accept cancellations online.',
  'Please return your SIM and a signed form to any outlet to end your service.',
  'For a downgrade, speak to someone in one of our stores.',
  'Please post your cancellation request to our Leeds office.',
  'Account closure: visit a branch with proof of ID.',
  'Memberships may only be cancelled in person, with ID.',
  'Print, sign and mail this form to cancel.',
];
const saysNot = [
  '退卡后您将不能再到任何门店训练',
  '退会后无法到店享受免费停车',
  '营业厅地址：人民路 8 号',
  '办卡请到门店前台',
  '线上取消成功，无需再到店',
  '门店自提订单请在 7 天内取货',
  '请前往柜台取餐',
  '您可以在门店或者 App 上停卡',
  '到家附近的门店试听一节课',
  '营业厅排队较少',
  '您可到前台领取毛巾',
  '可线上或到店办理退卡',
  '请到服务台取钥匙',
  'Find a store near you',
  'Return your item by post within 30 days.',
  'There is no need to come in: cancel right here.',
  'Pop into any store to try the new model.',
  'You can hand in lost property at reception.',
  'If you prefer, you can also visit a branch.',
  'Our Leeds office opened in May.',
  'Speak to someone in store about upgrades.',
  'Reception is open 24/7.',
  'Please go to checkout.',
  'Take your phone to a shop for repair.',
];

for (const text of says) {
  test(`one must go or write: ${text}`, () => {
    const claims = shopOrLetterIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`nobody must go or write: ${text}`, () => {
    expect(shopOrLetterIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['降档业务需本人持有效证件至自有营业厅办理', 'shop'],
  ['很抱歉，销卡只能到开户网点柜台办理', 'region'],
  ['请将退会申请表签字后邮寄至北京市朝阳区某路1号', 'letter'],
  ['You need to come into the gym in person to cancel.', 'shop'],
  ['Please send a signed cancellation letter to our head office.', 'letter'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(shopOrLetterIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
