import type { BrowserContext } from '@playwright/test';
import { noCopy } from '../evidence/wacz/wacz-folder.ts';
import type { WalkGate } from '../evidence/walk-gate.ts';
import type { WalkHead } from '../model/walk.ts';
import { ExchangeLog } from '../record/exchange-log.ts';
import type { WalkClock } from '../record/walk-clock.ts';
import type { Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';

/** Begins to keep what pages are answered, if the audit asks for copies that can be replayed. */
export function exchangeLogFor(context: BrowserContext, clock: WalkClock): ExchangeLog | null {
  return process.env['SEESAW_WACZ'] === '1' ? new ExchangeLog(context, clock) : null;
}

/**
 * Writes the replayable copy of a walk beside its record, and in the record which one it is.
 * What keeps it from being made is noted, also a disk that refuses, and the walk stands.
 */
export async function writeCopy(
  log: ExchangeLog,
  {
    gate,
    clock,
    store,
    head,
    dir,
  }: { gate: WalkGate; clock: WalkClock; store: Store; head: WalkHead; dir: string },
): Promise<void> {
  try {
    // What writes it is loaded by those audits alone that ask for it.
    const { writeWacz } = await import('../evidence/wacz/write-wacz.ts');
    const taken = await log.taken();
    const copy = await writeWacz(taken, { gate, head, dir, facts: store.factsOf(head.walk) });
    gate.fact({ kind: 'wacz', at: clock.now(), ...copy });
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n', 1)[0]! : String(error);
    // Where it lies is this machine's own business; the record goes to others.
    const reason =
      error instanceof StoreError ? `the disk refused it (${error.code})` : said.replaceAll(dir, '');
    gate.fact({
      kind: 'note',
      at: clock.now(),
      text: `${noCopy} ${reason}`.slice(0, 1000),
    });
  }
}
