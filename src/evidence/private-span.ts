/** A private value found in a text: `[start, end)` in UTF-16 units, and what stands in its place. */
export type PrivateSpan = { start: number; end: number; kind: string; mark: string };

/** What a private value is, and what is written instead of it. */
export type PrivateMark = { kind: string; mark: string };
