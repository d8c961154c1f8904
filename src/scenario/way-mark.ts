import { isHelpLabel } from '../lexicon/is-help.ts';
import type { Control } from '../model/control.ts';
import type { SearchFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import { calledOf } from './called-of.ts';
import { isUnnamed, senseOf } from './sense-of.ts';

/** A control on the way to an entry, as another walk can recognise it. */
export type WayMark = SearchFact['path'][number];
/** What kind of screen a control stands on: one of help, or results of a search. */
export type Where = { isHelp: boolean; results: 'site-search' | 'help-search' | null };

const around = 4;

/** What can be operated on a screen: in its top layer, outside of chats, in document order. */
export function withinReach(screen: Screen): Control[] {
  const top = screen.layers.length - 1;
  return screen.controls.filter((control) => control.layer === top && !control.chat);
}

/** @param reach controls of the screen that are within reach. */
export function markOf(control: Control, reach: readonly Control[], screen: Screen, where: Where): WayMark {
  const { role, name, ancestors } = control;
  const icon = iconOf(control);
  const nth = alike({ role, name, icon }, reach).indexOf(control);
  return {
    ...{ role, name, ...(isUnnamed(control) && { icon, called: calledOf(control, screen) }) },
    ...{ nth, act: 'click', text: '' },
    ...{ via: viaOf(control, where), ancestors, siblings: siblingsOf(control, reach) },
  };
}

/** Clicks that a mark costs: none to rest the pointer or to scroll, two to type a query, into the field and to send it. */
export function clicksOf({ act }: Pick<WayMark, 'act'>): number {
  return { hover: 0, scroll: 0, click: 1, query: 2 }[act];
}

/** Scrolling down a page whose list goes on below. */
export const scrollMark: Readonly<WayMark> = {
  ...{ role: '', name: '', nth: 0, act: 'scroll', text: '' },
  ...{ via: 'page', ancestors: [], siblings: [] },
};

/** Whether what a mark means can be done on a screen. */
export function isDoable(mark: WayMark, screen: Screen): boolean {
  return mark.act === 'scroll' || controlAt(mark, screen) !== undefined;
}

/** The control that a mark means on a screen, if it is there and enabled. */
export function controlAt(mark: WayMark, screen: Screen): Control | undefined {
  const control = alike(mark, withinReach(screen))[mark.nth];
  return control?.state.disabled ? undefined : control;
}

export function isNavigation({ region, role, state }: Control): boolean {
  const isMenu = role === 'tab' || role === 'menuitem' || role === 'treeitem' || state.expanded !== null;
  return isMenu || isAroundMain(region);
}

export function isAroundMain(region: Control['region']): boolean {
  return region === 'nav' || region === 'header' || region === 'footer' || region === 'aside';
}

function viaOf(control: Control, { isHelp, results }: Where): WayMark['via'] {
  if (results && !isAroundMain(control.region)) return results;
  if (isHelpLabel(control.name) || (isHelp && !isAroundMain(control.region))) return 'help';
  return isNavigation(control) ? 'menu' : 'page';
}

/** Labels of the nearest controls in the same group. */
function siblingsOf(control: Control, reach: readonly Control[]): string[] {
  const at = reach.indexOf(control);
  const isBeside = (other: Control) =>
    other.region === control.region &&
    other.name !== '' &&
    other.ancestors.length === control.ancestors.length &&
    other.ancestors.every((label, index) => label === control.ancestors[index]);
  const before = reach.slice(Math.max(0, at - around), at).filter(isBeside);
  const behind = reach.slice(at + 1, at + 1 + around).filter(isBeside);
  return [...before, ...behind].map(({ name }) => name);
}

function alike(
  { role, name, icon = '' }: Pick<WayMark, 'role' | 'name' | 'icon'>,
  reach: readonly Control[],
): Control[] {
  return reach.filter(
    (control) => control.role === role && control.name === name && iconOf(control) === icon,
  );
}

/** By which controls without a name are told apart. */
function iconOf(control: Control): string {
  return (isUnnamed(control) && senseOf(control)) || '';
}

/** What a mark is called where a person reads of it. */
export function labelOf({ name, called }: Pick<WayMark, 'name' | 'called'>): string {
  return called ?? name;
}
