import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';

/** Line icons, drawn in place: 24×24, one path each. */
const paths = {
  home: 'M3 11 12 4l9 7v9h-6v-6H9v6H3z',
  grid: 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z',
  bag: 'M5 8h14l1 12H4zM9 8a3 3 0 0 1 6 0',
  help: 'M4 12a8 8 0 0 1 16 0v5h-4v-6h4M4 11h4v6H4z',
  me: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 4-6 8-6s8 2 8 6',
  data: 'M4 18V9M9 18V5M14 18v-7M19 18V8',
  voice: 'M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4c0 2-15 1-15-15z',
  wifi: 'M2 9c6-5 14-5 20 0M5 13c4-3 10-3 14 0M9 17c2-1 4-1 6 0',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  list: 'M5 6h14M5 12h14M5 18h9',
  sim: 'M6 3h8l4 4v14H6zM9 12h6v6H9z',
} as const;

export function icon(name: keyof typeof paths): Html {
  return html`${raw(
    `<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${paths[name]}"/></svg>`,
  )}`;
}
