import type { Page } from '@playwright/test';
import { z } from 'zod';
import { answerWithin } from './answer-within.ts';
import type { SecretKind } from '../evidence/redactor.ts';
import type { Box, Control, ControlRef } from '../model/control.ts';
import type { Fact, InputFact } from '../model/fact.ts';
import { textLoad } from '../lexicon/text-load.ts';
import { DialogLog } from './dialog-log.ts';
import { watchDownloads } from './download-watch.ts';
import { placeFrames } from './frame-shifts.ts';
import { FrameWorld, worldName } from './frame-world.ts';
import { learnHeaders } from './learn-headers.ts';
import { NullableControl, PageMessage, Point, Probe, Restless, Sending, Suspects } from './messages.ts';
import type { TypedField } from './messages.ts';
import { NetworkLog } from './network-log.ts';
import { bindingName, pageScript } from './page-script.ts';
import { childSession, type Session } from './protocol.ts';
import type { WalkClock } from './walk-clock.ts';

/** Bounds a question to a page that may be frozen, navigating or behind a dialog. */
const patience = 2000;
/** A page that is laid out for so long hangs. */
const longPatience = 8000;
const maxConsole = 500;
/** Frames of a page that are read at a time; a page may make thousands. */
const maxFrames = 200;
/** Events made up by a page that wait to be written. */
const maxMadeUp = 1000;

export type PageContext = {
  readonly clock: WalkClock;
  readonly world: 'isolated' | 'init-script';
  openSession(page: Page): Promise<Session>;
  write(fact: Fact): void;
  /** From now on a value is kept out of all that is written. */
  learn(kind: SecretKind, value: string): void;
  /** Who hears what a hand types; null as long as nobody has taken over. */
  readonly hand: ((typed: TypedField) => void) | null;
  /** `f1`, `f2`… for a frame id of the protocol; the same for its later documents. */
  frameName(frameId: string): string;
  /** A text that the scenario sends in a chat, typed or offered there as an answer to click on. */
  noteOwnMessage(text: string): void;
  /** Whether a message is one that the scenario itself sent; `sender` is what its markup tells of who speaks. */
  isOwnMessage(text: string, sender: string): boolean;
};

const ContextCreated = z.object({
  context: z.object({ id: z.int(), name: z.string(), auxData: z.object({ frameId: z.string() }).optional() }),
});
const Attached = z.object({
  sessionId: z.string(),
  targetInfo: z.object({ type: z.string(), targetId: z.string(), url: z.string() }),
});
const FrameNavigated = z.object({
  frame: z.object({
    id: z.string(),
    parentId: z.string().optional(),
    loaderId: z.string().default(''),
    url: z.string(),
    urlFragment: z.string().optional(),
  }),
});
const WithinDocument = z.object({
  frameId: z.string(),
  url: z.string(),
  navigationType: z.string().optional(),
});

/** Records one page, with all its frames. */
export class PageRecorder {
  readonly page: Page;
  readonly id: string;
  readonly network: NetworkLog;
  readonly dialogs: DialogLog;
  /** Worlds by frame id of the protocol. */
  readonly worlds = new Map<string, FrameWorld>();
  /** Frame ids that run in another process. */
  readonly outOfProcess = new Set<string>();
  session!: Session;
  mainFrameId = '';
  crashed = false;
  /** Walk clock of the last visible change, in any frame. */
  lastChange = 0;
  #navigatingSince: number | null = null;
  #consoleCount = 0;
  #framesLeftOut = 0;
  #madeUp = 0;
  /** When it was asked last, the page gave no answer. */
  isSilent = false;
  readonly #context: PageContext;
  readonly #inputs = new Map<string, InputFact>();
  readonly #changes = new Map<string, number[]>();
  readonly #knownUrls = new Map<string, string>();

  constructor(page: Page, id: string, context: PageContext) {
    this.page = page;
    this.id = id;
    this.#context = context;
    const write = (fact: Fact) => context.write(fact);
    this.network = new NetworkLog(id, context.clock, write);
    this.dialogs = new DialogLog(id, context.clock, write, (kind, value) => context.learn(kind, value));
  }

  /** Attaches over the protocol. For the walk's first page this is before any document; for popups at once. */
  async attach(opener: string | null): Promise<void> {
    const { clock } = this.#context;
    this.session = await this.#context.openSession(this.page);
    await this.#prepare(this.session, true);
    const { frameTree } = await this.session.send<{ frameTree: { frame: { id: string; url: string } } }>(
      'Page.getFrameTree',
    );
    this.mainFrameId = frameTree.frame.id;
    const gap = opener === null ? null : await this.#gap();
    this.#context.write({
      kind: 'page',
      at: clock.now(),
      page: this.id,
      opener,
      url: this.page.url().slice(0, 2000),
      world: this.#context.world,
      gap,
    });
    this.page.on('close', () => this.#context.write({ kind: 'page-closed', at: clock.now(), page: this.id }));
    this.page.on('crash', () => {
      this.crashed = true;
      this.#context.write({ kind: 'crash', at: clock.now(), page: this.id });
    });
    this.page.on('download', (download) =>
      this.#context.write({
        kind: 'download',
        at: clock.now(),
        page: this.id,
        name: download.suggestedFilename().slice(0, 300),
        url: download.url().slice(0, 2000),
      }),
    );
    watchDownloads(this.page, (what, limit, seen) => this.#cap(what, limit, seen));
  }

  /** Milliseconds between the page's time origin and now: what a popup did before the recorder came. */
  async #gap(): Promise<number | null> {
    const { result } = await this.session.send<{ result: { value?: number } }>('Runtime.evaluate', {
      expression: 'performance.now()',
      returnByValue: true,
    });
    return typeof result.value === 'number' ? Math.round(result.value * 10) / 10 : null;
  }

  async #prepare(session: Session, isPage: boolean): Promise<void> {
    session.on('Runtime.executionContextCreated', (params) => this.#onContext(session, params));
    session.on('Runtime.executionContextDestroyed', (params: { executionContextId: number }) =>
      this.#dropWorlds((world) => world.session === session && world.contextId === params.executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () =>
      this.#dropWorlds((world) => world.session === session),
    );
    session.on(
      'Runtime.bindingCalled',
      (params: { name: string; payload: string; executionContextId: number }) => {
        if (params.name === bindingName) this.#onMessage(session, params.executionContextId, params.payload);
      },
    );
    session.on(
      'Runtime.exceptionThrown',
      (params: { exceptionDetails?: { text?: string; exception?: { description?: string } } }) =>
        this.#console(
          'exception',
          params.exceptionDetails?.exception?.description ?? params.exceptionDetails?.text ?? '',
        ),
    );
    session.on(
      'Runtime.consoleAPICalled',
      (params: { type: string; args: { value?: unknown; description?: string }[] }) => {
        if (params.type !== 'error' && params.type !== 'warning') return;
        this.#console(params.type, params.args.map(textOfArgument).join(' '));
      },
    );
    session.on('Page.frameNavigated', (params) => this.#onNavigated(params));
    session.on('Page.navigatedWithinDocument', (params) => this.#onWithinDocument(params));
    for (const event of ['Page.frameRequestedNavigation', 'Page.frameStartedNavigating'])
      session.on(event, (params: { frameId: string }) => {
        if (params.frameId === this.mainFrameId) this.#navigatingSince ??= this.#context.clock.now();
      });
    session.on('Page.frameStoppedLoading', (params: { frameId: string }) => {
      if (params.frameId === this.mainFrameId) this.#navigatingSince = null;
    });
    session.on('Target.attachedToTarget', (params) => void this.#onChild(session, params));
    this.dialogs.attach(session);
    learnHeaders(session, (kind, value) => this.#context.learn(kind, value));
    const script = await pageScript();
    // Sent together: a frame that waits for us must not run before all of it is in place.
    await Promise.all([
      session.send('Page.enable'),
      session.send('Runtime.enable'),
      session.send('DOM.enable'),
      this.network.attach(session),
      session.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: script,
        worldName,
        runImmediately: true,
      }),
      session.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: false,
        filter: [{ type: 'iframe' }],
      }),
    ]);
    if (!isPage) await session.send('Runtime.runIfWaitingForDebugger');
  }

  async #onChild(parent: Session, params: unknown): Promise<void> {
    const parsed = Attached.safeParse(params);
    if (!parsed.success) return;
    const { sessionId, targetInfo } = parsed.data;
    const child = childSession(parent, sessionId);
    parent.on('Target.detachedFromTarget', (gone: { sessionId: string }) => {
      if (gone.sessionId !== sessionId) return;
      child.gone();
      this.#dropWorlds((world) => world.session === child);
      this.outOfProcess.delete(targetInfo.targetId);
    });
    this.outOfProcess.add(targetInfo.targetId);
    // A frame may be gone before it is ours; that is no error of anybody. One that is still there must not wait on.
    await this.#prepare(child, false).catch(async () => {
      await child.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
      child.gone();
    });
  }

  #onContext(session: Session, params: unknown): void {
    const parsed = ContextCreated.safeParse(params);
    if (!parsed.success || parsed.data.context.name !== worldName) return;
    const frameId = parsed.data.context.auxData?.frameId;
    if (frameId === undefined) return;
    if (this.worlds.size >= maxFrames && !this.worlds.has(frameId)) {
      if (++this.#framesLeftOut === 1) this.#cap('frames', maxFrames, maxFrames + 1);
      return;
    }
    const frame = this.#context.frameName(frameId);
    const world = new FrameWorld({
      session,
      contextId: parsed.data.context.id,
      frameId,
      frame,
      clock: this.#context.clock,
    });
    this.worlds.set(frameId, world);
    this.lastChange = this.#context.clock.now();
    if (this.#context.hand) void world.call('tellTyped(true)').catch(() => undefined);
    world.measureClock().then(
      ({ offset, roundTrip }) => {
        if (frameId === this.mainFrameId)
          this.#context.write({
            kind: 'clock',
            at: this.#context.clock.now(),
            page: this.id,
            offset,
            roundTrip,
            utc: new Date().toISOString(),
          });
      },
      () => {
        // The document was replaced before its clock could be read; the next one is measured in its turn.
      },
    );
  }

  #dropWorlds(which: (world: FrameWorld) => boolean): void {
    for (const [frameId, world] of this.worlds) if (which(world)) this.worlds.delete(frameId);
  }

  get mainWorld(): FrameWorld | undefined {
    return this.worlds.get(this.mainFrameId);
  }

  /** Since when a document is waited for, ms; null if none is. */
  get navigatingFor(): number | null {
    return this.#navigatingSince === null ? null : this.#context.clock.now() - this.#navigatingSince;
  }

  get isNavigating(): boolean {
    return this.#navigatingSince !== null;
  }

  #onNavigated(params: unknown): void {
    const parsed = FrameNavigated.safeParse(params);
    if (!parsed.success) return;
    const { id, parentId, loaderId, url, urlFragment } = parsed.data.frame;
    if (id === this.mainFrameId) this.#navigatingSince = null;
    this.network.documentReplaced(id, id === this.mainFrameId, loaderId);
    this.#writeNavigation(id, parentId === undefined, url + (urlFragment ?? ''), 'load');
  }

  #onWithinDocument(params: unknown): void {
    const parsed = WithinDocument.safeParse(params);
    if (!parsed.success) return;
    const before = this.#knownUrls.get(parsed.data.frameId) ?? '';
    const hash = before.split('#')[0] === parsed.data.url.split('#')[0];
    if (parsed.data.frameId === this.mainFrameId) this.#navigatingSince = null;
    this.#writeNavigation(
      parsed.data.frameId,
      parsed.data.frameId === this.mainFrameId,
      parsed.data.url,
      hash ? 'hash' : 'history',
    );
  }

  #writeNavigation(frameId: string, main: boolean, url: string, how: 'load' | 'history' | 'hash'): void {
    this.#knownUrls.set(frameId, url);
    this.#context.write({
      kind: 'navigation',
      at: this.#context.clock.now(),
      page: this.id,
      frame: this.#context.frameName(frameId),
      main,
      url: url.slice(0, 2000),
      how,
    });
  }

  #cap(what: string, limit: number, seen: number): void {
    this.#context.write({ kind: 'cap', at: this.#context.clock.now(), what, limit, seen });
  }

  #console(level: 'error' | 'warning' | 'exception', text: string): void {
    if (++this.#consoleCount > maxConsole) {
      if (this.#consoleCount === maxConsole + 1) this.#cap('console', maxConsole, this.#consoleCount);
      return;
    }
    this.#context.write({
      kind: 'console',
      at: this.#context.clock.now(),
      page: this.id,
      level,
      text: text.slice(0, 1000),
    });
  }

  #onMessage(session: Session, contextId: number, payload: string): void {
    const world = [...this.worlds.values()].find(
      (candidate) => candidate.session === session && candidate.contextId === contextId,
    );
    if (!world || payload.length > 100_000) return;
    let json: unknown;
    try {
      json = JSON.parse(payload);
    } catch {
      return;
    }
    const parsed = PageMessage.safeParse(json);
    if (!parsed.success) return;
    const message = parsed.data;
    const at = world.at(message.at);
    const common = { page: this.id, frame: world.frame };
    const inputKey = 'id' in message ? `${world.contextId}/${world.frame}/${message.id}` : '';
    switch (message.kind) {
      case 'input': {
        const { type, trusted, key, value } = message;
        if (!trusted && ++this.#madeUp > maxMadeUp) {
          if (this.#madeUp === maxMadeUp + 1)
            this.#cap('events made up by the page', maxMadeUp, this.#madeUp);
          break;
        }
        const control = message.control && world.ref(message.control);
        if (type === 'click' && trusted && control?.chat) this.#context.noteOwnMessage(control.name);
        // A file field is opened by a click on it, often one that a button's script makes.
        if (type === 'click' && control?.type === 'file')
          this.#context.write({ kind: 'file-chooser', at, page: this.id });
        this.#inputs.set(inputKey, {
          kind: 'input',
          at,
          ...common,
          type,
          trusted,
          control,
          key,
          prevented: false,
          value,
        });
        break;
      }
      case 'prevented': {
        const input = this.#inputs.get(inputKey);
        if (input) input.prevented = true;
        break;
      }
      case 'retarget': {
        const input = this.#inputs.get(inputKey);
        if (input) input.control = world.ref(message.control);
        break;
      }
      case 'change':
        this.lastChange = Math.max(this.lastChange, at);
        this.#changes.set(world.frame, [...(this.#changes.get(world.frame) ?? []), at]);
        break;
      case 'toast':
        this.#context.write({
          kind: 'toast',
          at,
          ...common,
          text: message.text,
          load: textLoad(message.text),
          goneAt: world.at(message.goneAt),
        });
        break;
      case 'enabled':
        this.#context.write({
          kind: 'enabled',
          at,
          page: this.id,
          control: world.ref(message.control),
          shownAt: world.at(message.shownAt),
          enabledAt: at,
        });
        break;
      case 'turn':
        this.#context.write({
          kind: 'chat-turn',
          at,
          ...common,
          own: this.#context.isOwnMessage(message.text, message.sender),
          text: message.text,
          load: textLoad(message.text),
          sender: message.sender,
          side: message.side,
          signs: message.signs,
          typing: message.typing,
        });
        break;
      case 'typed':
        this.#context.hand?.(message);
        break;
      case 'permission':
        this.#context.write({
          kind: 'permission',
          at,
          page: this.id,
          name: message.name,
          state: message.state,
        });
        break;
      case 'dropped': {
        const { limit, seen } = message;
        this.#context.write({ kind: 'cap', at, what: 'events', limit, seen });
        break;
      }
    }
  }

  /** Whether a hand, or an action as one, did something since then, as far as it was told. */
  hasActedSince(at: number): boolean {
    const moves = ['pointerdown', 'key', 'input', 'change'];
    return [...this.#inputs.values()].some(
      (input) => input.trusted && input.at >= at && moves.includes(input.type),
    );
  }

  /** Events since the last call, in the order of their time; written here, where what the page did with them is known. */
  flushInputs(): InputFact[] {
    const inputs = [...this.#inputs.values()].sort((a, b) => a.at - b.at);
    this.#inputs.clear();
    this.#madeUp = 0;
    for (const input of inputs) this.#context.write(input);
    for (const [frame, times] of this.#changes)
      this.#context.write({ kind: 'change', at: times[0]!, page: this.id, frame, times });
    this.#changes.clear();
    return inputs;
  }

  /** Asks every frame at once; frames that are gone, frozen or behind a dialog do not answer. */
  async #everywhere<T>(ask: (world: FrameWorld) => Promise<T>): Promise<T[]> {
    if (this.dialogs.open || this.crashed || this.page.isClosed()) return [];
    const answers = await Promise.all(
      [...this.worlds.values()].map((world) => answerWithin(patience, ask(world))),
    );
    return answers.filter((answer) => answer !== undefined);
  }

  /** Has every frame tell what a hand types, or no longer. */
  async heedHand(on: boolean): Promise<void> {
    await this.#everywhere((world) => world.call(`tellTyped(${on})`));
  }

  async beginAction(): Promise<void> {
    this.network.beginAction();
    await this.#everywhere((world) => world.call('beginAction()'));
    this.lastChange = this.#context.clock.now();
  }

  async endAction(): Promise<void> {
    await this.#everywhere((world) => world.call('endAction()'));
  }

  /** Whether the page answers at all: one whose script never ends does not. */
  async answers(): Promise<boolean> {
    // What waits behind a dialog answers later.
    if (this.dialogs.open) return true;
    const answer = this.mainWorld && (await answerWithin(longPatience, this.mainWorld.call('clock()')));
    this.isSilent = answer === undefined;
    return !this.isSilent;
  }

  /** Forces a reading in every frame. */
  async probe(): Promise<{ frames: number; answered: number }> {
    const frames = this.worlds.size;
    const answers = await this.#everywhere(async (world) => {
      await world.measureClock();
      const probe = await world.read('probe()', Probe);
      this.lastChange = Math.max(
        this.lastChange,
        Math.min(world.at(probe.lastChange), this.#context.clock.now()),
      );
      return probe;
    });
    return { frames, answered: answers.length };
  }

  async giveUp(): Promise<string[]> {
    return (await this.#everywhere((world) => world.read('giveUp()', Restless))).flat();
  }

  /** The control at a point of the page's viewport, in whichever frame lies there. */
  async controlAt(x: number, y: number): Promise<ControlRef | null> {
    for (const { world, shift } of (await placeFrames(this)).reverse()) {
      const control = await world.read(`at(${x - shift[0]}, ${y - shift[1]})`, NullableControl);
      if (control && control.tag !== 'iframe' && control.tag !== 'html') return world.ref(control, shift);
    }
    return null;
  }

  /** Scrolls a recorded control into view; where to click on it, or null if something else would be hit. */
  async bringIntoView(control: Pick<Control, 'uid' | 'frame'>): Promise<{ x: number; y: number } | null> {
    const place = (await placeFrames(this)).find(({ world }) => world.frame === control.frame);
    const point = place && (await place.world.read(`aimAt(${place.world.localUid(control.uid)})`, Point));
    return point ? { x: point.x + place.shift[0], y: point.y + place.shift[1] } : null;
  }

  /** Rests so long, ms, by the timers of every frame: what a page set itself for sooner is done then, however busy it is. */
  async rest(ms: number): Promise<void> {
    await this.#everywhere((world) => world.rest(ms));
  }

  /** A mark of what every frame shows now: another one where something has come or gone. */
  async shownMark(): Promise<string> {
    return (await this.#everywhere((world) => world.call<string>('shownMark()'))).join();
  }

  /** What Enter in a recorded text field sends; null if it is no such field any more. */
  async sendingOf(control: Pick<Control, 'uid' | 'frame'>): Promise<Sending> {
    const world = [...this.worlds.values()].find(({ frame }) => frame === control.frame);
    return world ? world.read(`sendingOf(${world.localUid(control.uid)})`, Sending) : null;
  }

  /** From now on no click and no key gets through in any frame but to this control. */
  async raiseShield({ uid, frame }: Pick<Control, 'uid' | 'frame'>): Promise<void> {
    await this.#everywhere((world) =>
      world.call(`raiseShield(${world.frame === frame ? world.localUid(uid) : null})`),
    );
  }

  /** Lets everything through again; whether one was held off meanwhile. */
  async lowerShield(): Promise<boolean> {
    return (await this.#everywhere((world) => world.call<boolean>('lowerShield()'))).includes(true);
  }

  /**
   * Makes the element that fills a box of the page's viewport a chat widget, in whichever frame it lies.
   * False if nothing of that size is there.
   */
  async declareChat([x, y, w, h]: Box): Promise<boolean> {
    for (const { world, shift } of (await placeFrames(this)).reverse()) {
      const [left, top] = [x + w / 2 - shift[0], y + h / 2 - shift[1]];
      if (await world.call<boolean>(`declareChat(${left}, ${top}, ${w}, ${h})`)) return true;
    }
    return false;
  }

  /** Looks into the closed shadow roots that came into the chats of the page. */
  async openChatRoots(): Promise<void> {
    await this.#everywhere(async (world) => world.adoptRoots(await world.read('chatSuspects()', Suspects)));
  }

  /** The control that has the focus, in whichever frame. */
  async focus(): Promise<ControlRef | null> {
    const found = await this.#everywhere(async (world) => {
      const control = await world.read('focus()', NullableControl);
      return control && world.ref(control);
    });
    return found.find((control) => control !== null) ?? null;
  }
}

/** A console argument as the console shows it. */
function textOfArgument({ value, description }: { value?: unknown; description?: string }): string {
  return typeof value === 'string' ? value : (description ?? JSON.stringify(value) ?? '');
}
