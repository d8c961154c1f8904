import type { WalkGate } from '../evidence/walk-gate.ts';
import type { Box } from '../model/control.ts';
import type { FrameReading } from './assemble-screen.ts';
import { Boxes, FieldValues, Texts } from './messages.ts';
import { tokenLike } from './token-like.ts';

/** Where the page's part cuts the text of a block. */
const longestBlock = 4000;

type Private = Pick<WalkGate, 'find' | 'learn'>;
type Found = { boxes: Box[]; texts: string[] };

/**
 * Boxes of what must not be seen, in the page's viewport: fields that hold a secret or something private, and every
 * occurrence of a private text in every frame. A frame that cannot be vouched for is hidden as a whole.
 *
 * @param hidden texts that are private whatever their form
 * @param names what the browser's accessibility tree tells of: words that stand in no text of the document
 * @returns null where the page itself did not tell: then nobody knows what its picture shows
 */
export async function findMasks(
  readings: readonly FrameReading[],
  { gate, hidden, names }: { gate: Private; hidden: readonly string[]; names: readonly string[] },
): Promise<Box[] | null> {
  // What links offer stays, and is to be known before the first text that repeats it.
  for (const { snapshot } of readings)
    for (const { target } of snapshot.controls) if (/^(?:tel|mailto):/i.test(target)) gate.find(target);
  const masks: Box[] = unreadFrames(readings);
  const texts = new Set<string>();
  for (const reading of readings) {
    const { place } = reading;
    const found = await inFrame(reading, gate, hidden).catch(() => null);
    if (found === null && place.parent === null) return null;
    const isOff = found === null || (place.isWarped && found.boxes.length > 0);
    masks.push(...(isOff ? frameBox(readings, reading) : found.boxes.map((box) => moved(box, place.shift))));
    for (const text of found?.texts ?? []) texts.add(text);
  }
  const aside = privateIn(names, gate).filter((text) => !texts.has(text));
  if (aside.length === 0) return masks;
  for (const reading of readings) {
    const boxes = await reading.place.world
      .read(`maskAside(${JSON.stringify(aside)})`, Boxes)
      .catch(() => null);
    if (boxes === null && reading.place.parent === null) return null;
    masks.push(
      ...(boxes === null ? frameBox(readings, reading) : boxes.map((box) => moved(box, reading.place.shift))),
    );
  }
  return masks;
}

async function inFrame(
  { place: { world }, snapshot }: FrameReading,
  gate: Private,
  hidden: readonly string[],
): Promise<Found> {
  for (const run of snapshot.stored) if (tokenLike(run)) gate.learn('token', run);
  const hasFields = snapshot.fields.length > 0 || snapshot.controls.some(({ value }) => value !== '');
  const values = hasFields ? await world.read('fieldValues()', FieldValues) : [];
  for (const { value, secret } of values)
    if (secret === 'password' && isPassword(value)) gate.learn('password', value);
  const fields = values.filter(({ value, secret }) => secret !== '' || gate.find(value).length > 0);
  const passwords = snapshot.fields.filter(({ type, filled }) => type === 'password' && filled);
  const texts = privateIn(
    snapshot.blocks.map(({ text }) => text),
    gate,
  );
  // Of what was cut the rest is still to be seen.
  const isCut = snapshot.caps.length > 0 || snapshot.blocks.some(({ text }) => text.length >= longestBlock);
  const rest = isCut ? await world.read('textsInView()', Texts) : [];
  const pieces = privateIn([joined(snapshot), ...rest], gate);
  const wanted = [...new Set([...texts, ...pieces, ...hidden])].filter((text) => text.length >= 2);
  const boxes = wanted.length > 0 ? await world.read(`maskBoxes(${JSON.stringify(wanted)})`, Boxes) : [];
  return { boxes: [...[...passwords, ...fields].map(({ box }) => box), ...boxes], texts: wanted };
}

/** Short blocks side by side: pieces of one number or name may stand in a box each. */
function joined({ blocks }: FrameReading['snapshot']): string {
  return blocks
    .map(({ text }) => text)
    .filter((text) => text.length <= 40)
    .join(' ')
    .slice(0, 20_000);
}

function privateIn(texts: readonly string[], gate: Private): string[] {
  return texts.flatMap((text) =>
    gate
      .find(text)
      .filter(({ kind }) => kind !== 'cut')
      .map(({ start, end, kind }) => {
        const value = text.slice(start, end);
        // What a word before it gave away stands without that word elsewhere: in a name, in the accessibility tree.
        if (kind === 'secret') gate.learn(/^[0-9]{4,8}$/.test(value) ? 'code' : 'token', value);
        return value;
      }),
  );
}

/** What a page put into a password field is believed to be one only if it looks so: a page could hide its own words. */
function isPassword(value: string): boolean {
  return /^[!-~]{6,128}$/.test(value) && /[0-9]/.test(value) && /[a-z]/i.test(value);
}

/** Boxes of frames that are seen and gave no reading. */
function unreadFrames(readings: readonly FrameReading[]): Box[] {
  return readings.flatMap(({ place, snapshot }) => {
    const read = new Set(
      readings.filter((other) => other.place.parent === place.world).map((other) => other.place.owner),
    );
    return snapshot.frames.filter(({ uid }) => !read.has(uid)).map(({ box }) => moved(box, place.shift));
  });
}

/** The box of a frame's element in the page's viewport. */
function frameBox(readings: readonly FrameReading[], { place, snapshot }: FrameReading): Box[] {
  const parent = readings.find((other) => other.place.world === place.parent);
  const element = parent?.snapshot.frames.find(({ uid }) => uid === place.owner);
  const { width, height } = snapshot.viewport;
  return [element ? moved(element.box, parent!.place.shift) : [...place.shift, width, height]];
}

function moved([x, y, w, h]: Box, shift: readonly [number, number]): Box {
  return [x + shift[0], y + shift[1], w, h];
}
