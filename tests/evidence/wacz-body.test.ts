import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { createRedactor } from '../../src/evidence/redactor.ts';
import { readBody } from '../../src/evidence/wacz/read-body.ts';

function redactorOf() {
  const redactor = createRedactor({
    name: 'member',
    username: 'kanari_77',
    password: 'Kanari-7!x',
    phone: '13812345678',
    personal: { name: '张三丰' },
  });
  redactor.learn('password', 'typed-secret-9');
  return redactor;
}

async function kept(
  body: string | Uint8Array,
  type: string,
): Promise<{ text: string; type?: string } | { reason: string }> {
  const made = await readBody(Buffer.from(body), type, redactorOf().find);
  if ('reason' in made) return made;
  const { bytes, ...rest } = made;
  return { text: Buffer.from(bytes).toString('utf8'), ...rest };
}

async function textOf(body: string, type: string): Promise<string> {
  const made = await kept(body, type);
  return 'text' in made ? made.text : `left out: ${made.reason}`;
}

test('JSON stays JSON: numbers become marks in quotes, and names that tell their value are heeded', async () => {
  const json = JSON.stringify({
    phone: 13812345678,
    list: [13812345678, 7],
    text: 'call 13812345678',
    token: 'ab\\cd"efgh1',
    otp: 604817,
    cvv: '739',
    code: 200,
    nested: '{"password":"x-y-z","a":"\\"typed-secret-9\\""}',
    html: '<a href="/x?token=abcdef12">“张三丰”</a>',
    plan: '高级会员',
  });
  const made = JSON.parse(await textOf(json, 'application/json')) as Record<string, unknown>;
  expect(made).toMatchObject({
    phone: '‹phone-1›',
    list: ['‹phone-1›', 7],
    text: 'call ‹phone-1›',
    otp: '[secret]',
    cvv: '[secret]',
    code: 200,
    nested: '{"password":"[secret]","a":"\\"[secret]\\""}',
    html: '<a href="/x?token=[secret]">“‹name-1›”</a>',
    plan: '高级会员',
  });
  expect(made['token']).not.toContain('cd');
  expect(await textOf(json, 'text/html')).toBe(await textOf(json, 'application/json'));
});

test('code that handles secrets goes on running; what it holds of them does not stay', async () => {
  const code = `
    const state = {"phone":13812345678,"plan":"高级会员"};
    function send(e, t1) { e.token = t1.token; e.csrf=t1.data; e.password=t1.value;let o;o={token:t1.a2.data1,sid:n.sid};e.x=n;
      const m = /[?&]token=([^&#]*)/.exec(location.search);
      return {url: "/pay?a=1&token=Zx81kQ0pmA", auth: "Bearer abc12345def67", name: '张三丰', was: "typed-secret-9", t: o, m}; }
    globalThis.made = [state, send({}, {a2: {}, data: 1})];`;
  const made = await textOf(code, 'text/javascript; charset=utf-8');
  for (const gone of ['13812345678', 'Zx81kQ0pmA', 'abc12345def67', '张三丰', 'typed-secret-9'])
    expect(made, gone).not.toContain(gone);
  expect(made).toContain(
    'e.token = t1.token; e.csrf=t1.data; e.password=t1.value;let o;o={token:t1.a2.data1,sid:n.sid}',
  );
  const ran: unknown = runInNewContext(`${made}; JSON.stringify(made)`, { n: {}, location: { search: '' } });
  expect(JSON.parse(String(ran))).toMatchObject([
    { phone: '‹phone-1›', plan: '高级会员' },
    { name: '‹name-1›' },
  ]);
});

test('code that only names secrets, and a list of their names, stay as they are', async () => {
  const code =
    'if(a<b&&(x.session=y),c>d)s("session=="+1,`token=${e.token}`);var re=/["\']token=/;f("it\'s",{token:t,password:"密码"})';
  expect(await textOf(code, 'text/javascript')).toBe(code);
  expect(await textOf(`<p>It's</p><script>${code}</script>`, 'text/html')).toBe(
    `<p>It's</p><script>${code}</script>`,
  );
  expect(await textOf('{"cookies":[{"name":"plan","value":"abcd"}]}', 'application/json')).toBe(
    '{"cookies":[{"name":"plan","value":"[secret]"}]}',
  );
});

test('code keeps nothing known, however it is assigned', async () => {
  const redactor = redactorOf();
  redactor.learn('token', 'plainlettertoken');
  const made = await readBody(
    Buffer.from('e.token=plainlettertoken;f.token=q7Tk3n8Canary1f0;'),
    'text/javascript',
    redactor.find,
  );
  expect('bytes' in made && Buffer.from(made.bytes).toString()).toBe('e.token=[secret];f.token=[secret];');
});

test('in markup what tags cut in pieces is found, and what fields hold whose names say that it is secret', async () => {
  const made = await textOf(
    `<!doctype html><title>张三丰</title><meta name="csrf-token" content="abcdef">
    <p><b>138</b> <i>1234</i><u>5678</u></p><div>138</div><div>1234</div><div>5678</div>
    <input type="hidden" name="session_id" value="quiet"><input type=password value=old-one><input name="q" value="降级">
    <script>var a={"phone":13812345678,"k":e.token=t.token}</script><a href="?x=1&amp;token=abcd1234">续费 99 元</a>`,
    'text/html',
  );
  for (const gone of ['138', '1234', '5678', 'abcdef', 'quiet', 'old-one', '张三丰', 'abcd1234'])
    expect(made, gone).not.toContain(gone);
  for (const stays of [
    '降级',
    '续费 99 元',
    '{"phone":"‹phone-1›","k":e.token=t.token}',
    '<b>‹phone-1›</b> <i>‹phone-1›</i><u>‹phone-1›</u>',
  ])
    expect(made, stays).toContain(stays);
});

test('what was never learnt does not stay where a name says that it is secret', async () => {
  const rows: [type: string, body: string, gone: string[], stays: string[]][] = [
    [
      'text/html',
      '<input id="f1" type="hidden" name="csrf_token" value="abcDEFghiJKLmnop">',
      ['abcDEF'],
      ['id="f1"'],
    ],
    ['text/html', `<input name="SAMLResponse" value="${'PHNh'.repeat(3000)}">`, ['PHNh'], ['SAMLResponse']],
    ['text/html', "<input value='ST-1856339-aA5Yuvr>x' name=ticket>", ['ST-18', "x'"], []],
    ['text/html', '<body data-csrf="kq8Zp1Lw2XcV" data-session="9f8e7d6c5b4a3928">', ['kq8Z', '9f8e'], []],
    [
      'text/html',
      '<p>x</p><textarea name="token">quietwords</textarea><b id="csrf">a1b2c3d4e5</b>',
      ['quiet', 'a1b2'],
      [],
    ],
    [
      'text/html',
      '<h2 id="password-title">Password</h2><input type=submit name=auth value="取消 续费">',
      [],
      ['>Password<', '取消 续费'],
    ],
    [
      'application/xml',
      '<r><accessToken>abcdefgh</accessToken><ns:sessionId><![CDATA[ijklmnop]]></ns:sessionId></r>',
      ['abcd', 'ijkl'],
      ['<r>'],
    ],
    [
      'text/html',
      '<script>f({sessionId:"9f8e7d6c",csrf:\'kq8Z\',passwd:"abcdefg",tokenText:"请输入 口令"})</script>',
      ['9f8e', 'kq8Z', 'abcdefg'],
      ['请输入 口令'],
    ],
    [
      'text/javascript',
      'var session_key = "abcdefghijklmnop",a=`x`;b["csrf"]="qrstuvwx"',
      ['abcdef', 'qrst'],
      ['a=`x`'],
    ],
    [
      'text/javascript',
      "document.cookie='theme=1; session=abcdefghijkl; path=/';sessionId=9876543210123;sessionTimeout=1800",
      ['abcdef', '98765'],
      ['theme=1', 'path=/', '=1800'],
    ],
    [
      'text/event-stream',
      'event: a\ndata: {"name":"csrf_token","value":"abcdefgh","n":1}\n\ndata: token=ijklmnop\n\n',
      ['abcd', 'ijkl'],
      ['"n":1'],
    ],
    [
      'application/json',
      '{"list":[{"name":"csrf_token","value":"abcdefgh"},{"value":"ijklmnop","key":"sessionId"},{"name":"plan","value":"高级"}]}',
      ['abcd', 'ijkl'],
      ['高级'],
    ],
    [
      'application/json',
      `{"tokens":["abcdefgh",["ijkl"]],"session":{"id":"mnop","value":7},"code":"E1","secret":"${'qr'.repeat(9000)}"}`,
      ['abcd', 'ijkl', 'mnop', 'qr'],
      ['"code":"E1"'],
    ],
  ];
  for (const [type, body, gone, stays] of rows) {
    const made = await textOf(body, type);
    for (const each of gone) expect(made, body.slice(0, 200)).not.toContain(each);
    for (const each of stays) expect(made, body.slice(0, 200)).toContain(each);
    if (type === 'application/json') JSON.parse(made);
    if (type === 'text/javascript') runInNewContext(made, { document: {}, b: {} });
  }
});

test('a form is read as an address is', async () => {
  expect(await textOf('code=604817&user=kanari_77&x=1', 'application/x-www-form-urlencoded')).toBe(
    'code=[secret]&user=‹username-1›&x=1',
  );
});

test('other encodings are looked through, and what changes becomes UTF-8', async () => {
  // GB 18030 of 姓名：张三丰
  const gbk = Buffer.concat([
    Buffer.from('<meta charset=gbk>'),
    Buffer.from('d0d5c3fba3bad5c5c8fdb7e1', 'hex'),
  ]);
  expect(await kept(gbk, 'text/html')).toEqual({
    text: '<meta charset=gbk>姓名：‹name-1›',
    type: 'text/html; charset=utf-8',
  });
  expect(await kept(gbk.subarray(18), 'text/plain')).toEqual({
    text: '姓名：‹name-1›',
    type: 'text/plain; charset=utf-8',
  });
  const wide = Buffer.from('\ufefftel 13812345678', 'utf16le');
  expect(await kept(wide, 'text/plain')).toMatchObject({ text: '\ufefftel ‹phone-1›' });
  const latin = Buffer.from('caf\xe9 13812345678', 'latin1');
  expect(await kept(latin, 'text/plain')).toMatchObject({ text: 'café ‹phone-1›' });
  const unchanged = Buffer.from('caf\xe9', 'latin1');
  expect(await readBody(unchanged, 'text/plain', redactorOf().find)).toEqual({ bytes: unchanged });
});

test('an encoding that is only claimed hides nothing', async () => {
  const words = 'tel 13812345678 Kanari-7!x';
  for (const [head, type] of [
    ['<!doctype html><meta charset="utf-16"><p>', 'text/html'],
    ['<meta http-equiv="content-type" content="text/html; charset=utf-16le"><p>', 'text/html'],
    ['<?xml version="1.0" encoding="utf-16"?><p>', 'application/xml'],
    ['@charset "utf-16";/*', 'text/css'],
    ['["', 'application/json; charset=utf-16'],
    ['', 'text/plain; charset=utf-16be'],
    ['<p>', 'text/html; charset=iso-2022-jp'],
  ] as const) {
    const made = await textOf(`${head}${words}${head === '["' ? '"]' : ''}`, type);
    expect(made, type).toContain('‹phone-1› [secret]');
    expect(made, type).not.toContain('Kanari');
  }
  expect(await kept('["13812345678"]', 'application/json; charset=utf-16')).toHaveProperty(
    'type',
    'application/json; charset=utf-8',
  );
  // GBK of 姓名：张三丰, said to be UTF-8; UTF-8 said to be GBK
  const gbk = Buffer.from('d0d5c3fba3bad5c5c8fdb7e1', 'hex');
  expect(await kept(gbk, 'text/html; charset=utf-8')).toMatchObject({ text: '姓名：‹name-1›' });
  expect(await textOf('姓名：张三丰', 'text/html; charset=gbk')).toBe('姓名：‹name-1›');
  expect(await kept(Buffer.from(words, 'utf16le'), 'text/plain; charset=utf-16')).toMatchObject({
    text: 'tel ‹phone-1› [secret]',
  });
  // Big-endian without a mark, and a name that is ASCII, read otherwise
  const turned = Buffer.from(words, 'utf16le').swap16();
  for (const wide of [turned, Buffer.from('张三丰', 'utf16le')])
    expect(await kept(wide, 'text/plain; charset=utf-16')).toHaveProperty('reason');
  const broken = Buffer.concat([Buffer.from('\ufeff13812345678', 'utf16le'), Buffer.from([7])]);
  expect(await kept(broken, 'text/plain')).toMatchObject({ text: '\ufeff‹phone-1›\ufffd' });
});

test('pictures are kept as they are, text that calls itself a picture is not, and what cannot be read is left out', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  expect(await readBody(png, 'image/png', redactorOf().find)).toEqual({ bytes: png });
  expect(await textOf('{"phone":"13812345678"}', 'image/png')).toBe('{"phone":"‹phone-1›"}');
  expect(await textOf('<svg><text>13812345678</text></svg>', 'image/svg+xml')).toContain('‹phone-1›');
  for (const type of ['application/octet-stream', 'application/pdf', 'application/zip', '', 'text/plain'])
    expect(await kept(png, type), type).toHaveProperty(
      'reason',
      expect.stringContaining('cannot be looked through'),
    );
});

test('a long body is looked through everywhere, also where it is cut into windows', async () => {
  const long = Array.from({ length: 60 }, (_, at) => `${'甲'.repeat(9990 + (at % 13))}13812345678 `).join('');
  const made = await textOf(long, 'text/plain');
  expect(made).not.toContain('138');
  expect(made.match(/‹phone-1›/g)).toHaveLength(60);
});

test('a token that crosses the windows of a long text is found whole', async () => {
  const token = 'aB3x'.repeat(12_000);
  for (const head of ['?token=', '"x":"y" Bearer ', 'token=']) {
    const made = await textOf(`${'甲 '.repeat(99_900)}${head}${token} end`, 'text/plain');
    expect(made.length, head).toBeLessThan(200_000);
    expect(made.endsWith('[secret] end'), head).toBe(true);
  }
  const unbroken = await textOf(`${'甲'.repeat(299_990)}?token=${token}`, 'text/plain');
  expect(unbroken).not.toContain('aB3x');
});

test('hostile markup is read in bounded time', async () => {
  for (const hostile of ['<a "', '<!--', '<script', '<input value="', '\\"', '{"a', '&#x31;', '<'])
    expect((await textOf(hostile.repeat(60_000), 'text/html')).length).toBeGreaterThan(0);
  for (const hostile of [
    `<${'a'.repeat(100_000)}`,
    `${`<${'a'.repeat(1000)}`.repeat(100)}`,
    `${`‹${'a'.repeat(1000)}`.repeat(100)}`,
    '<a x="'.repeat(20_000),
    "<a x='".repeat(20_000),
    '<a b '.repeat(20_000),
    '<token>'.repeat(20_000),
    "token='".repeat(20_000),
    '=/['.repeat(20_000),
    '[{"'.repeat(30_000),
  ])
    for (const type of ['text/html', 'text/javascript', 'application/json', 'text/event-stream'])
      expect((await textOf(hostile, type)).length, hostile.slice(0, 20)).toBeGreaterThan(0);
  expect((await textOf(`{"a":"${'\\"'.repeat(100_000)}`, 'application/json')).length).toBeGreaterThan(0);
});
