import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';

/** Thin signs, 20×20, drawn in place. */
const paths = {
  pen: 'M4 16l1-4 8-8 3 3-8 8zM11.5 5.5l3 3',
  route: 'M5 15a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 13h4a2 2 0 0 0 2-2V9',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M8 4.5v11',
  leaf: 'M4 16C4 8 9 4 16 4c0 7-4 12-11 11M4 16l6-6',
  send: 'M10 16V4M5 9l5-5 5 5',
  spark: 'M10 2.5c.6 4.5 3 6.9 7.5 7.5-4.5.6-6.9 3-7.5 7.5-.6-4.5-3-6.9-7.5-7.5 4.5-.6 6.9-3 7.5-7.5z',
} as const;

export function icon(name: keyof typeof paths): Html {
  return html`${raw(
    `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${paths[name]}"/></svg>`,
  )}`;
}
