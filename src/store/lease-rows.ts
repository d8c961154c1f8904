import { z } from 'zod';
import { Direction } from '../model/words.ts';
import type { Direction as DirectionType } from '../model/words.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './parse-stored.ts';
import { isDead, signOfLife } from './sign-of-life.ts';

const sign = { pid: z.int(), host: z.string(), beat_at: z.number(), beat_mono: z.number() };
const Waiter = z.object({ place: z.int(), walk: z.string(), direction: Direction, ...sign });
const Lease = z.union([
  z.object({ holder: z.null(), last_direction: Direction.nullable() }),
  z.object({ holder: z.string(), last_direction: Direction.nullable(), ...sign }),
]);

/** A waiter asks again several times a second; one that has not for this long has gone away, ms. */
const WAITER_SILENCE_MS = 15_000;

export type LeaseRows = ReturnType<typeof leaseRows>;

/**
 * Leases of accounts: one walk at a time uses an account, and onward and exit walks take turns. A walk asks
 * again and again until it holds the account; its place in the queue is that of its first asking.
 */
export function leaseRows({ db, file, write }: Connection) {
  const create = db.prepare('INSERT INTO lease (account) VALUES (?) ON CONFLICT DO NOTHING');
  const select = db.prepare('SELECT * FROM lease WHERE account = ?');
  const grant = db.prepare(
    `UPDATE lease SET holder = :walk, direction = :direction, last_direction = :direction,
       pid = :pid, host = :host, beat_at = :beat_at, beat_mono = :beat_mono
     WHERE account = :account`,
  );
  const free = db.prepare('UPDATE lease SET holder = NULL WHERE holder = ?');
  const beat = db.prepare(
    'UPDATE lease SET pid = :pid, host = :host, beat_at = :beat_at, beat_mono = :beat_mono WHERE holder = :walk',
  );
  const wait = db.prepare(
    `INSERT INTO lease_waiter (account, walk, direction, pid, host, beat_at, beat_mono)
     VALUES (:account, :walk, :direction, :pid, :host, :beat_at, :beat_mono)
     ON CONFLICT (walk) DO UPDATE SET
       pid = :pid, host = :host, beat_at = :beat_at, beat_mono = :beat_mono`,
  );
  const waiting = db.prepare('SELECT * FROM lease_waiter WHERE account = ? ORDER BY place');
  const leave = db.prepare('DELETE FROM lease_waiter WHERE walk = ?');

  return {
    /**
     * Asks for an account; true if the walk holds it now. A free account goes to the oldest waiter of the
     * direction that did not have it last, else to the oldest; a dead holder's is free.
     */
    acquireLease(ask: { account: string; walk: string; direction: DirectionType }): boolean {
      return write(() => {
        create.run(ask.account);
        const lease = parseStored(Lease, select.get(ask.account), file);
        if (lease.holder === ask.walk) return true;
        wait.run({ ...ask, ...signOfLife() });
        if (lease.holder !== null && !isDead(lease)) return false;
        const waiters = parseStored(z.array(Waiter), waiting.all(ask.account), file);
        const alive = waiters.filter((waiter) => !isDead(waiter, WAITER_SILENCE_MS));
        for (const waiter of waiters) if (!alive.includes(waiter)) leave.run(waiter.walk);
        const next = alive.find((waiter) => waiter.direction !== lease.last_direction) ?? alive[0];
        if (next?.walk !== ask.walk) return false;
        leave.run(ask.walk);
        grant.run({ ...ask, ...signOfLife() });
        return true;
      });
    },

    /** Says that the holder is alive; false if it lost the account to another walk meanwhile. */
    renewLease(walk: string): boolean {
      return write(() => beat.run({ walk, ...signOfLife() }).changes > 0);
    },

    /** Gives up whatever a walk holds or waits for. */
    releaseLease(walk: string): void {
      write(() => {
        free.run(walk);
        leave.run(walk);
      });
    },
  };
}
