import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { inspectScreen } from '../../src/inspect/inspect-screen.ts';
import { Inspection } from '../../src/inspect/inspection.ts';
import { recordPage } from '../../src/inspect/record-page.ts';
import { seesaw } from '../run-command.ts';
import { desktop, inspected, page } from './inspected.ts';

test('a page says what it offers, what must be filled in and what stands in the way', async ({}, testInfo) => {
  const found = await inspected(
    testInfo.outputPath('leave.html'),
    page(`<h1>确定要离开吗？</h1><p>取消后，您将失去 4K 画质和 326 首离线歌曲。</p><p>如需退款，请联系在线客服办理。</p>
      <form><fieldset><legend>离开的原因</legend>
        <label><input type="radio" name="why" required> 太贵</label><label><input type="radio" name="why" required> 不常用</label>
      </fieldset><label>手机号<input type="tel" required></label><label>建议（选填）<input></label>
      <button type="button" style="background:#c00;color:#fff;font-size:22px;padding:16px 60px;border:0">保留会员</button>
      <a href="#" style="font-size:11px;color:#bbb">继续取消</a></form>`),
  );
  expect(found).toMatchObject({
    viewport: { width: 1280, height: 800 },
    settled: true,
    options: 4,
    optionLabels: ['太贵', '不常用', '保留会员', '继续取消'],
    requiredFields: 2,
  });
  expect(found.blockers.map(({ id, confidence }) => [id, confidence])).toEqual(
    expect.arrayContaining([
      ['CHN-01', 0.6],
      ['LOS-01', 0.6],
      ['VIS-01', 0.9],
    ]),
  );
  expect(found.blockers.find(({ id }) => id === 'LOS-01')?.quote).toBe(
    '取消后，您将失去 4K 画质和 326 首离线歌曲',
  );
  expect(found.pairs).toHaveLength(1);
  expect(found.pairs[0]).toMatchObject({
    a: { label: '保留会员', fontSize: 22, aboveFold: true },
    b: { label: '继续取消', fontSize: 11, aboveFold: true },
    less: expect.arrayContaining(['area', 'text', 'text-contrast', 'kind']),
  });
  expect(found.pairs[0]!.V).toBe(found.pairs[0]!.less.length);
});

test('a choice of equals has nothing against it, and what lies below the window is said to', async ({}, testInfo) => {
  const buttons = ['接受全部', '拒绝全部']
    .map((name) => `<button style="width:200px;height:44px;font-size:16px">${name}</button>`)
    .join('');
  const file = testInfo.outputPath('cookies.html');
  const html = page(`<p>我们使用 Cookie。</p><div style="height:900px"></div><div>${buttons}</div>`);
  const { blockers, pairs } = await inspected(file, html, { width: 390, height: 844 });
  expect(blockers).toEqual([]);
  expect(pairs).toMatchObject([{ a: { aboveFold: false }, b: { aboveFold: false }, V: 0, less: [] }]);
  const wide = await inspected(file, html, { width: 1280, height: 1400 });
  expect(wide.pairs).toMatchObject([{ a: { aboveFold: true }, b: { aboveFold: true } }]);
});

test('nothing is made up of a page that is empty, in another language, or a picture', async ({}, testInfo) => {
  const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"/>';
  for (const [name, html] of [
    ['empty', ''],
    ['persian', page('<p dir="rtl">اشتراک خود را هر زمان که بخواهید لغو کنید.</p>', 'fa')],
    ['picture', page(`<img alt="" src='${picture}'><img alt="优惠" src='${picture}'>`)],
  ] as const) {
    const found = await inspected(testInfo.outputPath(`${name}.html`), html);
    expect(found, name).toMatchObject({ blockers: [], pairs: [], requiredFields: 0 });
    if (name === 'picture')
      expect(found.notes).toEqual([{ zh: '2 张图片未读', en: '2 pictures were not read' }]);
  }
});

test('the command prints what was found as JSON in the window that it is given, and for a person the same in words', async ({}, testInfo) => {
  const file = testInfo.outputPath('stay.html');
  writeFileSync(file, page('<p>建议您保留当前套餐。\u202e</p><button>返回</button>'));
  const asJson = await seesaw(['inspect', file, '--json', '--lang', 'zh', '--viewport', '390x844']);
  expect(asJson.code, asJson.stderr).toBe(exitCodes.done);
  expect(Inspection.parse(JSON.parse(asJson.stdout))).toMatchObject({
    viewport: { width: 390, height: 844 },
    blockers: [{ id: 'RET-01' }],
  });
  const { code, stdout } = await seesaw(['inspect', file, '--lang', 'zh']);
  expect(code).toBe(exitCodes.done);
  expect(stdout).toContain('RET-01 挽留: 建议您保留当前套餐');
  expect(stdout).not.toContain('\u202e');
});

const wrong: { args: string[]; sentence: RegExp; code: number }[] = [
  { args: [], sentence: /one page, or --texts/, code: exitCodes.usage },
  { args: ['a.html', '--texts', 'b.jsonl'], sentence: /not both/, code: exitCodes.usage },
  { args: ['no-such.html'], sentence: /There is no file no-such\.html/, code: exitCodes.usage },
  { args: ['no-such.html', '--viewport', 'wide'], sentence: /WIDTHxHEIGHT/, code: exitCodes.usage },
  {
    args: ['http://127.0.0.1:1/'],
    sentence: /Cannot open http:\/\/127\.0\.0\.1:1\//,
    code: exitCodes.aboutUs,
  },
  {
    args: ['--texts', 'no-such.jsonl'],
    sentence: /Cannot read no-such\.jsonl \(ENOENT\)/,
    code: exitCodes.usage,
  },
];
for (const { args, sentence, code } of wrong) {
  test(`seesaw inspect ${args.join(' ')} ends with a sentence`, async () => {
    const ended = await seesaw(['inspect', ...args, '--lang', 'en']);
    expect(ended.stderr).toMatch(sentence);
    expect(ended).toMatchObject({ code, stdout: '' });
  });
}

test('a question about leaving that can be answered either way, a reason and a wait are seen without a walk', async ({}, testInfo) => {
  const radios = ['太贵', '不常用']
    .map((name) => `<label><input type="radio" name="why">${name}</label>`)
    .join('');
  const found = await inspected(
    testInfo.outputPath('reasons.html'),
    page(`<h1>取消会员</h1><form><p>请选择取消原因</p>${radios}<button disabled>提交</button></form>
      <button disabled>确认取消（15s）</button>
      <dialog id="ask"><h2>是否取消自动续费？</h2><button>取消</button><button>确定</button></dialog>`),
  );
  expect(found.blockers.map(({ id, confidence }) => [id, confidence])).toEqual([
    ['TIM-03', 0.9],
    ['SRV-01', 0.9],
  ]);
  const asked = await inspected(
    testInfo.outputPath('asked.html'),
    page(`<h1>会员</h1><dialog id="ask"><h2>是否取消自动续费？</h2><button>取消</button><button>确定</button></dialog>
      <script>document.querySelector('dialog').showModal()</script>`),
  );
  expect(asked).toMatchObject({
    optionLabels: ['取消', '确定'],
    blockers: [{ id: 'CNF-02', quote: '取消' }],
  });
});

test('what a server sends instead of a page is said, and a page that never stops loading is read as it stands', async () => {
  const server = createServer((request, response) => {
    const page = '<!doctype html><title>t</title><main><h1>Account</h1><button>Go</button>';
    if (request.url === '/endless')
      return void response.writeHead(200, { 'content-type': 'text/html' }).write(page);
    if (request.url === '/pdf')
      return void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
    if (request.url === '/auth')
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm=x' }).end();
    response.writeHead(404, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const inspect = async (path: string) =>
    inspectScreen(await recordPage({ page: origin + path, viewport: desktop, locale: 'en-US' }));
  try {
    expect((await inspect('/none')).notes).toMatchObject([{ en: 'the page was answered with status 404' }]);
    expect(await inspect('/endless')).toMatchObject({ settled: false, optionLabels: ['Go'] });
    for (const [path, why] of [
      ['/pdf', /a download or a PDF, no web page/],
      ['/auth', /it asks for a name and a password/],
    ] as const) {
      const told = expect.objectContaining({ en: expect.stringMatching(why) });
      await expect(inspect(path)).rejects.toMatchObject({ code: 'not-opened', sentence: told });
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a dialog that the page opens by itself is closed, and what it said is told', async ({}, testInfo) => {
  const found = await inspected(
    testInfo.outputPath('alert.html'),
    page(`<h1>会员</h1><button>继续</button><script>alert('您的会员即将到期')</script>`),
  );
  expect(found.optionLabels).toEqual(['继续']);
  expect(found.notes).toEqual([
    {
      zh: '已关闭页面自行弹出的对话框：您的会员即将到期',
      en: 'a dialog that the page opened was closed: 您的会员即将到期',
    },
  ]);
});

test('words on a picture that is called decoration are said not to have been read', async ({}, testInfo) => {
  const words = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"/>';
  const found = await inspected(
    testInfo.outputPath('behind.html'),
    page(`<div style="width:200px;height:50px;background:url('${words.replaceAll('"', '%22')}')"></div>
      <img alt="" width="8" height="8" src='${words}'><img alt="" hidden src='${words}'><p>文字</p>`),
  );
  expect(found.notes).toEqual([{ zh: '1 张图片未读', en: '1 picture was not read' }]);
});

test('the space between two inline boxes parts their words, and a line break in the source as well', async ({}, testInfo) => {
  const { readingWords, blockers } = await inspected(
    testInfo.outputPath('inline.html'),
    page(
      '<p>If you cancel you will <b>lose</b> <i>all</i> <b>your</b>\n<em>playlists</em> for<b>ever</b>.</p>',
      'en',
    ),
  );
  expect(readingWords).toBe(10);
  expect(blockers.map(({ id }) => id)).toEqual(['LOS-01']);
});

test('of a text that is longer than a page may be its beginning is read', async ({}, testInfo) => {
  const text = `取消后，您将失去全部会员权益。${'会员服务说明。'.repeat(60_000)}`;
  const { blockers, notes } = await inspected(testInfo.outputPath('long.html'), page(`<p>${text}</p>`));
  expect(blockers.map(({ id }) => id)).toEqual(['LOS-01']);
  expect(notes.map(({ en }) => en)).toContain(`text: 300000 of ${text.length} were read`);
});

test('choices that a page makes of boxes belong to the form around them', async ({}, testInfo) => {
  const survey = (required: string, skip: string) =>
    page(
      `<h1>Why are you leaving?</h1><form action="/3"><div role="radiogroup" aria-label="Reason" ${required}>
        ${['Too expensive', 'Missing features'].map((name) => `<div role="radio" aria-checked="false" tabindex="0">${name}</div>`).join('')}
      </div><label>Since when? <input required></label>${skip}<button disabled>Continue</button></form>`,
      'en',
    );
  const wall = await inspected(testInfo.outputPath('wall.html'), survey('aria-required="true"', ''));
  expect(wall.blockers).toContainEqual({ id: 'SRV-01', confidence: 0.9, quote: 'Reason' });
  expect(wall.requiredLabels).toEqual(['Reason', 'Since when?']);
  // All that sends the form is shut, whatever is marked.
  const shut = await inspected(testInfo.outputPath('shut.html'), survey('', ''));
  expect(shut.requiredFields).toBe(2);
  const skipped = await inspected(
    testInfo.outputPath('skip.html'),
    survey('', '<a href="/skip">Skip this question</a>'),
  );
  expect(skipped.blockers.map(({ id }) => id)).not.toContain('SRV-01');
});

test('the name of what goes, to be typed, is a given word; a code and a password are none', async ({}, testInfo) => {
  const typed = async (label: string, type = 'text') => {
    const html = page(
      `<h1>Delete workspace</h1><form><label>${label} <input required type="${type}"></label><button>Delete workspace</button></form>`,
      'en',
    );
    const { blockers } = await inspected(testInfo.outputPath('typed.html'), html);
    return blockers.filter(({ id }) => id === 'SRV-02');
  };
  for (const label of ['Type <b>acme-team</b> to confirm', '请输入 acme-team 以确认删除'])
    expect(await typed(label), label).toMatchObject([{ confidence: 0.8 }]);
  for (const label of ['Enter code to continue', 'Enter password to confirm', 'Enter email to continue'])
    expect(await typed(label), label).toEqual([]);
});

test('a list that shows the choice to stay has made it', async ({}, testInfo) => {
  const list = async (first: string) => {
    const html = page(
      `<h1>Cancel membership</h1><form><label>What would you like to do? <select><option>${first}<option>Cancel my membership</select></label><button>Submit</button></form>`,
      'en',
    );
    const { blockers } = await inspected(testInfo.outputPath('list.html'), html);
    return blockers.filter(({ id }) => id === 'PRE-01').map(({ quote }) => quote);
  };
  expect(await list('Keep my membership')).toEqual(['Keep my membership']);
  expect(await list('Please choose')).toEqual([]);
});

test('signs that no reader sees are in no label', async ({}, testInfo) => {
  const { optionLabels } = await inspected(
    testInfo.outputPath('unseen.html'),
    page('<button>取\u200b消\u200d订\u2060阅</button><button>👨\u200d👩\u200d👧 家庭版</button>'),
  );
  expect(optionLabels).toEqual(['取消订阅', '👨\u200d👩\u200d👧 家庭版']);
});
