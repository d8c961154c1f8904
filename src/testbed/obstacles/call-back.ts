import { nowOf } from '../account.ts';
import type { Words } from '../words.ts';
import type { Obstacle } from './exit-way.ts';

/** Nothing is done but a note taken: somebody is going to call. */
export const callBack =
  (said: { title: Words; text: readonly Words[]; what: string }): Obstacle =>
  (way) => ({
    ...way,
    end: {
      ...way.end,
      title: said.title,
      text: () => said.text,
      does: (account) => {
        const id = `T${String(account.tickets.length + 1).padStart(4, '0')}`;
        account.tickets.push({ id, what: said.what, at: nowOf(account) });
      },
    },
  });
