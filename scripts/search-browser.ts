/** Prints, as JSON for setup, which browser can be used and what to do if none can. */
import { BrowserMissing } from '../src/browser/browser-missing.ts';
import { searchBrowser, type FoundBrowser } from '../src/browser/find-browser.ts';

export interface Answer {
  found: FoundBrowser | null;
  /** How many browsers there are. */
  tried: number;
  /** A browser starts, and only Chinese fonts are missing. */
  lacksFonts: boolean;
  /** SEESAW_BROWSER names the browser; another one is not wanted. */
  isOrdered: boolean;
  sentences: { zh: string; en: string };
}

const { found, tried } = await searchBrowser({ anew: false });
const answer: Answer = {
  found,
  tried: tried.length,
  lacksFonts: !found && tried.some(({ proof }) => proof.launched),
  isOrdered: tried[0]?.candidate.source === 'SEESAW_BROWSER',
  sentences: new BrowserMissing(tried).sentences,
};
console.log(JSON.stringify(answer));
