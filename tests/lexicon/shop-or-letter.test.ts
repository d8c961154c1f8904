import { expect, test } from '@playwright/test';
import { shopOrLetterIn } from '../../src/lexicon/claims/shop-or-letter.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '降档业务需本人持有效证件至自有营业厅办理',
  '如要退订，请携带合同原件前往任意线下门店',
  '办理停机须由机主亲自到柜台',
  '退会请到前台填写退会申请单',
  '这边是线上客服，停机得您自己跑一趟营业厅哈',
  '抱歉，携号转网资格需在归属省营业厅查询办理，才能取消套餐',
  '我们不接受电子形式的解约，请寄纸质申请',
  '宽带拆机请到营业厅退还光猫后办理',
  '本卡停用须回开卡网点',
  'You need to come into the gym in person to cancel.',
  'Cancellations must be made in writing and posted to PO Box 114.',
  'We only accept cancellation by certified mail.',
  'Your contract can only be ended in writing, by post.',
  'You’ll have to stop by one of our branches with your ID to close the account.',
  'Closing a joint account requires both holders to attend a branch.',
  'You can only cancel your membership at the club.',
  'Cancelling has to be done face to face at reception.',
  'Head to your nearest branch to change your plan.',
];
const saysNot = [
  '营业厅地址：人民路 8 号',
  '退货请将商品寄回仓库',
  '我们会把新卡寄到您的家庭地址',
  '请前往柜台取餐',
  '寄出的快递请保留单号',
  '我们的店员会帮您安装',
  '您可到前台领取毛巾',
  '现场解约仪式',
  'Find a store near you',
  'Return your item by post within 30 days.',
  'There is no need to come in: cancel right here.',
  'Pop into any store to try the new model.',
  'You can hand in lost property at reception.',
  'We’ve posted your refund cheque.',
  'We will post you a card.',
  'The club is closed on Sunday.',
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
