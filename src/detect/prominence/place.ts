import type { Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import { known, notKnown, type Attribute, type Reading } from './attribute.ts';
import type { Subject, Way } from './subject.ts';
import { thresholds } from './thresholds.ts';

const nothing = (): string => '';

/** At least half of it can be seen without scrolling, in the window in which it was recorded. */
export const fold: Attribute<boolean> = {
  unit: ({ screen: { viewport } }) => `${viewport.width}×${viewport.height}`,
  read: ({ atFirst: { control, screen } }) => {
    const isSeen = control.shown >= 0.5 && inWindow(control, screen) >= 0.5;
    // What lies on a layer, or on a page that was not scrolled, stands as a person first sees it.
    if (control.layer > 0 || screen.scroll.y < 1) return known(isSeen);
    const bottom = control.box[1] + control.box[3] + screen.scroll.y;
    return isSeen && bottom <= screen.viewport.height ? known(true) : notKnown('scrolled');
  },
  isLess: (one, other) => !one && other,
  show: (isAbove) => (isAbove ? 'above' : 'below'),
};

/** Steps from HOME. */
export const depth: Attribute<number> = {
  unit: nothing,
  read: onWay((way) => known(way.depth)),
  isLess: (one, other) => one >= other + thresholds.depth,
  show: (steps) => steps,
};

/** Controls of the same kind in one list with it; or the list had to be opened first. */
export const crowd: Attribute<{ controls: number; isCollapsed: boolean }> = {
  unit: nothing,
  read: ({ control, screen, way }) =>
    known({ controls: neighbours(control, screen), isCollapsed: way?.isCollapsed ?? false }),
  isLess: (one, other) => isHidden(one) && !isHidden(other),
  show: ({ controls, isCollapsed }) => (isCollapsed ? 'collapsed' : controls),
};

/** Place in reading order among the controls of its layer. Recorded, never counted (decisions, Prominence 1). */
export const order: Attribute<string> = {
  unit: nothing,
  read: ({ control, screen }) => {
    const all = screen.controls.filter(({ layer, state }) => layer === control.layer && !state.disabled);
    const place = all.filter((other) => other.order <= control.order).length;
    return known(`${place}/${all.length}`);
  },
  isLess: () => false,
  show: (place) => place,
};

/** Entries of the flow on the pages walked. */
export const copies: Attribute<number> = {
  unit: nothing,
  read: onWay((way) => (way.copies === null ? notKnown('no-way') : known(way.copies))),
  isLess: (one, other) => other > thresholds.copies * one,
  show: (entries) => entries,
};

/** What leads to it speaks of plans, membership or bills. */
export const scent: Attribute<boolean> = {
  unit: nothing,
  read: onWay((way) => (way.hasScent === null ? notKnown('no-way') : known(way.hasScent))),
  isLess: (one, other) => !one && other,
  show: (hasScent) => (hasScent ? 'yes' : 'no'),
};

function onWay<T>(read: (way: Way) => Reading<T>): (subject: Subject) => Reading<T> {
  return ({ way }) => (way ? read(way) : notKnown('same-screen'));
}

function isHidden({ controls, isCollapsed }: { controls: number; isCollapsed: boolean }): boolean {
  return isCollapsed || controls > thresholds.crowd;
}

/** Part of its box that lies in the window. 0–1. */
function inWindow({ box: [x, y, width, height] }: Control, { viewport }: Screen): number {
  const across = Math.min(x + width, viewport.width) - Math.max(x, 0);
  const down = Math.min(y + height, viewport.height) - Math.max(y, 0);
  return width > 0 && height > 0 ? (Math.max(0, across) * Math.max(0, down)) / (width * height) : 0;
}

/** A list, as far as the record knows one: controls of one role that follow each other under the same headings. */
function neighbours(control: Control, { controls }: Screen): number {
  const key = listOf(control);
  const ordered = controls
    .filter(({ layer }) => layer === control.layer)
    .toSorted((a, b) => a.order - b.order);
  const at = ordered.findIndex(({ uid, frame }) => uid === control.uid && frame === control.frame);
  let first = at;
  let last = at;
  while (first > 0 && listOf(ordered[first - 1]!) === key) first--;
  while (last < ordered.length - 1 && listOf(ordered[last + 1]!) === key) last++;
  return last - first + 1;
}

function listOf({ role, frame, region, chat, ancestors }: Control): string {
  return JSON.stringify([role, frame, region, chat, ancestors]);
}
