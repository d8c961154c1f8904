import type { Account } from '../account.ts';
import type { Language, Words } from '../words.ts';
import type { ChatScript, Intent } from './chat-script.ts';

export interface Message {
  n: number;
  from: 'user' | 'bot' | 'agent';
  who: string;
  text: string;
  topics: string[];
}

/** One conversation of one account. Answers come by themselves after a while; `since` waits for them. */
export class Chat {
  readonly #script: ChatScript;
  readonly #account: Account;
  readonly #lang: Language;
  readonly #messages: Message[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #mentions = new Map<string, number>();
  #intent: Intent | null = null;
  #agent: 'away' | 'called' | 'here' = 'away';
  #agentLine = 0;

  constructor(script: ChatScript, account: Account, lang: Language) {
    this.#script = script;
    this.#account = account;
    this.#lang = lang;
    this.#add('bot', script.greeting, [
      ...script.topics.map((topic) => topic.label),
      ...script.intents.flatMap((intent) => intent.offers ?? []),
    ]);
  }

  /** Takes a message of the customer; the answer comes later. */
  say(text: string): void {
    const { intents, topics, preset, handover, botDelay, agentDelay } = this.#script;
    this.#push({ from: 'user', who: '', text, topics: [] });
    const intent = intents.find((each) => each.says.test(text));
    if (this.#agent === 'here') {
      if (intent && intent !== this.#intent && intent.agent.length > 0) this.#turnTo(intent);
      this.#later(agentDelay, () => this.#agentSpeaks());
      return;
    }
    if (!intent || this.#agent === 'called') {
      const topic = topics.find((each) => each.label[this.#lang] === text);
      this.#later(botDelay, () => this.#add('bot', topic?.answer ?? preset));
      return;
    }
    const mentions = (this.#mentions.get(intent.id) ?? 0) + 1;
    this.#mentions.set(intent.id, mentions);
    if (mentions < intent.mentions) {
      this.#later(botDelay, () => this.#add('bot', intent.evasions?.[mentions - 1] ?? preset));
      return;
    }
    const { bot } = intent;
    if (bot) {
      this.#later(botDelay, () => this.#add('bot', bot.text, bot.topics));
      return;
    }
    this.#agent = 'called';
    this.#turnTo(intent);
    this.#later(botDelay, () => this.#add('bot', intent.handover ?? handover));
    this.#later(botDelay + intent.agentAfter, () => {
      this.#agent = 'here';
      this.#agentSpeaks();
    });
  }

  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** Messages behind number `n`, as soon as there are any; none once `signal` is aborted. */
  async since(n: number, signal: AbortSignal): Promise<Message[]> {
    if (this.#messages.length <= n && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const done = () => {
          this.#waiting.delete(done);
          signal.removeEventListener('abort', done);
          resolve();
        };
        this.#waiting.add(done);
        signal.addEventListener('abort', done, { once: true });
      });
    }
    return signal.aborted ? [] : this.#messages.slice(n);
  }

  #turnTo(intent: Intent): void {
    this.#intent = intent;
    this.#agentLine = 0;
  }

  #agentSpeaks(): void {
    const lines = this.#intent?.agent ?? [];
    const line = lines[Math.min(this.#agentLine++, lines.length - 1)];
    if (!line) return;
    line.does?.(this.#account);
    this.#add('agent', line);
  }

  #add(from: 'bot' | 'agent', text: Words, topics: readonly Words[] = []): void {
    const who = this.#script[from][this.#lang];
    this.#push({ from, who, text: text[this.#lang], topics: topics.map((topic) => topic[this.#lang]) });
  }

  #push(message: Omit<Message, 'n'>): void {
    this.#messages.push({ ...message, n: this.#messages.length + 1 });
    for (const wake of this.#waiting) wake();
  }

  #later(ms: number, act: () => void): void {
    setTimeout(act, ms).unref();
  }
}
