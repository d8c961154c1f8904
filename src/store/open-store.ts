import { blockerViews } from './blocker-view.ts';
import type { BlockerViews } from './blocker-view.ts';
import { comparedRows } from './compared-rows.ts';
import type { ComparedRows } from './compared-rows.ts';
import { comparisonViews } from './comparison-view.ts';
import type { ComparisonViews } from './comparison-view.ts';
import { connect } from './connection.ts';
import { derivedRows } from './derived-rows.ts';
import type { DerivedRows } from './derived-rows.ts';
import { factRows } from './fact-rows.ts';
import type { FactRows } from './fact-rows.ts';
import { fileRows } from './file-rows.ts';
import type { FileRows } from './file-rows.ts';
import { leaseRows } from './lease-rows.ts';
import type { LeaseRows } from './lease-rows.ts';
import { passageRows } from './passage-rows.ts';
import type { PassageRows } from './passage-rows.ts';
import { reviewRows } from './review-rows.ts';
import type { ReviewRows } from './review-rows.ts';
import { walkLists } from './walk-lists.ts';
import type { WalkLists } from './walk-lists.ts';
import { walkRows } from './walk-rows.ts';
import type { WalkRows } from './walk-rows.ts';
import { walkViews } from './walk-view.ts';
import type { WalkViews } from './walk-view.ts';

/** An open database of Seesaw. Its methods throw `StoreError`. */
export type Store = WalkRows &
  WalkLists &
  FactRows &
  FileRows &
  LeaseRows &
  PassageRows &
  ReviewRows &
  DerivedRows &
  ComparedRows &
  WalkViews &
  ComparisonViews &
  BlockerViews & {
    /** Absolute path of the database. */
    readonly path: string;
    close(): void;
  };

/**
 * Opens a database, and creates it with its folder if it is not there (never with `readonly`). Any number of
 * processes may have it open; each of them may write. Throws `StoreError`.
 *
 * @example
 * const store = openStore('reports/2026-11/seesaw.db');
 * for (const { head, outcome } of store.walks({ target: 'xinghe-video' })) console.log(head.flow, outcome);
 * store.close();
 */
export function openStore(file: string, options: { readonly?: boolean } = {}): Store {
  const connection = connect(file, options);
  return {
    path: connection.file,
    close: connection.close,
    ...walkRows(connection),
    ...walkLists(connection),
    ...factRows(connection),
    ...fileRows(connection),
    ...leaseRows(connection),
    ...passageRows(connection),
    ...reviewRows(connection),
    ...derivedRows(connection),
    ...comparedRows(connection),
    ...walkViews(connection),
    ...comparisonViews(connection),
    ...blockerViews(connection),
  };
}
