import { chatWidgets, turnsOf, typingIn } from './chat.ts';
import { domChanged, flushMutationsBy } from './dom-version.ts';
import { describeControl, isControl } from './describe.ts';
import { motionEnd } from './motion.ts';
import { fold, forgetNames } from './names.ts';
import { onRoot } from './roots.ts';
import { now, send } from './send.ts';
import { visitTree } from './tree.ts';
import { uidOf } from './uid.ts';
import { Sight } from './visible.ts';

/**
 * Watches what is visible and reports when it changed (`settle-2`): the set of visible controls or the visible
 * text, digits folded. A reading is made after mutations, at most every 50 ms and never more than a tenth of
 * the page's time. Regions that change by themselves while nobody acts are left out from then on.
 */
const shortest = 50;
const share = 10;
const typing = /正在输入|is typing/i;

/** `height`: of the page's content, css px: what slides away by script is not settled though no text has changed yet. */
type Reading = { texts: Map<Element, string>; controls: Set<Element>; length: number; height: number };

let last: Reading | null = null;
let acting = true;
let lastChange = now();
let firstMutation: number | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let arrival: number | null = null;
let cost = 0;
let nextAllowed = 0;
/** What was mutated since the last reading, and when last. */
const touched = new Map<Node, number>();
/** Boxes that changed since the action, and when last. */
const stirred = new Map<Element, number>();
const restless = new WeakSet<Element>();
const restlessNames = new Map<Element, string>();
let gateTexts = new Set<string>();
const shownAt = new Map<string, number>();
const disabledSince = new Map<Element, number>();
const turnsStandStill = 250;
type Typed = { ms: number; text: string } | null;
const turnStates = new WeakMap<
  Element,
  { text: string; at: number; stillSince: number; told: boolean; typed: Typed }
>();
const toldTurns = new WeakMap<Element, string[]>();
/** When a widget began and was last seen to show that somebody writes. */
const typings = new WeakMap<Element, { text: string; from: number; until: number; isShown: boolean }>();
/** A message is what was being written if it came so soon after, ms. */
const typedBefore = 1500;
let turnTimer: ReturnType<typeof setTimeout> | null = null;

export function watch(): void {
  const observer = new MutationObserver(onMutations);
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, options);
  flushMutationsBy(() => {
    const records = observer.takeRecords();
    if (records.length > 0) onMutations(records);
  });
  onRoot((root) => {
    observer.observe(root, options);
    mutated(root);
  });
  for (const type of ['transitionend', 'animationend', 'load', 'toggle', 'slotchange'])
    addEventListener(type, () => mutated(document), true);
}

function onMutations(records: MutationRecord[]): void {
  if (records.some(changesMarkup)) domChanged();
  const at = now();
  for (const record of records) {
    touched.set(
      record.type === 'characterData' ? (record.target.parentNode ?? record.target) : record.target,
      at,
    );
    for (const node of record.removedNodes) touched.set(node, at);
    if (record.type !== 'attributes' || record.attributeName !== 'style') forgetNames(record.target);
  }
  mutated(null);
}

/** Most of what changes on a page that was read once is text. */
function changesMarkup({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'attributes' || hasElement(addedNodes) || hasElement(removedNodes);
}

function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeType === 1) return true;
  return false;
}

function mutated(node: Node | null): void {
  if (node) touched.set(node, now());
  firstMutation ??= now();
  timer ??= setTimeout(readIfPainted, Math.max(shortest, nextAllowed - performance.now()));
}

/**
 * Nobody sees anything of a page before it is first painted. Reading it while it waits for a style sheet would have the
 * browser lay it out in vain, and delay that paint.
 */
function readIfPainted(): void {
  timer = null;
  if (document.readyState === 'complete' || performance.getEntriesByType('paint').length > 0) read();
  else timer = setTimeout(readIfPainted, shortest);
}

/** Reads at once if anything happened since the last reading. */
export function readNow(): void {
  if (firstMutation !== null || !last) read();
}

function read(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const since = firstMutation ?? now();
  firstMutation = null;
  if (!document.body) return;
  const started = performance.now();
  const reading = readVisible();
  const changed = differences(last, reading);
  if (changed.length > 0) {
    if (acting) {
      lastChange = changeTime(changed, since);
      send({ kind: 'change', at: lastChange });
      for (const region of regionsOf(changed)) stirred.set(region, lastChange);
    } else {
      const { controls } = reading;
      // It is faced by whoever acts next.
      if (changed.some((element) => controls.has(element) && last?.controls.has(element) === false))
        lastChange = changeTime(changed, since);
      markRestless([...regionsOf(changed)].filter((region) => !opens(region, last, reading)));
    }
    noteToasts(last, reading, since);
  }
  last = reading;
  noteEnabled();
  touched.clear();
  noteTurns(since);
  cost = performance.now() - started;
  nextAllowed = performance.now() + cost * share;
}

/** When what is seen to have changed was mutated last: a reading stands for all that happened since the one before. */
function changeTime(changed: readonly Element[], since: number): number {
  let latest = since;
  for (const element of changed) latest = Math.max(latest, touchedAt(element) ?? latest);
  return latest;
}

/** When an element was mutated last since the reading before, or what it lies in. */
function touchedAt(element: Element): number | undefined {
  let at: Node | null = element;
  while (at && !touched.has(at)) at = at instanceof ShadowRoot ? at.host : at.parentNode;
  return at ? touched.get(at) : undefined;
}

function readVisible(): Reading {
  const texts = new Map<Element, string>();
  const controls = new Set<Element>();
  const sight = new Sight();
  const leavesOut = restlessNames.size > 0;
  let length = 0;
  visitTree(document.body, sight.of(document.body), {
    enter(element, kind, above) {
      if (leavesOut && restless.has(element)) return null;
      const look = sight.below(above, element);
      if (isControl(element, kind) && look.isRendered) controls.add(element);
      return look;
    },
    text(node, parent) {
      const text = node.data;
      if (!/\S/.test(text) || !parent.isRendered) return;
      length += text.length;
      const before = texts.get(parent.element);
      texts.set(parent.element, before === undefined ? text : before + text);
    },
  });
  const content = document.querySelector<HTMLElement>('main, [role="main"]') ?? document.body;
  return { texts, controls, length, height: content.offsetHeight };
}

/** Elements whose visible text or presence differs; digits folded. */
function differences(before: Reading | null, after: Reading): Element[] {
  if (!before) return [document.body];
  const changed: Element[] = [];
  const differs = (element: Element, a: string | undefined, b: string | undefined) => {
    if (a === b) return;
    if (a !== undefined && b !== undefined && foldDigits(a) === foldDigits(b)) return;
    if (typing.test(b ?? '') || typing.test(a ?? '')) return;
    changed.push(element);
  };
  for (const [element, text] of after.texts) differs(element, before.texts.get(element), text);
  for (const [element, text] of before.texts)
    if (!after.texts.has(element) && !restless.has(element)) differs(element, text, undefined);
  for (const element of after.controls) if (!before.controls.has(element)) changed.push(element);
  for (const element of before.controls) if (!after.controls.has(element)) changed.push(element);
  if (before.height !== after.height && [...touched.keys()].some((node) => !isRestless(node)))
    changed.push(document.body);
  return changed;
}

function foldDigits(text: string): string {
  return fold(text).replace(/\d+/g, '0');
}

/** The boxes that were mutated to make these changes. */
function regionsOf(changed: readonly Element[]): Set<Element> {
  const regions = new Set<Element>();
  for (const element of changed) {
    let at: Element | null = element;
    while (at && !touched.has(at)) at = at.parentElement;
    regions.add(at ?? element);
  }
  return regions;
}

/** What held nothing to press and now does has opened, as a layer does that comes late: it need not go on moving. */
function opens(region: Element, before: Reading | null, after: Reading): boolean {
  const holdsOne = (controls: ReadonlySet<Element>): boolean =>
    [...controls].some((control) => region.contains(control));
  return before !== null && !holdsOne(before.controls) && holdsOne(after.controls);
}

/** What moves while nobody acts moves by itself; but a region as large as the page is the page. */
function markRestless(regions: Iterable<Element>): void {
  for (const region of regions) {
    if (region === document.body || region === document.documentElement || region.matches('main')) continue;
    if ((region.textContent ?? '').length > Math.max(400, (last?.length ?? 0) * 0.3)) continue;
    restless.add(region);
    restlessNames.set(region, fold(region.textContent ?? '').slice(0, 60) || region.localName);
  }
}

const folded = new WeakMap<Element, { text: string; folded: string }>();

/** All texts of a reading with their white space folded; an element's text is folded again only when it changed. */
function foldedTexts({ texts }: Reading): Set<string> {
  const all = new Set<string>();
  for (const [element, text] of texts) {
    let known = folded.get(element);
    if (known?.text !== text) folded.set(element, (known = { text, folded: fold(text) }));
    all.add(known.folded);
  }
  return all;
}

/** Text that came after the last recorded state and is gone again. Before its first paint a page shows nothing. */
function noteToasts(before: Reading | null, after: Reading, at: number): void {
  if (performance.getEntriesByType('paint').length === 0) return;
  const present = foldedTexts(after);
  for (const text of present) if (!gateTexts.has(text) && !shownAt.has(text)) shownAt.set(text, at);
  if (!before) return;
  for (const [text, since] of shownAt) {
    if (present.has(text)) continue;
    shownAt.delete(text);
    if (acting || restlessNames.size === 0)
      send({ kind: 'toast', text: text.slice(0, 1000), at: since, goneAt: at });
  }
}

function noteEnabled(): void {
  for (const element of document.querySelectorAll(
    ':is(button, input, select, textarea, fieldset):disabled, [aria-disabled="true"]',
  )) {
    if (disabledSince.size > 200) break;
    if (!disabledSince.has(element) && element.checkVisibility()) disabledSince.set(element, now());
  }
  for (const [element, since] of disabledSince) {
    if (element.matches(':disabled, [aria-disabled="true"]') && element.isConnected) continue;
    disabledSince.delete(element);
    if (!element.isConnected) continue;
    // A busy page is read late: what enabled it is told from what came after.
    const at = touchedAt(element) ?? now();
    send({ kind: 'enabled', at, shownAt: since, control: describeControl(element) });
  }
}

/**
 * A message counts as said when its text stood still for a while, at the moment it was first seen. A widget that
 * writes its whole list anew says nothing again, and one that is not shown says nothing at all.
 */
export function noteTurns(since: number): void {
  for (const widget of chatWidgets()) {
    if (!widget.checkVisibility()) continue;
    const told = toldTurns.get(widget) ?? [];
    toldTurns.set(widget, told);
    const typed = typedIn(widget, since);
    turnsOf(widget).forEach((turn, index) => {
      const known = turnStates.get(turn.element);
      if (known?.text !== turn.text) {
        const again = !known && (told[index] === turn.text || isToldAround(turn.element, turn.text));
        turnStates.set(turn.element, {
          text: turn.text,
          at: known?.at ?? since,
          stillSince: now(),
          told: again,
          typed: known ? known.typed : typed,
        });
      }
      const state = turnStates.get(turn.element)!;
      if (state.told) return;
      if (now() - state.stillSince < turnsStandStill) {
        turnTimer ??= setTimeout(() => {
          turnTimer = null;
          noteTurns(now());
        }, turnsStandStill + 2);
        return;
      }
      state.told = true;
      told[index] = turn.text;
      const { text } = turn;
      const { sender, side, signs } = turn.beside();
      const { typed: typing } = state;
      if (typing) signs.push({ what: 'typing', text: typing.text });
      send({ kind: 'turn', at: state.at, uid: uidOf(turn.element), text, sender, side, signs, typing });
    });
  }
}

/** How long somebody was seen to write before what comes at a moment; null if nobody was. */
function typedIn(widget: Element, at: number): Typed {
  const text = typingIn(widget);
  const known = typings.get(widget);
  // Shown at the last reading, it was shown until now.
  if (known?.isShown) known.until = now();
  if (text) {
    const goesOn = known && at - known.until < typedBefore;
    typings.set(widget, { text, from: goesOn ? known.from : at, until: now(), isShown: true });
  } else if (known) known.isShown = false;
  const typing = typings.get(widget);
  if (!typing || at - typing.until > typedBefore || at <= typing.from) return null;
  return { ms: Math.max(0, Math.min(at, typing.until) - typing.from), text: typing.text };
}

/** A first message stood alone in its group and was told with it, before a second one joined it. */
function isToldAround(element: Element, text: string): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const state = turnStates.get(at);
    if (state?.told && state.text.includes(text)) return true;
  }
  return false;
}

/** From now on visible changes are caused by what the scenario does. */
export function beginAction(): void {
  readNow();
  acting = true;
  stirred.clear();
  lastChange = now();
}

/** The page has settled and its state was recorded: what changes now changes by itself. */
export function endAction(): void {
  readNow();
  acting = false;
  gateTexts = last ? foldedTexts(last) : new Set();
  shownAt.clear();
}

/** The cap was reached: what moved in the last 150 ms is restless from now on. */
export function giveUp(): string[] {
  readNow();
  const lately = now() - 150;
  markRestless([...stirred].filter(([, at]) => at >= lately).map(([region]) => region));
  return [...restlessNames.values()].slice(0, 10);
}

export function isRestless(node: Node): boolean {
  if (restlessNames.size === 0) return false;
  for (let at: Node | null = node; at; at = at.parentNode)
    if (at instanceof Element && restless.has(at)) return true;
  return false;
}

/** What slides, grows or fades in is a visible change until it has arrived. */
function noteMotion(): void {
  const end = motionEnd(isRestless);
  if (end !== null) {
    arrival = end;
    lastChange = Math.max(lastChange, end);
  } else if (arrival !== null) {
    if (acting) send({ kind: 'change', at: Math.min(arrival, now()) });
    arrival = null;
  }
}

export function probe(): { at: number; lastChange: number; restless: string[] } {
  readNow();
  noteMotion();
  return { at: now(), lastChange, restless: [...restlessNames.values()].slice(0, 10) };
}
