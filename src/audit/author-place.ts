import { fileURLToPath } from 'node:url';
import type { TestError } from '@playwright/test/reporter';
import type { Place } from './walk-event.ts';

const ownFolder = fileURLToPath(new URL('..', import.meta.url));

/** Where in an author's file an error arose: Playwright's own answer, unless it lies in Seesaw or in a library. */
export function authorPlace({ location, stack = '' }: TestError): Place | null {
  if (location && isAuthors(location.file)) return { file: location.file, line: location.line };
  for (const text of stack.split('\n')) {
    const [, place = '', line] = /^\s*at (?:.* \()?(.+?):(\d+):\d+\)?$/.exec(text) ?? [];
    const file = place.startsWith('file:') ? fileURLToPath(place) : place;
    if (line && isAuthors(file)) return { file, line: Number(line) };
  }
  return null;
}

function isAuthors(file: string): boolean {
  return !file.startsWith(ownFolder) && !file.startsWith('node:') && !/[\\/]node_modules[\\/]/.test(file);
}
