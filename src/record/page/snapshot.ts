import { chatWidgets, turnsOf } from './chat.ts';
import { Grounds, over, parseColour, type Rgba } from './colour.ts';
import {
  contextOf,
  controlSelector,
  describeControl,
  focused,
  isControl,
  typeOf,
  visibleText,
} from './describe.ts';
import { insideAny } from './inside-any.ts';
import { kindOf, type Kind } from './kind.ts';
import { findLayer, hitAt, within, type Seen } from './layer.ts';
import { fold, nameOf, roleOf } from './names.ts';
import { flatParent, isRootSuspect } from './roots.ts';
import { visitTree } from './tree.ts';
import { uidOf } from './uid.ts';
import { intersect, Sight, type Placed, type Rect } from './visible.ts';
import { isRestless } from './watch.ts';

const maxControls = 1500;
const maxBlocks = 3000;
const maxText = 300_000;
const maxBlockText = 4000;
const maxHitTests = 150;

/** Landmarks by role; without a role an element's name tells (`kindOf`). */
const landmarks = new Map([
  ['main', 'main'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['navigation', 'nav'],
  ['complementary', 'aside'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);
const sectioning = 'article, aside, main, nav, section';
const groups =
  'nav, section, article, aside, fieldset, details, dialog, menu, ul, ol, [role="menu"], [role="tablist"], [role="group"], [role="region"], [role="dialog"], [role="navigation"]';

type Box4 = [number, number, number, number];
type PageBlock = { parts: string[]; element: Element; order: number; region: string; seen: Placed };

/** Reads what a person sees in this frame now. Facts only: nothing is judged here. */
export function snapshot() {
  const started = performance.now();
  const sight = new Sight();
  const viewport: Rect = { x: 0, y: 0, w: innerWidth, h: innerHeight };
  const blocks = new Map<Element, PageBlock>();
  const controls: (Placed & { element: Element; order: number; region: string })[] = [];
  const frames: { uid: number; order: number; region: string; box: Box4; element: Element }[] = [];
  const suspects: number[] = [];
  const caps: { what: string; limit: number; seen: number }[] = [];
  const regions: string[] = ['body'];
  const entered: Element[] = [];
  let order = 0;
  let textSeen = 0;
  let blocksSeen = 0;
  let controlsSeen = 0;
  let hasMain = false;
  const sentences = new Map<Node, boolean>();
  let lastParent: Element | null = null;
  let lastBlock: Element | null = null;
  let newest: Element | null = null;

  const textBlock = (parent: Element): Element | null => {
    if (blocks.size >= maxBlocks && !blocks.has(parent) && !newest?.contains(parent)) {
      blocksSeen++;
      return null;
    }
    return holdsText(parent, sight) ? blockOf(parent, sight, sentences) : null;
  };

  visitTree(document.body ?? document.documentElement, {
    enter(element, kind) {
      const { name } = kind;
      if (kind.skipped && name !== 'iframe' && name !== 'svg') return false;
      const region = regionOf(element, kind);
      const isFull = controls.length >= maxControls;
      // Beyond the caps nothing is read any more, only counted.
      const skims = isFull && blocks.size >= maxBlocks;
      const means = region !== null || kind.custom;
      if ((means || !skims) && !isDisplayed(element, means, sight)) return false;
      order++;
      if (suspects.length < 400 && isRootSuspect(element, kind)) suspects.push(uidOf(element));
      if (region === 'main') hasMain = true;
      // All that stands in the main landmark is of it, whatever is set off inside.
      if (region && regions.at(-1) !== 'main') {
        regions.push(region);
        entered.push(element);
      }
      if (name === 'iframe') {
        const seen = sight.rendered(element) && sight.box(element);
        if (seen)
          frames.push({ uid: uidOf(element), order, region: regions.at(-1)!, box: four(seen.box), element });
        return false;
      }
      if (isFull) {
        if (isControl(element, kind)) controlsSeen++;
      } else if (isControl(element, kind) || looksClickable(element, kind, sight)) {
        const seen = visibleControl(element, sight);
        if (seen) {
          controlsSeen++;
          controls.push({ element, ...seen, order, region: regions.at(-1)! });
        }
      }
      return true;
    },
    leave(element) {
      if (entered.at(-1) === element) {
        entered.pop();
        regions.pop();
      }
    },
    text(node, parent) {
      const text = node.data;
      if (!/\S/.test(text)) return;
      if (parent !== lastParent) {
        lastParent = parent;
        lastBlock = textBlock(parent);
      }
      const element = lastBlock;
      if (!element) return;
      textSeen += text.length;
      if (textSeen > maxText) return;
      let block = blocks.get(element);
      if (!block) {
        blocksSeen++;
        if (blocks.size >= maxBlocks) return;
        const seen = sight.box(element) ?? sight.textBox(node, parent);
        if (!seen) return;
        block = { element, parts: [], order, region: regions.at(-1)!, seen };
        blocks.set(element, block);
        newest = element;
      }
      block.parts.push(text);
    },
  });
  if (controlsSeen > maxControls) caps.push({ what: 'controls', limit: maxControls, seen: controlsSeen });
  if (blocksSeen > maxBlocks) caps.push({ what: 'blocks', limit: maxBlocks, seen: blocksSeen });
  if (textSeen > maxText) caps.push({ what: 'text', limit: maxText, seen: textSeen });

  const widgets = chatWidgets().filter((widget) => widget.checkVisibility());
  const inTurn = insideAny(widgets.flatMap((widget) => turnsOf(widget).map((turn) => turn.element)));
  const inChat = insideAny(widgets);

  const see = (without: readonly Element[]): Seen[] => {
    const things: Seen[] = [];
    const add = (element: Element, box: Rect, seen: Rect, isControl: boolean) => {
      if (!isIn(seen, viewport) || without.some((root) => within(element, root))) return;
      things.push({ element, box, covered: isCovered(element, seen, viewport, without), isControl });
    };
    for (const { element, box, visible } of controls)
      if (things.length < maxHitTests) add(element, box, visible, true);
    if (things.length < 20)
      for (const { element, seen } of [...blocks.values()].slice(0, 60))
        add(element, seen.clipped, seen.visible, false);
    return things;
  };
  const things = see([]);
  const hitTested = new Map(things.map((thing) => [thing.element, thing.covered]));
  const layer = findLayer(things, see, sight);
  const inLayer = insideAny(layer?.roots ?? []);
  const layerOf = (element: Element) => (inLayer(element) ? 1 : 0);
  const labels = new Map<Element, string[]>();
  const contexts = new Map<Element, string | null>();
  const headings = new Map<Element, number | null>();
  const grounds = new Grounds(sight);

  return {
    at: performance.timeOrigin + performance.now(),
    url: location.href,
    title: document.title.slice(0, 300),
    lang: (document.documentElement.lang || '').slice(0, 35),
    hashIsAnchor: isAnchor(location.hash),
    viewport: { width: innerWidth, height: innerHeight, ratio: devicePixelRatio },
    scroll: {
      x: scrollX,
      y: scrollY,
      maxY: Math.max(0, document.documentElement.scrollHeight - innerHeight),
    },
    hasMain,
    chatOpen: widgets.length > 0,
    layer: layer && { role: layer.role, label: layer.label, box: four(layer.box) },
    blocks: [...blocks.values()].map(({ element, parts, seen, ...block }) => ({
      ...block,
      text: joinParts(parts).slice(0, maxBlockText),
      layer: layerOf(element),
      chat: inChat(element),
      turn: inTurn(element),
      moves: isRestless(element),
      heading: headingLevel(element, headings),
      inViewport: shareInView(seen, viewport) >= 0.5,
      box: four(seen.clipped),
    })),
    controls: controls.map(({ element, box, clipped, visible, order, region }) => {
      const role = roleOf(element);
      const { form, type, name: group } = element as HTMLInputElement;
      return {
        uid: uidOf(element),
        role: role || 'clickable',
        name: nameOf(element) || (isControl(element, kindOf(element)) ? '' : visibleText(element)),
        tag: element.localName,
        type: typeOf(element),
        box: four(box),
        context: contextOf(element, contexts),
        form: form ? uidOf(form) : null,
        group: type === 'radio' ? group : '',
        state: stateOf(element),
        value: valueOf(element),
        target: targetOf(element),
        order,
        layer: layerOf(element),
        chat: inChat(element),
        region,
        ancestors: ancestorLabels(element, labels),
        shown: shareInView({ clipped, visible }, viewport),
        covered: hitTested.get(element) ?? false,
        ...styleOf(element, role, sight, grounds),
      };
    }),
    fields: controls
      .filter(({ element }) => element.matches('input, select, textarea'))
      .map(({ element, box }) => fieldOf(element as HTMLInputElement, box, layerOf(element))),
    frames: frames.map(({ element, ...frame }) => ({
      ...frame,
      layer: layerOf(element),
      chat: inChat(element),
    })),
    focus: ((element) => element && describeControl(element))(focused()),
    suspects,
    caps,
    tookMs: performance.now() - started,
  };
}

/**
 * Whether an element and what is inside may show. What has no children shows by its box or not at all, and is
 * asked there; `surely` asks the browser, for what means something by merely being shown.
 */
function isDisplayed(element: Element, surely: boolean, sight: Sight): boolean {
  if (surely) return element.checkVisibility() || sight.display(element) === 'contents';
  return element.firstElementChild === null || sight.display(element) !== 'none';
}

function holdsText(element: Element, sight: Sight): boolean {
  if (element.localName === 'textarea' || element.localName === 'option') return false;
  return sight.rendered(element) && sight.inks(element);
}

/** Block-level box whose text a text node belongs to. Inline boxes are part of it, buttons and badges are their own. */
function blockOf(parent: Element, sight: Sight, sentences: Map<Node, boolean>): Element {
  let at = parent;
  for (;;) {
    const display = sight.display(at);
    if (display !== 'inline' && display !== 'contents' && !display.startsWith('ruby')) return at;
    const up = flatParent(at);
    if (!up) return at;
    if (at.matches('a[href], button') && !holdsWords(at.parentNode!, sentences)) return at;
    at = up;
  }
}

/** Whether what stands beside an element's children are words: a link there is part of a sentence. */
function holdsWords(parent: Node, known: Map<Node, boolean>): boolean {
  let words = known.get(parent);
  if (words === undefined) {
    words = false;
    for (let child = parent.firstChild; child && !words; child = child.nextSibling)
      words = child.nodeType === 3 && /[^\s|·•/,，、]/.test((child as Text).data);
    known.set(parent, words);
  }
  return words;
}

function joinParts(parts: string[]): string {
  return fold(parts.join(''));
}

function visibleControl(element: Element, sight: Sight): Placed | null {
  if (sight.rendered(element)) {
    const seen = sight.box(element);
    if (seen) return seen;
    // An inline link around a block has no box of its own worth the name.
    const inner = element.firstElementChild;
    const inside = (inner && sight.rendered(inner) && sight.box(inner)) || textBoxIn(element, sight);
    if (inside) return inside;
  }
  if (!isToggle(element)) return null;
  for (const label of (element as HTMLInputElement).labels ?? []) {
    const seen = sight.rendered(label) && sight.box(label);
    // A label with a role of its own is the control.
    if (seen) return label.matches(controlSelector) ? null : seen;
  }
  return null;
}

/** Box of the first text in an element, if it shows. */
function textBoxIn(element: Element, sight: Sight): Placed | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const parent = node.parentElement!;
    if (/\S/.test(node.data)) return holdsText(parent, sight) ? sight.textBox(node, parent) : null;
  }
  return null;
}

function isToggle(element: Element): boolean {
  return element.localName === 'input' && /^(radio|checkbox)$/.test((element as HTMLInputElement).type);
}

/** Boxes without a role that invite a click: the pointer turns into a hand, and only from here on. */
function looksClickable(element: Element, kind: Kind, sight: Sight): boolean {
  if (!kind.box) return false;
  if (!element.hasAttribute('onclick')) {
    const parent = flatParent(element);
    if (!parent || !sight.isPointer(element) || sight.isPointer(parent)) return false;
  }
  if (element.closest(`${controlSelector}, label`) || element.querySelector(controlSelector)) return false;
  return (element.textContent ?? '').trim().length <= 60;
}

function regionOf(element: Element, { region }: Kind): string | null {
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  if (role) return landmarks.get(role) ?? null;
  if (!region) return null;
  // A header or footer inside a section belongs to that section, not to the page (HTML-AAM).
  if ((region === 'header' || region === 'footer') && element.parentElement?.closest(sectioning)) return null;
  return region;
}

/** Level of the heading that an element is or stands in. */
function headingLevel(element: Element, known: Map<Element, number | null>): number | null {
  let level = known.get(element);
  if (level !== undefined) return level;
  const own = /^h([1-6])$/.exec(element.localName)?.[1];
  if (own || element.getAttribute('role') === 'heading')
    level = Number(element.getAttribute('aria-level') ?? own ?? 2) || null;
  else level = element.parentElement && headingLevel(element.parentElement, known);
  known.set(element, level);
  return level;
}

function stateOf(element: Element) {
  const input = element as HTMLInputElement;
  const marked = element.getAttributeNames().some((name) => name.startsWith('aria-'));
  const aria = (name: string) => (marked ? element.getAttribute(`aria-${name}`) : null);
  const bool = (name: string) => {
    const value = aria(name);
    return value === null ? null : value === 'true';
  };
  return {
    disabled:
      element.matches(':disabled') || aria('disabled') === 'true' || element.closest('[inert]') !== null,
    checked: isToggle(element)
      ? input.indeterminate
        ? 'mixed'
        : input.checked
      : aria('checked') === 'mixed'
        ? 'mixed'
        : bool('checked'),
    expanded:
      element.localName === 'summary' ? (element.parentElement as HTMLDetailsElement).open : bool('expanded'),
    selected: bool('selected'),
    pressed: bool('pressed'),
    required: input.required === true || aria('required') === 'true',
    readonly: input.readOnly === true,
  };
}

function valueOf(element: Element): string {
  if (element.localName === 'select')
    return [...(element as HTMLSelectElement).selectedOptions]
      .map((option) => option.label)
      .join(', ')
      .slice(0, 200);
  return element.getAttribute('role') === 'combobox' && element.localName !== 'input'
    ? fold(element.textContent ?? '').slice(0, 200)
    : '';
}

function targetOf(element: Element): string {
  const href = (element as HTMLAnchorElement).href;
  return typeof href === 'string' ? href.slice(0, 2000) : '';
}

function fieldOf(input: HTMLInputElement, box: Rect, layer: number) {
  return {
    uid: uidOf(input),
    name: nameOf(input),
    type: input.type,
    required: input.required || input.getAttribute('aria-required') === 'true',
    filled: isToggle(input) ? input.checked : input.value.length > 0,
    minLength: input.minLength > 0 ? input.minLength : null,
    pattern: (input.pattern ?? '').slice(0, 200),
    autocomplete: (input.autocomplete ?? '').slice(0, 60),
    box: four(box),
    layer,
    form: input.form ? uidOf(input.form) : null,
  };
}

function ancestorLabels(element: Element, known: Map<Element, string[]>): string[] {
  const parent = flatParent(element);
  if (!parent) return [];
  const cached = known.get(parent);
  if (cached) return cached;
  const above = ancestorLabels(parent, known);
  let label = '';
  if (parent.matches(groups)) {
    label = parent.hasAttribute('aria-label') || parent.hasAttribute('aria-labelledby') ? nameOf(parent) : '';
    const title = label ? null : titleOf(parent);
    if (title) label = fold(title.textContent ?? '').slice(0, 80);
    if (!label && parent.parentElement?.localName === 'li')
      label = fold(parent.previousElementSibling?.textContent ?? '').slice(0, 80);
  }
  const labels = label ? [...above, label] : above;
  known.set(parent, labels);
  return labels;
}

/** The heading, legend or summary that a group begins with. */
function titleOf(group: Element): Element | null {
  for (let child = group.firstElementChild; child; child = child.nextElementSibling) {
    const title =
      child.localName === 'header' ? headerTitle(child) : titles.has(child.localName) ? child : null;
    if (title) return title;
  }
  return null;
}

function headerTitle(header: Element): Element | null {
  for (let child = header.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'h2') return child;
  return null;
}

const titles = new Set(['h1', 'h2', 'h3', 'h4', 'legend', 'summary']);

function styleOf(element: Element, role: string, sight: Sight, grounds: Grounds) {
  const style = sight.style(element);
  const behind = grounds.behind(element);
  const fill = grounds.of(element);
  const paint = (text: string, ground: Rgba | null): Rgba | null => {
    const colour = parseColour(text);
    return colour && ground && over(colour, ground);
  };
  const borderWidth = style.borderTopStyle === 'none' ? 0 : parseFloat(style.borderTopWidth) || 0;
  const borderColour = borderWidth > 0 ? paint(style.borderTopColor, behind) : null;
  const textColour = paint(style.color, fill);
  const differs = (a: Rgba | null, b: Rgba | null) =>
    !a || !b || Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) > 24;
  // Where style alone cannot tell, what has a background is taken for filled until the picture says otherwise.
  const kind =
    grounds.paints(element) && differs(fill, behind)
      ? 'filled'
      : borderWidth > 0 && differs(borderColour, behind)
        ? 'outlined'
        : role === 'link' || style.textDecorationLine.includes('underline')
          ? 'link'
          : 'plain';
  return {
    fontSize: parseFloat(style.fontSize) || 0,
    fontWeight: parseFloat(style.fontWeight) || 400,
    textColour,
    fill,
    ring: behind,
    borderColour,
    borderWidth,
    colourSource: fill && behind && textColour ? 'style' : 'none',
    kind,
    animated: style.animationName !== 'none' && style.animationPlayState === 'running',
    badge:
      element.firstElementChild !== null &&
      element.querySelector('[class*="badge" i], [class*="dot" i], sup') !== null,
  };
}

function isCovered(element: Element, box: Rect, viewport: Rect, without: readonly Element[]): boolean {
  const seen = intersect(box, viewport);
  const hit = hitAt(seen.x + seen.w / 2, seen.y + seen.h / 2, without);
  if (!hit) return true;
  if (within(hit, element)) return false;
  // The gap between two lines of a wrapped link hits its paragraph; only what is inert is out of reach there.
  if (within(element, hit)) return element.closest('[inert]') !== null;
  const label = hit.closest('label');
  return !(label && label.control === element);
}

function isAnchor(hash: string): boolean {
  if (hash.length < 2) return true;
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A malformed escape is no anchor's name.
  }
  return document.getElementById(id) !== null || document.getElementsByName(id).length > 0 || id === 'top';
}

function isIn(box: Rect, viewport: Rect): boolean {
  const part = intersect(box, viewport);
  return part.w > 0 && part.h > 0;
}

/** Share of what can be seen of a box that is in view now. */
function shareInView({ clipped, visible }: Pick<Placed, 'clipped' | 'visible'>, viewport: Rect): number {
  const part = intersect(visible, viewport);
  return (part.w * part.h) / (clipped.w * clipped.h);
}

function four(rect: Rect): Box4 {
  return [
    Math.round(rect.x * 100) / 100,
    Math.round(rect.y * 100) / 100,
    Math.round(rect.w * 100) / 100,
    Math.round(rect.h * 100) / 100,
  ];
}
