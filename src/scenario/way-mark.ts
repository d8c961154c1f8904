import type { Control } from '../model/control.ts';
import type { SearchFact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';

/** A control on the way to an entry, as another walk can recognise it. */
export type WayMark = SearchFact['path'][number];

/** What can be operated on a screen: in its top layer, outside of chats, in document order. */
export function withinReach(screen: Screen): Control[] {
  const top = screen.layers.length - 1;
  return screen.controls.filter((control) => control.layer === top && !control.chat);
}

/** @param reach controls of the same screen that are within reach. */
export function markOf(control: Control, reach: readonly Control[]): WayMark {
  return { role: control.role, name: control.name, nth: alike(control, reach).indexOf(control) };
}

/** The control that a mark means on a screen, if it is there and enabled. */
export function controlAt(mark: WayMark, screen: Screen): Control | undefined {
  const control = alike(mark, withinReach(screen))[mark.nth];
  return control?.state.disabled ? undefined : control;
}

function alike({ role, name }: Pick<Control, 'role' | 'name'>, reach: readonly Control[]): Control[] {
  return reach.filter((control) => control.role === role && control.name === name);
}
