import { z } from 'zod';
import { Box, Control, Field, Region } from './control.ts';

/** One block of visible text: the text of one block-level box, white space folded, redacted. */
export const Block = z.object({
  text: z.string(),
  frame: z.string(),
  region: Region,
  layer: z.int().nonnegative(),
  chat: z.boolean(),
  order: z.int(),
  box: Box,
  /** Lies (at least half of it) in the viewport. */
  inViewport: z.boolean(),
  heading: z.int().nullable(),
  /** Lengths before redaction. */
  cjk: z.int(),
  words: z.int(),
  /** The scenario's own chat message. */
  own: z.boolean(),
});
export type Block = z.infer<typeof Block>;

/**
 * A layer of the screen. 0 is the page. A further one covers the centre of the viewport and keeps the
 * controls of the page from being hit, with or without a role (`screen-1`, decisions, Measurement 6).
 */
export const Layer = z.object({
  kind: z.enum(['page', 'layer']),
  role: z.string(),
  label: z.string(),
  box: Box,
});
export type Layer = z.infer<typeof Layer>;

export const FrameInfo = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  url: z.string(),
  box: Box,
  layer: z.int(),
  /** Runs in another process: another site. */
  outOfProcess: z.boolean(),
});

/** A text that counts down or up, or a control that is disabled now. */
export const Timer = z.object({ text: z.string(), frame: z.string(), box: Box });

export const Cap = z.object({ what: z.string(), limit: z.int(), seen: z.int() });

/** One node of the browser's accessibility tree. */
export const AxNode = z.object({
  role: z.string(),
  name: z.string(),
  depth: z.int(),
});

/**
 * One settled state that a person faces. `screenHash`: SHA-256 of the NFKC visible text of the top layer and
 * its role outline, redacted, exact. `screenKey`: the same with digits folded to 0 and texts that move by
 * themselves left out, to recognise a screen across repeats.
 */
export const Screen = z.object({
  screen: z.int().positive(),
  page: z.string(),
  /** Milliseconds on the walk's clock at which the state was read. */
  at: z.number(),
  url: z.string(),
  /** Same address as the target's HOME (origin and path). */
  isHome: z.boolean(),
  path: z.string(),
  query: z.string(),
  hash: z.string(),
  /** The hash names an element of the page; any other hash is a route. */
  hashIsAnchor: z.boolean(),
  title: z.string(),
  lang: z.string(),
  viewport: z.object({ width: z.number(), height: z.number(), ratio: z.number() }),
  scroll: z.object({ x: z.number(), y: z.number(), maxY: z.number() }),
  settled: z.boolean(),
  /** What still moved or was pending when the cap of `settle-2` was reached. */
  unsettled: z.array(z.string()),
  layers: z.array(Layer).min(1),
  /** A chat widget is open on this screen. */
  chatOpen: z.boolean(),
  hasMain: z.boolean(),
  blocks: z.array(Block),
  controls: z.array(Control),
  fields: z.array(Field),
  timers: z.array(Timer),
  frames: z.array(FrameInfo),
  ax: z.array(AxNode),
  caps: z.array(Cap),
  /** `order` of the blocks that move by themselves: not in `screenKey`. Left out in what was recorded before it was kept. */
  moving: z.array(z.int()).optional(),
  screenHash: z.string(),
  screenKey: z.string(),
});
export type Screen = z.infer<typeof Screen>;
