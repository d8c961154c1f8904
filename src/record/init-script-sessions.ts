import type { EventEmitter } from 'node:events';
import type { BrowserContext, Dialog, ElementHandle, Frame, Page, Request } from '@playwright/test';
import { bindingName, pageScript } from './page-script.ts';
import { worldName } from './frame-world.ts';
import { bounded, type Session } from './protocol.ts';
import { quietly, type Quietly } from './quietly.ts';

type Handler = (params: never) => void;
type Params = Record<string, unknown>;

/**
 * For browsers without the debugging protocol (Firefox, WebKit): the recorder's part as an init script in the
 * page's own world, spoken to through Playwright in the protocol's words, so that all else stays the same. The
 * page could see it, closed shadow roots stay closed, and the accessibility tree is not read; the walk says so.
 */
export class InitScriptSessions {
  readonly #sessions = new Map<Page, InitScriptSession>();

  /** Before any page of the context shows a document. */
  async install(context: BrowserContext): Promise<void> {
    await context.exposeBinding(bindingName, ({ frame }, payload: unknown) => {
      this.#sessions.get(frame.page())?.told(frame, String(payload));
    });
    await context.addInitScript({ content: await pageScript() });
  }

  of(page: Page): Session {
    const session = new InitScriptSession(page);
    this.#sessions.set(page, session);
    return session;
  }
}

class InitScriptSession implements Session {
  readonly #page: Page;
  readonly #unlisted: Quietly;
  readonly #handlers = new Map<string, Handler[]>();
  readonly #frames = new Map<Frame, { id: string; context: number }>();
  readonly #objects: ElementHandle[] = [];
  readonly #requests = new Map<Request, string>();
  #contexts = 0;

  constructor(page: Page) {
    this.#page = page;
    this.#unlisted = quietly(page);
    page.on('framenavigated', (frame) => this.#onNavigated(frame));
    page.on('framedetached', (frame) => this.#forget(frame));
    page.on('request', (request) => this.#onRequest(request));
    page.on('response', (response) =>
      this.#emit('Network.responseReceived', {
        requestId: this.#requests.get(response.request()) ?? '',
        response: { status: response.status() },
      }),
    );
    page.on('requestfinished', (request) => void this.#onFinished(request));
    page.on('requestfailed', (request) =>
      this.#emit('Network.loadingFailed', {
        requestId: this.#requests.get(request) ?? '',
        timestamp: performance.now() / 1000,
        errorText: request.failure()?.errorText ?? 'failed',
      }),
    );
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.#emit('Runtime.consoleAPICalled', { type: message.type(), args: [{ value: message.text() }] });
    });
    page.on('pageerror', (error) =>
      this.#emit('Runtime.exceptionThrown', { exceptionDetails: { text: String(error) } }),
    );
    page.on('dialog', (dialog) => this.#onDialog(dialog));
  }

  on(event: string, handler: (params: never) => void): void {
    this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler]);
  }

  #emit(event: string, params: Params): void {
    for (const handler of this.#handlers.get(event) ?? []) handler(params as never);
  }

  /** A message of the page's part; the first of a document makes its world known. */
  told(frame: Frame, payload: string): void {
    const known = this.#frames.get(frame);
    if (!known || payload.includes('"kind":"hello"')) this.#begin(frame);
    this.#emit('Runtime.bindingCalled', {
      name: bindingName,
      payload,
      executionContextId: this.#frames.get(frame)!.context,
    });
  }

  #begin(frame: Frame): void {
    const before = this.#frames.get(frame);
    if (before) this.#emit('Runtime.executionContextDestroyed', { executionContextId: before.context });
    const id = this.#idOf(frame);
    const context = ++this.#contexts;
    this.#frames.set(frame, { id, context });
    this.#emit('Runtime.executionContextCreated', {
      context: { id: context, name: worldName, auxData: { frameId: id } },
    });
  }

  #idOf(frame: Frame): string {
    return (
      this.#frames.get(frame)?.id ??
      (frame === this.#page.mainFrame() ? 'main' : `frame-${this.#contexts + 1}`)
    );
  }

  #forget(frame: Frame): void {
    const known = this.#frames.get(frame);
    this.#frames.delete(frame);
    if (known) this.#emit('Runtime.executionContextDestroyed', { executionContextId: known.context });
  }

  #onNavigated(frame: Frame): void {
    const parent = frame.parentFrame();
    this.#emit('Page.frameNavigated', {
      frame: { id: this.#idOf(frame), parentId: parent ? this.#idOf(parent) : undefined, url: frame.url() },
    });
  }

  #onRequest(request: Request): void {
    const id = `r${this.#requests.size + 1}`;
    this.#requests.set(request, id);
    const type = request.resourceType();
    this.#emit('Network.requestWillBeSent', {
      requestId: id,
      type: protocolTypes[type] ?? type,
      timestamp: performance.now() / 1000,
      request: { url: request.url(), method: request.method() },
      initiator: { type: 'other' },
    });
  }

  async #onFinished(request: Request): Promise<void> {
    const timestamp = performance.now() / 1000;
    const sizes = await request.sizes().catch(() => null);
    const bytes = sizes ? sizes.responseBodySize + sizes.responseHeadersSize : 0;
    this.#emit('Network.loadingFinished', {
      requestId: this.#requests.get(request) ?? '',
      timestamp,
      encodedDataLength: bytes,
    });
  }

  /** With a listener Playwright answers no dialog by itself: what nobody else listens for is dismissed here. */
  #onDialog(dialog: Dialog): void {
    this.#emit('Page.javascriptDialogOpening', { type: dialog.type(), message: dialog.message() });
    const { accept, dismiss } = dialog;
    const closed = (result: boolean, userInput = '') =>
      this.#emit('Page.javascriptDialogClosed', { result, userInput });
    dialog.accept = async (text) => {
      closed(true, text ?? dialog.defaultValue());
      await accept.call(dialog, text);
    };
    dialog.dismiss = async () => {
      closed(false);
      await dismiss.call(dialog);
    };
    if ((this.#page as unknown as EventEmitter).listenerCount('dialog') === 1) void dialog.dismiss();
  }

  send<T>(method: string, params: Params = {}): Promise<T> {
    return bounded(method, this.#unlisted(() => this.#answer(method, params)) as Promise<T>);
  }

  async #answer(method: string, params: Params): Promise<unknown> {
    switch (method) {
      case 'Page.getFrameTree':
        return { frameTree: { frame: { id: 'main', url: this.#page.url() } } };
      case 'Page.captureScreenshot':
        return {
          data: (await this.#page.screenshot({ animations: 'allow', caret: 'initial' })).toString('base64'),
        };
      case 'Runtime.evaluate':
        return {
          result: { value: await this.#frameOf(params['contextId']).evaluate(String(params['expression'])) },
        };
      case 'DOM.getFrameOwner': {
        const [frame] = [...this.#frames].find(([, known]) => known.id === params['frameId'])!;
        return { backendNodeId: this.#objects.push(await frame.frameElement()) - 1 };
      }
      case 'DOM.resolveNode':
        return { object: { objectId: String(params['backendNodeId']) } };
      case 'Runtime.callFunctionOn':
        return {
          result: { value: await this.#objects[Number(params['objectId'])]!.evaluate(placeInParent) },
        };
      case 'Accessibility.getFullAXTree':
        return { nodes: [] };
      default:
        return {};
    }
  }

  #frameOf(context: unknown): Frame {
    if (context === undefined) return this.#page.mainFrame();
    const found = [...this.#frames].find(([, known]) => known.context === context);
    if (!found) throw new Error('the document is gone');
    return found[0];
  }
}

/** The one function that is called on an element: where a frame lies in its parent (`frame-shifts.ts`). */
function placeInParent(element: Element): [number, number, number] {
  const { x, y } = element.getBoundingClientRect();
  const { __seesaw } = globalThis as unknown as { __seesaw: { uid(element: Element): number } };
  return [__seesaw.uid(element), x + element.clientLeft, y + element.clientTop];
}

/** Playwright's resource types in the protocol's words, as far as `settle-2` asks for them. */
const protocolTypes: Record<string, string> = {
  document: 'Document',
  script: 'Script',
  stylesheet: 'Stylesheet',
  xhr: 'XHR',
  fetch: 'Fetch',
};
