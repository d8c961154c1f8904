import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { normalise, normaliseWithMap } from '../../src/lexicon/normalise.ts';

/** Any Unicode, and the characters that this normaliser treats by itself far more often than chance would. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ..."訂阅取消續费VＩＰ５5 \u00a0\u3000\n’‘'—–-~〜～。,，ﬁ㍿é",
      ...[
        'e\u0301',
        '\u0301',
        '\u200b',
        '\u200d',
        '\ufe0f',
        'ｶﾞ',
        'ㄱ',
        'ㅏ',
        'ﾟ',
        '\ue001',
        '\ud83d',
        '😀',
        'İ',
        '㈱',
        'а',
        'α',
        'x',
        '\u030a',
      ],
    ),
  }),
);

test('what a reader cannot tell apart becomes the same text', () => {
  const same = (a: string, b: string): void => expect(normalise(a)).toBe(normalise(b));
  same('取\u200b消', '取消');
  same('訂閱管理', '订阅管理');
  same('註銷帳號', '注销账号');
  same('ＶＩＰ会员', 'vip会员');
  same('降 级', '降级');
  same('48 小时内回电', '48小时内回电');
  same('  Cancel \n\n  membership ', 'cancel membership');
  same('You’ll lose', "you'll lose");
  same('self‑service', 'self-service');
  same('\ue601 退订', '退订');
  same('3–5个工作日', '3-5个工作日');
  same('cаnсel', 'cancel');
  same('Вαck', 'back');
  same('uрg\u200brаde', 'upgrade');
});

test('what a reader can tell apart stays apart', () => {
  const differ = (a: string, b: string): void => expect(normalise(a)).not.toBe(normalise(b));
  differ('取消', '取 不消');
  differ('log out', 'logout');
  differ('降级', '升级');
  differ('résumé', 'resume');
  differ('구독 취소', '구독취소');
  differ('сор', 'cop');
  differ('α 通道', 'a 通道');
});

test('a stripped glyph does not glue two words together', () => {
  expect(normalise('Upgrade\ue001Downgrade')).toBe('upgrade downgrade');
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => normalise(normalise(text)) === normalise(text)),
    { numRuns: 2000, examples: [['\nㄱㅏ'], ['カ\nﾞ'], ['\ufe74']] },
  );
});

test('every assigned character is stable, beside Chinese and beside Latin', () => {
  const moved: string[] = [];
  for (let code = 0; code < 0x110000; code++) {
    const character = String.fromCodePoint(code);
    if (/^[\p{Cn}\p{Co}\p{Script=Hangul}]$/u.test(character)) continue;
    const once = normalise(`中 ${character} x${character}`);
    if (normalise(once) !== once) moved.push(code.toString(16));
  }
  expect(moved).toEqual([]);
});

test('every piece of the normalised text leads back to the characters that gave it', () => {
  fc.assert(
    fc.property(texts, (text) => wrongOffset(text) === null),
    { numRuns: 2000 },
  );
});

/** What is wrong with the map of offsets of a text, or null. Not `expect`: it is asked for every index of every text. */
function wrongOffset(text: string): string | null {
  const normalised = normaliseWithMap(text);
  if (normalised.text !== normalise(text)) return 'the text differs from normalise()';
  if (normalised.toOriginal(normalised.text.length) !== text.length)
    return 'the end does not lead to the end';
  let last = 0;
  for (let index = 0; index < normalised.text.length; index++) {
    const { start, end } = normalised.toOriginalSpan(index, index + 1);
    if (start !== normalised.toOriginal(index)) return `the span at ${index} starts elsewhere`;
    if (start < last) return `the map runs backwards at ${index}`;
    if (end <= start || end > text.length) return `the span at ${index} is empty or too long`;
    last = start;
    // A blank stands for the white space between two words; anything else is what its source normalises to.
    const unit = normalised.text.charAt(index);
    const source = text.slice(start, end);
    // Beside a Latin letter, as in its word, a look-alike is one.
    if (unit !== ' ' && !normalise(source).includes(unit) && !normalise(`z${source}`).includes(unit))
      return `${index} leads to other words`;
  }
  return null;
}

test('a span leads back to words that normalise to it', () => {
  const text = '您好， 　請點擊「 關閉 自動\u200b續費 」 before ５ pm';
  const normalised = normaliseWithMap(text);
  const at = normalised.text.indexOf('关闭自动续费');
  const { start, end } = normalised.toOriginalSpan(at, at + 6);
  expect(text.slice(start, end)).toBe('關閉 自動\u200b續費');
  expect(normalised.toOriginalSpan(at, at)).toEqual({ start, end: start });
});
