import { isOpen } from '../model/passage.ts';
import { isAboutUs } from '../model/words.ts';
import type { Store } from '../store/open-store.ts';
import { settleBoth } from './passages.ts';

/**
 * Says what became of the steps that a killed process left open: made, if their walk came to its end all the same;
 * unknown, if it did not. Walks that still run are left alone.
 *
 * @param ledger of all audits; asked for only if there is something to say
 */
export function reconcilePassages(store: Store, ledger: () => Store, audit: string): void {
  for (const { passage, walk, state } of store.passages(audit)) {
    if (!isOpen(state)) continue;
    const outcome = store.walk(walk)?.outcome ?? null;
    if (outcome === null) continue;
    if (!isAboutUs(outcome)) settleBoth(store, ledger, passage, { state: 'done', note: outcome });
    else if (state === 'intended') settleBoth(store, ledger, passage, { state: 'unknown', note: outcome });
  }
}
