import type { Entry } from './entry-on.ts';
import type { Edge } from './search-edges.ts';
import { clicksOf, type WayMark } from './way-mark.ts';

/** A state of the site, and what was operated to get there. */
export type Place = {
  order: number;
  /** null for HOME. */
  from: { place: Place; mark: WayMark } | null;
  url: string;
  address: string;
  layers: number;
  entry: Entry | null;
  isHelp: boolean;
  /** Going to its address does not bring it back: only the clicks do. */
  byClicks: boolean;
};
/** A control of a place that is still to be operated. */
export type Way = Edge & { from: Place; order: number };

export function isScreen({ from }: Place): boolean {
  return from !== null && !isPeek(from.mark);
}

/** Shows more of a place, and costs no click. */
export function isPeek({ act }: WayMark): boolean {
  return act === 'hover' || act === 'scroll';
}

export function depthOf(place: Place): number {
  return place.from ? depthOf(place.from.place) + clicksOf(place.from.mark) : 0;
}

export function targetDepth({ from, mark }: Way): number {
  return depthOf(from) + clicksOf(mark);
}

export function rankOf({ place, entry }: { place: Place; entry: Entry }): number {
  return { name: 0, block: 1, talk: 4 }[entry.by] + (isBySearch(place) ? (entry.by === 'talk' ? 1 : 2) : 0);
}

/** Of what a mark is a query, if it is one. */
export function queryOf({ act, via }: WayMark): 'site-search' | 'help-search' | null {
  return act === 'query' && (via === 'site-search' || via === 'help-search') ? via : null;
}

export function isBySearch({ from }: Place): boolean {
  return from !== null && (from.mark.act === 'query' || isBySearch(from.place));
}

export function isThroughHelp({ isHelp, from }: Place): boolean {
  return isHelp || (from !== null && (from.mark.via === 'help' || isThroughHelp(from.place)));
}

export function isHelpful({ from, mark }: Way): boolean {
  return mark.via === 'help' || isThroughHelp(from);
}

export function pathTo({ from }: Place): WayMark[] {
  return from ? [...pathTo(from.place), from.mark] : [];
}

/** The places in which the steps of the path to a place are made, HOME first. */
export function placesTo({ from }: Place): Place[] {
  return from ? [...placesTo(from.place), from.place] : [];
}

/** A shorter way to a place that was found by a longer one; one by menus goes before one by a search. */
export function shorten(known: Place, from: Place, mark: WayMark): void {
  if (known.from === null || known === from) return;
  const bySearch = mark.act === 'query' || isBySearch(from);
  if (bySearch !== isBySearch(known) ? bySearch : depthOf(from) + clicksOf(mark) >= depthOf(known)) return;
  known.from = { place: from, mark };
}
