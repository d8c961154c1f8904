import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { callBackIn } from '../../src/lexicon/claims/call-back.ts';
import type { Claim } from '../../src/lexicon/claims/claim.ts';
import { lossIn } from '../../src/lexicon/claims/loss.ts';
import { notNowIn } from '../../src/lexicon/claims/not-now.ts';
import { refundDeniedIn } from '../../src/lexicon/claims/refund-denied.ts';
import { phoneNeededIn, serviceNeededIn } from '../../src/lexicon/claims/service-needed.ts';
import { stayIn } from '../../src/lexicon/claims/stay.ts';
import { utterance, type Role, type Utterance } from '../../src/lexicon/utterance.ts';

const recognisers = { callBackIn, lossIn, notNowIn, refundDeniedIn, phoneNeededIn, serviceNeededIn, stayIn };

const quotes = (claims: (said: Utterance) => Claim[], text: string, role: Role = 'dialog') =>
  claims(utterance(text, role)).map(({ start, end }) => text.slice(start, end));

test('the sentence that says it is quoted as it stands, white space and full-width marks included', () => {
  expect(quotes(lossIn, '请注意！降级后，您 将 失去 ４Ｋ 画质。其他不变。')).toEqual([
    '降级后，您 将 失去 ４Ｋ 画质',
  ]);
  expect(quotes(lossIn, 'One moment. You’ll lose your 4K streaming. Bye.')).toEqual([
    'You’ll lose your 4K streaming.',
  ]);
});

test('a zero-width character inside a word changes nothing but the quote', () => {
  expect(quotes(refundDeniedIn, '无法办理退\u200b款')).toEqual(['无法办理退\u200b款']);
});

test('traditional characters are read as simplified ones and quoted as they stand', () => {
  expect(quotes(serviceNeededIn, '如欲取消訂閱，請聯絡客服人員。')).toEqual(['如欲取消訂閱，請聯絡客服人員']);
});

test('each sentence of a text speaks for itself', () => {
  expect(quotes(lossIn, '您将失去 4K 画质。您的歌单会被清空。发票照常。')).toHaveLength(2);
});

test('a question that the reader is thought to ask claims nothing, nor does what is said not to happen', () => {
  expect(quotes(lossIn, 'FAQ: Will I lose my playlists if I cancel? No. All of it stays.', 'page')).toEqual(
    [],
  );
  expect(quotes(lossIn, '取消后我的文件会被删除吗？不会。', 'page')).toEqual([]);
  expect(quotes(lossIn, 'Your points don’t expire when you leave.')).toEqual([]);
  expect(quotes(lossIn, 'Are you sure that you want to lose your playlists?')).toHaveLength(1);
  expect(quotes(phoneNeededIn, 'FAQ: Do I have to phone anyone to leave? No.', 'page')).toEqual([]);
  expect(quotes(phoneNeededIn, 'Want to leave? Phone us on 0800 555 010.', 'page')).toHaveLength(1);
});

test('of a long sentence the clauses around it are quoted', () => {
  const long = `${'本次变更办理完成之后系统会发送短信通知请您注意查收，'.repeat(5)}届时您将失去 4K 画质，谢谢`;
  expect(quotes(lossIn, long)).toEqual(['届时您将失去 4K 画质']);
});

const denied: [recogniser: keyof typeof recognisers, says: string, denies: string][] = [
  ['lossIn', '您的文件会被删除，您将失去空间', '您的文件不会被删除'],
  ['lossIn', 'You will lose your playlists.', 'You won’t lose your playlists.'],
  ['serviceNeededIn', '如需取消，请联系客服办理', '如需取消，无需联系客服办理'],
  ['serviceNeededIn', 'To cancel, contact support.', 'To cancel, you don’t have to contact support.'],
  ['serviceNeededIn', '取消续费请联系在线客服办理。', '续费请联系在线客服办理。'],
  [
    'phoneNeededIn',
    '关闭自动续费请拨打客服热线 400-123-4567 办理。',
    '续费请拨打客服热线 400-123-4567 办理。',
  ],
  [
    'phoneNeededIn',
    'You cannot cancel online. Call us at 1-800-555-0100.',
    'You can cancel online at any time. Questions? Call us at 1-800-555-0100.',
  ],
  [
    'phoneNeededIn',
    'To leave you have to call us.',
    'You cancel in one click, because nobody should have to call customer service to leave.',
  ],
  ['lossIn', 'Leaving deletes your workspace.', 'Delete your workspace'],
  ['lossIn', '取消后优惠随之取消', '限时优惠，可随时取消'],
  ['phoneNeededIn', '取消须拨打 10086 办理', '取消无需拨打 10086 办理'],
  ['phoneNeededIn', 'To cancel you must call us.', 'To cancel there is no need to call us.'],
  ['phoneNeededIn', 'To cancel you must call us.', 'You never need to call us.'],
  ['refundDeniedIn', '开通后不予退款', '提前取消不影响退款'],
  ['refundDeniedIn', 'We cannot refund this.', 'No questions asked: full refund.'],
  ['callBackIn', '专员会在 48 小时内联系您', '专员不会联系您，48 小时内自动办结'],
  ['callBackIn', 'An agent will call you within 48 hours.', 'An agent will never call you within 48 hours.'],
];
for (const [name, says, denies] of denied) {
  test(`${name} hears what is denied: ${denies}`, () => {
    expect(quotes(recognisers[name], says)).not.toEqual([]);
    expect(quotes(recognisers[name], denies)).toEqual([]);
  });
}

const subjects: [recogniser: keyof typeof recognisers, contract: string, other: string][] = [
  ['callBackIn', '专员将在 48 小时内与您电话联系', '骑手将在 48 小时内与您电话联系'],
  ['callBackIn', 'A specialist will call you in 2 days.', 'The courier will call you in 2 days.'],
  ['serviceNeededIn', '取消会员请联系客服处理', '取消订单请联系客服处理'],
  ['notNowIn', '每月仅可变更一次套餐', '每月仅可领取一次优惠券'],
  [
    'notNowIn',
    'You can only cancel your renewal during the first week of a month.',
    'You can only cancel your renewal in our mobile app.',
  ],
  [
    'notNowIn',
    'You cannot cancel until your renewal.',
    'It is not possible to cancel your renewal on the website.',
  ],
  ['notNowIn', 'Plans can be changed once per month.', 'Coupons can be redeemed once per month.'],
  ['stayIn', '留下来，送您 7 天会员', '邀请好友，送您 7 天会员'],
  ['refundDeniedIn', '会员开通后不予退款', '护肤品拆封后不予退款'],
  ['lossIn', '取消后，您的积分将清零', '您的积分将于年底清零'],
  ['phoneNeededIn', '注销会员请拨打 95xxx 办理', '车险报案请拨打 95xxx 办理'],
];
for (const [name, contract, other] of subjects) {
  test(`${name} hears whom it is about: ${other}`, () => {
    expect(quotes(recognisers[name], contract)).not.toEqual([]);
    expect(quotes(recognisers[name], other)).toEqual([]);
  });
}

test('any text is read, and quotes lie in it', () => {
  const pieces = fc.constantFrom(
    ...[
      '您将失去',
      '权益',
      '，',
      '。',
      ' ',
      '退款',
      '不',
      '联系客服',
      '48小时',
      '内回电',
      '取消',
      '请',
      '\u200b',
      '🎵',
    ],
    ...['you will', ' lose', ' your files', '. ', 'refund', ' not', ' call us', ' to cancel', '\n', 'ﷺ', '‮'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const recogniser of Object.values(recognisers)) {
        for (const { start, end } of recogniser(utterance(text, 'page'))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
