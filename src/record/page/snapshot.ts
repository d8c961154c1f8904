import { toColumns } from '../columns.ts';
import { ancestorLabels } from './ancestor-labels.ts';
import { chatWidgets, turnsOf } from './chat.ts';
import { Grounds } from './colour.ts';
import { fieldOf, targetOf, valueOf } from './control-facts.ts';
import { stateOf } from './control-state.ts';
import { styleOf } from './control-style.ts';
import {
  contextOf,
  controlSelector,
  describeControl,
  focused,
  isControl,
  typeOf,
  visibleText,
} from './describe.ts';
import { isDrawnFace } from './drawn-face.ts';
import { formOf } from './form-of.ts';
import { iconWordsOf } from './icon-words.ts';
import { pictureOf, placeOnPicture } from './image-map.ts';
import { insideAny } from './inside-any.ts';
import { isToggle, kindOf, type Kind } from './kind.ts';
import { labelsOf } from './labelled.ts';
import { findLayer, hitAt, within, type Seen } from './layer.ts';
import { fold, nameOf, roleOf } from './names.ts';
import { isRootSuspect, shadowOf } from './roots.ts';
import { faceOf } from './select-face.ts';
import { storedRuns } from './stored-runs.ts';
import { blockOf, headingLevel, holdsText } from './text-block.ts';
import { deepest, visitTree } from './tree.ts';
import { uidOf } from './uid.ts';
import {
  intersect,
  joined,
  rounded,
  Sight,
  type Box4,
  type Look,
  type Placed,
  type Rect,
} from './visible.ts';
import { isRestless } from './watch.ts';

const inputs = new Set(['input', 'select', 'textarea']);
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
const sectioning = 'article, aside, main, nav, section, dialog, [role="dialog"], [role="alertdialog"]';
type PageBlock = { parts: string[]; look: Look; order: number; region: string; seen: Placed };
type PageControl = { look: Look; seen: Placed; order: number; region: string };

/** Reads what a person sees in this frame now. Facts only: nothing is judged here. */
export function snapshot() {
  const started = performance.now();
  const sight = new Sight();
  const { viewport } = sight;
  const blocks = new Map<Look, PageBlock>();
  const controls: PageControl[] = [];
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
  let lastParent: Look | null = null;
  let lastBlock: Look | null = null;
  let newest: Look | null = null;

  const textBlock = (parent: Look): Look | null => {
    if (blocks.size >= maxBlocks && !blocks.has(parent) && !newest?.element.contains(parent.element)) {
      blocksSeen++;
      return null;
    }
    return holdsText(parent) ? blockOf(parent, sentences) : null;
  };

  // A box may be much larger than the words at its beginning: where they stand is asked of them.
  const isLarge = (box: Placed | null): boolean =>
    box !== null && (box.box.h > viewport.h / 2 || intersect(box.visible, viewport).w < box.clipped.w / 2);

  const root = document.body ?? document.documentElement;
  const isTooDeep = visitTree(root, sight.of(root), {
    enter(element, kind, above) {
      const { name } = kind;
      if (kind.skipped && name !== 'iframe' && name !== 'svg') return null;
      const look = sight.below(above, element);
      const region = regionOf(element, kind);
      const isFull = controls.length >= maxControls;
      // Beyond the caps nothing is read any more, only counted.
      const skims = isFull && blocks.size >= maxBlocks;
      const means = region !== null || kind.custom;
      // What a picture offers stands in its map, which itself need not show.
      if (name !== 'map' && (means || !skims) && !isDisplayed(look, means)) return null;
      order++;
      if (suspects.length < 400 && isRootSuspect(element, kind)) suspects.push(uidOf(element));
      if (region === 'main') hasMain = true;
      // All that stands in the main landmark is of it, whatever is set off inside.
      if (region && regions.at(-1) !== 'main') {
        regions.push(region);
        entered.push(element);
      }
      // A line that ends parts two words, as a space does.
      if (name === 'br') blocks.get(blockOf(above, sentences))?.parts.push(' ');
      if (name === 'iframe') {
        const seen = look.isRendered && look.box;
        if (seen)
          frames.push({
            uid: uidOf(element),
            order,
            region: regions.at(-1)!,
            box: rounded(seen.box),
            element,
          });
        return null;
      }
      if (isFull) {
        if (isControl(element, kind)) controlsSeen++;
      } else if (isControl(element, kind) || (looksClickable(look, kind) && !isDrawnFace(element, sight))) {
        const seen = visibleControl(look, sight);
        if (seen) {
          controlsSeen++;
          controls.push({ look, seen, order, region: regions.at(-1)! });
        }
      }
      return look;
    },
    leave(element) {
      if (entered.at(-1) === element) {
        entered.pop();
        regions.pop();
      }
    },
    text(node, parent) {
      const text = node.data;
      if (!/\S/.test(text)) {
        // The space between two inline boxes parts their words.
        blocks.get(blockOf(parent, sentences))?.parts.push(' ');
        return;
      }
      if (parent !== lastParent) {
        lastParent = parent;
        lastBlock = textBlock(parent);
      }
      const look = lastBlock;
      if (!look) return;
      const room = maxText - textSeen;
      textSeen += text.length;
      if (room <= 0) return;
      let block = blocks.get(look);
      if (!block) {
        blocksSeen++;
        if (blocks.size >= maxBlocks) return;
        const seen = isLarge(look.box) ? parent.textBox(node) : (look.box ?? parent.textBox(node));
        if (!seen) return;
        block = { look, parts: [], order, region: regions.at(-1)!, seen };
        blocks.set(look, block);
        newest = look;
      } else if (isLarge(look.box)) block.seen = joined(block.seen, parent.textBox(node));
      block.parts.push(text.slice(0, room));
    },
  });
  if (isTooDeep) caps.push({ what: 'depth', limit: deepest, seen: deepest + 1 });
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
      const face = isControl ? (faceOf(sight.of(element))?.up?.element ?? pictureOf(element)) : null;
      const by = coveredBy(face ?? element, seen, viewport, without);
      things.push({ element, box, coveredBy: by, isControl });
    };
    for (const { look, seen } of controls)
      if (things.length < maxHitTests) add(look.element, seen.box, seen.visible, true);
    if (things.length < 20)
      for (const { look, seen } of [...blocks.values()].slice(0, 60))
        add(look.element, seen.clipped, seen.visible, false);
    return things;
  };
  const things = see([]);
  const hitTested = new Map(things.map((thing) => [thing.element, thing.coveredBy !== null]));
  const layer = findLayer(things, see, sight);
  const inLayer = insideAny(layer?.roots ?? []);
  const layerOf = (element: Element) => (inLayer(element) ? 1 : 0);
  const labels = new Map<Look, string[]>();
  const contexts = new Map<Element, string | null>();
  const headings = new Map<Element, number | null>();
  const states: Parameters<typeof stateOf>[1] = new Map();
  const grounds = new Grounds();

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
    layer: layer && { role: layer.role, label: layer.label, box: rounded(layer.box) },
    blocks: toColumns(
      [...blocks.values()].map(({ look: { element }, parts, seen, order, region }) => ({
        order,
        region,
        text: fold(parts.join('')).slice(0, maxBlockText),
        layer: layerOf(element),
        chat: inChat(element),
        turn: inTurn(element),
        moves: isRestless(element),
        heading: headingLevel(element, headings),
        inViewport: shareInView(seen, viewport) >= 0.5,
        box: rounded(seen.clipped),
      })),
    ),
    controls: toColumns(
      controls.map(({ look }) => styleOf(look, roleOf(look.element), grounds)),
      controls.map(({ look, seen, order, region }) => {
        const { element } = look;
        const { type, name: group } = element as HTMLInputElement;
        const form = formOf(element);
        const name =
          nameOf(element, look.isRendered) ||
          (isControl(element, kindOf(element)) ? '' : visibleText(element));
        return {
          uid: uidOf(element),
          // A list item, a picture, a cell that invites a click is more than that.
          role: (isControl(element, kindOf(element)) && roleOf(element)) || 'clickable',
          name,
          icon: iconWordsOf(element, name),
          tag: element.localName,
          type: typeOf(element),
          box: rounded(seen.box),
          context: contextOf(element, contexts),
          form: form ? uidOf(form) : null,
          group: type === 'radio' ? group : '',
          state: stateOf(element, states),
          value: valueOf(element),
          target: targetOf(element),
          order,
          layer: layerOf(element),
          chat: inChat(element),
          region,
          ancestors: ancestorLabels(look, labels),
          shown: shareInView(seen, viewport),
          covered: hitTested.get(element) ?? false,
        };
      }),
    ),
    fields: controls
      .filter(({ look }) => inputs.has(look.element.localName))
      .map(({ look: { element }, seen }) => fieldOf(element as HTMLInputElement, seen.box, layerOf(element))),
    frames: frames.map(({ element, ...frame }) => ({
      ...frame,
      layer: layerOf(element),
      chat: inChat(element),
    })),
    focus: ((element) => element && describeControl(element))(focused()),
    suspects,
    stored: storedRuns(),
    caps,
    tookMs: performance.now() - started,
  };
}

/**
 * Whether an element and what is inside may show. What has no children shows by its box or not at all, and is
 * asked there; `surely` asks the browser, for what means something by merely being shown.
 */
function isDisplayed(look: Look, surely: boolean): boolean {
  if (surely) return look.element.checkVisibility() || look.display === 'contents';
  return look.element.firstElementChild === null || look.display !== 'none';
}

function visibleControl(look: Look, sight: Sight): Placed | null {
  const { element } = look;
  if (look.isRendered) {
    const seen = look.box;
    if (seen) return seen;
    // An inline link around a block has no box of its own worth the name.
    const inner = element.firstElementChild && sight.of(element.firstElementChild);
    const inside = (inner && inner.isRendered && inner.box) || textBoxIn(element, sight);
    if (inside) return inside;
  }
  if (!isToggle(element)) return faceOf(look)?.box ?? placeOnPicture(look, sight);
  for (const label of labelsOf(element)) {
    const around = sight.of(label);
    const seen = around.isRendered && around.box;
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
    if (!/\S/.test(node.data)) continue;
    const parent = sight.of(node.parentElement!);
    return holdsText(parent) ? parent.textBox(node) : null;
  }
  return null;
}

/** Boxes without a role that invite a click: the pointer turns into a hand, and only from here on. */
function looksClickable(look: Look, kind: Kind): boolean {
  if (!kind.box) return false;
  const { element, up } = look;
  if (!element.hasAttribute('onclick') && (!up || !look.isPointer || up.isPointer)) return false;
  if (standsIn(element, `${controlSelector}, label`) || element.querySelector(controlSelector)) return false;
  if (kind.custom && shadowOf(element)?.querySelector(controlSelector)) return false;
  return (element.textContent ?? '').trim().length <= 60;
}

/** `closest`, also out of shadow roots. */
function standsIn(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) if (at.closest(selector)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function regionOf(element: Element, { region }: Kind): string | null {
  const role = element.hasAttributes() ? element.getAttribute('role') : null;
  if (role) return landmarks.get(role) ?? null;
  if (!region) return null;
  // A header or footer inside a section or a dialog belongs to that, not to the page (HTML-AAM).
  if ((region === 'header' || region === 'footer') && element.parentElement?.closest(sectioning)) return null;
  return region;
}

/** What is hit at the centre of what is seen of an element, if it is not the element; nothing at all is the document. */
function coveredBy(element: Element, box: Rect, viewport: Rect, without: readonly Element[]): Element | null {
  const seen = intersect(box, viewport);
  const hit = hitAt(seen.x + seen.w / 2, seen.y + seen.h / 2, without);
  if (!hit) return document.documentElement;
  if (within(hit, element) || pictureOf(hit) === element) return null;
  // The gap between two lines of a wrapped link hits its paragraph; only what is inert is out of reach there.
  if (within(element, hit)) return element.closest('[inert]') === null ? null : hit;
  const label = hit.closest('label');
  return label && label.control === element ? null : hit;
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
