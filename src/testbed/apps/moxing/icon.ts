import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';

/** Line icons of the workspace, drawn in place: 20×20, one path each. */
const paths = {
  home: 'M3 9.5 10 4l7 5.5V17h-5v-5H8v5H3z',
  folder: 'M2.5 5.5h5l2 2h8v8.5h-15z',
  share:
    'M14 7a2 2 0 1 0-4-1M6 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM14 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7.8 9l4.4-2.2M7.8 11l4.4 2.2',
  star: 'm10 3 2.2 4.6 5 .6-3.7 3.4 1 5-4.5-2.5L5.5 16.6l1-5L2.8 8.2l5-.6z',
  team: 'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-3 2.5-5 5.5-5s5.5 2 5.5 5M13 4a3 3 0 0 1 0 5.5M15 12.5c2 .6 3 2.2 3 4.5',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l1 11h7l1-11',
  gear: 'M10 12.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M15.3 4.7l-1.6 1.6M6.3 13.7l-1.6 1.6',
  help: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.8 8c0-3 4.5-2.8 4.5 0 0 1.7-2.3 1.8-2.3 3.5M10 14.2v.1',
  find: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5 17.5 17.5',
} as const;

export function icon(name: keyof typeof paths): Html {
  return html`${raw(
    `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${paths[name]}"/></svg>`,
  )}`;
}
