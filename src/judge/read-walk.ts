import { dirname } from 'node:path';
import type { WalkInput } from '../measure/walk-input.ts';
import type { Fact } from '../model/fact.ts';
import { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';
import { StoreError } from '../store/store-error.ts';

/**
 * All that was recorded of a walk, its files lying beside the database. Throws `StoreError` where facts or files are
 * not what was written.
 */
export function readWalk(store: Store, head: WalkHead): WalkInput {
  const facts = store.factsOf(head.walk);
  return { head, facts, screens: screensOf(store, facts) };
}

function screensOf(store: Store, facts: Fact[]): Screen[] {
  const dir = dirname(store.path);
  return facts.flatMap((fact) => {
    if (fact.kind !== 'screen') return [];
    const file = store.file(fact.body);
    if (file === null) throw new StoreError('corrupt', store.path, new Error(`no file ${fact.body}`));
    const body: unknown = JSON.parse(readContent(dir, file).toString('utf8'));
    const screen = Screen.safeParse(body);
    if (!screen.success) throw new StoreError('corrupt', store.path, screen.error);
    return [screen.data];
  });
}
