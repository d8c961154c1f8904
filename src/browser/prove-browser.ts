import { chromium } from '@playwright/test';
import type { BrowserCandidate } from './browser-candidates.ts';
import { quietWindow } from './quiet-window.ts';

/** What a candidate did when it was really started. */
export type BrowserProof =
  | { launched: true; version: string; drawsChinese: boolean; args: string[] }
  | { launched: false; reason: string };

/** A candidate that was tried, and what came of it. */
export interface TriedBrowser {
  candidate: BrowserCandidate;
  proof: BrowserProof;
}

/** Starting takes about a second; a browser that needs this long (ms) is of no use for measuring. */
const patience = 30_000;

/** Starts the browser headless and looks at the pixels of 降级 as it draws them. Never throws. */
export async function proveBrowser(candidate: BrowserCandidate): Promise<BrowserProof> {
  try {
    const browser = await chromium.launch({ executablePath: candidate.path, timeout: patience });
    try {
      const page = await browser.newPage();
      const drawings = await page.evaluate(drawGlyphs, ['降', '级', ...undrawable]);
      return {
        launched: true,
        version: browser.version(),
        drawsChinese: areGlyphs(drawings),
        args: await quietWindow(browser),
      };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { launched: false, reason: reasonOf(error) };
  }
}

/**
 * Code points for which no font has a glyph: one that is unassigned and a noncharacter. A browser draws its
 * stand-in (tofu) for them, as it does for 降 where the fonts are missing.
 */
const undrawable = ['\u{0378}', '\u{10FFFF}'];

/**
 * Two different Chinese glyphs differ from each other and from every stand-in. Comparing the two with each other
 * matters on macOS, whose last-resort font draws one stand-in per Unicode block.
 */
function areGlyphs(drawings: string[]): boolean {
  const [first, second, ...standIns] = drawings;
  return first !== second && standIns.every((standIn) => standIn !== first && standIn !== second);
}

/** Runs in the page: the pixels of each text, drawn alone on a small canvas. */
function drawGlyphs(texts: string[]): string[] {
  return texts.map((text) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.font = '48px sans-serif';
    context.fillText(text, 4, 52);
    return context.getImageData(0, 0, 64, 64).data.join();
  });
}

/** Playwright's first line, and the first thing that the browser itself said (a missing library, a bad flag). */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const said = lines.find((line) => line.includes('[err]'))?.replace(/^.*\[err\]/, '');
  return [lines[0]!, said]
    .filter((line) => line !== undefined)
    .map((line) => line.trim())
    .join(' – ');
}
