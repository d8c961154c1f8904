/** One request of a page and what it was answered, as Playwright gives them: decoded bodies, not raw bytes. */
export type Exchange = {
  /** When it was answered, ms on the walk's clock. */
  at: number;
  method: string;
  url: string;
  /** As the page and the browser set them; names in lower case. */
  requestHeaders: Record<string, string>;
  /** What was sent; null: nothing. */
  sent: Uint8Array | null;
  status: number;
  statusText: string;
  headers: Record<string, string>;
  /** What came; null where an answer has none (a redirect, 204). */
  body: Uint8Array | null;
  /** It is what a page (not one of its frames) showed. */
  isDocument: boolean;
};

/** What was asked for and is not in the copy, with the reason in English: it stands in the copy's own metadata. */
export type LeftOut = { method: string; url: string; reason: string };
