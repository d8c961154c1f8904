import type { Account } from '../account.ts';
import type { Words } from '../words.ts';

/** What somebody of the service says, and what is done with the account as it is said. */
export type Line = Words & { does?: (account: Account) => void };

/** What customers may want, and how the service deals with it. */
export interface Intent {
  id: string;
  says: RegExp;
  /** How often it must be said until the bot does more than repeat its preset. */
  mentions: number;
  /** What it says instead of its preset until then, one after another. */
  evasions?: readonly Words[];
  /** What the chat offers as buttons from the start. */
  offers?: readonly Words[];
  /** The bot's own answer, with options under it; then no human is called. */
  bot?: { text: Words; topics: readonly Words[] };
  /** What the bot says when it calls a human, if it is not the script's `handover`. */
  handover?: Words;
  /** From the handing over until somebody answers, ms. */
  agentAfter: number;
  /** What the agent says on arrival and then to each further message; the last line again and again. */
  agent: readonly Line[];
}

/** Everything that a chat can say. The part of an app that decides whether a human is hard to reach. */
export interface ChatScript {
  title: Words;
  bot: Words;
  agent: Words;
  greeting: Words;
  topics: readonly { label: Words; answer: Words }[];
  /** The bot's answer to whatever it does not want to understand. */
  preset: Words;
  handover: Words;
  intents: readonly Intent[];
  /** Time that bot and agent take for an answer, ms. */
  botDelay: number;
  agentDelay: number;
}
