import type { Page } from '@playwright/test';
import { goalQuery } from '../lexicon/goal-query.ts';
import { goalScent } from '../lexicon/goal-scent.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import type { Control } from '../model/control.ts';
import type { SearchFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { awaitMark } from './await-mark.ts';
import { entryOn, type Entry } from './entry-on.ts';
import { holdRequests } from './hold-requests.ts';
import { peekUnder } from './hover-control.ts';
import { isHelpScreen } from './is-help-screen.ts';
import { operateMark } from './operate-mark.ts';
import { parkPointer } from './park-pointer.ts';
import type { Stand } from './press-control.ts';
import { pressToLook } from './press-to-look.ts';
import { addressOfScreen } from './search-address.ts';
import { edgesOn, hoversOn, leftAloneOn, type Edge, type Looked } from './search-edges.ts';
import { searchFieldsOn } from './search-field.ts';
import {
  depthOf,
  isBySearch,
  isHelpful,
  isPeek,
  isScreen,
  isThroughHelp,
  pathTo,
  placesTo,
  queryOf,
  rankOf,
  shorten,
  targetDepth,
  type Place,
  type Way,
} from './search-place.ts';
import { searchRange } from './search-range.ts';
import { ScenarioError } from './scenario-error.ts';
import { peekDown } from './scroll-down.ts';
import { shownAnew } from './shown-anew.ts';
import {
  clicksOf,
  controlAt,
  isDoable,
  labelOf,
  markOf,
  scrollMark,
  withinReach,
  type WayMark,
} from './way-mark.ts';
import type { WalkSession } from './walk-session.ts';

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
/** How often, and after how many ms each, a page that shows nothing to press is looked at again. */
const lateness = { times: 6, ms: 500 };

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
  /** Controls that were left alone since nothing tells what they do, by where they stand. */
  readonly leftAlone = new Map<string, NonNullable<SearchFact['leftAlone']>[number]>();
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
  /** Of what they do nothing tells. */
  readonly #holds = new Set<WayMark>();
  /** What opened under the pointer, by the control under it, and what came below. */
  readonly #byPeek = new Map<WayMark, Place>();
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
    return this.#silent.map(({ mark }) => labelOf(mark));
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
    const here = this.#here && (await this.#await(this.#here, mark));
    this.#here = null;
    if (!here || !isDoable(mark, here.screen)) return true;
    const control = controlAt(mark, here.screen);
    this.steps += clicksOf(mark);
    try {
      if (isPeek(mark)) {
        await this.#peek(here, control, { place: from, mark });
        return true;
      }
      await this.#rest();
      const stand = await this.#press(here.page, mark, control);
      if (stand.screen) this.#noteQuery(mark, here.screen.url, stand.screen.url);
      this.#look(stand, { place: from, mark }, here.screen);
      return this.#o.session.recorder.stuckOn(stand.page) === null;
    } catch (error) {
      // Covered or gone, or no search of the site: a person could not press it either, or should not.
      if (!(error instanceof ScenarioError)) throw error;
      return true;
    }
  }

  async #await(here: Here, mark: WayMark): Promise<Here | null> {
    const { page, screen } = await awaitMark(this.#o.session, here, mark);
    return screen && { page, screen, place: here.place };
  }

  async #press(page: Page, mark: WayMark, control: Control | undefined): Promise<Stand> {
    const { session } = this.#o;
    const press = () =>
      mark.act === 'click' && control
        ? pressToLook(session, page, control)
        : operateMark(session, page, mark, control);
    if (!this.#holds.has(mark)) return press();
    const { result, held } = await holdRequests(page.context(), press);
    if (held.length > 0) {
      const text = `held back what a control sent of which nothing tells what it does (${labelOf(mark)}): ${held.join(', ')}`;
      session.write({ kind: 'note', at: session.now, text });
    }
    return result;
  }

  /** Where nothing comes up under the pointer, or below, one still stands where one stood. */
  async #peek(
    here: Here,
    control: Control | undefined,
    from: { place: Place; mark: WayMark },
  ): Promise<void> {
    const { session } = this.#o;
    if (control) this.#hovered.add(from.mark);
    const stand = await (control ? peekUnder(session, here.page, control) : peekDown(session, here.page));
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
    if (this.#here?.place === place && isDoable(mark, this.#here.screen)) return;
    await this.#closePopups();
    if (place.from && isPeek(place.from.mark)) {
      await this.#goTo(place.from.place, place.from.mark);
      await this.#operate(place.from.place, place.from.mark);
      return;
    }
    if (!place.byClicks) {
      const { page, screen } = await this.#open(place.url);
      const isBack =
        screen && addressOfScreen(screen) === place.address && screen.layers.length === place.layers;
      if (isBack && isDoable(mark, screen)) {
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
    const { page, home } = this.#o;
    await this.#rest();
    await parkPointer(page);
    await page.goto(home, { timeout: loading });
    this.#look({ page, screen: await this.#standWhenThere(page) }, null, null);
  }

  /** Many a page is sent empty and filled by a script, some after a while in which it asks for nothing. */
  async #standWhenThere(page: Page): Promise<Screen | null> {
    const { session } = this.#o;
    let screen = await session.stand(page);
    for (let again = 0; again < lateness.times; again++) {
      if (screen === null || withinReach(screen).length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, lateness.ms));
      screen = await session.stand(page);
    }
    return screen;
  }

  async #open(url: string): Promise<Stand> {
    const { page } = this.#o;
    await this.#rest();
    await parkPointer(page);
    // An address that cannot be gone to is reached by clicks.
    await page.goto(url, { timeout: loading }).catch(() => null);
    return { page, screen: await this.#standWhenThere(page) };
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
    const peeked = from && isPeek(from.mark) ? from.mark : null;
    const known =
      (peeked && this.#byPeek.get(peeked)) ||
      (this.#byState.get(state) ??
        (moved && layers === 1 && !peeked ? this.#byAddress.get(address) : undefined));
    if (known) {
      if (from) shorten(known, from.place, from.mark);
      this.#here = { page, screen, place: known };
      return;
    }
    const shown = peeked && shownAnew(screen, before!, peeked.act === 'scroll');
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
      this.#byPeek.set(from!.mark, place);
      if (from!.mark.act === 'hover') this.menus.push({ name: labelOf(from!.mark), url: screen.url, items });
    } else this.visited.push({ url: screen.url, title: screen.title });
    const looked = { screen, goal, direction, where, mayEnter: this.#mayEnter, patterns: this.#patterns };
    const isShown = ({ mark }: Edge) => !shown || shown.includes(controlAt(mark, screen)!);
    // A finger rests on nothing.
    if (!session.head.environment.mobile) this.#addHovers(hoversOn(looked).filter(isShown), place);
    for (const edge of edgesOn(looked).filter(isShown)) this.#addWay(edge, place);
    if (!shown && !results) this.#addQueries(screen, place);
    if (!shown && goesOn(screen)) {
      // In a long list behind what smells of the goal one looks further down before one presses all that is in it.
      const isLikely = from !== null && (goalScent(from.mark.name, goal) > 0 || Boolean(from.mark.icon));
      const key = `scroll ${place.order}`;
      const kind = isLikely ? 0 : 2;
      this.#addWay({ mark: { ...scrollMark }, address: null, key, scent: 0, kind, isHeld: false }, place);
    }
    for (const { name, state: now } of withinReach(screen))
      if (now.disabled && namesGoal(name, goal)) this.disabled.add(name);
    for (const { key, called } of leftAloneOn(screen))
      if (!this.leftAlone.has(key)) this.leftAlone.set(key, { called, url: screen.url });
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
        ...markOf(control, reach, screen, { isHelp: place.isHelp, results: null }),
        ...{ act: 'query', text, via },
      };
      const key = `${via} ${field}`;
      this.#addWay({ mark, address: null, key, scent: 0, kind: 2, isHeld: false }, place);
    }
  }

  #addWay(edge: Edge, from: Place): void {
    if (edge.isHeld) this.#holds.add(edge.mark);
    this.#ways.push({ ...edge, from, order: this.#seen++ });
  }
}

/** Something lies out of view, and more may come where it ends. */
function goesOn({ scroll, controls }: Screen): boolean {
  return scroll.maxY > 0 || controls.some(({ shown }) => shown === 0);
}
