import { foldDigits } from '../lexicon/fold-digits.ts';
import { goalScent } from '../lexicon/goal-scent.ts';
import { isAwayAddress } from '../lexicon/is-away-address.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import { normalise } from '../lexicon/normalise.ts';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import type { Direction } from '../model/words.ts';
import { calledOf } from './called-of.ts';
import { contextBeside } from './context-beside.ts';
import { drawnLeave } from './drawn-leave.ts';
import { isTalk } from './entry-on.ts';
import { neverPress } from './never-press.ts';
import { addressOf, placeOfScreen } from './search-address.ts';
import { drawnScent, isDrawn, isUnnamed, senseOf } from './sense-of.ts';
import { isNavigation, markOf, withinReach, type WayMark, type Where } from './way-mark.ts';

/** A control that a search may operate to look behind it. */
export type Edge = {
  mark: WayMark;
  /** Where a link leads, as `addressOf` writes it; null for what is no link. */
  address: string | null;
  /** Two edges with one key lead to one place. */
  key: string;
  scent: number;
  /** What is tried first: 0 smells of the goal, 1 navigation, 2 the site's own search, 3 other content, 4 more of one kind. */
  kind: 0 | 1 | 2 | 3 | 4;
  /** Nothing tells what it does: what it sends is held back. */
  isHeld: boolean;
};
export type Looked = {
  screen: Screen;
  goal: string;
  direction: Direction;
  where: Where;
  mayEnter(address: string): boolean;
  /** Links that the whole search has seen so far, numbered from 0 within each pattern. */
  patterns: Map<string, Map<string, number>>;
};

const pressed = new Set(['link', 'button', 'tab', 'menuitem', 'treeitem', 'clickable']);
const files = /\.(pdf|zip|gz|apk|dmg|exe|msi|docx?|xlsx?|pptx?|csv|mp[34]|png|jpe?g)$/i;
const posts = /__dopostback|\.submit\(/i;
const sends = /搜索|查询|查找|提交|\b(?:search|find|submit|go)\b/u;
const opens =
  /^(?:展开|更多|查看(?:更多|全部)|显示(?:更多|全部)|(?:show|view|see) (?:more|all)|more|expand)/u;
/** Links of one pattern lead to pages of one kind; after so many of them others go first, wherever they stood. */
const enoughOfAKind = 2;
/** The same for navigation and for what smells of the goal: a menu may well number its entries. */
const enoughOfAMenu = 8;
const turnsPages =
  /^(?:[上下前后]一?(?:页|月|周|年|天|日|张|篇|条)|尾页|末页|第?\d+页?|next|prev(?:ious)?|older|newer|(?:next|previous) (?:page|month|week|day|year)|[<>‹›«»←→]+)$/u;

/** What a search may press on a screen, in document order. */
export function edgesOn(looked: Looked): Edge[] {
  const { screen, goal, where, patterns } = looked;
  const reach = withinReach(screen);
  const edges: Edge[] = [];
  for (const control of reach) {
    if (!mayPress(control, reach, looked)) continue;
    const address = addressOf(control.target, screen);
    const mark = markOf(control, reach, screen, where);
    const scent = goalScent(control.name, goal) || drawnScent(control);
    const key = keyOf(control, mark, address, screen);
    const isHeld = isDrawn(control) && address === null && drawnLeave(control, screen) === 'held';
    // Dots at the end of every row are many of a kind, as links to pages of one kind are.
    const isOfRow = isUnnamed(control) && !isNavigation(control) && mark.nth >= enoughOfAKind;
    const ofKind = address !== null ? numberOf(address, patterns) : isOfRow ? enoughOfAMenu : 0;
    const isLast = isHeld && !isNavigation(control);
    const kind = isLast ? 4 : kindOf(control, scent, ofKind);
    edges.push({ mark, address, key, scent, kind, isHeld });
  }
  return edges;
}

/**
 * Navigation over which a search may rest the pointer to see whether a menu opens, in document order. It costs no click and
 * loads nothing, so it is tried before anything else.
 */
export function hoversOn({ screen, goal, direction, where }: Looked): Edge[] {
  const reach = withinReach(screen);
  return reach.flatMap((control): Edge[] => {
    const { role, name, region, ancestors, state, covered } = control;
    const drawn = drawnScent(control);
    const isMenu = ['nav', 'header', 'aside'].includes(region) || role === 'menuitem' || drawn > 0;
    if (!isMenu || !pressed.has(role) || state.disabled || state.expanded === true || covered) return [];
    if (neverPress(name, direction) || namesGoal(name, goal) || senseOf(control) === 'away') return [];
    const mark: WayMark = { ...markOf(control, reach, screen, where), act: 'hover' };
    const scent = goalScent(name, goal) || drawn;
    const nth = isUnnamed(control) ? mark.nth : 0;
    const key = JSON.stringify(['hover', role, name, mark.icon, nth, region, ancestors]);
    return [{ mark, address: null, key, scent, kind: 0, isHeld: false }];
  });
}

function kindOf(control: Control, scent: number, ofKind: number): Edge['kind'] {
  if (turnsPages.test(normalise(control.name))) return 4;
  if (scent > 0 && ofKind < enoughOfAMenu) return 0;
  if (isNavigation(control) && ofKind < enoughOfAMenu) return 1;
  return ofKind < enoughOfAKind ? 3 : 4;
}

/** Numbers, and words strung together as titles are, tell one page of a kind from the next. */
function numberOf(address: string, patterns: Looked['patterns']): number {
  const pattern = foldDigits(address).replace(/\/[^/?#]*?(?:-[^/?#-]+){3,}(?=[/?#]|$)/g, '/*');
  if (pattern === address) return 0;
  const known = patterns.get(pattern) ?? new Map<string, number>();
  patterns.set(pattern, known);
  const number = known.get(address) ?? known.size;
  known.set(address, number);
  return number;
}

function mayPress(
  control: Control,
  reach: readonly Control[],
  { screen, goal, direction, where, mayEnter }: Looked,
): boolean {
  const { role, name, target } = control;
  if (!pressed.has(role) && control.tag !== 'summary') return false;
  if (control.state.disabled || maySubmit(control, screen)) return false;
  const leads = isLink(target);
  if (leads && (!mayEnter(target) || files.test(target) || isAwayAddress(target))) return false;
  if (target !== '' && !leads && (!/^(#|javascript:)/i.test(target) || posts.test(target))) return false;
  if (where.results !== null && !leads) return false;
  if (neverPress(name, direction)) return false;
  // What names the act could be the act: only a page about it may be looked at.
  if (namesGoal(name, goal)) return leads && isTalk(name);
  if (leads) return true;
  if (isDrawn(control) && drawnLeave(control, screen) === 'none') return false;
  return drawnScent(control) > 0 || !isOfAct(control, reach, goal);
}

/** Stands in a block that names the act. */
function isOfAct(control: Control, reach: readonly Control[], goal: string): boolean {
  const { context } = control;
  return namesGoal(context, goal) && !isTalk(context) && namesGoal(contextBeside(control, reach), goal);
}

/** What a person would perhaps press on a screen and the search does not, since nothing tells what it does; one key for each. */
export function leftAloneOn(screen: Screen): { key: string; called: string }[] {
  const isLeft = (control: Control) =>
    pressed.has(control.role) &&
    !control.state.disabled &&
    !isLink(control.target) &&
    isUnnamed(control) &&
    senseOf(control) === null &&
    drawnLeave(control, screen) === 'none';
  return withinReach(screen)
    .filter(isLeft)
    .map((control) => ({
      key: JSON.stringify([control.frame, control.region, control.box.map(Math.round)]),
      called: calledOf(control, screen),
    }));
}

/** Could send a form: by its type; or, where there is something to fill in, by script, if nothing says that it opens something. */
function maySubmit(control: Control, screen: Screen): boolean {
  const { form, type, state, name, target } = control;
  if (form !== null && ['submit', 'image', 'reset'].includes(type)) return true;
  if (isLink(target) || state.expanded !== null) return false;
  const label = senseOf(control) === 'search' ? 'search' : normalise(name);
  const fields = screen.fields.filter(
    (field) => !['button', 'submit', 'image', 'reset'].includes(field.type),
  );
  if (form !== null && !opens.test(label) && fields.some((field) => field.form === form)) return true;
  return fields.length > 0 && sends.test(label);
}

function isLink(target: string): boolean {
  return /^https?:/.test(target);
}

/** A link leads to one place wherever it stands; another control of the main part belongs to its page. */
function keyOf(control: Control, mark: WayMark, address: string | null, screen: Screen): string {
  if (address !== null) return address;
  const { role, name, region, ancestors, context } = control;
  const isOfPage = region === 'main' || region === 'body' || region === 'dialog';
  const page = isOfPage ? placeOfScreen(screen) : [];
  const nth = isUnnamed(control) ? mark.nth : 0;
  return JSON.stringify([...page, role, name, mark.icon, nth, region, ancestors, foldDigits(context)]);
}
