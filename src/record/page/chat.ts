import { domChanged, domVersion } from './dom-version.ts';
import { fold, nameOf } from './names.ts';
import { shadowOf } from './roots.ts';

const widgetWords =
  /(^|[^a-z])(live-?chat|chat(-?(box|bot|window|widget|panel|room))?|im-|messenger|conversation|kefu)([^a-z]|$)|客服|聊天|在线咨询/i;
const typingWords = /^(正在输入|对方正在输入|.{0,12}\bis typing)?[.…。·•\s]*$/i;
const declared = new Set<Element>();

/** Makes an element a chat widget because the scenario says so. */
export function declareChat(element: Element): void {
  declared.add(element);
  domChanged();
}

const editable =
  'textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"], input:not([type]), input[type="text"], input[type="search"]';

/**
 * Chat widgets of the page: declared ones; else the smallest box with both a message log (`role=log`, or a
 * live region in a box that calls itself a chat) and a text field.
 */
export function chatWidgets(): readonly Element[] {
  const version = domVersion();
  if (found.version !== version) found = { version, widgets: findWidgets() };
  return found.widgets;
}

let found: { version: number; widgets: Element[] } = { version: -1, widgets: [] };

function findWidgets(): Element[] {
  const widgets = new Set([...declared].filter((element) => element.isConnected));
  const fields = new Map<Element, boolean>();
  const hasField = (element: Element): boolean => {
    const has = fields.get(element) ?? element.querySelector(editable) !== null;
    fields.set(element, has);
    return has;
  };
  for (const log of document.querySelectorAll(
    '[role="log"], [aria-live="polite"], [class*="chat" i], [class*="kefu" i], [id*="chat" i], [aria-label*="客服"], [aria-label*="chat" i]',
  )) {
    const widget = widgetAround(log, hasField);
    if (widget) widgets.add(widget);
  }
  const all = [...widgets];
  return all.filter(
    (widget) => !all.some((other) => other !== widget && other.contains(widget) && declared.has(other)),
  );
}

function widgetAround(log: Element, hasField: (element: Element) => boolean): Element | null {
  const sure = log.getAttribute('role') === 'log';
  for (let at: Element | null = log; at && at !== document.body; at = at.parentElement) {
    if (!hasField(at)) continue;
    const says = widgetWords.test(
      `${at.id} ${at.getAttribute('class') ?? ''} ${at.getAttribute('aria-label') ?? ''}`,
    );
    return sure || says ? at : null;
  }
  return null;
}

export type Turn = { element: Element; text: string; sender: string; side: 'left' | 'right' | 'none' };

/** The messages of a widget, oldest first. A message is a child of the innermost list that holds several. */
export function turnsOf(widget: Element): Turn[] {
  const list = messageList(widget);
  if (!list) return [];
  const frame = list.getBoundingClientRect();
  const turns: Turn[] = [];
  for (const element of list.children) {
    const text = fold((element as HTMLElement).innerText ?? '').slice(0, 2000);
    if (!text || typingWords.test(text)) continue;
    const bubble = (element.firstElementChild ?? element).getBoundingClientRect();
    const offset = bubble.x + bubble.width / 2 - (frame.x + frame.width / 2);
    turns.push({
      element,
      text,
      sender: senderOf(element),
      side: Math.abs(offset) < frame.width * 0.04 ? 'none' : offset < 0 ? 'left' : 'right',
    });
  }
  return turns;
}

const listWords =
  /(^|[^a-z])(messages|msgs|(message|msg)-?list|chat-?(log|body|content|history|list|messages)|transcript|history|conversation|thread|log)([^a-z]|$)/i;
const messageWords = /(^|[^a-z])(msg|message|bubble|chat-?(item|row|line)|turn)([^a-z]|$)/i;

/**
 * Where a widget shows its messages: its log; else what calls itself a list of messages; else a list; else what
 * holds the first message; else what stands before the text field.
 */
function messageList(widget: Element): Element | null {
  const root = shadowOf(widget) ?? widget;
  const inside = [...root.querySelectorAll('*')].filter(
    (element) => !element.querySelector(editable) && !element.closest('form, header, footer, button'),
  );
  const words = (element: Element) => `${element.id} ${element.getAttribute('class') ?? ''}`;
  const list =
    inside.find((element) => element.getAttribute('role') === 'log') ??
    inside.find((element) => element.hasAttribute('aria-live') || listWords.test(words(element))) ??
    inside.find((element) => element.matches('ul, ol')) ??
    inside.find((element) => messageWords.test(words(element)))?.parentElement ??
    beforeField(root);
  // A box around the list is not the list; the parts of a single message are not messages.
  let at = list;
  while (at?.children.length === 1) {
    const only = at.firstElementChild!;
    const isMessage = only.matches('li') || messageWords.test(words(only));
    if (isMessage || !(only.matches('ul, ol') || listWords.test(words(only)) || isAlike([...only.children])))
      break;
    at = only;
  }
  return at;
}

/** Several elements of one tag that share a class: made by one template. */
function isAlike(elements: Element[]): boolean {
  const [first, ...others] = elements;
  const shared = [...(first?.classList ?? [])].filter((name) =>
    others.every((other) => other.localName === first!.localName && other.classList.contains(name)),
  );
  return others.length > 0 && shared.length > 0;
}

function beforeField(root: Element | ShadowRoot): Element | null {
  for (let at: Element | null = root.querySelector(editable); at && at !== root; at = at.parentElement)
    for (let side = at.previousElementSibling; side; side = side.previousElementSibling)
      if (side.childElementCount > 0 && !side.matches('header, label, h1, h2, h3')) return side;
  return null;
}

/** What in the markup tells who speaks: labels, avatars' texts, names, class words. */
function senderOf(element: Element): string {
  const parts = [
    element.getAttribute('class') ?? '',
    element.getAttribute('data-author') ?? '',
    element.getAttribute('aria-label') ?? '',
  ];
  for (const part of element.querySelectorAll(
    '[class*="name" i], [class*="author" i], [class*="sender" i], img[alt]',
  ))
    parts.push(part.getAttribute('alt') ?? fold(part.textContent ?? '').slice(0, 40));
  const first = element.firstElementChild;
  if (first)
    parts.push(first.getAttribute('class') ?? '', first.hasAttribute('aria-label') ? nameOf(first) : '');
  return fold(parts.join(' ')).slice(0, 200);
}
