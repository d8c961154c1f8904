import { expect, test } from '@playwright/test';
import type { Screen } from '../../src/model/screen.ts';
import { effectOnPage } from '../../src/scenario/effect-on-page.ts';
import { parseEffect } from '../../src/lexicon/parse-effect.ts';

const at = '2026-11-22T15:00:00.000+08:00';
const page = (...texts: string[]) =>
  ({ layers: [{}], blocks: texts.map((text) => ({ text, layer: 0 })) }) as unknown as Screen;

test('that it was cancelled and until when it lasts may stand in different blocks', () => {
  const found = effectOnPage(
    page(
      'Home',
      'Subscription cancelled',
      'Invoice 2026-0011',
      'Your plan remains active until 22 December 2026.',
    ),
    at,
  );
  expect(found).toEqual({
    effectiveAt: '2026-12-22',
    text: 'Subscription cancelled\nYour plan remains active until 22 December 2026.',
  });
  // The words that are stored say it by themselves: judging again finds the same.
  expect(parseEffect(found!.text, at)[0]?.effectiveAt).toBe('2026-12-22');
});

test('a page on which nothing was ended tells no date of an effect', () => {
  expect(effectOnPage(page('My plan', 'Your plan is valid through 22 December 2026.'), at)).toBeNull();
});
