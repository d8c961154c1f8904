import { namesGoal } from '../../src/lexicon/names-goal.ts';
import { textLoad } from '../../src/lexicon/text-load.ts';
import type { Control } from '../../src/model/control.ts';
import type { ActionFact, DialogFact, Fact, InputFact, OutcomeFact, VerbFact } from '../../src/model/fact.ts';
import type { Screen } from '../../src/model/screen.ts';
import type { Outcome } from '../../src/model/words.ts';
import type { WalkInput } from '../../src/measure/walk-input.ts';
import { measureWalk } from '../../src/measure/measure-walk.ts';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import { origin, ref, screen, type ScreenParts } from './build-screen.ts';

type Event = Partial<InputFact> & Pick<InputFact, 'type'>;

interface Doing {
  control?: Control | null;
  /** Trusted events of the page, in order; the control is the action's unless told. */
  events?: (Event | InputFact['type'])[];
  argument?: ActionFact['argument'];
  focusAfter?: Control | null;
  options?: ActionFact['options'];
  api?: string;
  page?: string;
  scroll?: number;
  planned?: boolean;
  error?: string | null;
  target?: string;
  /** ms from begin to end. */
  takes?: number;
}

/**
 * Writes the facts of a walk as the recorder would: a state before each action, the focus where it was left,
 * the driver's calls with the events that Chromium fires for them. The clock runs on by itself.
 */
export class WalkBuilder {
  readonly facts: Fact[] = [];
  readonly screens: Screen[] = [];
  readonly #head: WalkInput['head'];
  #now = 1000;
  #actions = 0;
  #verbs = 0;
  #shown: Screen;
  #focus: Control | null = null;

  constructor(flow = 'cancel-renewal', home = '/') {
    this.#head = head(flow, home);
    this.facts.push({ kind: 'phase', at: this.#now, phase: 'flow' });
    this.#shown = screen({ url: home, main: ['首页'] });
  }

  get now(): number {
    return this.#now;
  }

  wait(ms: number): this {
    this.#now += ms;
    return this;
  }

  fact(fact: Fact): this {
    this.facts.push(fact);
    return this;
  }

  /** What is faced from now on. It is recorded with the next action, or by `record`. */
  show(parts: ScreenParts, focus: Control | null = null): this {
    this.#shown = screen(parts);
    this.#focus = focus;
    return this;
  }

  record(): this {
    this.#now += 10;
    const state: Screen = { ...this.#shown, screen: this.screens.length + 1, at: this.#now };
    this.screens.push(state);
    this.facts.push({
      kind: 'screen',
      at: this.#now,
      screen: state.screen,
      page: state.page,
      url: state.url,
      title: state.title,
      body: '',
      picture: null,
      screenHash: state.screenHash,
      screenKey: state.screenKey,
      settled: true,
    });
    return this;
  }

  act(method: string, doing: Doing = {}): this {
    this.record();
    const state = this.screens.at(-1)!;
    const page = doing.page ?? state.page;
    const startedAt = this.#now + 10;
    const endedAt = startedAt + (doing.takes ?? 40);
    const control = doing.control ?? null;
    const focusBefore = this.#focus;
    if (doing.focusAfter !== undefined) this.#focus = doing.focusAfter;
    const events = (doing.events ?? []).map((event) => (typeof event === 'string' ? { type: event } : event));
    events.forEach((event, index) => {
      this.facts.push({
        kind: 'input',
        at: startedAt + 5 + index,
        page,
        frame: control?.frame ?? 'f1',
        trusted: true,
        control: ref(control),
        key: '',
        prevented: false,
        value: null,
        ...event,
      });
    });
    this.facts.push({
      kind: 'action',
      at: endedAt,
      action: ++this.#actions,
      api: doing.api ?? `locator.${method}`,
      method,
      target: doing.target ?? (control ? `${control.role} ${control.name}` : ''),
      page,
      source: { file: 'flow.scenario.ts', line: this.#actions, column: 1 },
      options: doing.options ?? {},
      argument: doing.argument ?? { kind: 'none' },
      screen: state.screen,
      focusBefore: ref(focusBefore),
      focusAfter: ref(this.#focus),
      control: ref(control),
      scroll: doing.scroll ?? 0,
      startedAt,
      endedAt,
      planned: doing.planned ?? false,
      error: doing.error ?? null,
    });
    this.#now = endedAt;
    return this;
  }

  click(control: Control, doing: Doing = {}): this {
    return this.act('click', {
      control,
      events: ['pointerdown', 'pointerup', 'click'],
      focusAfter: control,
      ...doing,
    });
  }

  fill(control: Control, text: string, doing: Doing = {}): this {
    return this.act('fill', {
      control,
      events: ['focus', 'input'],
      focusAfter: control,
      argument: this.text(text),
      ...doing,
    });
  }

  /** Key by key, into the field; through the keyboard where there is no locator. */
  type(control: Control, text: string, doing: Doing = {}): this {
    const events = [...text].flatMap((): Event[] => [{ type: 'key', key: 'char' }, { type: 'input' }]);
    return this.act('pressSequentially', {
      control,
      events,
      focusAfter: control,
      argument: this.text(text),
      ...doing,
    });
  }

  /** A key on whatever has the focus; `events` are what followed the key itself. */
  press(key: string, doing: Doing & { prevented?: boolean } = {}): this {
    const control = doing.control === undefined ? this.#focus : doing.control;
    const pressed: Event = {
      type: 'key',
      key: key === ' ' ? 'Space' : key,
      prevented: doing.prevented ?? false,
    };
    return this.act('press', {
      api: 'keyboard.press',
      argument: { kind: 'key', key },
      ...doing,
      control,
      events: doing.planned ? [] : [pressed, ...(doing.events ?? [])],
    });
  }

  tabTo(control: Control): this {
    return this.press('Tab', { focusAfter: control });
  }

  goto(url: string, mail = false): this {
    return this.act('goto', { api: 'page.goto', argument: { kind: 'url', url, mail } });
  }

  dialog(parts: Partial<DialogFact> & Pick<DialogFact, 'message'>): this {
    // It opens while the action that opened it is still going on.
    const at = parts.at ?? this.#now - 20;
    this.facts.push({
      kind: 'dialog',
      page: 'p1',
      type: 'confirm',
      load: textLoad(parts.message),
      accepted: true,
      typed: null,
      closedAt: at + 5,
      planned: false,
      ...parts,
      at,
    });
    return this;
  }

  verb(verb: VerbFact['verb'], walk: (builder: this) => void = () => {}): this {
    const id = ++this.#verbs;
    const edge = (which: 'begin' | 'end'): void => {
      this.#now += 5;
      this.facts.push({ kind: 'verb', at: this.#now, edge: which, verb, id, source: null, declared: {} });
    };
    edge('begin');
    walk(this);
    edge('end');
    return this;
  }

  says(text: string, parts: { own?: boolean; sender?: string; after?: number } = {}): this {
    this.#now += parts.after ?? 20;
    this.facts.push({
      kind: 'chat-turn',
      at: this.#now,
      page: 'p1',
      frame: 'f1',
      own: parts.own ?? false,
      text,
      load: textLoad(text),
      sender: parts.sender ?? 'msg bot 智能助手',
      side: parts.own ? 'right' : 'left',
    });
    return this;
  }

  ends(outcome: Outcome, parts: Partial<OutcomeFact> = {}): WalkInput {
    this.record();
    this.#now += 10;
    this.facts.push(
      {
        kind: 'outcome',
        at: this.#now,
        outcome,
        reason: '',
        evidence: null,
        source: null,
        promised: null,
        ...parts,
      },
      { kind: 'phase', at: this.#now, phase: 'verify' },
      { kind: 'phase', at: this.#now + 100, phase: 'end' },
    );
    return { head: this.#head, facts: this.facts, screens: this.screens };
  }

  /** Ends the walk and measures it. */
  measured(outcome: Outcome = 'done-now', parts: Partial<OutcomeFact> = {}): MeasuredWalk {
    return measureWalk(this.ends(outcome, parts));
  }

  text(text: string): ActionFact['argument'] {
    const goal = namesGoal(text, this.#head.flow);
    return { kind: 'text', load: textLoad(text), secret: false, code: false, goal };
  }
}

function head(flow: string, home: string): WalkInput['head'] {
  return {
    walk: 'w1',
    audit: 'tests',
    target: {
      id: 'shop',
      name: { zh: '商店', en: 'Shop' },
      sector: 'retail',
      origin,
      home,
      reference: false,
    },
    flow,
    direction: flow === 'upgrade' ? 'onward' : 'exit',
    from: 'standard',
    to: 'none',
    repeat: 1,
    project: 'desktop',
    account: null,
    scenario: { file: 'flow.scenario.ts', line: 1, sha256: '' },
    environment: {
      tool: '0.1.0',
      commit: null,
      playwright: '1',
      node: '20',
      os: 'linux',
      browser: 'chromium',
      browserVersion: '1',
      headless: true,
      viewport: { width: 1280, height: 720 },
      ratio: 1,
      locale: 'zh-CN',
      timezone: 'Asia/Shanghai',
      mobile: false,
    },
    startedAt: '2026-11-22T08:00:00.000Z',
  };
}
