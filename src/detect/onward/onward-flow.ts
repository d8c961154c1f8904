import type { BlockerId } from '../../model/blocker.ts';
import type { Entry } from '../prominence/entry.ts';
import type { Bought } from './bought.ts';
import type { TwoMost } from './two-most.ts';

/**
 * What the walks of one onward flow come to, as far as exits are held against it. Each walk is read once and let go
 * (`addOnward`): of many repeats no more is kept than of a few, unless their entries look different each time.
 */
export interface OnwardFlow {
  flow: string;
  /** Line of its scenario on which it is declared, the first. */
  line: number;
  /** How strong each detector that judges a walk alone sees its blocker here. */
  strengths: ReadonlyMap<BlockerId, TwoMost>;
  /** V of its own choices, the greatest of each walk. */
  choices: TwoMost;
  /** Label of what it is begun with, the first by text; '' where that is a message. */
  entryLabel: string;
  /** Steps from HOME to its entry in the walk that has most; null where none can be told. */
  deepest: number | null;
  /** The longest wait for a person, ms; null where nobody answered. */
  agentMs: number | null;
  /** The longest queue in a chat, as `lengthOf` of TIM-03 weighs it; 0 without. */
  queue: number;
  /** `later` if it took effect later in any walk; null where nothing is known of it. */
  effect: 'now' | 'later' | null;
  /** The latest day of its effect, ISO 8601; '' where no date is known. */
  effectDay: string;
  /** A cost of leaving was named in any walk. */
  namesFee: boolean;
  /** Different screens of the walk that has fewest. */
  fewestScreens: number;
  /** What the walks showed that were really done; null where none was. */
  bought: Bought | null;
  /** Its first controls, by repeat, each that looks otherwise once. */
  entries: readonly Entry[];
}
