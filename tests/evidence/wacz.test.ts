import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { WARCParser, type WARCRecord } from 'warcio';
import { openArchive } from '../../src/evidence/archive/open-archive.ts';
import { openWalkGate, type WalkGate } from '../../src/evidence/walk-gate.ts';
import type { Exchange } from '../../src/evidence/wacz/exchange.ts';
import { writeWacz, type WrittenCopy } from '../../src/evidence/wacz/write-wacz.ts';
import type { Fact } from '../../src/model/fact.ts';
import { ExchangeLog } from '../../src/record/exchange-log.ts';
import { startWalkClock } from '../../src/record/walk-clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ByteSearch } from '../e2e/privacy/byte-search.ts';
import { exampleHead } from '../store/example-walk.ts';
import { playWacz } from './play-wacz.ts';

const canaries = {
  password: 'Kanari-7!x',
  typed: 'Typed-Kanari-88',
  phone: '13812345678',
  otherPhone: '13912340077',
  name: '张三丰',
  cookie: 'c0Kk1e2Canary4c3',
  bearer: 'b9Rr8r7Canary3d2',
  inUrl: 'q7Tk3n8Canary1f0',
  inJson: 'j2Jj3s4Canary7f6',
  inForm: 'f3Ff4m5Canary8a9',
  card: '6222021234567894',
};

/** 1 × 1, the one that everybody sends. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const plan = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>我的会员</title><link rel="stylesheet" href="/style.css">
<h1>尊享会员</h1><p>${canaries.name} <b>139</b><i>1234</i><u>0077</u> ${canaries.phone}</p><p id="told"></p>
<img src="/seal.png" alt="印"><a href="/go?token=${canaries.inUrl}">取消续费</a><script src="/app.js"></script>`;

const app = `
const send = (e) => { e.token = e.state.token; return e; };
fetch('/api/plan?token=${canaries.inUrl}', { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer ${canaries.bearer}' },
  body: JSON.stringify({ password: '${canaries.typed}', want: 'price' }) })
  .then((answer) => answer.json()).then(({ price, owner }) => { document.getElementById('told').textContent = price + ' ' + owner; });
new EventSource('/stream');`;

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url!.split('?')[0]!;
  const send = (type: string, body: string | Buffer, status = 200, more: Record<string, string> = {}) => {
    const headers = {
      'content-type': type,
      'set-cookie': `sid=${canaries.cookie}`,
      'x-auth-token': canaries.bearer,
    };
    response.writeHead(status, { ...headers, ...more });
    response.end(body);
  };
  if (path === '/') return send('text/html; charset=utf-8', plan);
  if (path === '/style.css') return send('text/css', 'h1 { color: rgb(1, 2, 3) }');
  if (path === '/app.js') return send('text/javascript; charset=utf-8', app);
  if (path === '/seal.png') return send('image/png', picture);
  if (path === '/api/plan')
    return send(
      'application/json',
      JSON.stringify({
        price: '每月 99 元',
        owner: Number(canaries.phone),
        refresh_token: canaries.inJson,
        pan: canaries.card,
      }),
    );
  if (path === '/go') return send('text/html', '', 302, { location: `/gone?token=${canaries.inUrl}` });
  if (path === '/gone')
    return send(
      'text/html; charset=utf-8',
      `<title>再见</title><h1>自动续费已取消</h1><form><input type="hidden" name="csrf" value="${canaries.inForm}"></form><a href="/file">收据</a>`,
    );
  if (path === '/file')
    return send('application/octet-stream', Buffer.from(`\0${canaries.phone}`), 200, {
      'content-disposition': 'attachment; filename="receipt.bin"',
    });
  if (path === '/stream') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return void response.write(`data: ${canaries.phone}\n\n`);
  }
  return send('text/html', 'not found', 404);
}

type Walked = { file: string; dir: string; copy: WrittenCopy; origin: string; gate: WalkGate };

/** A short walk over a small site, and its copy. */
async function walk(context: BrowserContext, dir: string): Promise<Walked> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = startWalkClock();
  const head = exampleHead('w1', { startedAt: clock.startedAt });
  const store = openStore(join(dir, 'seesaw.db'));
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const { password, phone, name } = canaries;
  const account = { name: 'member', password, phone, personal: { name } };
  const gate = openWalkGate({ store, dir, head, account });
  const log = new ExchangeLog(context, clock);
  const page = context.pages()[0]!;
  const stand = async (screen: number): Promise<void> =>
    gate.fact({
      ...{ kind: 'screen', at: clock.now(), screen, page: 'p1', url: page.url(), title: await page.title() },
      ...{ body: '', picture: null, screenHash: '', screenKey: '', settled: true },
    } as Fact);

  await page.goto(`${origin}/gone?first`);
  log.keeping = 'all';
  await page.goto(origin);
  await expect(page.getByText('每月 99 元')).toBeVisible();
  await stand(1);
  const cancelled = page.waitForEvent('download').then((download) => download.cancel());
  await page.getByText('取消续费').click();
  await expect(page.getByText('自动续费已取消')).toBeVisible();
  await stand(2);
  await page.getByText('收据').click();
  await cancelled;
  log.keeping = 'nothing';
  await page.goto(`${origin}/?afterwards`);
  // It is learnt late, and was sent early.
  gate.learn('password', canaries.typed);
  gate.learn('cookie', canaries.cookie);
  const copy = await writeWacz(await log.taken(), { gate, head, dir, facts: store.factsOf('w1') });
  store.close();
  server.close();
  server.closeAllConnections();
  return { file: join(dir, 'wacz', 'w1.wacz'), dir, copy, origin, gate };
}

const test = base.extend<{ walked: Walked }>({
  walked: async ({ context, page }, use, info) => {
    expect(page).toBe(context.pages()[0]);
    await use(await walk(context, info.outputPath('audit')));
  },
});

function textIn(file: string, entry: string): string {
  return contentOf(file, entry).toString('utf8');
}

function contentOf(file: string, name: string): Buffer {
  const archive = openArchive(file);
  try {
    return archive.read(archive.entry(name)!, 10_000_000);
  } finally {
    archive.close();
  }
}

async function recordsOf(file: string): Promise<(WARCRecord & { text: string })[]> {
  const records: (WARCRecord & { text: string })[] = [];
  for await (const record of new WARCParser([contentOf(file, 'archive/data.warc.gz')]))
    records.push(Object.assign(record, { text: await record.contentText() }));
  return records;
}

test('a walk’s copy is a WACZ: its hashes are right, its index finds each answer, its pages are the screens', async ({
  walked: { file, copy, origin },
}) => {
  const { resources, ...words } = JSON.parse(textIn(file, 'datapackage.json')) as {
    resources: { path: string; hash: string; bytes: number }[];
    wacz_version: string;
    description: string;
  };
  expect(words).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', mainPageUrl: `${origin}/` });
  expect(words.description).toContain('not raw bytes');
  expect(resources.map(({ path }) => path)).toEqual([
    'archive/data.warc.gz',
    'indexes/index.cdx',
    'pages/pages.jsonl',
  ]);
  for (const { path, hash, bytes } of [
    ...resources,
    {
      ...(JSON.parse(textIn(file, 'datapackage-digest.json')) as { path: string; hash: string }),
      bytes: undefined,
    },
  ]) {
    const content = contentOf(file, path);
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    expect(bytes ?? content.length).toBe(content.length);
  }
  expect(copy).toMatchObject({
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    bytes: statSync(file).size,
  });
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);

  const records = await recordsOf(file);
  expect(records[0]!.warcType).toBe('warcinfo');
  const answers = records.filter(({ warcType }) => warcType === 'response');
  expect(answers).toHaveLength(copy.responses);
  const warc = contentOf(file, 'archive/data.warc.gz');
  const lines = textIn(file, 'indexes/index.cdx').trimEnd().split('\n');
  expect(lines).toEqual(lines.toSorted());
  const found = lines.map((line) => {
    const [, timestamp = ''] = line.split(' ');
    const cdx = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>;
    const at = Number(cdx['offset']);
    const member = gunzipSync(warc.subarray(at, at + Number(cdx['length']))).toString('utf8');
    expect(member).toContain(`WARC-Target-URI: ${cdx['url']}\r\n`);
    expect(member).toContain('WARC-Type: response');
    expect(timestamp).toMatch(/^2\d{16}$/);
    return `${cdx['status']} ${cdx['mime']} ${cdx['url']!.replace(origin, '')}`;
  });
  const secret = '[secret]';
  expect(found.toSorted()).toEqual(
    [
      '200 application/json /api/plan?token=' + secret,
      '200 image/png /seal.png',
      '200 text/css /style.css',
      '200 text/html /',
      '200 text/html /gone?token=' + secret,
      '200 text/javascript /app.js',
      '302 text/html /go?token=' + secret,
    ].toSorted(),
  );

  const [header, ...pages] = textIn(file, 'pages/pages.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  expect(header).toMatchObject({ format: 'json-pages-1.0' });
  expect(pages.map(({ title, url }) => `${title} ${url!.replace(origin, '')}`)).toEqual([
    '1. 我的会员 /',
    `2. 再见 /gone?token=${secret}`,
  ]);
  expect(pages.map(({ id }) => id)).toEqual(['screen-0001', 'screen-0002']);
  for (const { ts, facedAt } of pages) expect(Date.parse(ts!)).toBeLessThanOrEqual(Date.parse(facedAt!));
});

test('what is not in the copy is said in it: streams, downloads, what the limits leave out', async ({
  walked: { file, copy },
}) => {
  const metadata = (await recordsOf(file)).find(({ warcType }) => warcType === 'metadata')!;
  expect(metadata.warcTargetURI).toBe('urn:seesaw:left-out');
  expect(metadata.text).toMatch(/^left-out: GET http:.*\/stream \(net::ERR_ABORTED\)$/m);
  expect(metadata.text).toMatch(/^left-out: GET http:.*\/file \(/m);
  expect(metadata.text.trim().split('\r\n')).toHaveLength(copy.leftOut);
});

test('nothing secret and no personal data of a text is anywhere in the bytes', async ({
  walked: { file, dir },
}) => {
  const search = new ByteSearch(canaries);
  search.look(readFileSync(file), 'copy');
  search.folder(dir);
  expect(search.hits).toEqual([]);
  const records = await recordsOf(file);
  const headers = records.map(({ httpHeaders }) => httpHeaders?.toString() ?? '').join('\n');
  expect(headers).toContain('content-type: text/html');
  expect(headers).not.toMatch(/cookie|x-auth-token|authorization/i);
  const text = records.map((record) => record.text).join('\n');
  expect(text).toContain('"owner":"‹phone-1›"');
  expect(text).toContain('‹name-1›');
  expect(text).toContain('e.token = e.state.token');
  expect(readdirSync(join(dir, 'wacz'))).toEqual(['w1.wacz']);
});

test('an independent player accepts it and shows the pages with their own words', async ({
  walked,
  browser,
}) => {
  const page = await browser.newPage();
  const player = await playWacz(page, walked.file);
  expect(player.pages.map(({ title }) => title)).toEqual(['1. 我的会员', '2. 再见']);
  const [first, second] = player.pages;
  const shown = await player.open(first!.url, first!.ts);
  await expect(shown.getByRole('heading')).toHaveText('尊享会员');
  // Its script ran, and its request was answered from the copy.
  await expect(shown.locator('#told')).toHaveText('每月 99 元 ‹phone-1›');
  await expect(shown.getByRole('heading')).toHaveCSS('color', 'rgb(1, 2, 3)');
  expect(await shown.getByAltText('印').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  const last = await player.open(second!.url, second!.ts);
  await expect(last.getByRole('heading')).toHaveText('自动续费已取消');
  player.close();
  await page.close();
});

test('a copy takes a bounded time and bounded room, and says what that leaves out; uploads are not in it', async ({}, info) => {
  const dir = info.outputPath();
  const store = openStore(join(dir, 'seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const gate = openWalkGate({ store, dir, head, account: null });
  const exchange = (path: string, type: string, body: Buffer): Exchange => ({
    ...{ at: 1, method: 'POST', url: `http://127.0.0.1/${path}`, status: 200, statusText: 'OK', body },
    requestHeaders: { 'content-type': 'multipart/form-data; boundary=x' },
    sent: Buffer.from('--x\r\ncontent-disposition: form-data; name="pin"\r\n\r\nUploaded-1\r\n--x--'),
    ...{ headers: { 'content-type': type }, isDocument: false },
  });
  const exchanges = [
    exchange('a', 'text/plain', Buffer.from('a'.repeat(60))),
    exchange('b', 'text/plain', Buffer.from('b'.repeat(60))),
    exchange('c', 'image/png', picture),
    exchange('d', 'text/plain', Buffer.from('d'.repeat(30))),
  ];
  const file = join(dir, 'wacz', 'w1.wacz');
  const write = async (ms: number, textBytes: number) => {
    const taken = { exchanges, leftOut: [], limits: [] };
    await writeWacz(taken, { gate, head, dir, facts: [] }, { ms, textBytes });
    const records = await recordsOf(file);
    expect(records.map(({ text }) => text).join()).not.toContain('Uploaded');
    return records
      .find(({ warcType }) => warcType === 'metadata')!
      .text.trim()
      .split('\r\n');
  };
  expect(await write(60_000, 100)).toEqual([
    "left-out: POST http://127.0.0.1/b (the copy's texts are longer than 100 bytes)",
  ]);
  expect(await write(-1000, 1000)).toEqual(
    ['a', 'b', 'd'].map(
      (path) =>
        `left-out: POST http://127.0.0.1/${path} (the copy's texts took more than -1 s to look through)`,
    ),
  );
  store.close();
});

test('what a page sent with each key of a secret that a person typed is not in a copy', async ({}, info) => {
  const dir = info.outputPath();
  const store = openStore(join(dir, 'seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const gate = openWalkGate({ store, dir, head, account: null });
  for (const value of ['Z', 'Zq', 'Zq7']) gate.parts.learn(value);
  gate.parts.end(20);
  const ask = (at: number, path: string, said = 'ok', sent = ''): Exchange => ({
    ...{ at, method: 'GET', url: `http://127.0.0.1/${path}`, status: 200, statusText: 'OK' },
    ...{ requestHeaders: {}, sent: Buffer.from(sent), headers: { 'content-type': 'application/json' } },
    ...{ body: Buffer.from(JSON.stringify(said)), isDocument: false },
  });
  const exchanges = [
    ask(5, 'before?v=Zq'),
    ask(11, 'meter?p=Z'),
    ask(12, 'check/Zq'),
    ask(13, 'posted', 'ok', 'p=Zq7'),
    ask(14, 'quoted', 'Zq'),
    ask(15, 'kept?v=3'),
  ];
  const facts = [
    { kind: 'take-over', at: 10, page: 'p1', what: 'sign in', from: 10, to: 20, done: true },
  ] as Fact[];
  await writeWacz({ exchanges, leftOut: [], limits: [] }, { gate, head, dir, facts });
  const records = await recordsOf(join(dir, 'wacz', 'w1.wacz'));
  const all = records.map(({ text }) => text).join('\n');
  const left = records
    .find(({ warcType }) => warcType === 'metadata')!
    .text.trim()
    .split('\r\n');
  expect(left).toHaveLength(4);
  for (const line of left) expect(line).toContain('(it holds what a person was typing)');
  expect(all.replaceAll('before?v=Zq', '')).not.toMatch(/Zq|p=Z/);
  store.close();
});
