import { AsyncLocalStorage } from 'node:async_hooks';

type ApiZone = { frames: unknown[]; apiName: string };
type Owner = {
  _wrapApiCall?: <T>(call: (zone: ApiZone) => Promise<T>, options?: { internal: boolean }) => Promise<T>;
};
/** What calls run through: each without a step in the test's report. */
export type Quietly = <T>(call: () => Promise<T>) => Promise<T>;

const outsideOfAnyCall = AsyncLocalStorage.snapshot();

/**
 * Makes calls of Playwright leave no step in the test's report: what the harness asks is none of the scenario's
 * steps. The (internal) hook of the pinned version reads the whole stack, with its sources mapped, whenever it is
 * entered from outside; so it is entered once, and its context is kept. Without the hook the steps are merely listed.
 */
export function quietly(owner: object): Quietly {
  const wrap = (owner as Owner)._wrapApiCall;
  let within: Quietly = (call) => call();
  if (wrap)
    void outsideOfAnyCall(() =>
      wrap.call(owner, async () => void (within = AsyncLocalStorage.snapshot()), { internal: true }),
    );
  return within;
}

/** Calls Playwright so that its step and its error point to the given frames: the author's. */
export function asIfFrom<T>(
  owner: object,
  apiName: string,
  frames: readonly object[],
  call: () => Promise<T>,
): Promise<T> {
  const wrap = (owner as Owner)._wrapApiCall;
  if (!wrap || frames.length === 0) return call();
  return wrap.call(owner, (async (zone: ApiZone) => {
    zone.frames.splice(0, zone.frames.length, ...frames);
    zone.apiName = apiName;
    return call();
  }) as never) as Promise<T>;
}
