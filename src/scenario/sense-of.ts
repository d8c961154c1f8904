import { iconSense, isWords, type IconSense } from '../lexicon/icon-sense.ts';
import type { Control } from '../model/control.ts';

type Drawn = Pick<Control, 'name' | 'icon'>;

/**
 * What is drawn on a control that shows no text, a picture or a sign; null if nothing tells it. The name that is said of it
 * goes before its markup: `poweroff` is what an icon is called, and what it does.
 */
export function senseOf(control: Drawn): IconSense | null {
  if (!isDrawn(control)) return null;
  return /\p{L}{2}/u.test(control.name)
    ? iconSense('', control.name)
    : iconSense(control.name, control.icon ?? '');
}

/** Shows a picture or a sign where others show words. */
export function isDrawn({ name, icon }: Drawn): boolean {
  return icon !== undefined || !isWords(name);
}

/** A control of which no word says what it does. */
export function isUnnamed({ name }: Drawn): boolean {
  return !isWords(name);
}

/**
 * How much what is drawn on a control smells of a way, below any word that does (`goalScent` 1 to 3) and above none. Arrows
 * and letter boxes stand on everything.
 */
export function drawnScent(control: Drawn): number {
  const sense = senseOf(control);
  return (sense && scents[sense]) ?? 0;
}
const scents: Partial<Record<IconSense, number>> = {
  settings: 0.9,
  money: 0.8,
  account: 0.7,
  menu: 0.6,
  more: 0.5,
  help: 0.3,
};
