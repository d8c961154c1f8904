import { browserCandidates, type BrowserCandidate } from './browser-candidates.ts';
import { BrowserMissing } from './browser-missing.ts';
import { cachedProof, rememberProof } from './proof-cache.ts';
import { proveBrowser, type BrowserProof, type TriedBrowser } from './prove-browser.ts';

/**
 * A browser that was started on this machine and drew 降级. `path` is what Playwright's `executablePath` takes,
 * `args` what it is best started with.
 */
export interface FoundBrowser extends BrowserCandidate {
  version: string;
  args: string[];
}

export interface BrowserSearch {
  found: FoundBrowser | null;
  /** What was tried, in order; the one that was found stands last. */
  tried: TriedBrowser[];
}

/**
 * Tries the candidates in order until one is proven. With `anew` every proof is made now; without, a proof from
 * an earlier run counts as long as browser and Playwright are unchanged (the file itself is always looked at).
 */
export async function searchBrowser({ anew }: { anew: boolean }): Promise<BrowserSearch> {
  const tried: TriedBrowser[] = [];
  for await (const candidate of browserCandidates()) {
    const known = anew ? null : cachedProof(candidate.path);
    const proof: BrowserProof = known
      ? { launched: true, ...known, drawsChinese: true }
      : await proveBrowser(candidate);
    tried.push({ candidate, proof });
    if (proof.launched && proof.drawsChinese) {
      if (!known) rememberProof(candidate.path, proof);
      return { found: { ...candidate, version: proof.version, args: proof.args }, tried };
    }
  }
  return { found: null, tried };
}

/**
 * The browser to walk with.
 *
 * @throws {BrowserMissing} if no browser on this machine starts and draws Chinese
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const { found, tried } = await searchBrowser({ anew: false });
  if (!found) throw new BrowserMissing(tried);
  return found;
}
