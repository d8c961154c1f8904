import type { BrowserContext, Request, Response } from '@playwright/test';
import type { Exchange, LeftOut } from '../evidence/wacz/exchange.ts';
import { answerWithin } from './answer-within.ts';
import { quietly, type Quietly } from './quietly.ts';
import type { WalkClock } from './walk-clock.ts';

/** Bytes of a body, of what is sent, of all bodies, and number of exchanges that are kept of a walk. */
const longestBody = 20_000_000;
const longestSent = 1_000_000;
const mostBytes = 200_000_000;
const mostExchanges = 5000;
/** Bodies that are asked for at once. */
const mostAtOnce = 4;
/** How long a browser may take to give a body, and the walk's end to wait for those on their way, ms. */
const patience = 10_000;

const notGiven = 'the browser did not give its body';

/** What a page may take from the browser's cache later. */
const lasting = new Set(['stylesheet', 'script', 'image', 'font', 'media', 'manifest']);

/** What is kept of exchanges from now on: `assets` are those that later pages may share. */
export type Keeping = 'assets' | 'all' | 'nothing';

/**
 * Keeps in memory what the pages of a context, and their frames, were answered, as Playwright gives it. Nobody waits for
 * it while a walk goes on: a body is asked for when its request has ended, and one that the browser does not give is
 * named as left out.
 */
export class ExchangeLog {
  keeping: Keeping = 'assets';
  readonly #clock: WalkClock;
  readonly #limit: { bytes: number; exchanges: number };
  readonly #unlisted: Quietly;
  /** Answered, and not at their end. */
  readonly #open = new Map<Request, { response: Response; at: number }>();
  readonly #taking = new Map<Request, Promise<void>>();
  readonly #exchanges: Exchange[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #limits = new Set<string>();
  /** Of bodies: what is kept and what those on their way may come to. */
  #bytes = 0;
  #asked = 0;
  readonly #waiting: (() => void)[] = [];
  #count = 0;
  #isOver = false;

  constructor(
    context: BrowserContext,
    clock: WalkClock,
    limit = { bytes: mostBytes, exchanges: mostExchanges },
  ) {
    this.#clock = clock;
    this.#limit = limit;
    this.#unlisted = quietly(context);
    context.on('response', (response) => this.#onResponse(response));
    context.on('requestfinished', (request) => this.#onEnd(request, null));
    context.on('requestfailed', (request) =>
      this.#onEnd(request, request.failure()?.errorText ?? 'it failed'),
    );
  }

  /** Ends the log; waits a bounded time for what is on its way. */
  async taken(): Promise<{ exchanges: Exchange[]; leftOut: LeftOut[]; limits: string[] }> {
    await answerWithin(patience, Promise.all(this.#taking.values()));
    this.#isOver = true;
    for (const request of this.#taking.keys()) this.#leave(request, notGiven);
    for (const request of this.#open.keys()) this.#leave(request, 'it had not ended when the walk did');
    return { exchanges: this.#exchanges, leftOut: this.#leftOut, limits: [...this.#limits] };
  }

  #onResponse(response: Response): void {
    const request = response.request();
    if (this.#isOver || !this.#isWanted(request)) return;
    if (++this.#count > this.#limit.exchanges) {
      this.#limits.add(`${this.#limit.exchanges} requests; later ones are not in this copy`);
      return;
    }
    this.#open.set(request, { response, at: this.#clock.now() });
  }

  #isWanted(request: Request): boolean {
    if (this.keeping === 'nothing' || !/^https?:/.test(request.url())) return false;
    return this.keeping === 'all' || lasting.has(request.resourceType());
  }

  #onEnd(request: Request, failure: string | null): void {
    const open = this.#open.get(request);
    this.#open.delete(request);
    if (!open || this.#isOver) return;
    if (failure !== null) return this.#leave(request, failure);
    const taken = this.#take(request, open.response, open.at).finally(() => this.#taking.delete(request));
    this.#taking.set(request, taken);
  }

  async #take(request: Request, response: Response, at: number): Promise<void> {
    const headers = response.headers();
    const status = response.status();
    if (Number(headers['content-length'] ?? 0) > longestBody) return this.#tooLong(request);
    const hasNone =
      (status >= 300 && status < 400 && status !== 304) || status === 204 || request.method() === 'HEAD';
    // What is packed on its way is longer when it has come.
    const isPlain = headers['content-encoding'] === undefined && Number(headers['content-length']) >= 0;
    const reserved = hasNone ? 0 : isPlain ? Number(headers['content-length']) : longestBody;
    const body = hasNone ? null : await this.#inTurn(reserved, () => response.body());
    if (this.#isOver) return;
    if (body === 'full') {
      this.#limits.add(`${this.#limit.bytes} bytes of bodies`);
      return this.#leave(request, `the walk's bodies are longer than ${this.#limit.bytes} bytes`);
    }
    // The browser had it already: it is in this copy, if at all.
    if (status === 304 && body?.length === 0) return;
    if (body === undefined || (body?.length === 0 && (await this.#cameWith(request, headers))))
      return this.#leave(request, notGiven);
    if (body && body.length > longestBody) {
      this.#bytes -= body.length;
      return this.#tooLong(request);
    }
    this.#exchanges.push({
      at,
      method: request.method(),
      url: request.url(),
      requestHeaders: request.headers(),
      sent: shortOrNone(request.postDataBuffer()),
      status,
      statusText: response.statusText(),
      headers,
      body,
      isDocument: body !== null && isDocument(request),
    });
  }

  /** A body when its turn has come, `full` if those before it leave no room; keeps room for it until it has come. */
  async #inTurn(reserved: number, ask: () => Promise<Buffer>): Promise<Buffer | 'full' | undefined> {
    if (this.#asked >= mostAtOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#asked++;
    try {
      if (this.#isOver) return undefined;
      if (this.#bytes + reserved > this.#limit.bytes) return 'full';
      this.#bytes += reserved;
      const body = await answerWithin(patience, this.#unlisted(ask));
      this.#bytes += (body?.length ?? 0) - reserved;
      return body;
    } finally {
      // Its place goes to the next one.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#asked--;
    }
  }

  /** Whether an answer had a body. Chromium says of one that it has put aside, as it does with large ones, that it is empty. */
  async #cameWith(request: Request, headers: Record<string, string>): Promise<boolean> {
    if (Number(headers['content-length'] ?? 0) > 0) return true;
    const sizes = await answerWithin(
      patience,
      this.#unlisted(() => request.sizes()),
    );
    return (sizes?.responseBodySize ?? 0) > 0;
  }

  #tooLong(request: Request): void {
    this.#limits.add(`${longestBody} bytes of a body`);
    this.#leave(request, `it is longer than ${longestBody} bytes`);
  }

  #leave(request: Request, reason: string): void {
    this.#leftOut.push({ method: request.method(), url: request.url(), reason });
  }
}

/** An upload is nobody's page. */
function shortOrNone(sent: Uint8Array | null): Uint8Array | null {
  return sent && sent.length <= longestSent ? sent : null;
}

function isDocument(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    // Playwright knows no frame yet: a page that has just been opened.
    return true;
  }
}
