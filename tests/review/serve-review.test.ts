import { expect, test } from '@playwright/test';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import { readItems } from '../../src/review/read-items.ts';
import { serveReview } from '../../src/review/serve-review.ts';
import { recordReviewed } from '../judge/reviewed-audit.ts';

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Asked = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** The page of a small audit, served, and how a client of any manners may ask. */
async function served(database: string) {
  const store = recordReviewed(database);
  const items = readItems(store, 'november');
  const page = await serveReview(store, items, { port: 0, simulated: true });
  const { host, port, pathname } = new URL(page.address);
  const ask = ({ method = 'GET', path = '', headers = {}, body = '' }: Asked = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, method, path: path.startsWith('/') ? path : pathname + path, headers },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part) => (text += part));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
          );
        },
      );
      asked.on('error', reject).end(body);
    });
  const own = { origin: `http://${host}`, 'content-type': 'application/json' };
  const verdict = { item: items[0]!.id, verdict: 'confirm', note: '', reviewer: '王记者' };
  const post = (change: object = {}, headers: Record<string, string> = own) =>
    ask({ method: 'POST', path: 'verdicts', headers, body: JSON.stringify({ ...verdict, ...change }) });
  return { store, items, page, ask, post, own, host, pathname };
}

test('the same words in two repeats are one item, in the order of the walk', ({}, info) => {
  const items = readItems(recordReviewed(info.outputPath('seesaw.db')), 'november');

  expect(items.map(({ found, walks, flow }) => [found.id, walks, flow])).toEqual([
    ['LOS-01', { met: 2, of: 2 }, 'downgrade'],
    ['RET-01', { met: 2, of: 2 }, 'downgrade'],
  ]);
  expect(items[0]).toMatchObject({
    step: { step: 1, label: '会员降级' },
    upgrade: { flow: 'upgrade', steps: 2, last: { label: '立即支付' } },
    counts: true,
  });
  expect(items[0]!.picture).not.toBeNull();
});

test('the page lets nothing in but its own, and nothing of another origin', async ({}, info) => {
  const { ask, page } = await served(info.outputPath('seesaw.db'));
  const { status, headers } = await ask();

  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; img-src 'self'; connect-src 'self'; /,
  );
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['access-control-allow-origin']).toBeUndefined();
  await page.close();
});

test('without the token, or under another name of the machine, nothing is answered', async ({}, info) => {
  const { ask, page, items, pathname } = await served(info.outputPath('seesaw.db'));
  const picture = `pictures/${items[0]!.picture!.sha256}.png`;
  expect((await ask({ path: picture })).headers['content-type']).toBe('image/png');

  for (const path of ['/', `/${picture}`, `${pathname.slice(0, -2)}/`, '/%00/', `${pathname}../seesaw.db`])
    expect((await ask({ path })).status, path).toBe(404);
  expect((await ask({ path: `pictures/${'0'.repeat(64)}.png` })).status).toBe(404);
  for (const host of ['evil.test', 'localhost', `localhost:${new URL(page.address).port}`])
    expect((await ask({ headers: { host } })).status, host).toBe(403);
  await page.close();
});

test('a verdict is taken only from the page itself', async ({}, info) => {
  const { store, post, ask, page, own, host } = await served(info.outputPath('seesaw.db'));
  const wrong: Record<string, string>[] = [
    { 'content-type': own['content-type'] },
    { ...own, origin: 'null' },
    { ...own, origin: 'https://evil.test' },
    { ...own, origin: `http://${host}.evil.test` },
    { ...own, origin: `http://localhost:${new URL(page.address).port}` },
    { ...own, 'content-type': 'text/plain' },
    { ...own, 'content-type': 'application/x-www-form-urlencoded' },
  ];
  for (const headers of wrong) expect((await post({}, headers)).status, JSON.stringify(headers)).toBe(403);
  expect((await ask({ path: 'verdicts' })).status).toBe(405);
  expect((await ask({ method: 'DELETE' })).status).toBe(405);
  expect(store.reviews()).toEqual([]);

  expect((await post()).status).toBe(200);
  expect(store.reviews()).toMatchObject([{ verdict: 'confirm', reviewer: '王记者' }]);
  await page.close();
});

test('what is not a verdict on one of its items is refused, and nothing is written', async ({}, info) => {
  const { store, post, page } = await served(info.outputPath('seesaw.db'));
  const wrong: object[] = [
    { item: '0'.repeat(16) },
    { item: `' OR 1=1 --` },
    { verdict: 'maybe' },
    { reviewer: '' },
    { reviewer: ' \u202e ' },
    { reviewer: '王'.repeat(81) },
    { verdict: 'reject', note: '' },
    { verdict: 'note', note: ' \n ' },
    { note: 'x'.repeat(1001) },
    { extra: 1 },
    { note: 7 },
  ];
  for (const change of wrong) expect((await post(change)).status, JSON.stringify(change)).toBe(400);
  expect((await post({ note: 'x'.repeat(20_000) })).status).toBe(413);
  expect((await post({ verdict: 'withdraw' })).status).toBe(409);
  expect(store.reviews()).toEqual([]);
  expect(page.verdicts()).toBe(0);
  await page.close();
});

test('a verdict is bound to what was shown, holds its time in UTC, and its texts turn nothing', async ({}, info) => {
  const { store, post, page, items } = await served(info.outputPath('seesaw.db'));
  const { body } = await post({
    verdict: 'reject',
    note: '只是\u202e介绍\n两行',
    reviewer: ' 王\u0007记者 ',
  });
  const [review] = store.reviews();

  expect(review).toMatchObject({
    ...{ audit: 'november', target: 'qinghe', flow: 'downgrade', evidence: items[0]!.evidence },
    ...{ version: items[0]!.version, verdict: 'reject', note: '只是介绍 两行', reviewer: '王记者' },
    shown: { blocker: 'LOS-01', quote: items[0]!.found.quote, source: 'page' },
  });
  expect(review!.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(JSON.parse(body)).toMatchObject({ standing: { verdict: 'reject', reviewer: '王记者' } });
  judgeAudit(store);
  expect(store.comparisonViews()[0]!.blockers).not.toContain('LOS-01');
  await page.close();
});
