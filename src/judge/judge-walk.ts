import { dirname } from 'node:path';
import { measureWalk } from '../measure/measure-walk.ts';
import type { Fact } from '../model/fact.ts';
import type { MeasuredWalk } from '../model/measured.ts';
import { Screen } from '../model/screen.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';
import { StoreError } from '../store/store-error.ts';
import type { StoredWalk } from '../store/walk-rows.ts';

/**
 * Measures a walk from what is stored of it, its files lying beside the database, and puts the result in the
 * place of what was derived before. Throws `StoreError` where facts or files are not what was written.
 */
export function judgeWalk(store: Store, { head }: Pick<StoredWalk, 'head'>): MeasuredWalk {
  const facts = store.factsOf(head.walk);
  const measured = measureWalk({ head, facts, screens: screensOf(store, facts) });
  store.replaceDerived(head.walk, measured);
  return measured;
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
