import type { Role } from '../lexicon/utterance.ts';
import type { Box } from '../model/control.ts';

/** One text that the person was shown or told after FIRST_INDICATION; never a message of his own. */
export interface Passage {
  /** As recorded: quotes are cut out of it. */
  text: string;
  role: Role;
  /**
   * `screen`: a text or a control of a recorded state; `native`: a dialog of the browser; `toast`: it came and went;
   * `chat`: a message; `evidence`: the words that the scenario gave for the outcome, where nothing else holds them.
   */
  source: 'screen' | 'native' | 'toast' | 'chat' | 'evidence';
  at: number;
  /** Number of the measured step after which it was met. */
  step: number | null;
  state: number | null;
  screenHash: string | null;
  box: Box | null;
  /** Met behind the commit control. */
  after: boolean;
}
