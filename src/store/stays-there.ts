import { statSync } from 'node:fs';
import { StoreError } from './store-error.ts';

/**
 * Notes which file or folder lies at a path now. What it returns throws a StoreError `moved` if that is no longer the
 * one: an open handle goes on writing what was moved or deleted, and what is written by path would not be with it.
 */
export function staysThere(path: string): () => void {
  const { ino, dev } = statSync(path);
  return () => {
    const now = statSync(path, { throwIfNoEntry: false });
    if (now?.ino !== ino || now.dev !== dev) throw new StoreError('moved', path);
  };
}
