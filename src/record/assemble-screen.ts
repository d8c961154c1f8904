import type { Box, Control } from '../model/control.ts';
import type { Block, Screen } from '../model/screen.ts';
import { textLoad } from '../lexicon/text-load.ts';
import type { FramePlace } from './frame-shifts.ts';
import { looksLikeTimer } from './looks-like-timer.ts';
import type { FrameSnapshot } from './messages.ts';

export type FrameReading = { place: FramePlace; snapshot: FrameSnapshot };
export type ScreenHead = Pick<Screen, 'screen' | 'page' | 'at' | 'isHome' | 'settled' | 'unsettled' | 'ax'>;

/**
 * Joins what the frames of a page read into one screen. Frames stand in place of their elements: in their
 * layer, their region and their order. Texts are redacted here, before they are hashed.
 */
export function assembleScreen(
  head: ScreenHead,
  readings: readonly FrameReading[],
  o: { isOwnMessage: (text: string) => boolean; outOfProcess: (frameId: string) => boolean },
): Omit<Screen, 'screenHash' | 'screenKey'> {
  const main = readings[0]!.snapshot;
  const url = new URL(main.url);
  const layers: Screen['layers'] = [
    { kind: 'page', role: '', label: '', box: [0, 0, main.viewport.width, main.viewport.height] },
  ];
  if (main.layer)
    layers.push({ kind: 'layer', role: main.layer.role, label: main.layer.label, box: main.layer.box });

  const placed = placeReadings(readings);
  const blocks: (Block & { moves: boolean; key: number[] })[] = [];
  const controls: (Control & { key: number[] })[] = [];
  const fields: Screen['fields'] = [];
  const frames: Screen['frames'] = [];
  const caps: Screen['caps'] = [];
  for (const { reading, layer, region, chat, order } of placed) {
    const { place, snapshot } = reading;
    const { world, shift } = place;
    const isMain = place.parent === null;
    const move = (box: Box): Box => [box[0] + shift[0], box[1] + shift[1], box[2], box[3]];
    const layerOf = (own: number) => (isMain ? own : layer);
    const regionOf = (own: Block['region']) => (isMain || region === 'body' ? own : region);
    caps.push(...snapshot.caps);
    frames.push({
      id: world.frame,
      parent: place.parent?.frame ?? null,
      url: snapshot.url,
      box: [shift[0], shift[1], snapshot.viewport.width, snapshot.viewport.height],
      layer: isMain ? 0 : layer,
      outOfProcess: o.outOfProcess(world.frameId),
    });
    for (const block of snapshot.blocks) {
      const load = textLoad(block.text);
      const box = move(block.box);
      blocks.push({
        text: block.text,
        frame: world.frame,
        region: regionOf(block.region),
        layer: layerOf(block.layer),
        chat: chat || block.chat,
        order: 0,
        box,
        inViewport: isMain ? block.inViewport : block.inViewport && isInside(box, main.viewport),
        heading: block.heading,
        cjk: load.cjk,
        words: load.words,
        own: block.turn && o.isOwnMessage(block.text),
        moves: block.moves,
        key: [...order, block.order],
      });
    }
    for (const { icon, ...control } of snapshot.controls)
      controls.push({
        ...world.ref({ ...control, chat: false }, shift),
        ...withoutRef(control),
        ...(icon !== null && { icon }),
        target: withoutOwnHash(control.target, snapshot.url),
        ancestors: control.ancestors,
        layer: layerOf(control.layer),
        region: regionOf(control.region),
        chat: chat || control.chat,
        order: 0,
        key: [...order, control.order],
      });
    for (const field of snapshot.fields)
      fields.push({
        ...field,
        uid: world.uid(field.uid),
        form: field.form === null ? null : world.uid(field.form),
        frame: world.frame,
        name: field.name,
        box: move(field.box),
        layer: layerOf(field.layer),
      });
  }
  number([...blocks, ...controls]);
  blocks.sort((a, b) => a.order - b.order);
  controls.sort((a, b) => a.order - b.order);
  return {
    ...head,
    url: main.url,
    path: url.pathname,
    query: url.search,
    hash: url.hash,
    hashIsAnchor: main.hashIsAnchor,
    title: main.title,
    lang: main.lang,
    viewport: main.viewport,
    scroll: main.scroll,
    layers,
    hasMain: main.hasMain,
    chatOpen: readings.some((reading) => reading.snapshot.chatOpen),
    blocks: blocks.map(({ moves: _moves, key: _key, ...block }) => block),
    controls: controls.map(({ key: _key, ...control }) => control),
    fields,
    frames,
    caps,
    timers: blocks
      .filter((block) => looksLikeTimer(block.text))
      .slice(0, 50)
      .map(({ text, frame, box }) => ({ text: text.slice(0, 200), frame, box })),
    moving: blocks.filter((block) => block.moves).map((block) => block.order),
  };
}

type Placed = {
  reading: FrameReading;
  layer: number;
  region: Block['region'];
  chat: boolean;
  order: number[];
};

function placeReadings(readings: readonly FrameReading[]): Placed[] {
  const placed = new Map<string, Placed>();
  for (const reading of readings) {
    const parent = reading.place.parent && placed.get(reading.place.parent.frame);
    if (!parent) {
      if (reading.place.parent === null)
        placed.set(reading.place.world.frame, { reading, layer: 0, region: 'body', chat: false, order: [] });
      continue;
    }
    const element = parent.reading.snapshot.frames.find((frame) => frame.uid === reading.place.owner);
    // Its element is not visible: nobody sees the frame.
    if (!element) continue;
    const isInMain = parent.reading.place.parent === null;
    placed.set(reading.place.world.frame, {
      reading,
      layer: isInMain ? element.layer : parent.layer,
      region: element.region === 'body' ? parent.region : element.region,
      chat: parent.chat || element.chat,
      order: [...parent.order, element.order],
    });
  }
  return [...placed.values()];
}

function number(things: { key: number[]; order: number }[]): void {
  things.sort((a, b) => {
    for (let i = 0; i < Math.max(a.key.length, b.key.length); i++) {
      const difference = (a.key[i] ?? -1) - (b.key[i] ?? -1);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  things.forEach((thing, index) => (thing.order = index));
}

function withoutRef(control: Omit<FrameSnapshot['controls'][number], 'icon'>) {
  const { uid: _uid, box: _box, form: _form, ...rest } = control;
  return rest;
}

/** A link to the page itself keeps its fragment, others are known by their address. */
function withoutOwnHash(target: string, url: string): string {
  const [address, hash] = target.split('#');
  return hash !== undefined && address === url.split('#')[0] ? `#${hash}` : target;
}

function isInside(box: Box, viewport: { width: number; height: number }): boolean {
  return box[0] + box[2] > 0 && box[1] + box[3] > 0 && box[0] < viewport.width && box[1] < viewport.height;
}
