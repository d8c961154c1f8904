import { foldDigits } from '../lexicon/fold-digits.ts';
import { goalScent } from '../lexicon/goal-scent.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import type { Direction } from '../model/words.ts';
import { isTalk } from './entry-on.ts';
import { neverPress } from './never-press.ts';
import { addressOf, placeOfScreen } from './search-address.ts';
import { markOf, withinReach, type WayMark } from './way-mark.ts';

/** A control that a search may press to look behind it. */
export type Edge = {
  mark: WayMark;
  /** Where a link leads, as `addressOf` writes it; null for what is no link. */
  address: string | null;
  /** Two edges with one key lead to one place. */
  key: string;
  scent: number;
  /** What is tried first: 0 smells of the goal, 1 navigation, 2 other content, 3 more of one kind. */
  kind: 0 | 1 | 2 | 3;
};

const pressed = new Set(['link', 'button', 'tab', 'menuitem', 'treeitem', 'clickable']);
const files = /\.(pdf|zip|gz|apk|dmg|exe|msi|docx?|xlsx?|pptx?|csv|mp[34]|png|jpe?g)$/i;
/** Links that differ in digits only lead to pages of one kind; after so many of them others go first. */
const enoughOfAKind = 2;

/** What a search may press on a screen, in document order. */
export function edgesOn(screen: Screen, goal: string, direction: Direction): Edge[] {
  const reach = withinReach(screen);
  const kinds = new Map<string, number>();
  const edges: Edge[] = [];
  for (const control of reach) {
    if (!mayPress(control, screen, goal, direction)) continue;
    const address = addressOf(control.target, screen);
    const mark = markOf(control, reach);
    const scent = goalScent(control.name, goal);
    const pattern = address === null ? null : foldDigits(address);
    const ofKind = (pattern && kinds.get(pattern)) || 0;
    if (pattern) kinds.set(pattern, ofKind + 1);
    const kind = scent > 0 ? 0 : isNavigation(control) ? 1 : ofKind < enoughOfAKind ? 2 : 3;
    edges.push({ mark, address, key: keyOf(control, mark, address, screen), scent, kind });
  }
  return edges;
}

function mayPress(control: Control, screen: Screen, goal: string, direction: Direction): boolean {
  const { role, name, type, form, state, target } = control;
  if (!pressed.has(role) && control.tag !== 'summary') return false;
  if (state.disabled || (form !== null && ['submit', 'image', 'reset'].includes(type))) return false;
  const leads = isLink(target);
  if (leads && (new URL(target, screen.url).origin !== new URL(screen.url).origin || files.test(target)))
    return false;
  if (target !== '' && !leads && !/^(#|javascript:)/i.test(target)) return false;
  if (neverPress(name, direction)) return false;
  // What names the act could be the act: only a page about it may be looked at.
  if (namesGoal(name, goal)) return leads && isTalk(name);
  if (!leads && namesGoal(control.context, goal) && !isTalk(control.context)) return false;
  // An icon without a name says nothing; it may be a bin as well as a menu.
  return name !== '' || leads || state.expanded !== null || isNavigation(control);
}

function isLink(target: string): boolean {
  return /^https?:/.test(target);
}

function isNavigation({ region, role, state }: Control): boolean {
  const isMenu = role === 'tab' || role === 'menuitem' || role === 'treeitem' || state.expanded !== null;
  return isMenu || region === 'nav' || region === 'header' || region === 'footer' || region === 'aside';
}

/** A link leads to one place wherever it stands; another control of the main part belongs to its page. */
function keyOf(control: Control, mark: WayMark, address: string | null, screen: Screen): string {
  if (address !== null) return address;
  const { role, name, region, ancestors, context } = control;
  const isOfPage = region === 'main' || region === 'body' || region === 'dialog';
  const page = isOfPage ? placeOfScreen(screen) : [];
  return JSON.stringify([...page, role, name, name ? 0 : mark.nth, region, ancestors, foldDigits(context)]);
}
