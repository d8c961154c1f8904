import { z } from 'zod';
import type { Fact } from '../model/fact.ts';
import type { Session } from './protocol.ts';
import type { WalkClock } from './walk-clock.ts';

/** Requests that hold up a page (`settle-2`). */
const holding = new Set(['Document', 'Script', 'Stylesheet', 'XHR', 'Fetch']);
/** Requests that a page can leave open to be told something later: a long poll. */
const polling = new Set(['XHR', 'Fetch']);
/** What a page asks for at one address more often than this is not asked for to be shown: it looks for news. */
const mostAnswers = 5;
const maxRequests = 5000;
/** Requests that are open at a time; what a page begins beyond them is not followed. */
const maxOpen = 2000;

const WillBeSent = z.object({
  requestId: z.string(),
  frameId: z.string().default(''),
  loaderId: z.string().default(''),
  type: z.string().default('Other'),
  timestamp: z.number(),
  documentURL: z.string().default(''),
  request: z.object({ url: z.string(), method: z.string() }),
  initiator: z.object({ type: z.string() }),
  redirectResponse: z.unknown().optional(),
});
const Response = z.object({
  requestId: z.string(),
  type: z.string().default('Other'),
  response: z.object({ status: z.number(), headers: z.record(z.string(), z.string()).catch({}) }),
});
/** What a document was answered with; `retryAfter` as the target says it (RFC 9110 § 10.2.3). */
export type DocumentAnswer = { status: number; retryAfter: string | null };
const Finished = z.object({ requestId: z.string(), timestamp: z.number(), encodedDataLength: z.number() });
const Failed = z.object({ requestId: z.string(), timestamp: z.number(), errorText: z.string() });

type Open = {
  frame: string;
  /** The document that asked, '' where the protocol does not tell. */
  loader: string;
  url: string;
  method: string;
  type: string;
  initiator: string;
  startedAt: number;
  status: number | null;
  key: string;
  timestamp: number;
};

/** Requests of a page and its frames: facts when they end, and what still holds the page up. */
export class NetworkLog {
  readonly #open = new Map<string, Open>();
  readonly #clock: WalkClock;
  readonly #page: string;
  readonly #write: (fact: Fact) => void;
  #count = 0;
  #openBefore = new Set<string>();
  readonly #answers = new Map<string, number>();
  #actionAt = 0;
  /** Walk clock at which the last request that held the page up was over: what it brought has yet to be shown. */
  lastAnswer = -Infinity;
  /** What the document that is shown was answered with; null if it was not fetched. */
  document: DocumentAnswer | null = null;
  readonly #documents = new Map<string, DocumentAnswer>();
  #isFull = false;

  constructor(page: string, clock: WalkClock, write: (fact: Fact) => void) {
    this.#page = page;
    this.#clock = clock;
    this.#write = write;
  }

  async attach(session: Session): Promise<void> {
    session.on('Network.requestWillBeSent', (params) => this.#onStart(params));
    session.on('Network.responseReceived', (params) => {
      const parsed = Response.safeParse(params);
      const open = parsed.success ? this.#open.get(parsed.data.requestId) : undefined;
      if (open && parsed.success) open.status = parsed.data.response.status;
      if (parsed.success && parsed.data.type === 'Document') this.#noteDocument(parsed.data);
    });
    session.on('Network.loadingFinished', (params) => {
      const parsed = Finished.safeParse(params);
      if (parsed.success)
        this.#end(parsed.data.requestId, parsed.data.encodedDataLength, null, parsed.data.timestamp);
    });
    session.on('Network.loadingFailed', (params) => {
      const parsed = Failed.safeParse(params);
      if (parsed.success)
        this.#end(parsed.data.requestId, null, parsed.data.errorText, parsed.data.timestamp);
    });
    await session.send('Network.enable');
  }

  /** From now on, requests that begin were begun by the action. */
  beginAction(): void {
    this.#actionAt = this.#clock.now();
    const polls = [...this.#open.values()].filter((open) => polling.has(open.type));
    this.#openBefore = new Set(polls.map((open) => open.key));
    this.#answers.clear();
  }

  /** Requests begun since the action that hold the page up; one that renews a request open before it does not. */
  pending(): string[] {
    return [...this.#open.values()].filter((open) => this.#holds(open)).map((open) => open.key);
  }

  #holds({ type, startedAt, key }: Open): boolean {
    if (!holding.has(type) || startedAt < this.#actionAt) return false;
    return !(polling.has(type) && this.#openBefore.has(key));
  }

  #noteAnswer(open: Open): void {
    if (!this.#holds(open)) return;
    const answers = (this.#answers.get(open.key) ?? 0) + 1;
    this.#answers.set(open.key, answers);
    if (answers <= mostAnswers) this.lastAnswer = this.#clock.now();
  }

  /**
   * A frame shows another document: what the one before it still waited for, and its frames with it, is given up.
   * The browser does not tell the end of such requests.
   */
  documentReplaced(frame: string, isMain: boolean, loader: string): void {
    if (loader === '') return;
    if (isMain) this.document = this.#documents.get(loader) ?? null;
    if (isMain) this.#documents.clear();
    for (const [id, open] of this.#open)
      if ((isMain || open.frame === frame) && open.loader !== '' && open.loader !== loader)
        this.#end(id, null, 'the page went away', null);
  }

  /** Writes what never ended, at the end of the walk. */
  flush(): void {
    for (const id of [...this.#open.keys()]) this.#end(id, null, 'unfinished', null);
  }

  /** The request of a document bears the name of its loader. */
  #noteDocument({ requestId, response: { status, headers } }: z.infer<typeof Response>): void {
    const header = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
    if (this.#documents.size < 100)
      this.#documents.set(requestId, { status, retryAfter: header?.slice(0, 100) ?? null });
  }

  #onStart(params: unknown): void {
    const parsed = WillBeSent.safeParse(params);
    if (!parsed.success || parsed.data.request.url.startsWith('data:')) return;
    const { requestId, frameId, loaderId, documentURL, request, type, initiator, timestamp } = parsed.data;
    if (parsed.data.redirectResponse !== undefined) this.#end(requestId, null, null, timestamp);
    if (this.#open.size >= maxOpen) {
      if (!this.#isFull)
        this.#write({
          kind: 'cap',
          at: this.#clock.now(),
          what: 'open requests',
          limit: maxOpen,
          seen: maxOpen + 1,
        });
      this.#isFull = true;
      return;
    }
    this.#open.set(requestId, {
      frame: frameId,
      loader: loaderId,
      url: request.url,
      method: request.method,
      type,
      initiator: initiator.type,
      startedAt: this.#clock.now(),
      status: null,
      timestamp,
      key: `${request.method} ${request.url.split(/[?#]/)[0]!.slice(0, 500)}`,
    });
    // A worker's script is a document of its own, whose end the page's session is never told.
    if (type === 'Script' && loaderId === '' && documentURL === request.url)
      this.#end(requestId, null, null, null);
  }

  #end(id: string, bytes: number | null, failure: string | null, timestamp: number | null): void {
    const open = this.#open.get(id);
    if (!open) return;
    this.#open.delete(id);
    this.#noteAnswer(open);
    if (++this.#count > maxRequests) {
      if (this.#count === maxRequests + 1)
        this.#write({
          kind: 'cap',
          at: this.#clock.now(),
          what: 'requests',
          limit: maxRequests,
          seen: this.#count,
        });
      return;
    }
    // The protocol's own time stamps give the duration; only their start is brought to the walk's clock.
    const endedAt = timestamp === null ? null : open.startedAt + (timestamp - open.timestamp) * 1000;
    this.#write({
      kind: 'request',
      at: open.startedAt,
      page: this.#page,
      method: open.method,
      url: open.url.slice(0, 2000),
      type: open.type,
      initiator: open.initiator,
      startedAt: open.startedAt,
      endedAt,
      status: open.status,
      bytes,
      failure,
    });
  }
}
