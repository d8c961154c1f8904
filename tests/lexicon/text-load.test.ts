import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { textLoad } from '../../src/lexicon/text-load.ts';

test('Chinese is counted by the character, punctuation and figures aside', () => {
  expect(textLoad('您确定要取消吗？')).toEqual({ cjk: 7, words: 0, chars: 8 });
  expect(textLoad('每月 30.00 元')).toEqual({ cjk: 3, words: 0, chars: 10 });
  expect(textLoad('𠮷野家々〇')).toEqual({ cjk: 5, words: 0, chars: 5 });
});

test('Latin text is counted by the word', () => {
  expect(textLoad("You'll lose your benefits.")).toEqual({ cjk: 0, words: 4, chars: 26 });
  expect(textLoad('Turn off auto-renew within 48 hours')).toMatchObject({ words: 5 });
  expect(textLoad('write to help@example.com')).toMatchObject({ words: 3 });
  expect(textLoad('upgrade/downgrade')).toMatchObject({ words: 2 });
  expect(textLoad('résumé naïve')).toMatchObject({ words: 2, chars: 12 });
  expect(textLoad('résumé naïve')).toMatchObject({ words: 2, chars: 12 });
});

test('mixed text is counted by both', () => {
  expect(textLoad('开通VIP会员，享Premium音质')).toEqual({ cjk: 7, words: 2, chars: 18 });
});

test('kana is read by the character, Korean by the word', () => {
  expect(textLoad('サブスクリプションの解約')).toMatchObject({ cjk: 12, words: 0 });
  expect(textLoad('구독 취소')).toEqual({ cjk: 0, words: 2, chars: 5 });
});

test('nothing visible is nothing to read', () => {
  const nothing = { cjk: 0, words: 0, chars: 0 };
  expect(textLoad('')).toEqual(nothing);
  // Nothing to read, but typed: a space is a key like any other.
  expect(textLoad(' \n\u3000')).toEqual({ ...nothing, chars: 3 });
  expect(textLoad('\u200b\u200d\ufeff')).toEqual(nothing);
  expect(textLoad('取\u200b消')).toEqual({ cjk: 2, words: 0, chars: 2 });
  expect(textLoad('re\u00adnew')).toMatchObject({ words: 1 });
});

test('two texts apart weigh what they weigh together', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const [one, two, both] = [textLoad(a), textLoad(b), textLoad(`${a} ${b}`)];
      expect(both.words).toBe(one.words + two.words);
      expect(both.cjk).toBe(one.cjk + two.cjk);
    }),
  );
});
