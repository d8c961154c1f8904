import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';

/** Hair behind and before a face, 200×250. */
const hair = {
  long: [
    'M52 118c0-46 20-72 48-72s48 26 48 72c0 40 8 62 14 76H38c6-14 14-36 14-76z',
    'M62 104c2-34 16-48 38-48s36 14 38 48c-16-6-26-16-32-28-8 16-24 24-44 28z',
  ],
  short: [
    'M58 108c-4-40 16-62 42-62s46 22 42 62z',
    'M62 102c0-30 14-44 38-44s38 14 38 44c-6-14-14-22-24-26-16 8-34 10-46 8-4 6-6 12-6 18z',
  ],
  bun: [
    'M60 112c-4-42 14-64 40-64s44 22 40 64zM84 44a16 16 0 1 1 32 0 16 16 0 0 1-32 0z',
    'M62 100c2-30 14-44 38-44s36 14 38 44c-10-18-22-26-38-26s-28 8-38 26z',
  ],
} as const;

export interface Looks {
  hair: keyof typeof hair;
  hairColour: string;
  skin: string;
  shirt: string;
  sky: [string, string];
}

/** Somebody who does not exist, drawn in flat shapes. */
export function portrait({ hair: style, hairColour, skin, shirt, sky }: Looks): Html {
  const [back, front] = hair[style];
  const id = `sky${sky[0].slice(1)}`;
  return html`${raw(
    `<svg class="portrait" viewBox="0 0 200 250" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs>
    <rect width="200" height="250" fill="url(#${id})"/><circle cx="158" cy="52" r="24" fill="#fff6"/><path d="M0 196c40-26 80-26 120-6s60 14 80 2v58H0z" fill="#fff3"/>
    <path d="${back}" fill="${hairColour}"/><path d="M36 250c0-40 28-58 64-58s64 18 64 58z" fill="${shirt}"/><path d="M86 160h28v34c0 10-28 10-28 0z" fill="${skin}"/>
    <path d="M64 112c0-34 14-52 36-52s36 18 36 52c0 36-16 60-36 60s-36-24-36-60z" fill="${skin}"/><path d="${front}" fill="${hairColour}"/>
    <g fill="#3a2228"><ellipse cx="84" cy="120" rx="4" ry="5"/><ellipse cx="116" cy="120" rx="4" ry="5"/></g><path d="M88 146c6 8 18 8 24 0" fill="none" stroke="#b5474f" stroke-width="4" stroke-linecap="round"/>
    <g fill="#f28a86" opacity=".45"><circle cx="76" cy="138" r="8"/><circle cx="124" cy="138" r="8"/></g></svg>`,
  )}`;
}
