import { z } from 'zod';

/** `[x, y, width, height]` in CSS px, relative to the top-left corner of the page's viewport. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof Box>;

/** `[r, g, b, a]`, r/g/b 0–255, a 0–1. */
export const Colour = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Colour = z.infer<typeof Colour>;

/** Where a text or a control stands, by landmark. */
export const Region = z.enum(['main', 'header', 'footer', 'nav', 'aside', 'dialog', 'body']);
export type Region = z.infer<typeof Region>;

/** The state of a control as the browser has it; null where the state does not apply to it. */
export const ControlState = z.object({
  disabled: z.boolean(),
  checked: z.union([z.boolean(), z.literal('mixed')]).nullable(),
  expanded: z.boolean().nullable(),
  selected: z.boolean().nullable(),
  pressed: z.boolean().nullable(),
  required: z.boolean(),
  readonly: z.boolean(),
});
export type ControlState = z.infer<typeof ControlState>;

/** What names a control across facts: an event's or an action's target. */
export const ControlRef = z.object({
  /** Number of the element, stable within its frame's document and never used twice in a walk. */
  uid: z.int(),
  /** Frame it stands in (`f1` is a page's main frame; ids are unique in a walk). */
  frame: z.string(),
  role: z.string(),
  name: z.string(),
  tag: z.string(),
  /** `type` of an input or button, else ''. */
  type: z.string(),
  box: Box,
  /** Text of its own block (card, row, form, the paragraph before it), capped at 300 characters. */
  context: z.string(),
  /** Stands in a chat widget. */
  chat: z.boolean(),
  /** uid of the form that it belongs to, or null. */
  form: z.int().nullable(),
  /** `name` of a radio group, else ''. */
  group: z.string(),
});
export type ControlRef = z.infer<typeof ControlRef>;

export const Control = ControlRef.omit({ chat: true }).extend({
  /** What the markup tells of one that shows no text, or a count alone: words of its classes, symbols and picture files; '' if nothing. */
  icon: z.string().optional(),
  state: ControlState,
  /** Value shown by a select or a custom select; texts typed by the user are never here. */
  value: z.string(),
  /** Where it leads: URL of a link without fragment of the own page, else ''. */
  target: z.string(),
  /** Document order, shared with blocks; closed and open shadow roots stand in place. */
  order: z.int(),
  /** Index into the screen's `layers`; 0 is the page itself. */
  layer: z.int().nonnegative(),
  chat: z.boolean(),
  region: Region,
  /** Labels of enclosing landmarks, menus, lists, sections and headings, outermost first. */
  ancestors: z.array(z.string()),
  /** Part of the box that lies in the viewport and is not clipped by an ancestor. 0–1. */
  shown: z.number(),
  /** Something else is hit at its centre. */
  covered: z.boolean(),
  fontSize: z.number(),
  fontWeight: z.number(),
  /** Colours composited over the ancestors; null where style alone cannot tell and no sample was taken. */
  textColour: Colour.nullable(),
  fill: Colour.nullable(),
  ring: Colour.nullable(),
  borderColour: Colour.nullable(),
  borderWidth: z.number(),
  /** `style`: from computed style; `pixels`: sampled from the picture. */
  colourSource: z.enum(['style', 'pixels', 'none']),
  kind: z.enum(['filled', 'outlined', 'link', 'plain']),
  animated: z.boolean(),
  badge: z.boolean(),
});
export type Control = z.infer<typeof Control>;

/** A form field that a person could fill. Values are never recorded, lengths are. */
export const Field = z.object({
  uid: z.int(),
  frame: z.string(),
  name: z.string(),
  type: z.string(),
  required: z.boolean(),
  filled: z.boolean(),
  minLength: z.int().nullable(),
  pattern: z.string(),
  autocomplete: z.string(),
  box: Box,
  layer: z.int(),
  form: z.int().nullable(),
});
export type Field = z.infer<typeof Field>;
