import type { Account } from './account.ts';
import type { Language } from './words.ts';

/** What a page needs to know about whoever asks for it. */
export interface Visit {
  lang: Language;
  /** The text in the visitor's language. */
  t: (zh: string, en: string) => string;
  /** null before signing in. */
  account: Account | null;
  /** Port that the testbed listens on, for addresses of its other hosts. */
  port: number;
  path: string;
}

/** A visit by somebody who has signed in. */
export interface MemberVisit extends Visit {
  account: Account;
}
