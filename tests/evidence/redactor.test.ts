import { expect, test } from '@playwright/test';
import { createRedactor } from '../../src/evidence/redactor.ts';
import type { DeclaredAccount } from '../../src/model/account.ts';

const member: DeclaredAccount = {
  name: 'member',
  username: 'canary.member',
  password: 'Kanari-7!密',
  phone: '13812345678',
  email: 'zhang.san@mail.example',
  totp: 'JBSWY3DPEHPK3PXP',
  personal: {
    name: ['张三丰', 'Alice'],
    address: '北京市海淀区中关村大街1号',
    'id-number': '11010519491231002X',
  },
};
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');

const cases: Record<string, [text: string, redacted: string][]> = {
  'what the account declares becomes a mark': [
    ['尊敬的张三丰您好', '尊敬的‹name-1›您好'],
    ['Dear Alice, hello', 'Dear ‹name-2›, hello'],
    ['登录名：canary.member', '登录名：‹username-1›'],
    ['密码 Kanari-7!密 已保存', '密码 ‹secret› 已保存'],
    ['zhang.san@mail.example', '‹email-1›'],
    ['ZHANG.SAN@Mail.Example', '‹email-1›'],
    ['寄往北京市海淀区中关村大街1号。', '寄往‹address-1›。'],
    ['11010519491231002x', '‹id-number-1›'],
    ['otpauth://totp/x?issuer=y JBSWY3DPEHPK3PXP', 'otpauth://totp/x?issuer=y ‹secret›'],
  ],
  'telephone numbers are found however they are written': [
    ['13812345678', '‹phone-1›'],
    ['138 1234 5678', '‹phone-1›'],
    ['138-1234-5678', '‹phone-1›'],
    ['(138) 1234.5678', '(‹phone-1›'],
    ['+86 138 1234 5678', '+86 ‹phone-1›'],
    ['008613812345678', '0086‹phone-1›'],
    ['１３８１２３４５６７８', '‹phone-1›'],
    ['1 3 8 1 2 3 4 5 6 7 8', '‹phone-1›'],
    ['138\u200b1234\u200b5678', '‹phone-1›'],
    ['手机138\u00a01234\u00a05678。', '手机‹phone-1›。'],
    ['①③⑧①②③④⑤⑥⑦⑧', '‹phone-1›'],
    ['١٣٨١٢٣٤٥٦٧٨', '‹phone-1›'],
    ['𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', '‹phone-1›'],
    ['¹³⁸¹²³⁴⁵⁶⁷⁸', '‹phone-1›'],
    ['87654321831', '‹phone-1›'],
  ],
  'numbers that nobody declared are found however they are written': [
    ['013923456789', '0‹phone-2›'],
    ['(139) 2345 6789', '(‹phone-2›'],
    ['139/2345/6789', '‹phone-2›'],
    ['139 · 2345 · 6789', '‹phone-2›'],
    ['1 3 9 2 3 4 5 6 7 8 9', '‹phone-2›'],
    ['报告-1_3_9_2_3_4_5_6_7_8_9.txt', '报告-‹phone-2›.txt'],
    ['r 1-3-9-2-3-4-5-6-7-8-9.pdf', 'r ‹phone-2›.pdf'],
    ['msg 1 3 9 2 3 4 5 6 7 8 9 name', 'msg ‹phone-2› name'],
    ['1 3 9 2 3 4 5 6 7 8 9body{}', '‹phone-2›body{}'],
    ['tel13923456789abc', 'tel‹phone-2›abc'],
    ['①③⑨②③④⑤⑥⑦⑧⑨', '‹phone-2›'],
    [`x ${base64('13923456789')}`, 'x ‹phone-2›'],
    ['1 1 0 1 0 1 1 9 9 0 0 3 0 7 7 5 7 1', '‹id-number-2›'],
    ['6 2 2 2 0 2 1 2 3 4 5 6 7 8 9 4', '‹card›'],
    ['(139)2345(6789)', '(‹phone-2›)'],
    ['壹叁玖贰叁肆伍陆柒捌玖', '‹phone-2›'],
    ['\u2066139\u2069\u20662345\u2069\u20666789\u2069', '\u2066‹phone-2›\u2069'],
    [`x ${Buffer.from('tel:13923456789', 'utf16le').toString('base64')}`, 'x ‹phone-2›'],
    ['ａｍｙ＠ｍａｉｌ．ｅｘａｍｐｌｅ', '‹email-2›'],
  ],
  'numbers that are none of these stay': [
    ['1 2 3 4 5 6 7 8 9 10 11', '1 2 3 4 5 6 7 8 9 10 11'],
    ['x7f13775775941k', 'x7f13775775941k'],
    ['2 3 9 2 3 4 5 6 7 8 9', '2 3 9 2 3 4 5 6 7 8 9'],
  ],
  'letters that are set apart or run the other way hide nothing': [
    ['K a n a r i - 7 ! 密', '‹secret›'],
    ['密!7-iranaK', '‹secret›'],
    ['张 三 丰', '‹name-1›'],
    ['张·三丰', '‹name-1›'],
    ['北京市 海淀区 中关村大街 1 号', '‹address-1›'],
    ['canary . member', '‹username-1›'],
    ['zhang.san [at] mail.example', '‹email-1›'],
    ['zhang.san (at) mail (dot) example', '‹email-1›'],
    ['桃李 三丰', '桃李 三丰'],
  ],
  'escapes and encodings hide nothing': [
    ['/u?p=Kanari-7%21%E5%AF%86&x=1', '/u?p=‹secret›&x=1'],
    ['/u?p=Kanari-7%2521%25E5%25AF%2586&x=1', '/u?p=‹secret›&x=1'],
    [String.raw`{"p":"Kanari-7!\u5bc6"}`, '{"p":"‹secret›"}'],
    [String.raw`\x4b\x61\x6e\x61\x72\x69-7!密`, '‹secret›'],
    ['Kanari-7&#33;&#x5BC6;', '‹secret›'],
    ['Ｋａｎａｒｉ-7!密', '‹secret›'],
    ['%D5%C5%C8%FD%B7%E1', '‹name-1›'],
    [`Basic ${base64('canary.member:Kanari-7!密')}`, 'Basic ‹secret›'],
    [`x ${hex('Kanari-7!密')} y`, 'x ‹secret› y'],
    [`x ${hex('Kanari-7!密').toUpperCase()} y`, 'x ‹secret› y'],
    ['tel=%2B86%20138%201234%205678', 'tel=%2B86%20‹phone-1›'],
  ],
  'what is masked already, or too little to tell, stays': [
    ['138****5678', '138****5678'],
    ['尾号 5678', '尾号 5678'],
    ['张**', '张**'],
    ['malice and Alicester', 'malice and Alicester'],
    ['http://alice.example.org/alice-springs', 'http://alice.example.org/alice-springs'],
  ],
  'what the form alone gives away is private too, in the order in which it is met': [
    ['请联系 13900001111 或 13700002222', '请联系 ‹phone-2› 或 ‹phone-3›'],
    ['amy@mail.example', '‹email-2›'],
    ['身份证 11010519491231002X', '身份证 ‹id-number-1›'],
    ['身份证 440308199901101512', '身份证 ‹id-number-2›'],
    ['卡号 6222 0212 3456 7894', '卡号 ‹card›'],
    ['4111111111111111', '‹card›'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmN', '‹secret›'],
    ['authorization: Bearer a1b2c3d4e5f6g7h8', 'authorization: ‹secret›'],
    ['fetch failed with Bearer a1b2c3d4e5f6g7h8', 'fetch failed with Bearer ‹secret›'],
    ['https://u:p4ss@host/x', 'https://‹secret›@host/x'],
    ['Set-Cookie: sid=a1b2; Path=/', 'Set-Cookie: ‹secret›'],
    ['{"refresh_token":"abc","n":1}', '{"refresh_token":"‹secret›","n":1}'],
  ],
  'codes, check numbers and passwords are told by the word before them': [
    ['您的验证码是 482913，5 分钟内有效', '您的验证码是 ‹secret›，5 分钟内有效'],
    ['Your verification code: 482 913.', 'Your verification code: ‹secret›.'],
    ['Your code is 482913', 'Your code is ‹secret›'],
    ['登录码 482913', '登录码 ‹secret›'],
    ['动态码 4 8 2 9 1 3', '动态码 ‹secret›'],
    ['482913 是您的登录验证码', '‹secret› 是您的登录验证码'],
    ['G-482913 is your verification code', '‹secret› is your verification code'],
    ['验证码：A7K9Q2。', '验证码：‹secret›。'],
    ['Your promo code is SAVE20', 'Your promo code is SAVE20'],
    ['验证码：请输入', '验证码：请输入'],
    ['客服 95588 为您的专线', '客服 95588 为您的专线'],
    ['CVV 739', 'CVV ‹secret›'],
    ['初始密码：Qw8Er7ty', '初始密码：‹secret›'],
    ['API key is k3yK4nar1Xy', 'API key is ‹secret›'],
    ['/pay?cvv=739&n=2', '/pay?cvv=‹secret›&n=2'],
    ['验证码已发送至 138****5678，60 秒后重试', '验证码已发送至 138****5678，60 秒后重试'],
    ['密码：请输入 6 至 20 位字符', '密码：请输入 6 至 20 位字符'],
    ['验证码有效期至 2026-12-31', '验证码有效期至 2026-12-31'],
  ],
  'numbers by form are found in words, in other groups and in what wraps them': [
    ['电话一三九〇〇〇〇一一一一，请记下', '电话‹phone-2›，请记下'],
    ['1390 0001 111', '‹phone-2›'],
    ['139.0000.1111', '‹phone-2›'],
    [`/r/${base64('tel 13900001111')}`, '/r/‹phone-2›'],
    [`?s=${hex('13900001111')}`, '?s=‹phone-2›'],
    ['2223000048400011', '‹card›'],
    ['二〇二六年十一月三十一日', '二〇二六年十一月三十一日'],
  ],
  'values of telling names in addresses are secret, others are not': [
    ['/cb?code=8731&state=x', '/cb?code=‹secret›&state=x'],
    ['/a?access_token=abc#frag', '/a?access_token=‹secret›#frag'],
    ['/a;jsessionid=0A1B?x=1', '/a;jsessionid=‹secret›?x=1'],
    ['/doku.php?do=register&sectok=ab12', '/doku.php?do=register&sectok=‹secret›'],
    ['/a?next=%2Fb%3Ftoken%3Dabc', '/a?next=%2Fb%3Ftoken%3D‹secret›'],
    ['/a?page=2&q=code', '/a?page=2&q=code'],
    ['error code=500', 'error code=500'],
    ['country_code=86', 'country_code=86'],
  ],
  'hotlines, offices and numbers that are no secrets may be the finding, and stay': [
    ['客服热线 400-123-4567', '客服热线 400-123-4567'],
    ['95588、10086、12315、800-810-8888', '95588、10086、12315、800-810-8888'],
    ['cancel@qinghe.example', 'cancel@qinghe.example'],
    ['support.cn@qinghe.example', 'support.cn@qinghe.example'],
    ['tel:13900001111', 'tel:13900001111'],
    ['mailto:amy@mail.example?subject=降级', 'mailto:amy@mail.example?subject=降级'],
    ['logo@2x.png', 'logo@2x.png'],
    ['订单号 2026110112345678', '订单号 2026110112345678'],
    ['1793500800000', '1793500800000'],
    ['440308199901101513', '440308199901101513'],
    ['¥1380.00，2026-11-01 08:00', '¥1380.00，2026-11-01 08:00'],
    ['Basic membership, cookie: we like them', 'Basic membership, cookie: we like them'],
    ['Bearer of good news', 'Bearer of good news'],
  ],
};

for (const [what, examples] of Object.entries(cases)) {
  test(what, () => {
    for (const [text, redacted] of examples) expect(createRedactor(member).redact(text)).toBe(redacted);
  });
}

test('without an account only the form tells', () => {
  const { redact } = createRedactor(null);
  expect(redact('张三丰 13812345678 Kanari-7!密')).toBe('张三丰 ‹phone-1› Kanari-7!密');
});

test('what links offer is published and stays, unless it is the account’s own', () => {
  const redactor = createRedactor(member);
  for (const link of ['tel:+86-139-0000-1111', 'mailto:amy@mail.example?subject=x', 'tel:13812345678'])
    redactor.noteLink(link);
  expect(redactor.redact('拨打 139 0000 1111 或写信给 Amy@mail.example')).toBe(
    '拨打 139 0000 1111 或写信给 Amy@mail.example',
  );
  expect(redactor.redact('tel:13812345678')).toBe('tel:‹phone-1›');
});

test('pseudonyms are ordinals of the account: the same in every walk', () => {
  const text = '13812345678 zhang.san@mail.example 13900001111 张三丰';
  expect(createRedactor(member).redact(text)).toBe(createRedactor(member).redact(text));
  expect(createRedactor({ ...member, phone: '13700009999' }).redact('13700009999')).toBe('‹phone-1›');
});

test('a username that is the telephone number is one pseudonym', () => {
  const { redact } = createRedactor({ name: 'm', username: '13812345678', phone: '+86 138 1234 5678' });
  expect(redact('13812345678')).toBe('‹phone-1›');
});

test('numbers of other countries are found with and without their country code', () => {
  const { redact } = createRedactor({ name: 'm', phone: '+852 9876 5432' });
  expect(redact('9876-5432 / 85298765432')).toBe('‹phone-1› / ‹phone-1›');
});

test('what is learned is private from then on', () => {
  const redactor = createRedactor(null);
  expect(redactor.redact('q1w2e3r4 / 482913')).toBe('q1w2e3r4 / 482913');
  redactor.learn('password', 'q1w2e3r4');
  redactor.learn('code', '482913');
  redactor.learn('cookie', 'a9b8c7d6e5f4a3b2');
  redactor.learn('card', '6222 0212 3456 7890');
  expect(redactor.redact('q1w2e3r4 / 482913 / a9b8c7d6e5f4a3b2 / 6222-0212-3456-7890')).toBe(
    '‹secret› / ‹secret› / ‹secret› / ‹card›',
  );
});

test('what was found by itself is found glued to other signs too', () => {
  const redactor = createRedactor(member);
  const glued = ['手机139234567892026-11-22', 'amy@mail.example13923456789x7'];
  redactor.redact('13923456789 amy@mail.example');
  expect(glued.map((text) => redactor.redact(text))).toEqual([
    '手机‹phone-2›2026-11-22',
    '‹email-2›‹phone-2›x7',
  ]);
  expect(redactor.redact('tel:13723456789')).toBe('tel:13723456789');
  expect(redactor.redact('热线13723456789')).toBe('热线13723456789');
});

test('cookies that say nothing do not black out the words of the page', () => {
  const redactor = createRedactor(null);
  for (const value of ['1', 'dark', 'zh-CN', 'true', 'standard']) redactor.learn('cookie', value);
  expect(redactor.redact('1 dark zh-CN true standard')).toBe('1 dark zh-CN true standard');
});

test('very short secrets are found as words only', () => {
  const redactor = createRedactor({ name: 'm', password: 'abc' });
  expect(redactor.redact('abc')).toBe('‹secret›');
  expect(redactor.redact('abc, abcd, xabc')).toBe('‹secret›, abcd, xabc');
});

test('a code does not hide in longer numbers', () => {
  const redactor = createRedactor(null);
  redactor.learn('code', '1234');
  expect(redactor.redact('¥12345.00, 1234')).toBe('¥12345.00, ‹secret›');
});

test('a card’s expiry is no part of a date', () => {
  const redactor = createRedactor(null);
  redactor.learn('expiry', '09/28');
  expect(redactor.redact('卡 09/28，到期 2026/09/28')).toBe('卡 ‹secret›，到期 2026/09/28');
});

test('of what was cut in the midst nothing is left', () => {
  const cut = (end: string, length = 300) => `${'页'.repeat(length - end.length)}${end}`;
  const { redact } = createRedactor(member);
  expect(redact(cut('Kanari-7'))).toBe(`${'页'.repeat(292)}‹cut›`);
  expect(redact(cut('139000', 1000))).toBe(`${'页'.repeat(994)}‹cut›`);
  expect(redact(cut('amy.li@mai'))).toBe(`${'页'.repeat(290)}‹cut›`);
  expect(redact('Kanari-7')).toBe('Kanari-7');
  expect(redact(cut('到期 2026-11-30'))).toBe(cut('到期 2026-11-30'));
});

test('digests are left alone, unless one is itself a secret', () => {
  const token = 'deadbeef'.repeat(8);
  const redactor = createRedactor({ name: 'm', password: 'dead' });
  expect(redactor.redact(token)).toBe(token);
  redactor.learn('token', token);
  expect(redactor.redact(token)).toBe('‹secret›');
});

test('a secret that holds a name is one secret', () => {
  const redactor = createRedactor({ name: 'm', personal: { name: '张三丰' }, password: '张三丰2026!' });
  expect(redactor.redact('张三丰2026!')).toBe('‹secret›');
});

test('find names the places in the text as it stands', () => {
  const { find } = createRedactor(member);
  const text = '手机 138%201234%205678，姓名 张三丰';
  expect(find(text).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ['138%201234%205678', 'phone'],
    ['张三丰', 'name'],
  ]);
});

test('page text that looks like a mark is no way to smuggle a value through', () => {
  const redactor = createRedactor({ name: 'm', password: 'hunter22' });
  expect(redactor.redact('‹hunter22›')).toBe('‹‹secret››');
  expect(redactor.redact('‹secret› ‹phone-1›')).toBe('‹secret› ‹phone-1›');
});
