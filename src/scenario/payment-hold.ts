import { z } from 'zod';
import { namesPayment } from '../lexicon/names-payment.ts';
import type { PageRecorder } from '../record/page-recorder.ts';
import type { Session } from '../record/protocol.ts';

const Paused = z.object({
  requestId: z.string(),
  resourceType: z.string(),
  request: z.object({ url: z.string(), method: z.string(), postData: z.string().optional() }),
});
/** What can send something without anybody seeing it; pictures, styles and scripts are not even paused. */
const patterns = ['Document', 'XHR', 'Fetch', 'Ping'].map((resourceType) => ({ resourceType }));
/** Methods that fetch and change nothing (RFC 9110, 9.2.1). */
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** By what a page sends: a control that says what it does, or anything else (a choice, a key, a pointer, a clock). */
type By = 'control' | 'other';

/**
 * The second line of the money guard: on a page that shows what it is going to take, what leaves it undeclared. A form
 * that is sent by anything but a control of its own, and whatever is sent to an address that names a payment, is held
 * back before it leaves the browser. What goes over a web socket, through a service worker or by a method that only
 * fetches is not seen.
 */
export class PaymentHold {
  readonly #onHeld: (recorder: PageRecorder, sent: string) => void;
  /** The document of each page that is held, by its world in the page. */
  readonly #held = new Map<PageRecorder, number>();
  readonly #sessions = new Map<Session, boolean>();
  #by: By = 'other';

  constructor(onHeld: (recorder: PageRecorder, sent: string) => void) {
    this.#onHeld = onHeld;
  }

  /** From now on, until it is released or shows another document. */
  async hold(recorder: PageRecorder, by: By): Promise<void> {
    const document = recorder.mainWorld?.contextId;
    if (document === undefined) return;
    this.#by = by;
    this.#held.set(recorder, document);
    await Promise.all(sessionsOf(recorder).map((session) => this.#switch(recorder, session, true)));
  }

  async release(recorder: PageRecorder): Promise<void> {
    if (!this.#held.delete(recorder)) return;
    await Promise.all(sessionsOf(recorder).map((session) => this.#switch(recorder, session, false)));
  }

  async #switch(recorder: PageRecorder, session: Session, on: boolean): Promise<void> {
    const before = this.#sessions.get(session);
    if ((before ?? false) === on) return;
    if (before === undefined)
      session.on('Fetch.requestPaused', (params) => this.#onPaused(recorder, session, params));
    this.#sessions.set(session, on);
    const told = on ? session.send('Fetch.enable', { patterns }) : session.send('Fetch.disable');
    // A page or a frame that is gone sends nothing more.
    await told.catch(() => undefined);
  }

  #onPaused(recorder: PageRecorder, session: Session, params: { requestId: string }): void {
    const parsed = Paused.safeParse(params);
    const isHeld = parsed.success && this.#isPayment(recorder, parsed.data);
    const answered = isHeld
      ? session.send('Fetch.failRequest', { requestId: params.requestId, errorReason: 'Aborted' })
      : session.send('Fetch.continueRequest', { requestId: params.requestId });
    answered.catch(() => undefined);
    if (isHeld) this.#onHeld(recorder, saidOf(parsed.data.request));
  }

  #isPayment(recorder: PageRecorder, { request, resourceType }: z.infer<typeof Paused>): boolean {
    if (safe.has(request.method)) return false;
    // What the next document sends is its own; a navigation is begun by the one before.
    if (this.#held.get(recorder) !== recorder.mainWorld?.contextId) return false;
    if (resourceType === 'Document' && this.#by === 'other') return true;
    return namesPayment(request.url, request.postData);
  }
}

function sessionsOf({ session, worlds }: PageRecorder): Session[] {
  return [...new Set([session, ...[...worlds.values()].map((world) => world.session)])];
}

function saidOf({ method, url }: { method: string; url: string }): string {
  return `${method} ${URL.canParse(url) ? new URL(url).pathname.slice(0, 200) : ''}`;
}
