import type { Page } from '@playwright/test';
import { goalQuery } from '../lexicon/goal-query.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import type { Control } from '../model/control.ts';
import type { SearchFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { entryOn, type Entry } from './entry-on.ts';
import { peekUnder } from './hover-control.ts';
import { isHelpScreen } from './is-help-screen.ts';
import { operateMark } from './operate-mark.ts';
import { parkPointer } from './park-pointer.ts';
import type { Stand } from './press-control.ts';
import { addressOfScreen } from './search-address.ts';
import { edgesOn, hoversOn, namelessOn, type Edge, type Looked } from './search-edges.ts';
import { searchFieldsOn } from './search-field.ts';
import { searchRange } from './search-range.ts';
import { ScenarioError } from './scenario-error.ts';
import { clicksOf, controlAt, isAroundMain, markOf, withinReach, type WayMark } from './way-mark.ts';
import type { WalkSession } from './walk-session.ts';

/** A state of the site, and what was operated to get there. */
type Place = {
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
type Way = Edge & { from: Place; order: number };
type Here = Stand & { screen: Screen; place: Place };

type Options = {
  session: WalkSession;
  page: Page;
  home: string;
  goal: string;
  budget: SearchFact['budget'];
  pauseMs: number;
};

/** Clicks that lead nowhere new cost no state, but time: at most so many per state of the budget. */
const clicksPerState = 5;
const mostHovers = 40;
const mostItems = 20;
const loading = 30_000;

/**
 * Looks for a control that names a goal, state by state from HOME, within a bound. What smells of the goal and menus
 * under the pointer are tried first, then navigation, then the site's own search and that of its help, one query each, then content, each
 * breadth first, by scent and document order; once the act is found, whatever could still be a shorter way. So the
 * path is a shortest one as far as the budget reaches, and the same site gives the same path: what is tried next
 * depends on what was seen and never on how long it took. States are told apart by address and `screenKey`.
 */
export class SiteExplorer {
  /** Clicks made, queries counted as two. */
  steps = 0;
  readonly visited: SearchFact['visited'] = [];
  readonly menus: SearchFact['menus'] = [];
  readonly queries: SearchFact['queries'] = [];
  /** Names of disabled controls that name the act. */
  readonly disabled = new Set<string>();
  /** Controls that were left alone since they have no name. */
  readonly nameless = new Set<string>();
  readonly #o: Options;
  readonly #mayEnter: (address: string) => boolean;
  readonly #places: Place[] = [];
  readonly #ways: Way[] = [];
  /** What was operated and brought no page. */
  #silent: Way[] = [];
  readonly #patterns: Looked['patterns'] = new Map();
  readonly #pressed = new Set<string>();
  readonly #hoverable = new Set<string>();
  readonly #hovered = new Set<WayMark>();
  readonly #siteFields = new Set<string>();
  readonly #byAddress = new Map<string, Place>();
  readonly #byState = new Map<string, Place>();
  /** What opened under the pointer, by the control under it. */
  readonly #byHover = new Map<WayMark, Place>();
  readonly #firstPages: ReadonlySet<Page>;
  #here: Here | null = null;
  /** Controls seen so far that may be operated. */
  #seen = 0;
  #lastAct = -Infinity;

  constructor(o: Options) {
    this.#o = o;
    this.#mayEnter = searchRange(o.home);
    this.#firstPages = new Set(o.page.context().pages());
  }

  /** States looked at, HOME and menus under the pointer left out. */
  get screens(): number {
    return this.#places.filter(isScreen).length;
  }

  get hovered(): number {
    return this.#hovered.size;
  }

  /** What is operated from HOME to the entry, the entry last; null if the budget found none. */
  async find(): Promise<WayMark[] | null> {
    await this.#goHome();
    await this.#followAll();
    // What brought no page may have had a bad moment, and what is looked for may lie there.
    if (!this.#best()) await this.#trySilentAgain();
    await this.#closePopups();
    const best = this.#best();
    return best && [...pathTo(best.place), best.entry.mark];
  }

  /** States looked at until the entry was seen; null if it was not. */
  get foundAfter(): number | null {
    const best = this.#best();
    return best && this.#places.slice(0, best.place.order + 1).filter(isScreen).length;
  }

  /** Where else a control names the act, if the entry lies behind help or a search; null if nowhere. */
  get elsewhere(): string | null {
    const best = this.#best();
    if (!best || (!isThroughHelp(best.place) && !isBySearch(best.place))) return null;
    const other = this.#places.find(
      (place) => place.entry && place.entry.by !== 'talk' && !isThroughHelp(place) && !isBySearch(place),
    );
    return other?.url ?? null;
  }

  /** Where to enter: the surest naming, a result of a search behind the others; then the fewest clicks, then the first seen. */
  #best(): { place: Place; entry: Entry } | null {
    const found = this.#places.flatMap((place) => (place.entry ? [{ place, entry: place.entry }] : []));
    const [best] = found.sort(
      (a, b) => rankOf(a) - rankOf(b) || depthOf(a.place) - depthOf(b.place) || a.place.order - b.place.order,
    );
    return best ?? null;
  }

  /** Names of what was operated twice, the second time at the end, and brought no page. */
  get unanswered(): string[] {
    return this.#silent.map(({ mark }) => mark.name);
  }

  async #followAll(): Promise<void> {
    for (let way = this.#next(); way; way = this.#next()) await this.#follow(way);
  }

  async #trySilentAgain(): Promise<void> {
    const again = this.#silent;
    this.#silent = [];
    for (const way of again) {
      this.#pressed.delete(way.key);
      await this.#follow(way);
      await this.#followAll();
    }
  }

  #next(): Way | undefined {
    const { budget } = this.#o;
    if (this.screens >= budget.screens || this.steps >= budget.screens * clicksPerState) return undefined;
    const best = this.#best();
    const isSure = best !== null && best.entry.by === 'name' && !isBySearch(best.place);
    const found = isSure ? depthOf(best.place) : Infinity;
    // That it is reached through help alone is said only if no menu leads there, however long.
    const seeksMenu = isSure && isThroughHelp(best.place);
    const mayQuery = best === null || best.entry.by === 'talk';
    const [way] = this.#ways
      .filter((way) => {
        const depth = targetDepth(way);
        if (depth > budget.depth || (way.mark.act === 'query' && !mayQuery)) return false;
        return !isSure || (depth < found && way.kind < 4) || (seeksMenu && way.kind < 2 && !isHelpful(way));
      })
      .sort(
        (a, b) =>
          a.kind - b.kind || targetDepth(a) - targetDepth(b) || b.scent - a.scent || a.order - b.order,
      );
    if (way) this.#ways.splice(this.#ways.indexOf(way), 1);
    return way;
  }

  async #follow(way: Way): Promise<void> {
    const { from, mark, address, key } = way;
    const known = address === null ? undefined : this.#byAddress.get(address);
    if (known) return shorten(known, from, mark);
    if (this.#pressed.has(key)) return;
    if (mark.act === 'query' && this.queries.some(({ via }) => via === mark.via)) return;
    this.#pressed.add(key);
    await this.#goTo(from, mark);
    if (!(await this.#operate(from, mark))) this.#silent.push(way);
  }

  /** Operates a control where one stands, if it is there, and looks where that leads; false if no page came. */
  async #operate(from: Place, mark: WayMark): Promise<boolean> {
    const here = this.#here;
    const control = here && controlAt(mark, here.screen);
    this.#here = null;
    if (!control) return true;
    this.steps += clicksOf(mark);
    try {
      if (mark.act === 'hover') {
        await this.#peek(here, control, { place: from, mark });
        return true;
      }
      await this.#rest();
      const stand = await operateMark(this.#o.session, here.page, mark, control);
      if (stand.screen) this.#noteQuery(mark, here.screen.url, stand.screen.url);
      this.#look(stand, { place: from, mark }, here.screen);
      return this.#o.session.recorder.stuckOn(stand.page) === null;
    } catch (error) {
      // Covered or gone, or no search of the site: a person could not press it either, or should not.
      if (!(error instanceof ScenarioError)) throw error;
      return true;
    }
  }

  /** Where nothing comes up under the pointer one still stands where one stood. */
  async #peek(here: Here, control: Control, from: { place: Place; mark: WayMark }): Promise<void> {
    this.#hovered.add(from.mark);
    const stand = await peekUnder(this.#o.session, here.page, control);
    if (stand) this.#look(stand, from, here.screen);
    else this.#here = here;
  }

  #noteQuery(mark: WayMark, url: string, led: string): void {
    const via = queryOf(mark);
    if (via && this.queries.every((query) => query.via !== via))
      this.queries.push({ via, field: mark.name, text: mark.text, url, led });
  }

  /** Brings a place back, by its address or by what led there, so that a control of it can be operated. */
  async #goTo(place: Place, mark: WayMark): Promise<void> {
    if (this.#here?.place === place && controlAt(mark, this.#here.screen)) return;
    await this.#closePopups();
    if (place.from?.mark.act === 'hover') {
      await this.#goTo(place.from.place, place.from.mark);
      await this.#operate(place.from.place, place.from.mark);
      return;
    }
    if (!place.byClicks) {
      const { page, screen } = await this.#open(place.url);
      const isBack =
        screen && addressOfScreen(screen) === place.address && screen.layers.length === place.layers;
      if (isBack && controlAt(mark, screen)) {
        this.#here = { page, screen, place };
        return;
      }
      place.byClicks = true;
    }
    await this.#goHome();
    const path = pathTo(place);
    const places = placesTo(place);
    for (const [index, step] of path.entries()) await this.#operate(places[index]!, step);
    if (this.#here) this.#here = { ...(this.#here as Here), place };
  }

  async #goHome(): Promise<void> {
    const { page, home, session } = this.#o;
    await this.#rest();
    await parkPointer(page);
    await page.goto(home, { timeout: loading });
    this.#look({ page, screen: await session.stand(page) }, null, null);
  }

  async #open(url: string): Promise<Stand> {
    const { page, session } = this.#o;
    await this.#rest();
    await parkPointer(page);
    // An address that cannot be gone to is reached by clicks.
    await page.goto(url, { timeout: loading }).catch(() => null);
    return { page, screen: await session.stand(page) };
  }

  /** Lets the declared time pass since the last thing that the site had to answer. */
  async #rest(): Promise<void> {
    const { session, pauseMs } = this.#o;
    const left = this.#lastAct + pauseMs - session.now;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    this.#lastAct = session.now;
  }

  async #closePopups(): Promise<void> {
    for (const page of this.#o.page.context().pages()) if (!this.#firstPages.has(page)) await page.close();
  }

  /**
   * Sees where one stands. A state within range that was not seen before is a new place; under the pointer, one that
   * shows controls that were not there before.
   */
  #look({ page, screen }: Stand, from: Place['from'], before: Screen | null): void {
    this.#here = null;
    if (!screen || !this.#mayEnter(screen.url)) return;
    const address = addressOfScreen(screen);
    const layers = screen.layers.length;
    const moved = address !== from?.place.address;
    const state = `${address} ${layers} ${screen.screenKey}`;
    const isHover = from?.mark.act === 'hover';
    const known =
      (isHover && this.#byHover.get(from.mark)) ||
      (this.#byState.get(state) ??
        (moved && layers === 1 && !isHover ? this.#byAddress.get(address) : undefined));
    if (known) {
      if (from) shorten(known, from.place, from.mark);
      this.#here = { page, screen, place: known };
      return;
    }
    const shown = isHover ? shownAnew(screen, before!) : null;
    if (shown?.length === 0) return;
    this.#add({ page, screen }, from, { address, layers, moved, shown });
    this.#byState.set(state, this.#here!.place);
  }

  #add(
    { page, screen }: Stand & { screen: Screen },
    from: Place['from'],
    {
      address,
      layers,
      moved,
      shown,
    }: { address: string; layers: number; moved: boolean; shown: Control[] | null },
  ): void {
    const { goal, session } = this.#o;
    const { direction } = session.head;
    const isHelp = isHelpScreen(screen);
    const results = from && queryOf(from.mark);
    const where = { isHelp, results };
    const place: Place = {
      order: this.#places.length,
      from,
      url: page.url(),
      address,
      layers,
      entry: entryOn(screen, goal, direction, where),
      isHelp,
      byClicks: page !== this.#o.page || (from !== null && !moved),
    };
    this.#places.push(place);
    if (moved && layers === 1 && !shown) this.#byAddress.set(address, place);
    if (shown) {
      const items = shown.slice(0, mostItems).map(({ name }) => name);
      this.#byHover.set(from!.mark, place);
      this.menus.push({ name: from!.mark.name, url: screen.url, items });
    } else this.visited.push({ url: screen.url, title: screen.title });
    const looked = { screen, goal, direction, where, mayEnter: this.#mayEnter, patterns: this.#patterns };
    const isShown = ({ mark }: Edge) => !shown || shown.includes(controlAt(mark, screen)!);
    // A finger rests on nothing.
    if (!session.head.environment.mobile) this.#addHovers(hoversOn(looked).filter(isShown), place);
    for (const edge of edgesOn(looked).filter(isShown)) this.#addWay(edge, place);
    if (!shown && !results) this.#addQueries(screen, place);
    for (const { name, state: now } of withinReach(screen))
      if (now.disabled && namesGoal(name, goal)) this.disabled.add(name);
    for (const control of namelessOn(screen)) this.nameless.add(control);
    this.#here = { page, screen, place };
  }

  #addHovers(hovers: readonly Edge[], place: Place): void {
    for (const edge of hovers.toSorted((a, b) => b.scent - a.scent)) {
      if (this.#hoverable.size >= mostHovers || this.#hoverable.has(edge.key)) continue;
      this.#hoverable.add(edge.key);
      this.#addWay(edge, place);
    }
  }

  /** Fields that stand on help and nowhere else are the help's own. */
  #addQueries(screen: Screen, place: Place): void {
    const reach = withinReach(screen);
    const shown = screen.blocks.map(({ text }) => text).join(' ');
    for (const control of searchFieldsOn(screen)) {
      const field = JSON.stringify([control.role, control.name, control.region]);
      const isOfHelp = place.isHelp && !this.#siteFields.has(field);
      if (!place.isHelp) this.#siteFields.add(field);
      const via = isOfHelp ? 'help-search' : 'site-search';
      const text = goalQuery(this.#o.goal, screen.lang, shown.slice(0, 2000));
      const mark: WayMark = {
        ...markOf(control, reach, { isHelp: place.isHelp, results: null }),
        ...{ act: 'query', text, via },
      };
      this.#addWay({ mark, address: null, key: `${via} ${field}`, scent: 0, kind: 2 }, place);
    }
  }

  #addWay(edge: Edge, from: Place): void {
    this.#ways.push({ ...edge, from, order: this.#seen++ });
  }
}

function isScreen({ from }: Place): boolean {
  return from !== null && from.mark.act !== 'hover';
}

function depthOf(place: Place): number {
  return place.from ? depthOf(place.from.place) + clicksOf(place.from.mark) : 0;
}

function targetDepth({ from, mark }: Way): number {
  return depthOf(from) + clicksOf(mark);
}

function rankOf({ place, entry }: { place: Place; entry: Entry }): number {
  return { name: 0, block: 1, talk: 4 }[entry.by] + (isBySearch(place) ? (entry.by === 'talk' ? 1 : 2) : 0);
}

/** Of what a mark is a query, if it is one. */
function queryOf({ act, via }: WayMark): 'site-search' | 'help-search' | null {
  return act === 'query' && (via === 'site-search' || via === 'help-search') ? via : null;
}

function isBySearch({ from }: Place): boolean {
  return from !== null && (from.mark.act === 'query' || isBySearch(from.place));
}

function isThroughHelp({ isHelp, from }: Place): boolean {
  return isHelp || (from !== null && (from.mark.via === 'help' || isThroughHelp(from.place)));
}

function isHelpful({ from, mark }: Way): boolean {
  return mark.via === 'help' || isThroughHelp(from);
}

function pathTo({ from }: Place): WayMark[] {
  return from ? [...pathTo(from.place), from.mark] : [];
}

/** The places in which the steps of the path to a place are made, HOME first. */
function placesTo({ from }: Place): Place[] {
  return from ? [...placesTo(from.place), from.place] : [];
}

/** A shorter way to a place that was found by a longer one; one by menus goes before one by a search. */
function shorten(known: Place, from: Place, mark: WayMark): void {
  if (known.from === null || known === from) return;
  const bySearch = mark.act === 'query' || isBySearch(from);
  if (bySearch !== isBySearch(known) ? bySearch : depthOf(from) + clicksOf(mark) >= depthOf(known)) return;
  known.from = { place: from, mark };
}

/** Controls outside of the page's own content that were not there before. */
function shownAnew(screen: Screen, before: Screen): Control[] {
  const keyOf = ({ role, name, target }: Control) => JSON.stringify([role, name, target]);
  const count = new Map<string, number>();
  for (const control of withinReach(before)) {
    const key = keyOf(control);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return withinReach(screen).filter((control) => {
    const left = count.get(keyOf(control)) ?? 0;
    if (left > 0) count.set(keyOf(control), left - 1);
    return left === 0 && control.name !== '' && (isAroundMain(control.region) || control.region === 'body');
  });
}
