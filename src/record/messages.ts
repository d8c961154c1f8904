import { z } from 'zod';
import { Box, Colour, ControlRef, ControlState } from '../model/control.ts';
import { InputFact } from '../model/fact.ts';
import { fromColumns } from './columns.ts';

/** Text that comes from a page: capped here once more, whatever the page's part did. */
const text = (limit: number) => z.string().transform((value) => value.slice(0, limit));
const PageControl = ControlRef.omit({ frame: true }).extend({
  name: text(300),
  context: text(400),
  role: text(40),
  tag: text(60),
  group: text(100),
});
export type PageControl = z.infer<typeof PageControl>;

/** What a hand typed into a field while a person had taken over, and what the field tells of itself. Never stored. */
const Typed = z.object({
  kind: z.literal('typed'),
  type: text(40),
  autocomplete: text(100),
  words: text(500),
  value: text(1000),
  /** The field was left, sent or is full. */
  whole: z.boolean(),
});
export type TypedField = Omit<z.infer<typeof Typed>, 'kind'>;

/** What the page's part reports by itself, through the binding. Times on the page's clock. */
export const PageMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('input'),
    at: z.number(),
    id: z.int(),
    type: InputFact.shape.type,
    trusted: z.boolean(),
    control: PageControl.nullable(),
    key: text(40),
    value: z.number().nullable(),
  }),
  z.object({ kind: z.literal('prevented'), at: z.number(), id: z.int() }),
  z.object({ kind: z.literal('retarget'), at: z.number(), id: z.int(), control: PageControl }),
  z.object({ kind: z.literal('change'), at: z.number() }),
  z.object({ kind: z.literal('toast'), at: z.number(), goneAt: z.number(), text: text(1000) }),
  z.object({ kind: z.literal('enabled'), at: z.number(), shownAt: z.number(), control: PageControl }),
  z.object({
    kind: z.literal('turn'),
    at: z.number(),
    uid: z.int(),
    text: text(2000),
    sender: text(200),
    side: z.enum(['left', 'right', 'none']),
    signs: z
      .array(z.object({ what: z.enum(['name', 'avatar', 'label', 'typing', 'class']), text: text(200) }))
      .max(20),
    typing: z.object({ ms: z.number(), text: text(100) }).nullable(),
  }),
  Typed.extend({ at: z.number() }),
  z.object({ kind: z.literal('permission'), at: z.number(), name: text(40), state: text(20) }),
  z.object({ kind: z.literal('dropped'), at: z.number(), limit: z.int(), seen: z.int() }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

/** Rows that come as columns. */
const rows = <T extends z.ZodType>(row: T, most: number) =>
  z.preprocess((value) => fromColumns(value, most), z.array(row).max(most));
const region = z.enum(['main', 'header', 'footer', 'nav', 'aside', 'dialog', 'body']);

/** One frame as its page part read it. Boxes in the frame's own viewport, uids of its own document. */
export const FrameSnapshot = z.object({
  at: z.number(),
  url: text(4000),
  title: text(300),
  lang: text(35),
  hashIsAnchor: z.boolean(),
  viewport: z.object({ width: z.number(), height: z.number(), ratio: z.number() }),
  scroll: z.object({ x: z.number(), y: z.number(), maxY: z.number() }),
  hasMain: z.boolean(),
  chatOpen: z.boolean(),
  layer: z.object({ role: text(40), label: text(300), box: Box }).nullable(),
  blocks: rows(
    z.object({
      text: text(4000),
      region,
      layer: z.int(),
      chat: z.boolean(),
      turn: z.boolean(),
      moves: z.boolean(),
      order: z.int(),
      box: Box,
      inViewport: z.boolean(),
      heading: z.int().nullable(),
    }),
    5000,
  ),
  controls: rows(
    PageControl.omit({ chat: true }).extend({
      icon: text(300).nullable(),
      state: ControlState,
      value: text(300),
      target: text(4000),
      order: z.int(),
      layer: z.int(),
      chat: z.boolean(),
      region,
      ancestors: z.array(text(300)).transform((list) => list.slice(0, 20)),
      shown: z.number(),
      covered: z.boolean(),
      fontSize: z.number(),
      fontWeight: z.number(),
      textColour: Colour.nullable(),
      fill: Colour.nullable(),
      ring: Colour.nullable(),
      borderColour: Colour.nullable(),
      borderWidth: z.number(),
      colourSource: z.enum(['style', 'none']),
      kind: z.enum(['filled', 'outlined', 'link', 'plain']),
      animated: z.boolean(),
      badge: z.boolean(),
    }),
    3000,
  ),
  fields: z
    .array(
      z.object({
        uid: z.int(),
        name: text(300),
        type: text(40),
        required: z.boolean(),
        filled: z.boolean(),
        minLength: z.int().nullable(),
        pattern: text(200),
        autocomplete: text(60),
        box: Box,
        layer: z.int(),
        form: z.int().nullable(),
      }),
    )
    .max(3000),
  frames: z
    .array(z.object({ uid: z.int(), order: z.int(), region, box: Box, layer: z.int(), chat: z.boolean() }))
    .max(3000),
  focus: PageControl.nullable(),
  suspects: z.array(z.int()).max(1000),
  /** What could be tokens in the page's storage; learnt and never written. */
  stored: z.array(text(2000)).max(200),
  caps: z.array(z.object({ what: text(40), limit: z.int(), seen: z.int() })),
  tookMs: z.number(),
});
export type FrameSnapshot = z.infer<typeof FrameSnapshot>;

export const Probe = z.object({ at: z.number(), lastChange: z.number(), restless: z.array(text(100)) });
export const Boxes = z.array(Box).max(5000);
export const FieldValues = z
  .array(z.object({ value: text(1000), box: Box, secret: z.enum(['password', 'code', 'card', '']) }))
  .max(500);
export const Texts = z.array(text(20_000)).max(500);
export const Restless = z.array(text(100));
export const Suspects = z.array(z.int()).max(400);
export const NullableControl = PageControl.nullable();
export const Point = z.object({ x: z.number(), y: z.number() }).nullable();

/** What Enter in a text field sends, as far as the markup tells. */
export const Sending = z
  .object({
    /** It stands in a landmark of role `search`. */
    isSearch: z.boolean(),
    autocomplete: text(60),
    inputMode: text(20),
    form: z
      .object({
        method: text(20),
        /** Absolute. */
        action: text(2000),
        /** The button that Enter activates. */
        button: z.object({ name: text(300) }).nullable(),
        /** Types of what else a person can fill. */
        others: z.array(text(40)),
      })
      .nullable(),
  })
  .nullable();
export type Sending = z.infer<typeof Sending>;
