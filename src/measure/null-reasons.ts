/** Why a number is null: a closed list, so that a report can say it in the reader's language. */
export const nullReasons = {
  aboutUs: 'the walk says something about us',
  notFound: 'the entry was not found: only the search was done',
  notIndicated: 'no control and no message was the first to name the goal',
  safeStop: 'not walked: the walk stopped before the commit control',
  noCommit: 'the walk has no commit control: it did not get to its goal',
  noPromise: 'nothing was promised',
  noChat: 'no message was sent in a chat',
  noAgent: 'no reply was recognised as a person’s',
  noEffectDate: 'neither verify nor the page tells a date',
} as const;
export type NullReason = (typeof nullReasons)[keyof typeof nullReasons];

/** Collects the reasons of what is null, by the name of its column in `v_walk`. */
export class NullLog {
  readonly nulls: Record<string, string> = {};

  /** The value; or null, noting the reason, if there is one. */
  or<T>(reason: NullReason | null, value: T, ...columns: string[]): T | null {
    if (reason === null) return value;
    for (const column of columns) this.nulls[column] = reason;
    return null;
  }
}
