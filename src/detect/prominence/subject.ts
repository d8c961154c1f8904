import type { Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';

/** One of the two controls that are compared, and where it was recorded. */
export interface Subject {
  control: Control;
  /** The state on which it was used. */
  screen: Screen;
  /** The control as it first came into sight on this screen, before anybody scrolled to it. */
  atFirst: { control: Control; screen: Screen };
  /** How it is come by; null where both controls stand on one screen. */
  way: Way | null;
}

/** What leads to a control. null: it cannot be told. */
export interface Way {
  /** Steps from HOME, that on the control itself included. */
  depth: number;
  /** It was not to be seen before a list was opened ("more"). */
  isCollapsed: boolean;
  /** Entries of its flow on the pages that were walked to come to it and to the other one. */
  copies: number | null;
  /** What leads to it speaks of plans, membership or bills; null where nothing has a label. */
  hasScent: boolean | null;
}

/** A control that both was and is where it was first seen. */
export function onScreen(control: Control, screen: Screen): Subject {
  return { control, screen, atFirst: { control, screen }, way: null };
}

/** Draws attention and takes clicks: no box to tick, no field. */
export function isPressable({ role, state, name, box, chat }: Control): boolean {
  return (
    ['button', 'link', 'clickable'].includes(role) &&
    !state.disabled &&
    !chat &&
    name !== '' &&
    box[2] >= 2 &&
    box[3] >= 2
  );
}
