import type { Box } from '../model/control.ts';
import type { BlockerId, FoundBlocker } from '../model/blocker.ts';
import type { Names } from '../model/walk.ts';
import type { OnwardFlow } from './onward/onward-flow.ts';
import type { WalkView } from './walk-view.ts';

/** High level of the ontology of Gray et al. 2024; lower names are not printed until checked (decisions, Blockers 7). */
export type Ontology =
  | 'Sneaking'
  | 'Obstruction'
  | 'Interface Interference'
  | 'Forced Action'
  | 'Social Engineering';

/** What a reader is told about a blocker. */
export interface Strings {
  /** Two to five words, as a heading. */
  name: Names;
  /** One sentence that a newspaper could print: what the flow did, never what somebody meant by it. */
  explanation: Names;
  /** How to read `against`, with `{against}` where it goes; null if the detector compares with nothing. */
  against: Names | null;
  /** For the translator. */
  note: string;
}

export interface Meta {
  id: BlockerId;
  name: Names;
  /** What stands before the dash: ENT, CHN, BOT, … */
  family: string;
  /** The catalogue's; a sighting may have another one where the catalogue makes it conditional. */
  severity: FoundBlocker['severity'];
  ontology: Ontology;
  version: string;
}

/** One place where a detector sees its blocker. */
export interface Sighting {
  subtype?: string;
  /** Where it is not the catalogue's. */
  severity?: FoundBlocker['severity'];
  /** The rules of the sector demand it: a fact, not scored (decisions, Blockers 1). */
  exempt?: true;
  /** What the control rule compares: the greater, the more of it. Severity or a count, alike in all walks. */
  strength: number;
  step: number | null;
  state: number | null;
  screenHash: string | null;
  quote: string;
  context: string;
  offset: number;
  box: Box | null;
  against?: string;
  confidence: FoundBlocker['confidence'];
}

/** What an exit walk is held against. */
export interface Controls {
  /** The onward flow that the exit undoes; null if no walk of it can be used. */
  counterpart: OnwardFlow | null;
  /** All onward flows of the target, those that only asked a question in a chat among them. */
  onward: readonly OnwardFlow[];
}

/** A walk by itself. */
export const noControls: Controls = { counterpart: null, onward: [] };

/** As strong as the strongest; 0 without. */
export function strengthOf(sightings: readonly Sighting[]): number {
  return sightings.reduce((most, { strength }) => Math.max(most, strength), 0);
}

/** One blocker: what it is called, what it weighs, and the one pure function that sees it in a walk. */
export interface Detector {
  strings: Strings;
  meta: Meta;
  /**
   * `alone`: judged on one walk; the same function on the onward walks is its control. `pair`: it holds the exit
   * against the onward walks itself, and sees nothing where there is nothing to hold it against.
   */
  compares: 'alone' | 'pair';
  detect(walk: WalkView, controls: Controls): Sighting[];
}
