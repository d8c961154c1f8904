import type { Words } from '../words.ts';

/** What customers may want, and how the service deals with it. */
interface Intent {
  id: string;
  says: RegExp;
  /** How often it must be said until the bot hands over. */
  mentions: number;
  /** From the handing over until somebody answers, ms. */
  agentAfter: number;
  /** What the agent says on arrival and then to each further message; the last line again and again. */
  agent: readonly Words[];
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
