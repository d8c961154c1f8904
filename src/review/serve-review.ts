import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import type { Standing } from '../model/review.ts';
import type { Names } from '../model/walk.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';
import { StoreError } from '../store/store-error.ts';
import { renderReview } from './page/render-review.tsx';
import { mostPosted, PostedVerdict } from './posted-verdict.ts';
import type { ReviewItem } from './review-item.ts';
import { standingOf } from './standing-of.ts';

/** A page that is being served. */
export type ServedReview = {
  /** With the token without which nothing is answered. */
  readonly address: string;
  /** Verdicts that were written since it is served. */
  readonly verdicts: () => number;
  readonly close: () => Promise<void>;
};

/** An answer that is no page and no picture. */
type Refusal = { status: number; sentence: Names };

const refusals = {
  place: { status: 404, sentence: { zh: '这里没有内容。', en: 'There is nothing here.' } },
  method: { status: 405, sentence: { zh: '不支持该方法。', en: 'This method is not supported.' } },
  foreign: {
    status: 403,
    sentence: {
      zh: '请求不是由本页面发出的，已拒绝。',
      en: 'The request did not come from this page: refused.',
    },
  },
  large: { status: 413, sentence: { zh: '内容过长，没有保存。', en: 'Too long: nothing was saved.' } },
  shape: {
    status: 400,
    sentence: {
      zh: '没有保存：缺姓名或理由，或内容不合格式。',
      en: 'Nothing was saved: a name or a reason is missing, or what was sent is not as it should be.',
    },
  },
  gone: {
    status: 409,
    sentence: {
      zh: '没有保存：这一条已经没有可撤回的结论。请刷新页面。',
      en: 'Nothing was saved: there is no verdict to take back. Load the page again.',
    },
  },
  fault: {
    status: 500,
    sentence: { zh: '没有保存：程序出错。', en: 'Nothing was saved: the program failed.' },
  },
} satisfies Record<string, Refusal>;

/**
 * Serves the page on which a person says of each text-only hit whether it is right, on this machine only. Answered is
 * only who knows the token and calls the server by its own address (against rebinding of names); a verdict is taken
 * only from the page itself (RFC 6454 `Origin`).
 *
 * @param port 0: any free one
 * @throws the system's error where the port cannot be had
 */
export async function serveReview(
  store: Store,
  items: readonly ReviewItem[],
  { port, simulated, now = () => new Date() }: { port: number; simulated: boolean; now?: () => Date },
): Promise<ServedReview> {
  const token = randomBytes(24).toString('base64url');
  const known = new Map(items.map((item) => [item.id, item]));
  const pictures = new Set(
    items.flatMap(({ picture, upgrade }) =>
      [picture, upgrade?.picture].flatMap((each) => each?.sha256 ?? []),
    ),
  );
  let written = 0;
  let host = '';

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const sentence = error instanceof StoreError ? error.sentence : refusals.fault.sentence;
      if (!(error instanceof StoreError)) console.error(error);
      refuse(response, { status: error instanceof StoreError ? 503 : 500, sentence });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}/${token}/`,
    verdicts: () => written,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host !== host) return refuse(response, refusals.foreign);
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const [, said = '', ...rest] = (request.url ?? '').split('?')[0]!.split('/');
    const place = rest.join('/');
    if (!isSame(said, token)) return refuse(response, refusals.place);
    if (place === 'verdicts') {
      if (request.method !== 'POST') return refuse(response, refusals.method);
      return take(request, response);
    }
    if (request.method !== 'GET') return refuse(response, refusals.method);
    if (place === '') return showPage(response);
    const sha256 = /^pictures\/([0-9a-f]{64})\.png$/.exec(place)?.[1];
    const file = sha256 !== undefined && pictures.has(sha256) ? store.file(sha256) : null;
    if (file === null) return refuse(response, refusals.place);
    end(response, 200, 'image/png', readContent(dirname(store.path), file));
  }

  function showPage(response: ServerResponse): void {
    const { html, policy } = renderReview(items, standingOf(store, items), { simulated });
    response.setHeader('content-security-policy', policy);
    end(response, 200, 'text/html; charset=utf-8', html);
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin, 'content-type': type = '' } = request.headers;
    if (origin !== `http://${host}` || !/^application\/json\b/.test(type))
      return refuse(response, refusals.foreign);
    const text = await bodyOf(request);
    if (text === null) return refuse(response, refusals.large);
    const posted = PostedVerdict.safeParse(jsonOf(text));
    const item = posted.success ? known.get(posted.data.item) : undefined;
    if (!posted.success || item === undefined) return refuse(response, refusals.shape);
    const { verdict, note, reviewer } = posted.data;
    if (verdict === 'withdraw' && !standingOf(store, [item]).has(item.id))
      return refuse(response, refusals.gone);
    const { audit, target, flow, evidence, version, shown } = item;
    const bound = { audit, target, flow, evidence, version, shown };
    store.appendReview({ ...bound, verdict, note, reviewer, at: now().toISOString() });
    written += 1;
    const standing: Standing | null = standingOf(store, [item]).get(item.id) ?? null;
    end(response, 200, 'application/json', JSON.stringify({ standing }));
  }
}

function isSame(said: string, token: string): boolean {
  const [a, b] = [Buffer.from(said), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** null: longer than a verdict may be. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  if (Number(request.headers['content-length']) > mostPosted) return null;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostPosted) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, { status, sentence }: Refusal): void {
  end(response, status, 'application/json', JSON.stringify({ error: sentence }));
}

function end(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  response.end(content);
}
