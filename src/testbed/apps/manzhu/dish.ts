import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';

/** Food seen from above, drawn: 100×100, on a plate. */
const foods = {
  noodles: `<circle cx="50" cy="50" r="38" fill="#b3341f"/><circle cx="50" cy="50" r="32" fill="#e9a54b"/><path d="M26 48c12-16 36-16 48 0M26 56c12-16 36-16 48 0M30 64c10-12 30-12 40 0" fill="none" stroke="#fff0c4" stroke-width="4"/><circle cx="62" cy="40" r="9" fill="#fff7e6"/><circle cx="62" cy="40" r="4" fill="#f6a51c"/><path d="M34 36c6-4 10 0 8 6-6 2-10-1-8-6z" fill="#3f8f43"/>`,
  rice: `<circle cx="50" cy="50" r="38" fill="#2f4858"/><circle cx="50" cy="50" r="33" fill="#fbfaf4"/><path d="M22 52a28 28 0 0 0 56 0z" fill="#8a4b24"/><circle cx="38" cy="62" r="5" fill="#c9432e"/><circle cx="54" cy="68" r="5" fill="#4f9a48"/><circle cx="64" cy="60" r="5" fill="#e8b13a"/>`,
  dumplings: `<circle cx="50" cy="50" r="38" fill="#d9b17a"/><circle cx="50" cy="50" r="34" fill="#eacb98"/><g fill="#fffaf0" stroke="#d8c6a4" stroke-width="2"><path d="M28 46c0-14 22-14 22 0-6 4-16 4-22 0z"/><path d="M52 42c0-14 22-14 22 0-6 4-16 4-22 0z"/><path d="M38 66c0-14 22-14 22 0-6 4-16 4-22 0z"/></g>`,
  hotpot: `<circle cx="50" cy="50" r="39" fill="#8c8f94"/><circle cx="50" cy="50" r="34" fill="#c7301b"/><path d="M50 16c-12 10-12 24 0 34s12 24 0 34a34 34 0 0 0 0-68z" fill="#f0dcae"/><circle cx="34" cy="44" r="5" fill="#7c150b"/><circle cx="38" cy="64" r="4" fill="#7c150b"/><circle cx="66" cy="40" r="6" fill="#5f9c50"/><circle cx="64" cy="62" r="5" fill="#fff8e8"/>`,
  tea: `<path d="M30 26h40l-6 58H36z" fill="#c98a56"/><path d="M33 44h34l-4 40H37z" fill="#a8643a"/><path d="M28 22h44v8H28z" fill="#f3efe8"/><path d="M54 8 50 40" stroke="#e2482f" stroke-width="5"/><g fill="#40241a"><circle cx="42" cy="76" r="4"/><circle cx="51" cy="78" r="4"/><circle cx="58" cy="74" r="4"/><circle cx="47" cy="69" r="4"/></g>`,
  cake: `<path d="M18 62 50 30l32 32v18H18z" fill="#c98a5a"/><path d="M18 62 50 30l32 32z" fill="#e88fa0"/><path d="M18 70h64" stroke="#d9697a" stroke-width="5"/><circle cx="50" cy="26" r="8" fill="#cf2f3f"/>`,
  greens: `<circle cx="50" cy="50" r="38" fill="#efe6d3"/><circle cx="50" cy="50" r="33" fill="#dbe8c0"/><path d="M30 54c2-18 18-24 26-14-4 14-14 20-26 14zM46 66c0-16 14-24 26-14-4 14-14 20-26 14z" fill="#4f9a48"/><circle cx="38" cy="66" r="7" fill="#d8452f"/><circle cx="62" cy="40" r="6" fill="#f0a92e"/>`,
  chicken: `<circle cx="50" cy="50" r="38" fill="#5f7f8f"/><circle cx="50" cy="50" r="33" fill="#f6f1e6"/><path d="M30 42c10-14 32-12 38 4 4 12-8 24-22 22-12-2-24-12-16-26z" fill="#b9651f"/><path d="M64 60l12 12" stroke="#f6ead2" stroke-width="7"/><circle cx="78" cy="72" r="5" fill="#f6ead2"/><path d="M40 46c6-6 16-6 20 0" stroke="#e39a4e" stroke-width="4" fill="none"/>`,
} as const;

export type Food = keyof typeof foods;

export function dish(food: Food): Html {
  return html`${raw(`<svg class="dish" viewBox="0 0 100 100" aria-hidden="true">${foods[food]}</svg>`)}`;
}
