import { randomBytes } from 'node:crypto';
import { openAccount } from './account.ts';
import type { Account, Start } from './account.ts';
import type { TestbedApp } from './app.ts';

/** What one running app remembers: its accounts and who is signed in. Gone when the testbed closes. */
export class AppState {
  readonly app: TestbedApp;
  readonly #accounts = new Map<string, Account>();
  readonly #sessions = new Map<string, string>();

  constructor(app: TestbedApp) {
    this.app = app;
    for (const person of app.people) this.#accounts.set(person.id, openAccount(person, app.start));
  }

  account(id: string): Account | undefined {
    return this.#accounts.get(id);
  }

  /** Puts an account back to the start state. Open sessions stay signed in and see the new state. */
  reset(id: string, wishes: Partial<Start>): Account | undefined {
    const person = this.app.people.find((p) => p.id === id);
    if (!person) return undefined;
    const account = openAccount(person, { ...this.app.start, ...wishes });
    this.#accounts.set(id, account);
    return account;
  }

  /** Token of a new session, or undefined if name or password are wrong. */
  signIn(id: string, password: string): string | undefined {
    if (this.#accounts.get(id)?.password !== password) return undefined;
    const token = randomBytes(18).toString('base64url');
    this.#sessions.set(token, id);
    return token;
  }

  signOut(token: string): void {
    this.#sessions.delete(token);
  }

  whoIs(token: string | undefined): Account | null {
    const id = token === undefined ? undefined : this.#sessions.get(token);
    return (id !== undefined && this.#accounts.get(id)) || null;
  }
}
