import { expect, test } from '@playwright/test';
import { shopOrLetter } from '../../src/detect/blockers/shop-or-letter.ts';
import { sighted } from './sighted.ts';
import { chatOf, toEntry, walkFacing, walkOf } from './walk-of.ts';

const positives: [text: string, subtype: string][] = [
  ['销户须本人携带身份证到营业厅办理。', 'shop'],
  ['退卡只能到原办卡门店前台办理，线上暂不支持。', 'shop'],
  ['如需解約，請將申請書以掛號信寄至本公司客服部。', 'letter'],
  ['外省号码请回号码归属地办理套餐变更。', 'region'],
  ['To cancel, please visit the store where you signed up.', 'shop'],
  ['Cancellation requests must be sent by registered mail.', 'letter'],
];
const nearMisses = [
  '退订在线即可完成，无需前往营业厅。',
  '您可以在 App 或营业厅取消套餐。',
  '门店营业时间 10:00–21:00，欢迎光临。',
  '包裹可到门店自提，也可以寄到家里。',
  '取消要去营业厅吗？不用。',
  'No letters, no branch visits: cancel your plan online.',
  'You can cancel online or in any of our stores.',
  'Do I have to visit a store to cancel?',
  'Return the parcel to any of our stores.',
];

for (const [text, subtype] of positives) {
  test(`one has to go or to write: ${text}`, () => {
    const walk = walkFacing({ dialog: [text], outcome: 'refused', evidence: text });
    expect(sighted(shopOrLetter, walk)).toMatchObject([{ subtype, step: 1, context: text, confidence: 0.8 }]);
  });
}

for (const text of nearMisses) {
  test(`nobody has to go or to write: ${text}`, () => {
    expect(sighted(shopOrLetter, walkFacing({ dialog: [text], outcome: 'blocked' }))).toEqual([]);
  });
}

test('who got through did not have to go anywhere, whatever the terms say', () => {
  for (const outcome of ['done-now', 'done-later', 'safe-stop'] as const) {
    expect(sighted(shopOrLetter, walkFacing({ dialog: [positives[0]![0]], outcome }))).toEqual([]);
  }
});

test('a visit that a person attests on the way is one, with or without words', () => {
  const walk = toEntry('cancel-renewal', [], '取消自动续费');
  walk.show({ url: '/go', main: ['取消方法'] }).record();
  const what = '到营业厅签字';
  const attest = { channel: 'shop', what, who: '甲', when: '2026-11-22', minutes: 40, file: null } as const;
  walk.fact({ kind: 'attest', at: walk.now, ...attest });
  expect(sighted(shopOrLetter, walkOf(walk.ends('done-later')))).toMatchObject([
    { subtype: 'shop', quote: what, confidence: 0.8 },
  ]);
});

test('an agent says it as well', () => {
  const [text] = positives[0]!;
  const chat = chatOf('downgrade', [{ me: '我要降级' }, { agent: text }], 'refused');
  expect(sighted(shopOrLetter, chat)).toMatchObject([{ step: 2, context: text, confidence: 0.6 }]);
});
