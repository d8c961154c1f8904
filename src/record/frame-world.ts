import type { z } from 'zod';
import type { ControlRef } from '../model/control.ts';
import type { PageControl } from './messages.ts';
import type { Session } from './protocol.ts';
import type { WalkClock } from './walk-clock.ts';

/** Names the world in the protocol; a page cannot see it. */
export const worldName = 'seesaw';
const uidsPerWorld = 1_000_000;
let worlds = 0;

/** The recorder's part in one document of one frame. */
export class FrameWorld {
  readonly session: Session;
  readonly contextId: number;
  /** The protocol's frame id. */
  readonly frameId: string;
  /** The walk's name of the frame: `f1`, `f2`… */
  readonly frame: string;
  readonly #uidBase = ++worlds * uidsPerWorld;
  readonly #clock: WalkClock;
  #offset: number;
  #roundTrip = Infinity;

  constructor(o: { session: Session; contextId: number; frameId: string; frame: string; clock: WalkClock }) {
    this.session = o.session;
    this.contextId = o.contextId;
    this.frameId = o.frameId;
    this.frame = o.frame;
    this.#clock = o.clock;
    this.#offset = o.clock.assumedOffset;
  }

  /** Evaluates a call of the recorder and returns what it gives by value. */
  async call<T = unknown>(call: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', {
      expression: `__seesaw.${call}`,
      contextId: this.contextId,
      returnByValue: true,
      silent: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** The same for JSON answers, checked: a page's text is hostile until a schema has passed it. */
  async read<T extends z.ZodType>(call: string, schema: T): Promise<z.infer<T>> {
    return schema.parse(JSON.parse(await this.call<string>(call)));
  }

  /** Returns when a timer of the frame has rung that was set now, ms. */
  async rest(ms: number): Promise<void> {
    const { contextId } = this;
    const expression = `__seesaw.rest(${ms})`;
    await this.session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, silent: true });
  }

  /** Measures the offset between the page's clock and the walk's; keeps the tightest measurement. */
  async measureClock(): Promise<{ offset: number; roundTrip: number }> {
    const before = this.#clock.now();
    const page = await this.call<number>('clock()');
    const after = this.#clock.now();
    if (typeof page === 'number' && after - before < this.#roundTrip) {
      this.#roundTrip = after - before;
      this.#offset = (before + after) / 2 - page;
    }
    return { offset: this.#offset, roundTrip: this.#roundTrip };
  }

  /** A time on the page's clock, on the walk's clock. */
  at(pageTime: number): number {
    return pageTime + this.#offset;
  }

  uid(local: number): number {
    return this.#uidBase + local;
  }

  localUid(uid: number): number {
    return uid - this.#uidBase;
  }

  /** A control as facts name it: unique uid, the frame's name, boxes moved to the page's viewport. */
  ref(control: PageControl, shift: readonly [number, number] = [0, 0]): ControlRef {
    const [x, y, w, h] = control.box;
    return {
      ...control,
      uid: this.uid(control.uid),
      form: control.form === null ? null : this.uid(control.form),
      frame: this.frame,
      box: [x + shift[0], y + shift[1], w, h],
    };
  }

  /** Finds the closed shadow roots among elements that could hold one and hands them to the page's part. */
  async adoptRoots(suspects: readonly number[]): Promise<number> {
    const found = await Promise.all(suspects.map((uid) => this.#adoptRootOf(uid).catch(() => false)));
    return found.filter(Boolean).length;
  }

  async #adoptRootOf(uid: number): Promise<boolean> {
    const { result } = await this.session.send<{ result: { objectId?: string } }>('Runtime.evaluate', {
      expression: `__seesaw.element(${uid})`,
      contextId: this.contextId,
    });
    if (!result.objectId) return false;
    const { node } = await this.session.send<{
      node: { shadowRoots?: { backendNodeId: number; shadowRootType: string }[] };
    }>('DOM.describeNode', { objectId: result.objectId, depth: 0, pierce: true });
    const root = node.shadowRoots?.find((candidate) => candidate.shadowRootType === 'closed');
    if (!root) return false;
    const { object } = await this.session.send<{ object: { objectId: string } }>('DOM.resolveNode', {
      backendNodeId: root.backendNodeId,
      executionContextId: this.contextId,
    });
    await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { __seesaw.adopt(this) }',
    });
    return true;
  }
}
