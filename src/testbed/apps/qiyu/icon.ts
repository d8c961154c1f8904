import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';

/** Filled signs of the bottom bar and of the round buttons, 24×24. */
const paths = {
  meet: 'M4 7.5C4 5.5 5.5 4 7.5 4H14c2 0 3.5 1.5 3.5 3.5v9c0 2-1.5 3.5-3.5 3.5H7.5C5.5 20 4 18.5 4 16.5zM19 7c1.2.5 2 1.5 2 3v6c0 1.5-.8 2.5-2 3z',
  heart:
    'M12 20.5C5 15.5 3 12 3 8.8 3 6 5 4 7.5 4c1.8 0 3.5 1 4.5 2.7C13 5 14.7 4 16.5 4 19 4 21 6 21 8.8c0 3.2-2 6.7-9 11.7z',
  talk: 'M4 5.5h16c.8 0 1.5.7 1.5 1.5v9c0 .8-.7 1.5-1.5 1.5h-8l-5 4v-4H4c-.8 0-1.5-.7-1.5-1.5V7c0-.8.7-1.5 1.5-1.5z',
  me: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM3.5 21c0-4.5 4-7 8.5-7s8.5 2.5 8.5 7z',
  no: 'M6.5 4.5 12 10l5.5-5.5 2 2L14 12l5.5 5.5-2 2L12 14l-5.5 5.5-2-2L10 12 4.5 6.5z',
  star: 'm12 3 2.7 5.8 6.3.7-4.7 4.3 1.3 6.2-5.6-3.2L6.4 20l1.3-6.2L3 9.5l6.3-.7z',
} as const;

export function icon(name: keyof typeof paths): Html {
  return html`${raw(
    `<svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor" aria-hidden="true"><path d="${paths[name]}"/></svg>`,
  )}`;
}
