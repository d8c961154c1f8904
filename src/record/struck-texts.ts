import { z } from 'zod';
import { placeFrames } from './frame-shifts.ts';
import type { PageRecorder } from './page-recorder.ts';

const Texts = z.array(z.string().max(200)).max(200);

/**
 * Texts that a page shows struck through, in any of its frames: prices before. Read in the recorder's own world, by
 * computed style.
 */
export async function struckTexts(recorder: PageRecorder): Promise<string[]> {
  const places = await placeFrames(recorder);
  const found = await Promise.all(
    places.map(async ({ world }) => {
      const { result } = await world.session.send<{ result: { value?: unknown } }>('Runtime.evaluate', {
        expression: `(${String(inPage)})()`,
        contextId: world.contextId,
        returnByValue: true,
        silent: true,
      });
      const parsed = Texts.safeParse(result.value);
      return parsed.success ? parsed.data : [];
    }),
  ).catch(() => []);
  return found.flat();
}

/** Runs in the page, by its source text alone. */
function inPage(): string[] {
  const found: string[] = [];
  const struck = new Set<Element>();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < 200; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    if (text === '' || !/\d/.test(text)) continue;
    // The line of an element lies over all that it holds, whatever their own style says.
    for (let at = node.parentElement; at; at = at.parentElement) {
      if (!getComputedStyle(at).textDecorationLine.includes('line-through')) continue;
      // Each once; what no amount is read from needs none.
      if (struck.has(at) || at.closest('header, nav, footer')) break;
      struck.add(at);
      found.push((at.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200));
      break;
    }
  }
  return found;
}
