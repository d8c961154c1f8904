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
