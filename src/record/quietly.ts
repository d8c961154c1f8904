type ApiZone = { frames: unknown[]; apiName: string };
type Owner = {
  _wrapApiCall?: <T>(call: (zone: ApiZone) => Promise<T>, options?: { internal: boolean }) => Promise<T>;
};

/**
 * Calls Playwright without a step in the test's report: what the harness asks is none of the scenario's steps.
 * Without the (internal) hook of the pinned version the steps are merely listed.
 */
export function quietly<T>(owner: object, call: () => Promise<T>): Promise<T> {
  const wrap = (owner as Owner)._wrapApiCall;
  return wrap ? (wrap.call(owner, call as never, { internal: true }) as Promise<T>) : call();
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
