import type { ControlRef } from '../model/control.ts';
import type { TextLoad } from '../model/text-load.ts';

/** What one action of the log means under `count-1`, before it is folded into steps with its neighbours. */
export type Gesture =
  /** The focus leaves by Tab: no step, but the field's step ends. */
  | { kind: 'leave' }
  /** A pointer on a field, a select or a picker: gives the focus and belongs to what is done there. */
  | { kind: 'point'; control: ControlRef }
  | {
      kind: 'type';
      /** Fields that took text, in order; more than one where the page or Tab moved the focus on. */
      fields: TypedField[];
      /** Tab moved the focus within the action. */
      tabbed: boolean;
      load: TextLoad;
      code: boolean;
      goal: boolean;
    }
  | { kind: 'activate'; control: ControlRef | null; label: string; clicks: number; by: 'pointer' | 'key' }
  /** Keys that move a choice inside one group; `group` names it. */
  | { kind: 'choose'; control: ControlRef; group: string; act: 'activate' | 'select' }
  | { kind: 'select'; control: ControlRef | null }
  | { kind: 'set'; control: ControlRef | null }
  | { kind: 'upload'; control: ControlRef | null }
  | { kind: 'drag'; control: ControlRef | null }
  | { kind: 'history' }
  | { kind: 'address'; url: string; mail: boolean };

export interface TypedField {
  key: string;
  control: ControlRef | null;
}
