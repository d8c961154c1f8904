/** One screen as its maker knows it, and what a walk does on it. */
export interface Face {
  /** Labels of what can be chosen on it, the frame of every page aside; HOME's count nowhere. */
  options: readonly string[];
  /** One of them leads away from the goal, Back aside. */
  decides: boolean;
  /** All that it asks is the choice made already. */
  repeats: boolean;
  /** What the walk does, in order. */
  moves: readonly Move[];
}

/** Something that a walk does: each is one step and one click; a field that has the focus needs no click. */
export type Move =
  | {
      do: 'press';
      role: 'link' | 'button';
      label: string;
      /** The first control that names the goal. */
      indicates?: true;
      /** Nothing can be taken back behind it. */
      commits?: true;
      /** What the screen says that it costs. */
      pays?: string;
      /** Leads to the telephone. */
      calls?: true;
    }
  | { do: 'pick'; label: string }
  /** `focused`: the field has the focus already, as the first one of a dialog has. */
  | { do: 'fill'; label: string; text: string; focused: boolean }
  | { do: 'say'; text: string; names: boolean };
