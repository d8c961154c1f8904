import type { Account } from '../account.ts';
import type { Language } from '../words.ts';
import { Chat } from './chat.ts';
import type { ChatScript } from './chat-script.ts';

/**
 * The conversations of an app. An account keeps its own until it is reset: a reset makes a new account object,
 * and the conversation goes with the old one.
 */
export class Chats {
  readonly #script: ChatScript;
  readonly #chats = new WeakMap<Account, Chat>();

  constructor(script: ChatScript) {
    this.#script = script;
  }

  of(account: Account, lang: Language): Chat {
    const chat = this.#chats.get(account) ?? new Chat(this.#script, account, lang);
    this.#chats.set(account, chat);
    return chat;
  }
}
