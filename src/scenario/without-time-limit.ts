import { test } from '@playwright/test';

/**
 * Runs what has a bound of its own (a search its budget, a chat its patience) without counting it against the
 * test's time limit.
 */
export async function withoutTimeLimit<T>(run: () => Promise<T>): Promise<T> {
  const info = test.info();
  const limit = info.timeout;
  if (limit === 0) return run();
  const from = performance.now();
  info.setTimeout(0);
  try {
    return await run();
  } finally {
    info.setTimeout(limit + Math.ceil(performance.now() - from));
  }
}
