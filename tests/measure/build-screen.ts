import { createHash } from 'node:crypto';
import { textLoad } from '../../src/lexicon/text-load.ts';
import type { Control, ControlRef } from '../../src/model/control.ts';
import type { Block, Screen } from '../../src/model/screen.ts';

export const origin = 'https://shop.example';
let uids = 0;

/** A control with the defaults of a visible, enabled button. */
export function control(role: string, name: string, parts: Partial<Control> = {}): Control {
  return {
    uid: ++uids,
    frame: 'f1',
    role,
    name,
    tag: 'div',
    type: '',
    box: [100, 100, 80, 30],
    context: '',
    chat: false,
    form: null,
    group: '',
    state: {
      disabled: false,
      checked: null,
      expanded: null,
      selected: null,
      pressed: null,
      required: false,
      readonly: false,
    },
    value: '',
    target: '',
    order: 0,
    layer: 0,
    region: 'main',
    ancestors: [],
    shown: 1,
    covered: false,
    fontSize: 16,
    fontWeight: 400,
    textColour: null,
    fill: null,
    ring: null,
    borderColour: null,
    borderWidth: 0,
    colourSource: 'none',
    kind: 'plain',
    animated: false,
    badge: false,
    ...parts,
  };
}

type Parts = Partial<Control>;
export const button = (name: string, parts: Parts = {}): Control =>
  control('button', name, { tag: 'button', type: 'submit', ...parts });
export const link = (name: string, target: string, parts: Parts = {}): Control =>
  control('link', name, { tag: 'a', target: `${origin}${target}`, ...parts });
export const field = (name: string, parts: Parts = {}): Control =>
  control('textbox', name, { tag: 'input', type: 'text', ...parts });
export const textArea = (name: string, parts: Parts = {}): Control =>
  control('textbox', name, { tag: 'textarea', ...parts });
export const radio = (name: string, group: string, parts: Parts = {}): Control =>
  control('radio', name, { tag: 'input', type: 'radio', group, ...parts });
export const checkbox = (name: string, parts: Parts = {}): Control =>
  control('checkbox', name, { tag: 'input', type: 'checkbox', ...parts });
export const select = (name: string, value: string, parts: Parts = {}): Control =>
  control('combobox', name, { tag: 'select', type: 'select-one', value, ...parts });
export const disabled = (of: Control): Control => ({ ...of, state: { ...of.state, disabled: true } });

/** What names a control in events and actions. */
export function ref(of: Control | null): ControlRef | null {
  if (!of) return null;
  const { uid, frame, role, name, tag, type, box, context, chat, form, group } = of;
  return { uid, frame, role, name, tag, type, box, context, chat, form, group };
}

export function block(text: string, parts: Partial<Block> = {}): Block {
  const { cjk, words } = textLoad(text);
  return {
    text,
    frame: 'f1',
    region: 'main',
    layer: 0,
    chat: false,
    order: 0,
    box: [0, 100, 800, 20],
    inViewport: true,
    heading: null,
    cjk,
    words,
    own: false,
    ...parts,
  };
}

/** A field is filled if the test gave its control a value. */
function fieldOf({ uid, frame, name, type, box, layer, form, value }: Control): Screen['fields'][number] {
  const filled = value !== '';
  return {
    uid,
    frame,
    name,
    type,
    box,
    layer,
    form,
    filled,
    required: false,
    minLength: null,
    pattern: '',
    autocomplete: '',
  };
}

/** Texts and controls, in document order; the name of a control is a text of its own. */
export type Content = (string | Control | Block)[];

export interface ScreenParts {
  url?: string;
  page?: string;
  main?: Content;
  /** What lies above the page, if anything. */
  layer?: Content;
  layerLabel?: string;
  header?: Content;
  hasMain?: boolean;
  isHome?: boolean;
  chatOpen?: boolean;
  scrollY?: number;
  hashIsAnchor?: boolean;
  frames?: Screen['frames'];
}

/** A settled state. The recorder numbers and times it. */
export function screen(parts: ScreenParts): Screen {
  const url = new URL(parts.url ?? '/', origin);
  const blocks: Block[] = [];
  const controls: Control[] = [];
  let order = 0;
  const place = (content: Content, region: Block['region'], layer: number): void => {
    for (const item of content) {
      order++;
      const isControl = typeof item === 'object' && 'role' in item;
      if (isControl) controls.push({ ...item, order, layer, region });
      const shown: Block | null =
        typeof item === 'string'
          ? block(item)
          : isControl
            ? item.name
              ? block(item.name, { chat: item.chat })
              : null
            : item;
      if (shown) blocks.push({ ...shown, order, region, layer });
    }
  };
  place(parts.header ?? [], 'header', 0);
  place(parts.main ?? [], 'main', 0);
  if (parts.layer) place(parts.layer, 'dialog', 1);
  const top = parts.layer ? 1 : 0;
  const texts = blocks.filter((each) => each.layer === top && !each.chat).map((each) => each.text);
  const roles = controls.filter((each) => each.layer === top).map((each) => each.role);
  const hash = (lines: string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');
  const layer = {
    kind: 'layer' as const,
    role: 'dialog',
    label: parts.layerLabel ?? '',
    box: [0, 0, 1, 1] as [number, number, number, number],
  };
  return {
    screen: 1,
    page: parts.page ?? 'p1',
    at: 0,
    url: url.href,
    isHome: parts.isHome ?? url.href === `${origin}/`,
    path: url.pathname,
    query: url.search,
    hash: url.hash,
    hashIsAnchor: parts.hashIsAnchor ?? url.hash === '',
    title: '',
    lang: 'zh',
    viewport: { width: 1280, height: 720, ratio: 1 },
    scroll: { x: 0, y: parts.scrollY ?? 0, maxY: 5000 },
    settled: true,
    unsettled: [],
    layers: [{ ...layer, kind: 'page', role: '' }, ...(parts.layer ? [layer] : [])],
    chatOpen: parts.chatOpen ?? false,
    hasMain: parts.hasMain ?? true,
    blocks,
    controls,
    fields: controls.filter((each) => ['input', 'textarea', 'select'].includes(each.tag)).map(fieldOf),
    timers: [],
    frames: parts.frames ?? [],
    ax: [],
    caps: [],
    screenHash: hash([...texts, ...roles]),
    screenKey: hash([...texts, ...roles].map((text) => text.replace(/\d+/g, '0'))),
  };
}
