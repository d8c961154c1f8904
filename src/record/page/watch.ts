import { chatWidgets, turnsOf } from './chat.ts';
import { controlSelector, describeControl } from './describe.ts';
import { fold, forgetNames } from './names.ts';
import { onRoot } from './roots.ts';
import { now, send } from './send.ts';
import { visitTree } from './tree.ts';
import { uidOf } from './uid.ts';
import { Sight } from './visible.ts';

/**
 * Watches what is visible and reports when it changed (`settle-1`): the set of visible controls or the visible
 * text, digits folded. A reading is made after mutations, at most every 50 ms and never more than a tenth of
 * the page's time. Regions that change by themselves while nobody acts are left out from then on.
 */
const shortest = 50;
const share = 10;
const typing = /正在输入|is typing/i;

type Reading = { texts: Map<Element, string>; controls: Set<Element>; length: number };

let last: Reading | null = null;
let acting = true;
let lastChange = now();
let firstMutation: number | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let cost = 0;
let nextAllowed = 0;
const touched = new Set<Node>();
const restless = new WeakSet<Element>();
const restlessNames = new Map<Element, string>();
let gateTexts = new Set<string>();
const shownAt = new Map<string, number>();
const disabledSince = new Map<Element, number>();
const saidTurns = new WeakMap<Element, string>();
const pendingTurns = new WeakMap<Element, string>();

export function watch(): void {
  const observer = new MutationObserver(onMutations);
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, options);
  onRoot((root) => {
    observer.observe(root, options);
    mutated(root);
  });
  for (const type of ['transitionend', 'animationend', 'load', 'toggle', 'slotchange'])
    addEventListener(type, () => mutated(document), true);
}

function onMutations(records: MutationRecord[]): void {
  for (const record of records) {
    touched.add(record.target);
    if (record.type !== 'attributes' || record.attributeName !== 'style') forgetNames(record.target);
  }
  mutated(null);
}

function mutated(node: Node | null): void {
  if (node) touched.add(node);
  firstMutation ??= now();
  timer ??= setTimeout(read, Math.max(shortest, nextAllowed - performance.now()));
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
      lastChange = since;
      send({ kind: 'change', at: since });
    } else {
      markRestless(changed, reading.length);
    }
    noteToasts(last, reading, since);
  }
  last = reading;
  touched.clear();
  noteEnabled();
  noteTurns();
  cost = performance.now() - started;
  nextAllowed = performance.now() + cost * share;
}

function readVisible(): Reading {
  const texts = new Map<Element, string>();
  const controls = new Set<Element>();
  const sight = new Sight();
  const visible = new Map<Element, boolean>();
  let length = 0;
  visitTree(document.body, {
    enter(element) {
      if (restless.has(element)) return false;
      if (element.matches(controlSelector) && sight.rendered(element)) controls.add(element);
      return true;
    },
    leave() {},
    text(node, parent) {
      if (node.data.length < 1 || !/\S/.test(node.data)) return;
      let shown = visible.get(parent);
      if (shown === undefined) {
        shown = sight.rendered(parent);
        visible.set(parent, shown);
      }
      if (!shown) return;
      length += node.data.length;
      texts.set(parent, (texts.get(parent) ?? '') + node.data);
    },
  });
  return { texts, controls, length };
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
  return changed;
}

function foldDigits(text: string): string {
  return fold(text).replace(/\d+/g, '0');
}

/** What moves while nobody acts moves by itself; but a region as large as the page is the page. */
function markRestless(changed: Element[], pageLength: number): void {
  for (const element of changed) {
    let at: Element | null = element;
    while (at && !touched.has(at)) at = at.parentElement;
    const region = at ?? element;
    if (region === document.body || region === document.documentElement || region.matches('main')) continue;
    if ((region.textContent ?? '').length > Math.max(400, pageLength * 0.3)) continue;
    restless.add(region);
    restlessNames.set(region, fold(region.textContent ?? '').slice(0, 60) || region.localName);
  }
}

/** Text that came after the last recorded state and is gone again. */
function noteToasts(before: Reading | null, after: Reading, at: number): void {
  const present = new Set([...after.texts.values()].map(fold));
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
    if (element.isConnected) send({ kind: 'enabled', shownAt: since, control: describeControl(element) });
  }
}

/** A message counts as said when its text stood still from one reading to the next. */
function noteTurns(): void {
  for (const widget of chatWidgets())
    for (const turn of turnsOf(widget)) {
      if (saidTurns.get(turn.element) === turn.text) continue;
      if (pendingTurns.get(turn.element) !== turn.text) {
        pendingTurns.set(turn.element, turn.text);
        if (!turnTimes.has(turn.element)) turnTimes.set(turn.element, now());
        timer ??= setTimeout(read, Math.max(shortest, cost * share));
        continue;
      }
      saidTurns.set(turn.element, turn.text);
      send({
        kind: 'turn',
        at: turnTimes.get(turn.element),
        uid: uidOf(turn.element),
        text: turn.text,
        sender: turn.sender,
        side: turn.side,
      });
    }
}
const turnTimes = new WeakMap<Element, number>();

/** From now on visible changes are caused by what the scenario does. */
export function beginAction(): void {
  readNow();
  acting = true;
  lastChange = now();
}

/** The page has settled and its state was recorded: what changes now changes by itself. */
export function endAction(): void {
  readNow();
  acting = false;
  gateTexts = new Set([...(last?.texts.values() ?? [])].map(fold));
  shownAt.clear();
}

/** The cap was reached: what moved in the last 150 ms is restless from now on. */
export function giveUp(): string[] {
  acting = false;
  const before = last;
  last = readVisible();
  markRestless(differences(before, last), last.length);
  acting = true;
  return [...restlessNames.values()].slice(0, 10);
}

export function isRestless(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (restless.has(at)) return true;
  return false;
}

export function probe(): { at: number; lastChange: number; restless: string[] } {
  readNow();
  return { at: now(), lastChange, restless: [...restlessNames.values()].slice(0, 10) };
}
