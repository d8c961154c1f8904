import { html, raw } from 'hono/html';
import type { Html } from '../../document.ts';

/** Press pictures, drawn: 320×200, a few shapes each. */
const pictures = {
  harbour: `<rect width="320" height="200" fill="#f3c89b"/><rect width="320" height="90" fill="#e9a77c"/><circle cx="226" cy="92" r="30" fill="#fff0d2"/>
    <rect y="112" width="320" height="88" fill="#3e6173"/><path d="M0 128h320M20 146h90M150 150h150M60 170h200M10 186h120M190 188h110" stroke="#7f9dab" stroke-width="3"/>
    <path d="M30 112V48h6v18h58v6H36v40M112 112V40h6v22h52v6h-52v44" fill="#31404a"/><path d="M184 112h96l-12 20h-74z" fill="#8c2f2a"/><path d="M214 112V92h36v20" fill="#f4ece0"/>`,
  field: `<rect width="320" height="200" fill="#bfd7e4"/><path d="M0 96c60-34 110-34 170-8s110 20 150-6v118H0z" fill="#6e8d66"/><path d="M0 130c80-26 190-26 320 6v64H0z" fill="#c9a94a"/>
    <path d="M10 200 90 128M70 200l46-74M140 200l16-76M210 200l-8-74M280 200l-44-72" stroke="#a88630" stroke-width="4"/><rect x="222" y="88" width="34" height="26" fill="#a04a38"/><path d="m216 90 23-18 23 18z" fill="#6f3226"/>`,
  hall: `<rect width="320" height="200" fill="#2b2531"/><path d="M0 0h320v40c-30 30-60 10-90 26-40 20-100 20-140 0C60 50 30 70 0 40z" fill="#8f2b34"/><ellipse cx="160" cy="196" rx="150" ry="46" fill="#c88f4d"/>
    <path d="M150 170v-54h20v54M100 176v-44h16v44M206 176v-44h16v44" fill="#17131b"/><circle cx="160" cy="106" r="11" fill="#e7c9a4"/><circle cx="108" cy="124" r="9" fill="#e7c9a4"/><circle cx="214" cy="124" r="9" fill="#e7c9a4"/><path d="m60 60 50 110h-60zM260 60l-50 110h60z" fill="#fff3" />`,
  city: `<rect width="320" height="200" fill="#cdd3d8"/><path d="M0 200V96h40V60h50v52h30V38h44v70h36V76h56v44h24V90h40v110z" fill="#66727d"/><path d="M0 200v-56h60v-24h52v40h60v-30h70v26h78v44z" fill="#3b454e"/>
    <path d="M56 74h20M56 88h20M130 56h22M130 72h22M130 88h22M212 92h30M212 106h30" stroke="#f0e6b8" stroke-width="4"/>`,
  lab: `<rect width="320" height="200" fill="#dfe7ea"/><rect y="150" width="320" height="50" fill="#9fb0b6"/><path d="M70 150V70h30v80M84 70V40M54 150h62" stroke="#3f525b" stroke-width="8" fill="none"/>
    <path d="M170 60h40v30l30 60h-100l30-60z" fill="#b7d4d6" stroke="#3f525b" stroke-width="5"/><path d="M152 126h76l12 24h-100z" fill="#3f8f8a"/><circle cx="272" cy="120" r="26" fill="#e9b44c"/>`,
  coast: `<rect width="320" height="200" fill="#d5e3e6"/><rect y="84" width="320" height="60" fill="#5b8c96"/><path d="M0 112c40-14 60 14 100 0s60-14 100 0 80 14 120 0v32H0z" fill="#7fb0b5"/>
    <path d="M0 144h320v56H0z" fill="#d9c08d"/><path d="M0 144 220 118l100 26v14H0z" fill="#8a8378"/><path d="M250 118V64h12v54M244 64h24l-4-14h-16z" fill="#b3402f"/><path d="m40 60 14-8 14 8M86 44l12-7 12 7" fill="none" stroke="#41565c" stroke-width="4"/>`,
} as const;

export type Picture = keyof typeof pictures;

export function picture(name: Picture): Html {
  return html`${raw(
    `<svg class="picture" viewBox="0 0 320 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${pictures[name]}</svg>`,
  )}`;
}
