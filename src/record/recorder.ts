import type { BrowserContext, Page } from '@playwright/test';
import type { WalkGate } from '../evidence/walk-gate.ts';
import type { Box } from '../model/control.ts';
import type { ChatTurnFact, Fact, InputFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { assembleScreen, type FrameReading } from './assemble-screen.ts';
import { answerWithin } from './answer-within.ts';
import { readAxTree } from './ax-tree.ts';
import { FactCaps } from './fact-caps.ts';
import { findMasks } from './find-masks.ts';
import { placeFrames } from './frame-shifts.ts';
import { FrameSnapshot, type TypedField } from './messages.ts';
import { OwnMessages } from './own-messages.ts';
import { InitScriptSessions } from './init-script-sessions.ts';
import type { DocumentAnswer } from './network-log.ts';
import { PageRecorder } from './page-recorder.ts';
import { pageSession } from './protocol.ts';
import { samplePixels } from './sample-pixels.ts';
import { settle, type Settled } from './settle.ts';
import type { WalkClock } from './walk-clock.ts';

/** Blocks and controls of a frame beyond which its accessibility tree is too large to be asked for at once. */
const largePage = 2000;
/** Bounds of what a page may never give, ms. */
const picturePatience = 10_000;
const treePatience = 10_000;
const framePatience = 10_000;
/** So often at most a page is read anew because another document has taken its place meanwhile. */
const mostReplaced = 5;
/** Pages that are recorded by themselves; one that the scenario acts on always is. */
const maxPages = 30;
/** A document that has not come after so long does not come, ms. */
const longNavigation = 8000;
/** While an action goes on, so often it is asked whether the page still answers, ms. */
const askEvery = 5000;

export type RecorderOptions = {
  context: BrowserContext;
  gate: WalkGate;
  clock: WalkClock;
  /** Texts that must not be seen in pictures: secrets and personal data known so far. */
  hiddenTexts(): string[];
  /** Where the page's part lives; by default isolated in Chromium, else an init script. */
  world?: 'isolated' | 'init-script';
};

/** Records a walk: every page of a browser context, and the states in which the scenario acts. */
export class Recorder {
  readonly #o: RecorderOptions;
  /** How the pages are read: from a world of its own, or (Firefox, WebKit) from theirs. */
  readonly world: 'isolated' | 'init-script';
  readonly #initScripts = new InitScriptSessions();
  readonly #pages = new Map<Page, PageRecorder>();
  readonly #attaching = new Map<Page, Promise<void>>();
  readonly #frameNames = new Map<string, string>();
  readonly #lastScreens = new Map<Page, Screen>();
  readonly #ownMessages = new OwnMessages();
  readonly #caps = new FactCaps();
  #pagesLeftOut = 0;
  #asking: NodeJS.Timeout | undefined;
  #chatTurns: ChatTurnFact[] = [];
  #inputs: InputFact[] = [];
  #screens = 0;
  /** Facts are written only while the flow is walked; before it, the recorder only gets into place. */
  #recording = false;
  #lastActionEnd = 0;
  #finished = false;
  #home: string[] = [];
  #hand: ((typed: TypedField) => void) | null = null;

  constructor(options: RecorderOptions) {
    this.#o = options;
    const isChromium = options.context.browser()?.browserType().name() === 'chromium';
    this.world = options.world ?? (isChromium ? 'isolated' : 'init-script');
  }

  /** Attaches to every page of the context, now and later. */
  async start(): Promise<void> {
    if (this.world === 'init-script') {
      await this.#initScripts.install(this.#o.context);
      this.write({
        kind: 'note',
        at: this.#o.clock.now(),
        text: "recorded by an init script in the page's own world: the page could see it, closed shadow roots stay closed, no accessibility tree",
      });
    }
    // Whoever acts on the page awaits the same attaching and hears of its failure.
    this.#o.context.on('page', (page) => this.#onPage(page));
    await Promise.all(this.#o.context.pages().map((page) => this.#attach(page)));
  }

  /** HOME's addresses: the declared one and where it led. */
  set home(addresses: string[]) {
    this.#home = addresses;
  }

  /** Learns HOME's addresses when it has settled: a single page leads elsewhere by itself. */
  async arriveAtHome(page: Page, declared: string): Promise<void> {
    const recorder = await this.recorderOf(page);
    await settle(recorder, this.#o.clock, this.#o.clock.now());
    // What is still open was waited for once.
    recorder.network.beginAction();
    this.#home = [declared, page.url()];
  }

  set recording(on: boolean) {
    this.#recording = on;
    this.#lastActionEnd = this.#o.clock.now();
  }

  /** A person types by hand: whoever listens hears of it before what the page makes of it is written. */
  async heedHand(hand: ((typed: TypedField) => void) | null): Promise<void> {
    this.#hand = hand;
    await Promise.all([...this.#pages.values()].map((recorder) => recorder.heedHand(hand !== null)));
  }

  get recording(): boolean {
    return this.#recording;
  }

  /** A text that the scenario sent in a chat: its bubble is nobody's answer. */
  noteOwnMessage(text: string): void {
    this.#ownMessages.note(text);
  }

  async recorderOf(page: Page): Promise<PageRecorder> {
    await this.#attach(page);
    return this.#pages.get(page)!;
  }

  lastScreen(page: Page): Screen | null {
    return this.#lastScreens.get(page) ?? null;
  }

  #onPage(page: Page): void {
    if (this.#pages.size < maxPages) void this.#attach(page).catch(() => undefined);
    else if (++this.#pagesLeftOut === 1)
      this.write({
        kind: 'cap',
        at: this.#o.clock.now(),
        what: 'pages',
        limit: maxPages,
        seen: maxPages + 1,
      });
  }

  #attach(page: Page): Promise<void> {
    const attaching = this.#attaching.get(page) ?? this.#attachNew(page);
    this.#attaching.set(page, attaching);
    return attaching;
  }

  async #attachNew(page: Page): Promise<void> {
    const id = `p${this.#pages.size + 1}`;
    const hand = () => this.#hand;
    const recorder = new PageRecorder(page, id, {
      get hand() {
        return hand();
      },
      clock: this.#o.clock,
      world: this.world,
      openSession: async (of) =>
        this.world === 'isolated'
          ? pageSession(await this.#o.context.newCDPSession(of))
          : this.#initScripts.of(of),
      write: (fact) => this.write(fact),
      learn: (kind, value) => this.#o.gate.learn(kind, value),
      frameName: (frameId) => this.#frameName(frameId),
      noteOwnMessage: (text) => this.noteOwnMessage(text),
      isOwnMessage: (text, sender) => this.#ownMessages.isOwn(text, sender),
    });
    this.#pages.set(page, recorder);
    const opener = await page.opener();
    // A popup may close before the recorder reaches it; its opening is in the log of its opener.
    await recorder.attach(opener ? (this.#pages.get(opener)?.id ?? null) : null).catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
  }

  #frameName(frameId: string): string {
    const name = this.#frameNames.get(frameId) ?? `f${this.#frameNames.size + 1}`;
    this.#frameNames.set(frameId, name);
    return name;
  }

  /** Messages in the chats of the documents that are open now, in the order in which they came. */
  get chatTurns(): readonly ChatTurnFact[] {
    return this.#chatTurns;
  }

  write(fact: Fact): void {
    if (this.#finished) return;
    if (fact.kind === 'chat-turn') this.#chatTurns.push(fact);
    if (fact.kind === 'navigation' && fact.main && fact.how === 'load')
      this.#chatTurns = this.#chatTurns.filter((turn) => turn.page !== fact.page);
    if (
      this.#recording ||
      fact.kind === 'page' ||
      fact.kind === 'phase' ||
      fact.kind === 'clock' ||
      fact.kind === 'cap' ||
      fact.kind === 'note' ||
      fact.kind === 'circumstances' ||
      fact.kind === 'money'
    )
      this.#writeWithin(fact);
  }

  #writeWithin(fact: Fact): void {
    const { isKept, cut } = this.#caps.take(fact);
    if (isKept) this.#o.gate.fact(fact);
    else if (cut) this.#writeCap(cut);
  }

  #writeCap(cap: { what: string; limit: number; seen: number }): void {
    this.#o.gate.fact({ kind: 'cap', at: this.#o.clock.now(), ...cap });
  }

  /**
   * Before an action and at the end: waits until the page has settled and records the state that a person
   * faces. Its time is the harness's own.
   */
  async stand(page: Page): Promise<Screen | null> {
    for (const [other, attaching] of this.#attaching) {
      await attaching;
      if (
        other !== page &&
        !other.isClosed() &&
        !this.#lastScreens.has(other) &&
        other.url() !== 'about:blank'
      )
        await this.#record(other);
    }
    return this.#record(page);
  }

  async #record(page: Page): Promise<Screen | null> {
    const recorder = await this.recorderOf(page);
    const { clock } = this.#o;
    for (let replaced = 0; ; replaced++) {
      const from = clock.now();
      const settled = await settle(recorder, clock, this.#lastActionEnd);
      const between = clock.now();
      this.write({ kind: 'harness', at: from, what: 'settle', from, to: between });
      this.#flushInputs();
      const document = recorder.mainWorld;
      try {
        return await this.#take(recorder, settled);
      } catch (error) {
        // A page may move on by itself while it is read: what comes then is what a person faces.
        if (replaced === mostReplaced || page.isClosed() || recorder.mainWorld === document) throw error;
      } finally {
        this.write({ kind: 'harness', at: between, what: 'screen', from: between, to: clock.now() });
      }
    }
  }

  async #take(recorder: PageRecorder, settled: Settled): Promise<Screen | null> {
    const { page } = recorder;
    if (page.isClosed() || recorder.crashed || recorder.dialogs.open || !recorder.mainWorld) return null;
    const { clock, gate } = this.#o;
    const at = clock.now();
    if (!(await recorder.answers())) {
      this.write({ kind: 'note', at, text: `${recorder.id} does not answer: its state is not recorded` });
      return null;
    }
    // The browser draws while the frames are read.
    const drawing = takePicture(recorder);
    const readings = await readFrames(recorder);
    if (readings.length === 0) return null;
    // Cannot be reached by script; seen from the next reading on, so read once more.
    const adopted = await Promise.all(
      readings.map(({ place, snapshot }) => place.world.adoptRoots(snapshot.suspects)),
    );
    const isAgain = adopted.some((count) => count > 0);
    const complete = isAgain ? await readFrames(recorder) : readings;
    const [drawn, ax] = await Promise.all([
      // What is blackened and what is seen must be of one moment.
      isAgain ? takePicture(recorder) : drawing,
      this.#axTrees(complete),
    ]);
    const { png, masks } = await this.#hide(recorder, complete, { drawn, ax: ax.nodes, ...settled });
    if (!png || !masks)
      this.write({ kind: 'note', at, text: `no picture of ${recorder.id}: the browser did not give one` });
    await recorder.endAction();
    const main = complete[0]!.snapshot;
    const assembled = assembleScreen(
      {
        screen: ++this.#screens,
        page: recorder.id,
        at,
        ...settled,
        ax: ax.nodes,
        isHome: this.#home.some((home) => addressOf(home, false) === addressOf(main.url, main.hashIsAnchor)),
      },
      complete,
      {
        isOwnMessage: (text) => this.#ownMessages.isOwn(text),
        outOfProcess: (frameId) => recorder.outOfProcess.has(frameId),
      },
    );
    if (ax.seen > ax.nodes.length)
      assembled.caps.push({ what: 'accessibility nodes', limit: ax.nodes.length, seen: ax.seen });
    const isPictured = png !== null && masks !== null;
    const controls = isPictured
      ? samplePixels(assembled.controls, png, assembled.viewport.ratio)
      : assembled.controls;
    const screen = gate.redactScreen({ ...assembled, controls });
    this.#lastScreens.set(page, screen);
    if (this.#recording) {
      const body = gate.screen(screen);
      const picture = isPictured ? gate.picture(png, masks, screen.viewport.ratio) : null;
      this.write({
        kind: 'screen',
        at,
        screen: screen.screen,
        page: recorder.id,
        url: screen.url,
        title: screen.title,
        body,
        picture,
        screenHash: screen.screenHash,
        screenKey: screen.screenKey,
        settled: screen.settled,
      });
    }
    return screen;
  }

  /** The picture of a page with what must not be seen in it. What moves is drawn between two looks at where it is. */
  async #hide(
    recorder: PageRecorder,
    readings: readonly FrameReading[],
    { drawn, ax, settled }: { drawn: Buffer | null; ax: Screen['ax']; settled: boolean },
  ): Promise<{ png: Buffer | null; masks: Box[] | null }> {
    const masks = await this.#masks(readings, ax);
    if (settled || !masks || masks.length === 0) return { png: drawn, masks };
    const png = await takePicture(recorder);
    const after = await this.#masks(readings, ax);
    return { png, masks: after && [...masks, ...after] };
  }

  #masks(readings: readonly FrameReading[], ax: Screen['ax']): Promise<Box[] | null> {
    return findMasks(readings, {
      gate: this.#o.gate,
      hidden: this.#o.hiddenTexts(),
      names: ax.map(({ name }) => name),
    });
  }

  async #axTrees(readings: readonly FrameReading[]): Promise<{ nodes: Screen['ax']; seen: number }> {
    const trees = await Promise.all(
      readings.map(async ({ place, snapshot: { blocks, controls, caps } }) => {
        // A tree holds every text whole, however long.
        if (caps.some(({ what }) => what === 'text')) return { nodes: [], seen: 1 };
        const isLarge = blocks.length + controls.length > largePage;
        return (await answerWithin(treePatience, readAxTree(place, isLarge))) ?? { nodes: [], seen: 0 };
      }),
    );
    return {
      nodes: trees.flatMap((tree) => tree.nodes),
      seen: trees.reduce((sum, tree) => sum + tree.seen, 0),
    };
  }

  async beginAction(): Promise<void> {
    clearInterval(this.#asking);
    // An action can wait for ever for a page that hangs: then nobody else would find out.
    this.#asking = setInterval(() => this.#askAll(), askEvery).unref();
    await Promise.all(
      [...this.#pages.values()]
        .filter((recorder) => !recorder.page.isClosed())
        .map((recorder) => recorder.beginAction()),
    );
  }

  #askAll(): void {
    for (const recorder of this.#pages.values()) if (!recorder.page.isClosed()) void recorder.answers();
  }

  /** The action has returned; what the page does from now on is its response. */
  endAction(): void {
    clearInterval(this.#asking);
    this.#lastActionEnd = this.#o.clock.now();
  }

  #flushInputs(): void {
    for (const recorder of this.#pages.values()) this.#inputs.push(...recorder.flushInputs());
  }

  /** Events written since the last call, for the action that caused them. */
  takeInputs(): InputFact[] {
    return this.#inputs.splice(0);
  }

  /** Why nothing goes on on a page, or did when it was closed; null if it does. */
  stuckOn(page: Page | null): string | null {
    const all = [...this.#pages.values()];
    if (all.some((recorder) => recorder.crashed)) return 'the page crashed';
    const on = page ? all.filter((recorder) => recorder.page === page) : all.slice(0, 1);
    const isWaiting = on.some(({ navigatingFor }) => (navigatingFor ?? 0) > longNavigation);
    if (isWaiting) return 'the target did not answer (no document came)';
    return on.some(({ isSilent }) => isSilent) ? 'the page does not answer' : null;
  }

  /** What the document that a page shows was answered with; null if that is not known. */
  answerOf(page: Page): DocumentAnswer | null {
    return this.#pages.get(page)?.network.document ?? null;
  }

  /** Writes what is still open. */
  finish(): void {
    this.#flushInputs();
    for (const recorder of this.#pages.values()) recorder.network.flush();
    for (const cap of this.#caps.reached) this.#writeCap(cap);
  }

  /** Nothing is written any more: the browser may outlive the walk. */
  close(): void {
    clearInterval(this.#asking);
    this.#finished = true;
  }
}

/** A picture of the viewport, or null if the browser gives none. */
async function takePicture({ session }: PageRecorder): Promise<Buffer | null> {
  const taken = await answerWithin(
    picturePatience,
    session.send<{ data: string }>('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true }),
  );
  return taken ? Buffer.from(taken.data, 'base64') : null;
}

async function readFrames(recorder: PageRecorder): Promise<FrameReading[]> {
  const places = await placeFrames(recorder);
  const readings = await Promise.all(
    places.map(async (place) => {
      const reading = place.world.read('snapshot()', FrameSnapshot);
      // A frame that went away, or hangs, takes its content with it; the page itself must be readable.
      const snapshot = place.parent === null ? await reading : await answerWithin(framePatience, reading);
      return snapshot && { place, snapshot };
    }),
  );
  return readings.filter((reading) => reading !== undefined);
}

/** An address without what does not make another place: a page anchor, a closing slash, an empty route. */
function addressOf(url: string, hashIsAnchor: boolean): string {
  const { origin, pathname, search, hash } = new URL(url);
  const route = hashIsAnchor || hash.length <= 2 ? '' : hash;
  return `${origin}${pathname.replace(/\/+$/, '')}${search}${route}`;
}
