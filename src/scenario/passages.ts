import { randomUUID } from 'node:crypto';
import { cents, inUnits } from '../model/cents.ts';
import { type KnownPassage, type Passage, type PassageState } from '../model/passage.ts';
import type { Permit } from '../model/permit.ts';
import type { WalkHead } from '../model/walk.ts';
import { isAboutUs, type Outcome } from '../model/words.ts';
import type { Store } from '../store/open-store.ts';
import { allowing } from './permits.ts';
import { spendingLedger } from './spending-ledger.ts';
import { spendingLimits } from './spending-limits.ts';

type Step = Record<string, string>;

export type PassagesOptions = {
  head: WalkHead;
  /** Of the audit: what a resumed audit goes by. */
  store: Store;
  permits: () => readonly Permit[];
  /** The target's `setup` undoes what was done. */
  resets: boolean;
  hasVerify: boolean;
  /** Why this walk may complete nothing, whatever is permitted; null if it may. */
  mayNotComplete: () => string | null;
  /** The ledger of all audits. */
  ledger?: () => Store;
};

/**
 * The irreversible steps of one walk, each once, however many activations it takes. A step stands in two ledgers before
 * its first activation: that of its audit, by which `--resume` goes, and that of all audits, which holds the bounds.
 */
export class Passages {
  readonly #o: PassagesOptions;
  readonly #ledger: () => Store;
  readonly #passed = new Map<Step, Passage>();
  readonly #stopped = new Set<string>();

  constructor(options: PassagesOptions) {
    this.#o = options;
    this.#ledger = options.ledger ?? spendingLedger;
  }

  /** Why a step may not be passed by its permit; null if it may. */
  mayNotPass(step: Step): string | null {
    return this.#o.mayNotComplete() ?? this.#allowing(step).refusal;
  }

  /** Writes the step down, durably, before it is activated; or says which bound keeps it from being passed. */
  intend(step: Step, phase: Passage['phase']): string | null {
    if (this.#passed.has(step)) return null;
    const { head, store, resets, hasVerify } = this.#o;
    const { walk, audit, target, flow, direction, project, repeat, account } = head;
    const [amount, currency = null] = step['pays']?.split(' ') ?? [];
    const passage: Passage = {
      passage: randomUUID(),
      ...{ audit, walk, target: target.id, flow, direction, project, repeat, phase, account },
      origin: new URL(target.origin).origin,
      cents: Number(amount === undefined ? 0n : cents(amount)),
      currency,
      declared: step,
      settledBy: resets ? 'setup' : hasVerify && phase === 'flow' ? 'verify' : 'person',
      at: new Date().toISOString(),
    };
    const { permits } = this.#allowing(step);
    // That of the audit first: were this the last thing that happens, nothing would have been activated.
    store.intendPassage(passage);
    let why: string | null = null;
    for (const permit of permits) {
      const over = this.#ledger().intendPassage(passage, spendingLimits(permit, passage));
      if (over === null) {
        this.#passed.set(step, passage);
        return null;
      }
      why ??=
        `the step pays ${step['pays']}, and ${inUnits(over.spent)} ${currency} of the permit's ` +
        `${inUnits(over.limit.most)} ${currency} per ${over.limit.what} are spent`;
    }
    store.settlePassage(passage.passage, { state: 'stopped', at: passage.at, note: why ?? '' });
    return why ?? 'no permit';
  }

  /** A step that was about to be made was not: its dialog was answered with no. */
  stopped(step: Step): void {
    const passage = this.#passed.get(step);
    if (passage) this.#stopped.add(passage.passage);
  }

  /** Says what became of the steps, when the walk has ended. */
  settle(outcome: Outcome): void {
    for (const { passage } of this.#passed.values()) {
      const state = this.#stopped.has(passage) ? 'stopped' : isAboutUs(outcome) ? 'unknown' : 'done';
      settleBoth(this.#o.store, this.#ledger, passage, { state, note: outcome });
    }
  }

  #allowing(step: Step) {
    const { head, permits } = this.#o;
    const paid = [...this.#passed].flatMap(([each]) => (each === step ? [] : (each['pays'] ?? [])));
    const planned = {
      origin: new URL(head.target.origin).origin,
      flow: head.flow,
      account: head.account,
      pays: step['pays'] ?? null,
      paid,
    };
    return allowing(planned, permits(), new Date().toISOString().slice(0, 10));
  }
}

/** Says in both ledgers what became of a passage. */
export function settleBoth(
  store: Store,
  ledger: () => Store,
  passage: KnownPassage['passage'],
  said: { state: Exclude<PassageState, 'intended'>; who?: string; note?: string },
): void {
  const settled = { ...said, at: new Date().toISOString() };
  store.settlePassage(passage, settled);
  ledger().settlePassage(passage, settled);
}
