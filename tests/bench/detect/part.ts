import type { BlockerId } from '../../../src/model/blocker.ts';
import type { Account } from '../../../src/testbed/account.ts';
import type { Scene } from '../../../src/testbed/obstacles/exit-way.ts';
import type { Random } from './random.ts';
import type { ExitSlots, Flow, Said, Slots } from './slots.ts';

/** What a part may draw from. */
export interface Ingredients {
  random: Random;
  slots: Slots;
  /** The flow's own wordings. */
  own: ExitSlots;
  flow: Flow;
  /** Where the choice that goes on stands, the same on all screens of an app. */
  onFirst: boolean;
  /** Whether what goes on is hard to see on screens that also keep. */
  suppressed: boolean;
}

/** One screen with what its author knows of it. */
export interface Stage {
  scene: Scene;
  /** One of its choices leads away from the goal, Back aside. */
  decides: boolean;
  /** All that it asks is the choice made already. */
  repeats: boolean;
  /** The way on is shut when the screen opens. */
  opensLate?: true;
  /** What going on costs, as a scenario declares it. */
  takes?: string;
  /** What is chosen before going on. */
  picks: string | null;
}

/** How a walk ends where a part ends it. */
export interface Ending {
  outcome: 'done-now' | 'done-later' | 'blocked' | 'pending-human' | 'refused' | 'not-found';
  /** The last page says that it is done, and the account shows that it is not. */
  claimsDone?: true;
  /** Hours that the words promise, if they promise some. */
  promisedHours?: number;
}

/** What a part adds to an app. The arithmetic of the truth knows nothing else. */
export interface Made {
  raises: readonly BlockerId[];
  /** Labels of the menus above the entry, outermost first. */
  under?: readonly string[];
  /** The entry's own label. */
  label?: string;
  /** The entry is hard to see, and that of the upgrade is loud. */
  faintEntry?: true;
  /** Stands behind the way in. */
  receipt?: string;
  noEntry?: true;
  stages?: readonly Stage[];
  /** The last screen: nothing leads on from it, but perhaps a number to call. */
  shut?: { stage: Stage; calls: string | null };
  /** The page behind the commit control. */
  end?: { says: Said | 'later'; does: (account: Account) => void };
  ending?: Ending;
  talk?: Talk;
}

/** A service desk: nothing on the web leads to the way out. */
export interface Talk {
  /** How often the goal must be named. */
  mentions: number;
  argues: readonly string[];
  last: string;
  done: boolean;
  /** Both halves of an intent pair are asked: for more a person is there at once, for this nobody ever is. */
  isPair?: true;
}

/** An obstacle that may stand in an app. */
export interface Part {
  id: string;
  /** Of each kind an app has one at most; `scene` parts combine freely. */
  kind: 'scene' | 'offer' | 'entry' | 'end';
  /** Nobody meets another part beside it. */
  alone?: true;
  flows: readonly Flow[];
  /** Other languages have nothing of the kind. */
  lang?: 'zh';
  make(of: Ingredients): Made;
}

/** The two choices of a stage in the order of the app. */
export function choicesOf(
  { onFirst, suppressed }: Pick<Ingredients, 'onFirst' | 'suppressed'>,
  { away, on, keeps }: { away: string; on: string; keeps: boolean },
): Scene['choices'] {
  const stays = { label: both(away), leads: 'away', look: keeps ? 'bright' : 'plain' } as const;
  const leads = { label: both(on), leads: 'on', look: keeps && suppressed ? 'faint' : 'plain' } as const;
  return onFirst ? [leads, stays] : [stays, leads];
}

/** An app of this generator speaks one language. */
export function both(text: string): { zh: string; en: string } {
  return { zh: text, en: text };
}
