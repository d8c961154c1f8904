import type { Page } from '@playwright/test';
import { answerWithin } from '../record/answer-within.ts';

/** Pictures are counted for a note; a page that does not answer in time goes without, ms. */
const patience = 2000;

/**
 * How many pictures that can be seen are missing from the accessibility tree, which leaves out what is called
 * decoration: pictures with an empty `alt` or hidden from it, and those that a style draws behind a box. Words may
 * be painted on any of them.
 */
export async function quietPictures(page: Page): Promise<number> {
  const counts = await Promise.all(
    page.frames().map((frame) => answerWithin(patience, frame.evaluate(countQuiet))),
  );
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** Runs in the page, where no helper of the compiler's is: no function in it has a name. */
function countQuiet(): number {
  // No line of text is smaller, CSS px.
  const [width, height] = [24, 10];
  const roots: (Document | ShadowRoot)[] = [document];
  let count = 0;
  for (let root = roots.pop(); root; root = roots.pop())
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const isPicture = /^(?:img|canvas|svg)$/i.test(element.localName);
      const isQuiet =
        element.getAttribute('alt') === '' ||
        /^(?:none|presentation)$/.test(element.getAttribute('role') ?? '') ||
        element.closest('[aria-hidden="true"]') !== null;
      if (isPicture ? !isQuiet : !getComputedStyle(element).backgroundImage.includes('url(')) continue;
      const box = element.getBoundingClientRect();
      const isSeen = box.width >= width && box.height >= height;
      if (isSeen && element.checkVisibility({ opacityProperty: true })) count++;
    }
  return count;
}
