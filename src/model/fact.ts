import { z } from 'zod';
import { ControlRef } from './control.ts';
import { TextLoad } from './text-load.ts';
import { Outcome } from './words.ts';

/**
 * Facts: what was recorded, in the order in which it was written. `at` and every other time is in
 * milliseconds on the walk's clock: the monotonic clock of the process that walks, 0 at the start of the walk.
 * Times that were taken on a page's clock are brought to it with the offset measured for that page (`clock`).
 */
const base = { at: z.number() };
const page = z.string();
const Source = z.object({ file: z.string(), line: z.int(), column: z.int() });
export type Source = z.infer<typeof Source>;

/** Which part of a walk follows. `setup` and `verify` are never counted. */
const Phase = z.object({
  ...base,
  kind: z.literal('phase'),
  phase: z.enum(['setup', 'flow', 'verify', 'end']),
});

const Clock = z.object({
  ...base,
  kind: z.literal('clock'),
  page,
  /** Walk clock minus page clock (`performance.timeOrigin + performance.now()`), ms. */
  offset: z.number(),
  /** Round trip of the measurement that gave it; the offset is uncertain by half of it. */
  roundTrip: z.number(),
  utc: z.string(),
});

const PageOpened = z.object({
  ...base,
  kind: z.literal('page'),
  page,
  opener: z.string().nullable(),
  url: z.string(),
  world: z.enum(['isolated', 'init-script']),
  /** Popups: ms between the page's first script (its time origin) and the recorder's arrival; null elsewhere. */
  gap: z.number().nullable(),
});
const PageClosed = z.object({ ...base, kind: z.literal('page-closed'), page });

/** One call of the scenario into Playwright that acts on a page. The source of steps. */
export const ActionFact = z.object({
  ...base,
  kind: z.literal('action'),
  /** 1, 2, 3… in the walk. */
  action: z.int().positive(),
  /** What was called, e.g. `locator.click`, `page.goto`, `keyboard.press`. */
  api: z.string(),
  /** The same without its class: `click`, `goto`, `press`. */
  method: z.string(),
  /** The locator or selector as Playwright prints it, redacted; '' for page-level calls. */
  target: z.string(),
  page,
  source: Source.nullable(),
  /** Options given by the author that matter (force, trial, position, button, clickCount, modifiers). */
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  argument: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    /** `goal`: the text names the flow's goal. `secret`: it went into a password field or is a known secret. */
    z.object({
      kind: z.literal('text'),
      load: TextLoad,
      secret: z.boolean(),
      code: z.boolean(),
      goal: z.boolean(),
    }),
    z.object({ kind: z.literal('key'), key: z.string() }),
    /** `mail`: the address was taken from a mail by `walk.code`. */
    z.object({ kind: z.literal('url'), url: z.string(), mail: z.boolean() }),
    z.object({ kind: z.literal('choice'), count: z.int() }),
    z.object({ kind: z.literal('files'), count: z.int() }),
    z.object({ kind: z.literal('answer'), accept: z.boolean() }),
  ]),
  /** The screen on which it was done: number of the last state recorded of its page before it; null before the first. */
  screen: z.int().nullable(),
  /** What had the focus in that settled state, and after the action. */
  focusBefore: ControlRef.nullable(),
  focusAfter: ControlRef.nullable(),
  /** The control that it acted on as far as the driver could tell beforehand (selects, files, planned ones). */
  control: ControlRef.nullable(),
  /** Screens of scroll between the viewport and the control before it was ≥ 50 % visible (viewport heights). */
  scroll: z.number(),
  startedAt: z.number(),
  endedAt: z.number(),
  /** Not activated: the guard stopped the walk here (safe stop). */
  planned: z.boolean(),
  /** Playwright's error, redacted, or null. */
  error: z.string().nullable(),
});
export type ActionFact = z.infer<typeof ActionFact>;

/** An event in the page. Only trusted ones ever decide anything. */
export const InputFact = z.object({
  ...base,
  kind: z.literal('input'),
  page,
  frame: z.string(),
  type: z.enum([
    'click',
    'dblclick',
    'pointerdown',
    'pointerup',
    'contextmenu',
    'key',
    'input',
    'change',
    'submit',
    'toggle',
    'focus',
    'blur',
    'dragstart',
    'drop',
    'scroll',
    'wheel',
    'paste',
  ]),
  trusted: z.boolean(),
  control: ControlRef.nullable(),
  /** Key of a key event; printable characters are folded to 'char'. */
  key: z.string(),
  /** The page took the event as its own (`preventDefault`). */
  prevented: z.boolean(),
  /** Length of the field's value, state of a toggle (0/1), scroll position in px; null elsewhere. */
  value: z.number().nullable(),
});
export type InputFact = z.infer<typeof InputFact>;

export const DialogFact = z.object({
  ...base,
  kind: z.literal('dialog'),
  page,
  type: z.enum(['alert', 'confirm', 'prompt', 'beforeunload']),
  message: z.string(),
  load: TextLoad,
  accepted: z.boolean(),
  /** Length of what was typed into a prompt. */
  typed: TextLoad.nullable(),
  closedAt: z.number(),
  /** Declared by `walk.irreversible` and not opened, because the walk stopped before it. */
  planned: z.boolean(),
});
export type DialogFact = z.infer<typeof DialogFact>;

const Navigation = z.object({
  ...base,
  kind: z.literal('navigation'),
  page,
  frame: z.string(),
  main: z.boolean(),
  url: z.string(),
  how: z.enum(['load', 'history', 'hash']),
});
const Download = z.object({ ...base, kind: z.literal('download'), page, name: z.string(), url: z.string() });
const FileChooser = z.object({ ...base, kind: z.literal('file-chooser'), page });
const Permission = z.object({
  ...base,
  kind: z.literal('permission'),
  page,
  name: z.string(),
  state: z.string(),
});

const Request = z.object({
  ...base,
  kind: z.literal('request'),
  page,
  method: z.string(),
  url: z.string(),
  type: z.string(),
  initiator: z.string(),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  status: z.int().nullable(),
  bytes: z.number().nullable(),
  failure: z.string().nullable(),
});

const Console = z.object({
  ...base,
  kind: z.literal('console'),
  page,
  level: z.enum(['error', 'warning', 'exception']),
  text: z.string(),
});
const Crash = z.object({ ...base, kind: z.literal('crash'), page });

/** Text that came and went between two recorded states. */
const Toast = z.object({
  ...base,
  kind: z.literal('toast'),
  page,
  frame: z.string(),
  text: z.string(),
  load: TextLoad,
  goneAt: z.number(),
});

/** Visible changes (settle-2): when the set of visible controls or the visible text was seen to change. */
export const ChangeFact = z.object({
  ...base,
  kind: z.literal('change'),
  page,
  frame: z.string(),
  times: z.array(z.number()),
});

/** A control that was shown disabled and became enabled: an imposed wait if it then was needed. */
export const EnabledFact = z.object({
  ...base,
  kind: z.literal('enabled'),
  page,
  control: ControlRef,
  shownAt: z.number(),
  enabledAt: z.number(),
});

/** A message in a chat widget. `own`: it repeats what the scenario sent. */
export const ChatTurnFact = z.object({
  ...base,
  kind: z.literal('chat-turn'),
  page,
  frame: z.string(),
  own: z.boolean(),
  text: z.string(),
  load: TextLoad,
  /** Name, label or class words that tell who speaks, as they stand in the widget. */
  sender: z.string(),
  /** Where what was written stands in the list of messages. */
  side: z.enum(['left', 'right', 'none']),
  /** What of the widget tells who speaks, one by one, the nearest first; left out in facts before `chat-2`. */
  signs: z
    .array(z.object({ what: z.enum(['name', 'avatar', 'label', 'typing', 'class']), text: z.string() }))
    .optional(),
  /** For how long the chat showed that somebody writes before this message, ms, and in which words; null if it did not. */
  typing: z.object({ ms: z.number(), text: z.string() }).nullable().optional(),
});
export type ChatTurnFact = z.infer<typeof ChatTurnFact>;

/** A state was recorded; its body is the file `body` (canonical JSON of `Screen`). */
const ScreenTaken = z.object({
  ...base,
  kind: z.literal('screen'),
  screen: z.int().positive(),
  page,
  url: z.string(),
  title: z.string(),
  body: z.string(),
  picture: z.string().nullable(),
  screenHash: z.string(),
  screenKey: z.string(),
  settled: z.boolean(),
});

/** Time that the harness took for itself between two moments. */
export const HarnessFact = z.object({
  ...base,
  kind: z.literal('harness'),
  /**
   * `trial`: whether a control that is not to be activated could be; where one lies that moved away. `pause`: waiting for
   * the walk's turn at its site. `person`: a person went on.
   */
  what: z.enum(['settle', 'screen', 'search', 'trial', 'pause', 'person']),
  from: z.number(),
  to: z.number(),
});

/** A verb of the scenario began or ended. Actions between the two belong to it. */
export const VerbFact = z.object({
  ...base,
  kind: z.literal('verb'),
  edge: z.enum(['begin', 'end']),
  verb: z.enum(['indicate', 'irreversible', 'search', 'chat', 'reached', 'refused', 'blocked', 'pending']),
  /** 1, 2, 3… pairs begin and end. */
  id: z.int(),
  source: Source.nullable(),
  /** `irreversible`: what was declared (`pays`, `changes`, `ends`, `deletes`, `answer`). */
  declared: z.record(z.string(), z.string()),
});
export type VerbFact = z.infer<typeof VerbFact>;

/** A control on the way to an entry, as another walk can recognise it. */
const WayMark = z.object({
  role: z.string(),
  name: z.string(),
  /** Of one without words: what is drawn on it (`settings`, `account`, `more`…; '' if nothing tells it). */
  icon: z.string().optional(),
  /** The same for a reader, and where on the page it stands. */
  called: z.string().optional(),
  /** Of those with the same role, name and icon, in document order, from 0. */
  nth: z.int(),
  /**
   * `hover`: the pointer rests on it, and what it shows is operated next. `query`: `text` is typed into it and sent.
   * `scroll`: no control, the page is scrolled down until nothing more comes.
   */
  act: z.enum(['click', 'hover', 'query', 'scroll']).default('click'),
  /** What is typed; '' elsewhere. */
  text: z.string().default(''),
  /**
   * Where it stands: `menu`, in navigation; `help`, among help, or leading there; `site-search` and `help-search`, a
   * search field or one of its results; else `page`.
   */
  via: z.enum(['menu', 'page', 'help', 'site-search', 'help-search']).default('page'),
  /** Labels of what encloses it, outermost first, and of what stands beside it (the nearest 8). */
  ancestors: z.array(z.string()).default([]),
  siblings: z.array(z.string()).default([]),
});

export const SearchFact = z.object({
  ...base,
  kind: z.literal('search'),
  for: z.string(),
  found: z.boolean(),
  /** Taken from an earlier repeat and only checked. */
  replayed: z.boolean(),
  /** What is operated on the way from HOME to the entry, the entry last. */
  path: z.array(WayMark),
  /** Clicks from HOME, that on the entry included; a hover and a scroll are none, a query is two: into its field, and sent. */
  depth: z.int().nullable(),
  /** States looked at before the one in which the entry was first seen, HOME left out; null if none was. */
  foundAfter: z.int().nullable().default(null),
  /** Where outside of help and of search results a control names the act as well; null if nowhere. */
  elsewhere: z.string().nullable().default(null),
  /** Activations that the search made; in no count. */
  steps: z.int(),
  /** States looked at, HOME left out. */
  screens: z.int(),
  /** `depth`: clicks from HOME to a state that is still looked at; `screens`: states looked at. */
  budget: z.object({ depth: z.int(), screens: z.int() }),
  /** At least so long between two of its activations, ms. */
  pauseMs: z.number().default(0),
  /** What was looked at: address and title of each screen, in order. */
  visited: z.array(z.object({ url: z.string(), title: z.string() })),
  /** Controls over which the pointer rested to see whether a menu opens. */
  hovered: z.int().default(0),
  /** Those over which one did: their label, where, and what the menu holds (the first 20 labels). */
  menus: z.array(z.object({ name: z.string(), url: z.string(), items: z.array(z.string()) })).default([]),
  /** Controls without words that were not pressed: nothing tells what they do, and there were several (the first 20). */
  leftAlone: z.array(z.object({ called: z.string(), url: z.string() })).optional(),
  /** What was typed into the site's or the help's own search: the field's label, the text, where, where it led. */
  queries: z
    .array(
      z.object({
        via: z.enum(['site-search', 'help-search']),
        field: z.string(),
        text: z.string(),
        url: z.string(),
        led: z.string(),
      }),
    )
    .default([]),
  version: z.string(),
});
export type SearchFact = z.infer<typeof SearchFact>;

/** How `walk.chat` went. What was said stands in the chat turns. */
export const ChatFact = z.object({
  ...base,
  kind: z.literal('chat'),
  /** The flow that the messages ask for. */
  intent: z.string(),
  /** Messages sent. */
  said: z.int(),
  ended: z.enum(['answered', 'option', 'agent', 'patience', 'capped']),
  patienceMs: z.number(),
  /** Who was taken to speak in the turns that are not the scenario's own, and what told it. */
  speakers: z.array(
    z.object({ at: z.number(), speaker: z.string(), why: z.string().optional(), reason: z.string() }),
  ),
  /** One of an intent pair: the set of questions that it was taken from, its language and its words. */
  asked: z.object({ set: z.string(), lang: z.string(), text: z.string() }).optional(),
  /** What was taken of a person: messages sent after one had come, and the time from then to the end, ms. */
  ofPerson: z.object({ messages: z.int(), ms: z.number() }).optional(),
  /** `capped`: which bound was reached. */
  cap: z
    .object({ of: z.enum(['walk', 'audit']), what: z.enum(['messages', 'minutes']), limit: z.number() })
    .optional(),
  /** What the newest answer that has one says: the number of a request kept, a promise. */
  ticket: z.string().nullable().optional(),
  promised: z.lazy(() => Promised.nullable()).optional(),
  version: z.string(),
});
export type ChatFact = z.infer<typeof ChatFact>;

/** What happened outside the browser, as a person attests it. Printed apart from what was measured. */
export const AttestFact = z.object({
  ...base,
  kind: z.literal('attest'),
  channel: z.enum(['phone', 'shop', 'mail', 'e-mail', 'app', 'sms', 'other']),
  what: z.string(),
  who: z.string(),
  when: z.string(),
  minutes: z.number().nullable(),
  file: z.string().nullable(),
});
export type AttestFact = z.infer<typeof AttestFact>;

/** What the service promised, as it said it (decisions, Measurement 10). */
export const Promised = z.object({
  text: z.string(),
  minHours: z.number(),
  maxHours: z.number(),
  kind: z.enum(['delay', 'window']),
  workingDays: z.boolean(),
});
export type Promised = z.infer<typeof Promised>;

/** A person was asked to go on by hand between two moments; what was done then is no step, its time nobody's measure. */
export const TakeOverFact = z.object({
  ...base,
  kind: z.literal('take-over'),
  page,
  /** What the scenario asked for: `solve the CAPTCHA`. */
  what: z.string(),
  from: z.number(),
  to: z.number(),
  /** It was done in time. */
  done: z.boolean(),
});
export type TakeOverFact = z.infer<typeof TakeOverFact>;

/** What was read of money, or of a final confirmation, just before an activation (`money-4`, `commit-4`). */
export const MoneyFact = z.object({
  ...base,
  kind: z.literal('money'),
  page,
  /** The screen on which it was read; null in `setup` and `verify`, where none is recorded. */
  screen: z.int().nullable(),
  /** The control's label, or what a native dialog says. */
  label: z.string(),
  /** What it looks like, whatever was declared. */
  look: z.enum(['pays', 'confirms']).nullable(),
  /** Amounts on it and around it; `said`: the words in which each stands. */
  amounts: z.array(
    z.object({
      amount: z.string(),
      currency: z.string(),
      role: z.enum(['payable', 'sum', 'aside', 'plain']),
      from: z.enum(['label', 'screen']),
      said: z.string(),
    }),
  ),
  /** What the step takes, as far as the screen tells it. */
  charge: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  /** Names of plans that stand there. */
  plans: z.array(z.string()),
  /** What `walk.irreversible` declared; empty where nothing was. */
  declared: z.record(z.string(), z.string()),
  /** `as-declared`, `less`, `nothing-shown` and `waived` let the walk go on; before `money-4` `not-told` did, too. */
  verdict: z.enum([
    ...(['as-declared', 'less', 'more', 'other-currency', 'other-plan'] as const),
    ...(['unreadable', 'not-told', 'nothing-shown', 'undeclared', 'waived'] as const),
  ]),
  /** Why, where the verdict does not say it; of a waiver, its author's words. */
  reason: z.string(),
  version: z.string(),
});
export type MoneyFact = z.infer<typeof MoneyFact>;

/** How the walk ended, with the words on the screen that show it. */
export const OutcomeFact = z.object({
  ...base,
  kind: z.literal('outcome'),
  outcome: Outcome,
  reason: z.string(),
  evidence: z.object({ screen: z.int().nullable(), text: z.string() }).nullable(),
  source: Source.nullable(),
  promised: Promised.nullable(),
  /** What the account showed where the page had said that it was done and `verify` found it unchanged. */
  unchanged: z.string().optional(),
});
export type OutcomeFact = z.infer<typeof OutcomeFact>;

/** When the change takes effect, and how that is known. */
export const EffectFact = z.object({
  ...base,
  kind: z.literal('effect'),
  /** ISO 8601 with offset, or a date; null if it is not known. */
  effectiveAt: z.string().nullable(),
  proof: z.enum(['verify', 'page']),
  text: z.string(),
});
export type EffectFact = z.infer<typeof EffectFact>;

/** What the target was when it was walked, as far as browser and system tell; written once, at HOME. */
export const CircumstancesFact = z.object({
  ...base,
  kind: z.literal('circumstances'),
  host: z.string(),
  /** Addresses that the host's name stands for on this machine; null where `noAddresses` says why. */
  addresses: z.array(z.string()).nullable(),
  noAddresses: z.enum(['loopback', 'number', 'failed']).nullable(),
  /** The browser's own connection; `chain`: SHA-256 of each certificate (DER), the server's first. */
  tls: z
    .object({ issuer: z.string(), subject: z.string(), protocol: z.string(), chain: z.array(z.string()) })
    .nullable(),
  noTls: z.enum(['no-tls', 'not-told']).nullable(),
  /** What the page says of its version, `name: text`; the first 20. */
  pageVersions: z.array(z.string()),
  /** As declared of the account; null without one, or where nothing is declared. */
  account: z
    .object({
      type: z.string().nullable(),
      plan: z.string().nullable(),
      planSince: z.string().nullable(),
    })
    .nullable(),
  /** SHA-256 of the browser's executable file; null where it could not be read. */
  browserSha256: z.string().nullable(),
});
export type CircumstancesFact = z.infer<typeof CircumstancesFact>;

/** A replayable copy was written beside the record (`wacz/<walk>.wacz`): of its file the SHA-256 and length in bytes. */
export const WaczFact = z.object({
  ...base,
  kind: z.literal('wacz'),
  sha256: z.string(),
  bytes: z.int().nonnegative(),
  /** What it holds, and what was asked for and is not in it. */
  responses: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
});
export type WaczFact = z.infer<typeof WaczFact>;

const Note = z.object({ ...base, kind: z.literal('note'), text: z.string() });
/** A list, a text or a rate was cut. */
const Capped = z.object({ ...base, kind: z.literal('cap'), what: z.string(), limit: z.int(), seen: z.int() });

export const Fact = z.discriminatedUnion('kind', [
  Phase,
  Clock,
  PageOpened,
  PageClosed,
  ActionFact,
  InputFact,
  DialogFact,
  Navigation,
  Download,
  FileChooser,
  Permission,
  Request,
  Console,
  Crash,
  Toast,
  ChangeFact,
  EnabledFact,
  ChatTurnFact,
  ScreenTaken,
  HarnessFact,
  VerbFact,
  SearchFact,
  ChatFact,
  AttestFact,
  TakeOverFact,
  OutcomeFact,
  EffectFact,
  CircumstancesFact,
  MoneyFact,
  WaczFact,
  Note,
  Capped,
]);
export type Fact = z.infer<typeof Fact>;
