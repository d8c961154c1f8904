import type { Random } from './random.ts';

/** How an app looks; nothing of it favours one way over another, but for `bright` and `faint`. */
export interface Style {
  accent: string;
  css: string;
  nav: 'top' | 'side';
  list: 'list' | 'cards';
}

const accents = ['#1a4d8f', '#7a1f3d', '#0b6b4f', '#5b2a86', '#8a4b08', '#2f4858', '#b3261e'];
const papers = ['#ffffff', '#fafaf7', '#f6f8fb'];

export function styleOf(random: Random): Style {
  const accent = random.pick(accents);
  const paper = random.pick(papers);
  const radius = random.pick([0, 4, 8, 20]);
  const size = random.pick([15, 16, 17]);
  const nav = random.pick(['top', 'side'] as const);
  const list = random.pick(['list', 'cards'] as const);
  const flow = random.pick(['row', 'column'] as const);
  const gap = random.pick([8, 12, 20]);
  return {
    accent,
    nav,
    list,
    css: `
:root { --chat: ${accent}; --chat-page: #f4f4f4; font: ${size}px/1.6 "PingFang SC", "Noto Sans CJK SC", system-ui, sans-serif; color: #222; background: ${paper}; }
body { margin: 0 auto; max-width: 52rem; padding: 1rem; ${nav === 'side' ? 'display: grid; grid-template-columns: 10rem 1fr; gap: 0 2rem;' : ''} }
header, footer { grid-column: 1 / -1; } header { display: flex; gap: 1.5rem; align-items: center; border-bottom: 2px solid ${accent}; padding-bottom: .6rem; }
header form { margin: 0; } nav { display: flex; gap: .8rem 1.4rem; padding: .8rem 0; ${nav === 'side' ? 'flex-direction: column;' : ''} }
a { color: ${accent}; } footer { color: #666; font-size: .85rem; margin-top: 3rem; }
.ways { padding: 0; list-style: none; display: ${list === 'cards' ? 'grid; grid-template-columns: 1fr 1fr' : 'block'}; gap: 1rem; }
.ways a { display: inline-block; padding: .45rem .2rem; ${list === 'cards' ? `border: 1px solid #777; border-radius: ${radius}px; padding: 1rem; width: 12rem;` : ''} }
.ways a.bright { background: ${accent}; border-radius: ${radius}px; color: #fff; padding: .6rem 1.4rem; text-decoration: none; }
.ways a.faint { border: 0; color: #b5b5b5; font-size: .68rem; padding: 0; width: auto; }
.choices { display: flex; flex-direction: ${flow}; align-items: flex-start; gap: ${gap}px; margin-top: 1.5rem; }
button, .choices a { font: inherit; border: 1px solid #666; border-radius: ${radius}px; background: #fff; color: #222; padding: .5rem 1.2rem; text-decoration: none; cursor: pointer; }
.choices .bright { background: ${accent}; border-color: ${accent}; color: #fff; }
.choices .faint { border-color: transparent; background: none; color: #b5b5b5; font-size: .68rem; padding: 0; font-weight: 400; }
dialog { border: 1px solid #666; border-radius: ${radius}px; padding: 1.5rem; width: min(26rem, calc(100vw - 2rem)); }
fieldset { border: 1px solid #bbb; border-radius: ${radius}px; } fieldset label { display: block; }
`,
  };
}
