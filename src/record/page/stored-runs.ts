const most = 200;
const longest = 200_000;

/** Runs in the page's storage that could be tokens; which of them are, the recorder's other part knows. */
export function storedRuns(): string[] {
  const runs = new Set<string>();
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const storage = storageOf(kind);
    for (let i = 0; storage && i < storage.length && i < most; i++) {
      const value = storage.getItem(storage.key(i)!) ?? '';
      for (const [run] of value.slice(0, longest).matchAll(/[\w\-.~+/=]{12,2000}/g))
        if (/[0-9]/.test(run) && /[a-z]/i.test(run) && runs.size < most) runs.add(run);
    }
  }
  return [...runs];
}

/** A frame without an origin of its own has none, and says so by throwing. */
function storageOf(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
