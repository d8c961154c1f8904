import type { Page } from '@playwright/test';
import { namesGoal } from '../lexicon/names-goal.ts';
import type { SearchFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { entryOn, namings, type Entry } from './entry-on.ts';
import { pressControl, type Stand } from './press-control.ts';
import { addressOfScreen } from './search-address.ts';
import { edgesOn, type Edge } from './search-edges.ts';
import { ScenarioError } from './scenario-error.ts';
import { controlAt, withinReach, type WayMark } from './way-mark.ts';
import type { WalkSession } from './walk-session.ts';

/** A state of the site, and the click by which one gets there. */
type Place = {
  order: number;
  /** null for HOME. */
  from: { place: Place; mark: WayMark } | null;
  url: string;
  address: string;
  layers: number;
  entry: Entry | null;
  /** Going to its address does not bring it back: only the clicks do. */
  byClicks: boolean;
};
/** A control of a place that is still to be pressed. */
type Way = Edge & { from: Place; order: number };
type Here = Stand & { screen: Screen; place: Place };

/** Clicks that lead nowhere new cost no state, but time: at most so many per state of the budget. */
const clicksPerState = 5;
const loading = 30_000;

/**
 * Looks for a control that names a goal, state by state from HOME, within a bound. What smells of the goal is
 * tried first, then navigation, then content, each breadth first, by scent and document order; once the act is
 * found, whatever could still be a shorter way. So the path is a shortest one as far as the budget reaches, and
 * the same site gives the same path. States are told apart by address and `screenKey`.
 */
export class SiteExplorer {
  /** Clicks made. */
  steps = 0;
  readonly visited: SearchFact['visited'] = [];
  /** Names of disabled controls that name the act. */
  readonly disabled = new Set<string>();
  readonly #o: {
    session: WalkSession;
    page: Page;
    home: string;
    goal: string;
    budget: SearchFact['budget'];
  };
  readonly #places: Place[] = [];
  readonly #ways: Way[] = [];
  readonly #pressed = new Set<string>();
  readonly #byAddress = new Map<string, Place>();
  readonly #byState = new Map<string, Place>();
  readonly #firstPages: ReadonlySet<Page>;
  #here: Here | null = null;

  constructor(o: {
    session: WalkSession;
    page: Page;
    home: string;
    goal: string;
    budget: SearchFact['budget'];
  }) {
    this.#o = o;
    this.#firstPages = new Set(o.page.context().pages());
  }

  /** States looked at, HOME left out. */
  get screens(): number {
    return this.#places.filter((place) => place.from !== null).length;
  }

  /** The controls to click from HOME to the entry, the entry last; null if the budget found none. */
  async find(): Promise<WayMark[] | null> {
    await this.#goHome();
    for (let way = this.#next(); way; way = this.#next()) await this.#follow(way);
    await this.#closePopups();
    const best = this.#best();
    return best && [...pathTo(best.place), best.entry.mark];
  }

  /** Where to enter: the surest naming, then the fewest clicks, then the first seen. */
  #best(): { place: Place; entry: Entry } | null {
    const found = this.#places.flatMap((place) => (place.entry ? [{ place, entry: place.entry }] : []));
    for (const naming of namings) {
      const [best] = found
        .filter(({ entry }) => entry.by === naming)
        .sort((a, b) => depthOf(a.place) - depthOf(b.place) || a.place.order - b.place.order);
      if (best) return best;
    }
    return null;
  }

  #next(): Way | undefined {
    const { budget } = this.#o;
    if (this.screens >= budget.screens || this.steps >= budget.screens * clicksPerState) return undefined;
    const best = this.#best();
    const found = best?.entry.by === 'name' ? depthOf(best.place) : null;
    const [way] = this.#ways
      .filter(({ from, kind }) => {
        const depth = depthOf(from) + 1;
        return depth <= budget.depth && (found === null || (depth < found && kind < 3));
      })
      .sort(
        (a, b) =>
          a.kind - b.kind || depthOf(a.from) - depthOf(b.from) || b.scent - a.scent || a.order - b.order,
      );
    if (way) this.#ways.splice(this.#ways.indexOf(way), 1);
    return way;
  }

  async #follow({ from, mark, address, key }: Way): Promise<void> {
    const known = address === null ? undefined : this.#byAddress.get(address);
    if (known) return shorten(known, from, mark);
    if (this.#pressed.has(key)) return;
    this.#pressed.add(key);
    await this.#goTo(from, mark);
    await this.#press(from, mark);
  }

  /** Presses a control where one stands, if it is there, and looks where that leads. */
  async #press(from: Place, mark: WayMark): Promise<void> {
    const here = this.#here;
    const control = here && controlAt(mark, here.screen);
    this.#here = null;
    if (!control) return;
    this.steps++;
    try {
      this.#look(await pressControl(this.#o.session, here.page, control), { place: from, mark });
    } catch (error) {
      // Covered or gone: a person could not press it either.
      if (!(error instanceof ScenarioError)) throw error;
    }
  }

  /** Brings a place back, by its address or by the clicks that led there, so that a control of it can be pressed. */
  async #goTo(place: Place, mark: WayMark): Promise<void> {
    if (this.#here?.place === place && controlAt(mark, this.#here.screen)) return;
    await this.#closePopups();
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
    for (const [index, step] of path.entries()) await this.#press(places[index]!, step);
    if (this.#here) this.#here = { ...(this.#here as Here), place };
  }

  async #goHome(): Promise<void> {
    const { page, home, session } = this.#o;
    await page.goto(home, { timeout: loading });
    this.#look({ page, screen: await session.stand(page) }, null);
  }

  async #open(url: string): Promise<Stand> {
    const { page, session } = this.#o;
    // An address that cannot be gone to is reached by clicks.
    await page.goto(url, { timeout: loading }).catch(() => null);
    return { page, screen: await session.stand(page) };
  }

  async #closePopups(): Promise<void> {
    for (const page of this.#o.page.context().pages()) if (!this.#firstPages.has(page)) await page.close();
  }

  /** Sees where one stands. A state of this site that was not seen before is a new place. */
  #look({ page, screen }: Stand, from: Place['from']): void {
    this.#here = null;
    const { goal, home, session } = this.#o;
    if (!screen || new URL(screen.url).origin !== new URL(home).origin) return;
    const address = addressOfScreen(screen);
    const layers = screen.layers.length;
    const moved = address !== from?.place.address;
    const state = `${address} ${layers} ${screen.screenKey}`;
    const known =
      this.#byState.get(state) ?? (moved && layers === 1 ? this.#byAddress.get(address) : undefined);
    if (known) {
      if (from) shorten(known, from.place, from.mark);
      this.#here = { page, screen, place: known };
      return;
    }
    const { direction } = session.head;
    const byClicks = page !== this.#o.page || (from !== null && !moved);
    const place: Place = {
      order: this.#places.length,
      from,
      url: page.url(),
      address,
      layers,
      entry: entryOn(screen, goal, direction),
      byClicks,
    };
    this.#places.push(place);
    this.#byState.set(state, place);
    if (moved && layers === 1) this.#byAddress.set(address, place);
    this.visited.push({ url: screen.url, title: screen.title });
    for (const edge of edgesOn(screen, goal, direction))
      this.#ways.push({ ...edge, from: place, order: this.#ways.length });
    for (const { name, state: now } of withinReach(screen))
      if (now.disabled && namesGoal(name, goal)) this.disabled.add(name);
    this.#here = { page, screen, place };
  }
}

function depthOf(place: Place): number {
  return place.from ? depthOf(place.from.place) + 1 : 0;
}

function pathTo({ from }: Place): WayMark[] {
  return from ? [...pathTo(from.place), from.mark] : [];
}

/** The places in which the clicks of the path to a place are made, HOME first. */
function placesTo({ from }: Place): Place[] {
  return from ? [...placesTo(from.place), from.place] : [];
}

/** A shorter way to a place that was found by a longer one. */
function shorten(known: Place, from: Place, mark: WayMark): void {
  if (depthOf(from) + 1 < depthOf(known)) known.from = { place: from, mark };
}
