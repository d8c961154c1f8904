import { stripVTControlCharacters } from 'node:util';
import type { BrowserContext, Dialog, Locator, Page } from '@playwright/test';
import { namesGoal } from '../lexicon/names-goal.ts';
import { textLoad } from '../lexicon/text-load.ts';
import type { ControlRef } from '../model/control.ts';
import type { ActionFact, Fact, OutcomeFact, SearchFact, Source, VerbFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';
import type { SecretKind } from '../evidence/redactor.ts';
import type { WalkGate } from '../evidence/walk-gate.ts';
import { notAnAction, type ScenarioAction } from '../record/action-log.ts';
import { authorFrames } from '../record/author-frames.ts';
import { Recorder } from '../record/recorder.ts';
import { scrollNeeded } from '../record/scroll-needed.ts';
import { tokenLike } from '../record/token-like.ts';
import type { WalkClock } from '../record/walk-clock.ts';
import { cameLate } from './came-late.ts';
import { classifyFailure } from './classify-failure.ts';
import { controlOf } from './control-of.ts';
import { effectOnPage } from './effect-on-page.ts';
import { fieldWords } from './field-words.ts';
import { groupedForms } from './grouped-forms.ts';
import { guardDialogs } from './guard-dialogs.ts';
import { isActivation } from './is-activation.ts';
import { codeInBoxes, isBoxOfCode } from './code-in-boxes.ts';
import { kindOfField } from './kind-of-field.ts';
import { localIso } from './local-iso.ts';
import { waitForTurn } from './mannerly.ts';
import type { Manners } from './manners.ts';
import { OneByOne } from './one-by-one.ts';
import { MoneyGuard, type MoneyStop } from './money-guard.ts';
import { actsByScript } from './script-clicks.ts';
import { sourceOf } from './source-of.ts';
import { optionsOf } from './options-of.ts';
import { PeopleBounds } from './people-bounds.ts';
import { writePlanned } from './planned-stop.ts';
import { ScenarioError } from './scenario-error.ts';
import { SiteGuard } from './site-guard.ts';
import { takeLeave } from './take-leave.ts';
import { typing } from './typing.ts';
import { ForeignSite, ScenarioBroken, WalkEnded, WalkInterrupted } from './walk-ended.ts';

const scripts = new Set(['evaluate', 'evaluateAll', 'evaluateHandle', '$eval', '$$eval']);

type Verb = VerbFact['verb'];
/** What the scenario said about how the walk ended, before it is known when the change takes effect. */
export type Said = {
  outcome: Outcome;
  reason: string;
  evidence: OutcomeFact['evidence'];
  source: Source | null;
  promised: OutcomeFact['promised'];
  unchanged?: string;
};
/** How a click is aimed: `take` says where it must go and holds off every other one; `missed`, whether one was. */
type Aim = { take(): Promise<{ x: number; y: number }>; missed(): Promise<boolean> };

/** What an `indicate` that is open was begun with. */
type Indicating = Pick<VerbFact, 'id' | 'source' | 'declared'>;

/** A state of many pages and frames that answer late takes so long to record, ms. */
const longestStand = 180_000;
/** A page on which so many clicks go astray cannot be operated. */
const mostMisses = 10;
type Pending = { fact: Omit<ActionFact, 'focusAfter'>; page: Page; screen: Screen | null };

export type SessionOptions = {
  head: WalkHead;
  gate: WalkGate;
  clock: WalkClock;
  context: BrowserContext;
  /** Texts to hide in pictures from the start. */
  hidden: string[];
  /** Why this walk must stop before the commit control; null if it may pass. */
  mayNotPass(declared: Record<string, string>): string | null;
  /** Writes a step down before it is activated; why a bound keeps it from that, or null. */
  intend?(declared: Record<string, string>, phase: 'setup' | 'flow' | 'verify'): string | null;
  /** The dialog by which a step would have been made was answered with no. */
  notMade?(declared: Record<string, string>): void;
  /** The harness took this long for itself, ms: it must not use up the scenario's time limit. */
  onHarness(ms: number): void;
  /** What an earlier walk of the same audit, target and direction found for a goal; null if nothing. */
  lastSearch(goal: string): SearchFact | null;
  /** What may be taken of persons in chats; the defaults, for this walk alone, if it is not said. */
  people?: PeopleBounds;
  /** Where walks take turns; without it nobody has to wait. */
  manners?: Manners;
};

/** One walk while it is walked: catches the scenario's actions, records around them, and ends with an outcome. */
export class WalkSession {
  readonly recorder: Recorder;
  readonly head: WalkHead;
  readonly people: PeopleBounds;
  readonly #money: MoneyGuard;
  readonly #sites: SiteGuard;
  readonly #o: SessionOptions;
  readonly #hidden: Set<string>;
  readonly #codes = new Set<string>();
  readonly #typedDigits = codeInBoxes();
  readonly #mailLinks = new Set<string>();
  #phase: 'setup' | 'flow' | 'verify' | 'end' = 'setup';
  #actions = 0;
  #verbs = 0;
  #irreversible: Record<string, string> | null = null;
  #waived: string | null = null;
  #isSearching = false;
  #pending: Pending | null = null;
  /** The action that Playwright is about to make, or makes. */
  #underWay: Pending | null = null;
  readonly #oneByOne = new OneByOne();
  #indicating: Indicating | null = null;
  #scrolled = 0;
  #aim: Aim | null = null;
  #stopped: WalkEnded | ScenarioBroken | WalkInterrupted | null = null;
  #said: Said | null = null;
  #home: Screen | null = null;
  #page: Page | null = null;
  #ended = false;
  #leftBehind: Locator[] = [];

  constructor(options: SessionOptions) {
    this.#o = options;
    this.head = options.head;
    this.people = options.people ?? new PeopleBounds(undefined, null);
    this.#hidden = new Set(options.hidden);
    this.recorder = new Recorder({
      context: options.context,
      gate: options.gate,
      clock: options.clock,
      hiddenTexts: () => [...this.#hidden],
    });
    this.#money = new MoneyGuard({
      recorder: this.recorder,
      write: (fact) => this.write(fact),
      now: () => this.now,
      onHeld: (stop) => void (this.#stopped ??= asError(stop)),
    });
    this.#sites = new SiteGuard(options.head.target);
    guardDialogs(options.context, (dialog) => this.#mayAccept(dialog));
  }

  get now(): number {
    return this.#o.clock.now();
  }

  get gate(): WalkGate {
    return this.#o.gate;
  }

  /** A person waits in this chat and will not be answered: there is a goodbye to be said behind the flow. */
  leaveBehind(chat: Locator): void {
    this.#leftBehind.push(chat);
  }

  /** Says it; the flow is over, and what is done here is in no count. */
  async takeLeave(): Promise<void> {
    for (const chat of this.#leftBehind.splice(0)) await takeLeave(this, chat);
  }

  lastSearch(goal: string): SearchFact | null {
    return this.#o.lastSearch(goal);
  }

  get said(): Said | null {
    return this.#said;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  write(fact: Fact): void {
    this.recorder.write(fact);
  }

  phase(phase: 'setup' | 'flow' | 'verify' | 'end'): void {
    if (phase === 'flow') this.recorder.recording = true;
    this.#phase = phase;
    this.#money.begin();
    this.write({ kind: 'phase', at: this.now, phase });
    if (phase !== 'flow') this.recorder.recording = false;
  }

  /** Waits until the page has settled and records it, completing the action before it. */
  async stand(page: Page): Promise<Screen | null> {
    const from = this.now;
    // It is bound by itself: the scenario's time limit must not run out meanwhile.
    this.#o.onHarness(longestStand);
    const screen = await this.recorder.stand(page).finally(() => this.#o.onHarness(-longestStand));
    this.#home ??= screen;
    await this.#completePending(page);
    this.#o.onHarness(this.now - from);
    // Chromium shows it where no document came, and no page can: it says nothing about the target, and loads by itself
    // what was asked for once there is a connection again.
    const isOwnError = page.url().startsWith('chrome-error:') && this.recorder.answerOf(page) === null;
    if (isOwnError && this.#phase === 'flow') throw (this.#stopped ??= new WalkInterrupted(ownErrorPage));
    const leave = { declared: this.#irreversible, waived: this.#waived };
    if (this.#stopped instanceof ScenarioBroken && this.#phase === 'flow') throw this.#stopped;
    if (screen && this.#phase === 'flow') await this.#money.stood(page, screen, leave);
    return screen;
  }

  /** The control of the next action was brought into view beforehand, by so many viewport heights. */
  noteScroll(viewports: number): void {
    this.#scrolled = viewports;
  }

  /** Runs a click of the mouse that falls on what it is meant for, or on nothing. */
  async aimingWith<T>(aim: Aim, click: () => Promise<T>): Promise<T> {
    this.#aim = aim;
    try {
      return await click();
    } finally {
      this.#aim = null;
    }
  }

  /** A one-time code, or an address from a mail: known when it is typed or opened. */
  noteCode(value: string, isLink: boolean): void {
    (isLink ? this.#mailLinks : this.#codes).add(value);
    if (!isLink) this.#o.gate.learn('code', value);
    // Who has the link needs no password.
    else
      for (const piece of value.split(/[/?&=#;]/)) if (tokenLike(piece)) this.#o.gate.learn('token', piece);
  }

  /** Waits until it is this walk's turn at its site; that is the harness's own time. */
  readonly awaitTurn = (action: Pick<ScenarioAction, 'method' | 'args'>): Promise<boolean> =>
    waitForTurn(
      { ...this.#o, now: () => this.now, write: (fact) => this.write(fact) },
      this.#o.manners,
      action,
    );

  /** @throws {WalkInterrupted} if there is a stop file */
  heed(): void {
    this.#o.manners?.heed();
  }

  /** Does one action of the scenario. */
  readonly perform = async <T>(action: ScenarioAction, call: () => Promise<T>): Promise<T> => {
    if (this.#stopped) throw this.#stopped;
    this.#money.notePointer(action);
    if (scripts.has(action.method)) {
      if (!action.args.some(actsByScript)) return call();
      if (this.#phase === 'flow')
        throw new ScenarioBroken(`${action.api} acts by script, as no person could`);
      return this.#atHome(action, null, () => this.#aside(action, call));
    }
    return this.#oneByOne.run(() => this.#act(action, call));
  };

  async #act<T>(action: ScenarioAction, call: () => Promise<T>): Promise<T> {
    if (this.#stopped) throw this.#stopped;
    const before = this.now;
    await this.#learnSecrets(action);
    this.write({ kind: 'harness', at: before, what: 'screen', from: before, to: this.now });
    if (this.#phase !== 'flow')
      return this.#atHome(action, null, async () => {
        const made = await this.#whileAtHome(action, call);
        const mayPay = isActivation(action) || (await this.#money.typesPin(action));
        return mayPay ? this.#aside(action, made) : made();
      });
    const options = optionsOf(action);
    if (options['force'] === true || action.method === 'dispatchEvent')
      throw new ScenarioBroken(`${action.api} with force or a made-up event is nothing a person could do`);
    this.#page = action.page;
    const { pending, from } = await notAnAction(() => this.#prepare(action, options));
    if (await this.awaitTurn(action)) await notAnAction(() => this.#lookAgain(pending));
    return this.#atHome(action, pending, () => this.#perform(action, call, pending, from));
  }

  async #perform<T>(
    action: ScenarioAction,
    call: () => Promise<T>,
    pending: Pending,
    from: number,
  ): Promise<T> {
    if (isActivation(action) || (await this.#money.typesPin(action, pending.screen)))
      await this.#guardActivation(action, pending);
    const aim = this.#aim;
    if (aim) await this.#take(aim, action);
    await notAnAction(() => this.recorder.beginAction());
    const startedAt = this.now;
    this.recorder.write({ kind: 'harness', at: from, what: 'screen', from, to: startedAt });
    pending.fact.at = pending.fact.startedAt = startedAt;
    this.#pending = pending;
    const around = this.#underWay;
    this.#underWay = pending;
    try {
      const made = aim ? () => this.#clickAimed(aim, action, call) : call;
      return await this.#unlessStopped((await this.#whileAtHome(action, made))());
    } catch (error) {
      pending.fact.error = stripVTControlCharacters(
        error instanceof Error ? error.message : String(error),
      ).slice(0, 2000);
      throw error;
    } finally {
      this.#underWay = around;
      pending.fact.endedAt = this.now;
      this.recorder.endAction();
    }
  }

  /**
   * Runs what the scenario does about something that came in the way of an action: a layer that opens late, and that
   * `page.addLocatorHandler` closes. It is done on the screen that brings it, and counts as what it is; the action
   * itself begins again behind it, neither indicated nor committed before.
   */
  readonly interrupt = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    const interrupted = this.#phase === 'flow' ? this.#underWay : null;
    const outer = { declared: this.#irreversible, waived: this.#waived, aim: this.#aim };
    const indicating = this.#indicating;
    if (interrupted) {
      const from = interrupted.fact.startedAt;
      this.write({ kind: 'harness', at: from, what: 'trial', from, to: this.now });
      this.recorder.endAction();
      this.#pending = this.#underWay = null;
      this.#actions--;
      if (indicating) this.#edge('end', indicating);
    }
    this.#irreversible = this.#waived = this.#aim = null;
    try {
      return await this.#oneByOne.within(run);
    } catch (error) {
      // The action that it came in the way of tells of it.
      if (this.#stopped) return undefined;
      throw error;
    } finally {
      [this.#irreversible, this.#waived, this.#aim] = [outer.declared, outer.waived, outer.aim];
      if (interrupted) await this.#beginAgain(interrupted, indicating);
    }
  };

  async #beginAgain(interrupted: Pending, indicating: Indicating | null): Promise<void> {
    await notAnAction(async () => {
      await this.#face(interrupted);
      await this.recorder.beginAction();
    });
    if (indicating) {
      indicating.id = ++this.#verbs;
      this.#edge('begin', indicating);
    }
    const { fact } = interrupted;
    fact.action = ++this.#actions;
    fact.at = fact.startedAt = this.now;
    this.#pending = this.#underWay = interrupted;
  }

  /** The screen on which an action is made, as it is now. */
  async #face(pending: Pending): Promise<void> {
    pending.screen = await this.stand(pending.page);
    pending.fact.screen = pending.screen?.screen ?? null;
    pending.fact.focusBefore = await (await this.recorder.recorderOf(pending.page)).focus();
  }

  /** What came while the walk waited for its turn is faced, too: a layer that opens a second after the page. */
  async #lookAgain(pending: Pending): Promise<void> {
    const { page, screen } = pending;
    if (!screen?.settled || page.isClosed()) return;
    const recorder = await this.recorder.recorderOf(page);
    await recorder.probe();
    if (recorder.lastChange > screen.at) await this.#face(pending);
  }

  /** Does something only where the scenario's sites are; a search leaves alone what is elsewhere. */
  async #atHome<T>(action: ScenarioAction, pending: Pending | null, act: () => Promise<T>): Promise<T> {
    try {
      const recorder = await this.recorder.recorderOf(action.page);
      await this.#sites.before(action, recorder, pending?.screen ?? null);
      return await act();
    } catch (error) {
      if (!(error instanceof ForeignSite)) throw error;
      if (this.#isSearching) throw new ScenarioError({ zh: error.message, en: error.message });
      throw (this.#stopped ??= error);
    }
  }

  /** The same call, called off when its page leaves the scenario's sites before it has done anything. */
  async #whileAtHome<T>(action: ScenarioAction, call: () => Promise<T>): Promise<() => Promise<T>> {
    const recorder = await this.recorder.recorderOf(action.page);
    return () => {
      const from = this.now;
      return this.#sites.whileAt(action, () => recorder.hasActedSince(from), call);
    };
  }

  async #take(aim: Aim, action: ScenarioAction): Promise<void> {
    const { x, y } = await notAnAction(aim.take);
    action.args.splice(0, 2, x, y);
  }

  /** Clicks again until no click was held off: then it fell on what it was meant for. */
  async #clickAimed<T>(aim: Aim, action: ScenarioAction, click: () => Promise<T>): Promise<T> {
    for (let missed = 1; ; missed++) {
      const clicked = await click();
      if (!(await notAnAction(aim.missed))) return clicked;
      if (missed === mostMisses)
        throw new ScenarioError({
          zh: `页面不停移动，点了 ${missed} 次都没有点中目标控件。`,
          en: `The page keeps moving: ${missed} clicks did not land on the control they were meant for.`,
        });
      const from = this.now;
      await this.#take(aim, action);
      this.write({ kind: 'harness', at: from, what: 'trial', from, to: this.now });
    }
  }

  async #prepare(
    action: ScenarioAction,
    options: ActionFact['options'],
  ): Promise<{ pending: Pending; from: number }> {
    let screen = await this.stand(action.page);
    // It is faced on the screen that brings it: a page may move on by itself before what is acted on is there.
    if (await cameLate(action)) screen = await this.stand(action.page);
    const from = this.now;
    const recorder = await this.recorder.recorderOf(action.page);
    const focusBefore = await recorder.focus();
    const fact: Pending['fact'] = {
      kind: 'action',
      at: from,
      action: ++this.#actions,
      api: action.api,
      method: action.method,
      target: action.target,
      page: recorder.id,
      source: sourceOf(action.frames[0]),
      options,
      argument: this.#argumentOf(action, focusBefore),
      screen: screen?.screen ?? null,
      focusBefore,
      control: null,
      scroll: this.#scrolled,
      startedAt: from,
      endedAt: from,
      planned: false,
      error: null,
    };
    this.#scrolled = 0;
    return { pending: { fact, page: action.page, screen }, from };
  }

  /** Completes the last action with what the page told of it meanwhile, and writes it. */
  async #completePending(page: Page): Promise<void> {
    const pending = this.#pending;
    this.#pending = null;
    const inputs = this.recorder.takeInputs();
    if (!pending) return;
    const focusAfter = page.isClosed() ? null : await (await this.recorder.recorderOf(page)).focus();
    const { fact, screen } = pending;
    const during = inputs.filter((input) => input.at >= fact.startedAt - 50 && input.control);
    fact.control ??= controlOf(fact.method, during);
    fact.scroll += scrollNeeded(screen, fact.control);
    this.write({ ...fact, focusAfter });
  }

  #argumentOf(action: ScenarioAction, focus: ControlRef | null): ActionFact['argument'] {
    const [first, second] = action.args;
    const onPage = /^(page|frame)\./.test(action.api) && action.target !== '';
    const value = onPage ? second : first;
    if (typing.has(action.method)) {
      const text = textOf(value);
      const secret = this.#hidden.has(text);
      if (!secret && text) this.recorder.noteOwnMessage(text);
      return {
        kind: 'text',
        load: textLoad(text),
        secret: secret || focus?.type === 'password',
        code: this.#codes.has(text),
        goal: namesGoal(text, this.head.flow),
      };
    }
    if (action.method === 'press' || (action.method === 'down' && action.api.startsWith('keyboard')))
      return { kind: 'key', key: keyName(String(value)) };
    if (action.method === 'goto')
      return { kind: 'url', url: String(first), mail: this.#mailLinks.has(String(first)) };
    if (action.method === 'selectOption')
      return { kind: 'choice', count: Array.isArray(value) ? value.length : 1 };
    if (action.method === 'setInputFiles')
      return { kind: 'files', count: Array.isArray(value) ? value.length : 1 };
    return { kind: 'none' };
  }

  /** A password is learnt before it is typed: from then on nothing that is written holds it. */
  async #learnSecrets(action: ScenarioAction): Promise<void> {
    const isKey = action.method === 'press';
    if (!typing.has(action.method) && !isKey) return;
    const onPage = /^(page|frame)\./.test(action.api);
    const text = textOf(onPage ? action.args[1] : action.args[0]);
    const code = isKey && text.length > 1 ? null : this.#typedDigits(text);
    if (code) this.hide('code', code);
    if (isKey || !text || this.#hidden.has(text)) return;
    const kind = await notAnAction(() => this.#kindOfField(action, text));
    if (kind) this.hide(kind, text);
    const found = this.#o.gate.find(text).map(({ start, end }) => text.slice(start, end));
    if (this.#codes.has(text)) found.push(text);
    // A field may write it in groups, and a picture shows it so.
    for (const each of found) for (const form of [each, ...groupedForms(each)]) this.#hidden.add(form);
  }

  /** What kind of private value a field asks for, as far as it says so; null if it does not. */
  async #kindOfField({ locator, page, target }: ScenarioAction, text: string): Promise<SecretKind | null> {
    if (locator) {
      const kind = kindOfField(await fieldWords({ locator, target }), text);
      return kind ?? ((await isBoxOfCode(locator, text)) ? 'code' : null);
    }
    const focus = await (await this.recorder.recorderOf(page)).focus();
    return kindOfField({ type: focus?.type ?? null, autocomplete: null, words: focus?.name ?? '' }, text);
  }

  /** Does an action of `setup` or `verify`: it passes the same guard and is nothing that is counted. */
  async #aside<T>(action: ScenarioAction, call: () => Promise<T>): Promise<T> {
    const from = this.now;
    const stop = await this.#mayNot(action);
    this.#o.onHarness(this.now - from);
    if (stop) throw (this.#stopped = asError(stop));
    return this.#unlessStopped(call());
  }

  /** Stops before the activation, and writes down what was planned. */
  async #guardActivation(action: ScenarioAction, pending: Pending): Promise<void> {
    const stop = await this.#mayNot(action, pending.screen);
    if (!stop) return;
    if (stop.kind === 'undeclared') throw (this.#stopped = asError(stop));
    await writePlanned(this, action, pending, this.#irreversible?.['answer']);
    this.#endSafely(stop.reason, pending.fact.screen, pending.fact.source);
    throw this.#stopped!;
  }

  /** Why an activation must not be made. What may is in the ledger when this returns. */
  async #mayNot(action: ScenarioAction, screen?: Screen | null): Promise<MoneyStop | null> {
    const declared = this.#irreversible;
    const stop = await this.#money.before(action, { declared, waived: this.#waived }, screen);
    if (!declared) return stop;
    const phase = this.#phase === 'end' ? 'verify' : this.#phase;
    const why = this.#o.mayNotPass(declared) ?? stop?.reason ?? this.#o.intend?.(declared, phase) ?? null;
    return why === null ? null : { kind: 'exceeds', reason: why };
  }

  /** Whether a native dialog may be accepted; if not, the walk ends. */
  #mayAccept(dialog: Dialog): boolean {
    const leave = { declared: this.#irreversible, waived: this.#waived };
    const stop = this.#stopped || this.#ended ? null : this.#money.accepting(dialog, 'dialog', leave);
    if (!stop) return true;
    if (leave.declared) this.#o.notMade?.(leave.declared);
    if (stop.kind === 'undeclared') this.#stopped = asError(stop);
    else this.#endSafely(stop.reason, null, null);
    return false;
  }

  #endSafely(reason: string, screen: number | null, source: Source | null): void {
    this.#said = { outcome: 'safe-stop', reason, evidence: { screen, text: '' }, source, promised: null };
    this.#stopped = new WalkEnded(`safe stop: ${reason}`);
  }

  /** What an action gives, unless the walk was stopped while it was made. */
  async #unlessStopped<T>(made: Promise<T>): Promise<T> {
    const result = await made;
    if (this.#stopped) throw this.#stopped;
    return result;
  }

  /** Runs what looks as if it paid or confirmed for good, and by its author's word does not. */
  async waive<T>(reason: string, run: () => Promise<T>): Promise<T> {
    const outer = this.#waived;
    this.#waived = reason;
    try {
      return await run();
    } finally {
      this.#waived = outer;
    }
  }

  /** Runs a verb of the scenario; the actions inside belong to it. */
  async verb<T>(verb: Verb, declared: Record<string, string>, run: () => Promise<T>): Promise<T> {
    const id = ++this.#verbs;
    const source = sourceOf(authorFrames()[0]);
    const outer = this.#irreversible;
    const wasSearching = this.#isSearching;
    const wasIndicating = this.#indicating;
    const span = { id, source, declared };
    this.write({ kind: 'verb', at: this.now, edge: 'begin', verb, id, source, declared });
    if (verb === 'indicate') this.#indicating = span;
    if (verb === 'irreversible') this.#irreversible = declared;
    if (verb === 'search') this.#isSearching = true;
    try {
      return await run();
    } finally {
      this.#irreversible = outer;
      this.#isSearching = wasSearching;
      this.#indicating = wasIndicating;
      this.write({ kind: 'verb', at: this.now, edge: 'end', verb, id: span.id, source, declared });
    }
  }

  #edge(edge: VerbFact['edge'], span: Indicating): void {
    this.write({ kind: 'verb', at: this.now, edge, verb: 'indicate', ...span });
  }

  /** Says how the walk ended. The first word counts. */
  say(said: Said): void {
    this.#said ??= said;
  }

  /** The page of the last action; if it is closed, the last one that is open. */
  get lastPage(): Page | null {
    if (!this.#page?.isClosed()) return this.#page;
    return this.#o.context.pages().at(-1) ?? null;
  }

  /** Keeps a value out of all that is written, from now on. */
  hide(kind: SecretKind, value: string): void {
    this.#hidden.add(value);
    this.#o.gate.learn(kind, value);
  }

  /** Why the page cannot go on; null if it can. */
  get stuck(): string | null {
    return this.recorder.stuckOn(this.#page);
  }

  /** What the outcome is after a scenario that threw. */
  failure(error: unknown): Said {
    const page = this.lastPage;
    const screen = page && this.recorder.lastScreen(page);
    const { outcome, reason } = classifyFailure(
      error,
      screen,
      this.#home,
      this.stuck,
      page && this.recorder.answerOf(page),
    );
    return {
      outcome,
      reason: stripVTControlCharacters(
        outcome === 'scenario-broken' && this.#phase === 'setup' ? `setup: ${reason}` : reason,
      ),
      evidence: { screen: screen?.screen ?? null, text: '' },
      source: sourceOf(authorFrameOf(error)),
      promised: null,
    };
  }

  /**
   * Ends the walk, once. `effectiveAt` is what `verify` proved, undefined where there was no `verify`.
   *
   * @param last done when all else is recorded; what it writes through the gate is the walk's last fact
   */
  async end(said: Said, effectiveAt: string | null | undefined, last?: () => Promise<void>): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    this.recorder.recording = true;
    await this.#completeLast();
    let { outcome } = said;
    const screen = this.lastPage && this.recorder.lastScreen(this.lastPage);
    const onPage = effectOnPage(screen, localIso(Date.now(), this.head.environment.timezone));
    if (effectiveAt) this.write({ kind: 'effect', at: this.now, effectiveAt, proof: 'verify', text: '' });
    else if (onPage && outcome.startsWith('done'))
      this.write({
        kind: 'effect',
        at: this.now,
        effectiveAt: onPage.effectiveAt,
        proof: 'page',
        text: onPage.text,
      });
    const effect = effectiveAt ?? onPage?.effectiveAt;
    // More than a day later is later (decisions, Measurement 14).
    if (outcome === 'done-now' && effect && Date.parse(effect) - Date.now() > 24 * 3600 * 1000)
      outcome = 'done-later';
    this.recorder.finish();
    this.write({ kind: 'phase', at: this.now, phase: 'end' });
    this.write({ kind: 'outcome', at: this.now, ...said, outcome });
    this.recorder.close();
    // What is done last is none of the walk.
    const endedAt = new Date().toISOString();
    await last?.();
    this.#o.gate.end(outcome, endedAt);
  }

  async #completeLast(): Promise<void> {
    const page = this.lastPage;
    if (this.#pending && page) await this.#completePending(page).catch(() => undefined);
  }
}

const ownErrorPage = 'the target did not answer (the browser showed its own error page)';

/** A walk ends safely at what exceeds its declaration; what is not declared is for its author to settle. */
function asError({ kind, reason }: MoneyStop): WalkEnded | ScenarioBroken {
  return kind === 'undeclared' ? new ScenarioBroken(reason) : new WalkEnded(`safe stop: ${reason}`);
}

function textOf(arg: unknown): string {
  return typeof arg === 'string' ? arg : '';
}

/** A printable key is nobody's business; what moves or commands is. */
function keyName(key: string): string {
  return [...key].length === 1 && key !== ' ' ? 'char' : key;
}

function authorFrameOf(error: unknown) {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return authorFrames(stack)[0];
}
