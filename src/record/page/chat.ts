import { domChanged, domVersion } from './dom-version.ts';
import { fold, nameOf } from './names.ts';
import { allInside, textShown } from './deep.ts';
import { kindOf } from './kind.ts';
import { flatParent, isRootSuspect, shadowOf } from './roots.ts';
import { uidOf } from './uid.ts';

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

/** What in the chats could hold a closed shadow root and was not asked yet: each message may come in one of its own. */
export function rootSuspects(): number[] {
  const inside = chatWidgets().flatMap((widget) => [widget, ...allInside(widget)]);
  return inside
    .filter((element) => isRootSuspect(element, kindOf(element)))
    .map(uidOf)
    .slice(0, 400);
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

/** What beside a message tells who speaks. */
export type Sign = { what: 'name' | 'avatar' | 'label' | 'typing' | 'class'; text: string };
export type Beside = { sender: string; side: 'left' | 'right' | 'none'; signs: Sign[] };
export type Turn = {
  element: Element;
  text: string;
  /** What stands beside it, read when it is asked for. */
  beside: () => Beside;
};

/** The messages of a widget, oldest first. A message is a child of the innermost list that holds several, or of a group in it. */
export function turnsOf(widget: Element): Turn[] {
  const list = messageList(widget);
  if (!list) return [];
  const frame = list.getBoundingClientRect();
  const turns: Turn[] = [];
  for (const row of childrenOf(list))
    for (const element of messagesIn(row)) {
      const text = fold(textShown(element)).slice(0, 2000);
      if (!text || typingWords.test(text)) continue;
      turns.push({
        element,
        text,
        beside: () => ({
          sender:
            element === row ? senderOf(row) : fold(`${senderOf(row)} ${senderOf(element)}`).slice(0, 200),
          side: sideOf(element, frame),
          signs: signsOf(element, row, text),
        }),
      });
    }
  return turns;
}

/** What the widget shows as long as somebody writes; '' if nobody does. */
export function typingIn(widget: Element): string {
  for (const element of allInside(widget)) {
    const says = element.getAttribute('aria-label') ?? '';
    if (!/typing|writing|composing/i.test(`${classOf(element)} ${says}`) || element.matches(editable))
      continue;
    if (!element.checkVisibility() || element.getBoundingClientRect().height === 0) continue;
    return fold(`${says} ${textShown(element)}`).slice(0, 100) || 'typing';
  }
  const list = messageList(widget);
  const newest = list && fold(textShown(childrenOf(list).at(-1) ?? list));
  return newest && newest.length < 40 && typingLine.test(newest) ? newest : '';
}

const typingLine = /正在输入|\bis typing\b|^[.…·•\s]+$/i;

const listWords =
  /(^|[^a-z])(messages|msgs|(message|msg)-?list|chat-?(log|body|content|history|list|messages)|transcript|history|conversation|thread|log)([^a-z]|$)/i;
const messageWords = /(^|[^a-z])(msg|message|bubble|chat-?(item|row|line)|turn)([^a-z]|$)/i;
const groupWords =
  /(^|[^a-z])((message|msg|chat|bubble|turn)s?[-_]*(group|cluster|block|stack|batch)|group|cluster)([^a-z]|$)/i;
/** Class words of what says who speaks: a name of somebody, not that of a service or an option. */
const besideWord =
  /(?:^|[-_])(?:author|sender|byline|nick(?:name)?|username)(?:[-_]+name)?(?:$|__|--|[-_]\w*\d)|(?:^|(?:^|[-_])(?:user|display|agent|operator|from|staff|kefu|participant|member|visitor|message|msg|chat|bubble|comment|admin)[-_]+)(?:name|who|badge|role)(?:$|__|--|[-_]\w*\d)|(?:^|[-_])(?:agent|operator|author|staff|job)[-_]+title(?:$|__|--|[-_]\w*\d)/;
const metaWords =
  /(^|[^a-z])(avatars?|time|timestamp|date|meta|status|read|receipt|actions?|header|footer|icon)([^a-z]|$)/i;

/** Class words, those glued by capital letters taken apart. */
function classOf(element: Element): string {
  return (element.getAttribute('class') ?? '').replace(/([a-z]{2})([A-Z])/g, '$1-$2');
}

function wordsOf(element: Element): string {
  return `${element.id} ${classOf(element)}`;
}

function childrenOf(element: Element): Element[] {
  return [...(shadowOf(element) ?? element).children].filter(
    (each) => !each.matches('style, script, template'),
  );
}

/**
 * Where a widget shows its messages: its log; else what calls itself a list of messages; else a list; else what
 * holds the first message; else what stands before the text field.
 */
function messageList(widget: Element): Element | null {
  const all = [...allInside(widget)];
  const withField = new Set<Element>();
  for (const element of all)
    if (element.matches(editable))
      for (let at: Element | null = element; at && at !== widget; at = flatParent(at)) withField.add(at);
  const inside = all.filter(
    (element) => !withField.has(element) && !element.closest('form, header, footer, button, style, script'),
  );
  const list =
    inside.find((element) => element.getAttribute('role') === 'log') ??
    inside.find((element) => element.hasAttribute('aria-live') || listWords.test(wordsOf(element))) ??
    inside.find((element) => element.matches('ul, ol')) ??
    holderOf(inside.find((element) => messageWords.test(wordsOf(element)))) ??
    beforeField(shadowOf(widget) ?? widget);
  // A box around the list is not the list; the parts of a single message are not messages.
  let at = list;
  while (at && childrenOf(at).length === 1) {
    const only: Element = childrenOf(at)[0]!;
    const isMessage = only.matches('li') || messageWords.test(wordsOf(only));
    if (isMessage || !(only.matches('ul, ol') || listWords.test(wordsOf(only)) || isAlike(childrenOf(only))))
      break;
    at = only;
  }
  return at;
}

/** What holds a message; in a shadow root of its own a message stands where its host does. */
function holderOf(message: Element | undefined): Element | null {
  if (!message) return null;
  const root = message.getRootNode();
  return message.parentElement ?? (root instanceof ShadowRoot ? flatParent(root.host) : null);
}

/** Several elements of one tag that share a class, or of one tag of the page's own: made by one template. */
function isAlike(elements: Element[]): boolean {
  const [first, ...others] = elements;
  if (!first || others.length === 0 || others.some((other) => other.localName !== first.localName))
    return false;
  return (
    first.localName.includes('-') ||
    [...first.classList].some((name) => others.every((other) => other.classList.contains(name)))
  );
}

function beforeField(root: Element | ShadowRoot): Element | null {
  for (let at: Element | null = root.querySelector(editable); at && at !== root; at = at.parentElement)
    for (let side = at.previousElementSibling; side; side = side.previousElementSibling)
      if (side.childElementCount > 0 && !side.matches('header, label, h1, h2, h3')) return side;
  return null;
}

/** A row of the list: one message, or those that somebody said one after another, under one name. */
function messagesIn(row: Element): Element[] {
  const isGroup = groupWords.test(wordsOf(row));
  if (!isGroup && messageWords.test(wordsOf(row))) return [row];
  const parts = [...allInside(row)].filter(
    (element) =>
      messageWords.test(wordsOf(element)) &&
      !isBeside(element) &&
      !metaWords.test(wordsOf(element)) &&
      !element.closest('button, a'),
  );
  const [first] = parts;
  const alike = parts.filter(
    (part) =>
      part.localName === first!.localName &&
      part.parentNode === first!.parentNode &&
      [...part.classList].some((name) => first!.classList.contains(name)) &&
      fold(textShown(part)) !== '',
  );
  return alike.length > (isGroup ? 0 : 1) ? alike : [row];
}

/** On which side of the list stands what was written. */
function sideOf(element: Element, frame: DOMRect): Beside['side'] {
  let [left, right] = [Infinity, -Infinity];
  for (const each of [element, ...allInside(element)])
    for (const node of each.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      [left, right] = [Math.min(left, box.left), Math.max(right, box.right)];
    }
  if (right < left) return 'none';
  const offset = (left + right) / 2 - (frame.x + frame.width / 2);
  return Math.abs(offset) < frame.width * 0.04 ? 'none' : offset < 0 ? 'left' : 'right';
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

const authors = [
  'data-author',
  'data-sender',
  'data-from',
  'data-role',
  'data-author-type',
  'data-sender-type',
];
const mostName = 40;
const mostHead = 20;

function isBeside(element: Element): boolean {
  const words = classOf(element).toLowerCase().split(/\s+/);
  return words.some((word) => besideWord.test(word)) && !element.closest('button, a, [role="button"]');
}

const nameTags = /^(?:b|strong|small|cite|header|dt|h[1-6])$/;

/**
 * A short line of its own kind ahead of what is said, as a template puts the name there: in letters of their own, or in
 * the same place of another message as well.
 */
function headOf(message: Element): Element | null {
  const [first, second] = childrenOf(message);
  if (!first || !second || first.matches('img, svg, ul, ol, a, button')) return null;
  const kindOfHead = (element: Element): string => `${element.localName}.${element.className}`;
  if (kindOfHead(first) === kindOfHead(second) || second.localName === 'br') return null;
  for (const node of message.childNodes) {
    if (node === first) break;
    if (node instanceof Text && node.data.trim() !== '') return null;
  }
  const name = fold(textShown(first));
  if (name === '' || name.length > mostHead || /[,，.。!！?？:：;；]$/.test(name)) return null;
  const others = [...(message.parentNode?.children ?? [])].filter((each) => each !== message);
  const isTemplate = others.some((each) => {
    const [head, text] = childrenOf(each);
    return head && text && kindOfHead(head) === kindOfHead(first) && fold(textShown(head)).length <= mostHead;
  });
  return nameTags.test(first.localName) || isTemplate ? first : null;
}

/** The same sign by sign, with what stands beside the messages of a group. The message itself is none. */
function signsOf(element: Element, row: Element, text: string): Sign[] {
  const signs: Sign[] = [];
  const add = (what: Sign['what'], said: string | null | undefined) => {
    const folded = fold(said ?? '').slice(0, 200);
    if (
      folded &&
      folded !== text &&
      signs.length < 19 &&
      !signs.some((each) => each.what === what && each.text === folded)
    )
      signs.push({ what, text: folded });
  };
  const others = element === row ? [] : messagesIn(row).filter((each) => each !== element);
  const head = headOf(element);
  for (const part of new Set([element, ...allInside(element), row, ...allInside(row)])) {
    if (others.some((other) => other === part || other.contains(part))) continue;
    const isOuter = part === element || part === row || flatParent(part) === element;
    const words = wordsOf(part);
    const picture = part.matches('img, svg, [role="img"]') || /(^|[^a-z])avatar/i.test(words);
    const says = part.getAttribute('aria-label') ?? (picture ? part.getAttribute('title') : null);
    // A longer one holds the message.
    const label = says && says.length <= mostName ? says : null;
    if (picture) {
      add('avatar', part.getAttribute('alt') ?? label ?? part.querySelector('title')?.textContent);
      continue;
    }
    if (isOuter) {
      add('class', part.getAttribute('class'));
      add('label', label);
      for (const name of authors) add('class', part.getAttribute(name));
    }
    if (part === element || part === row || !(isBeside(part) || part === head)) continue;
    const name = fold(textShown(part));
    // It stands before the message; further on it is a part of what is said.
    const isAhead =
      element !== row && !element.contains(part) ? true : text.slice(0, mostName * 2).includes(name);
    if (name.length <= mostName && isAhead) add('name', name);
  }
  return signs;
}
