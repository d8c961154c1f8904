/** Invented goods; `draw` is the inside of a 48×48 SVG. */
export const goods = [
  {
    zh: '晨雾保温杯 480ml',
    en: 'Morning mist flask, 480 ml',
    price: 8900,
    tint: '#dfe9f3',
    draw: `<rect x="17" y="8" width="14" height="5" rx="2" fill="#33546f"/><rect x="15" y="14" width="18" height="27" rx="5" fill="#5f8bb0"/><rect x="19" y="19" width="3" height="16" rx="1.5" fill="#fff8"/>`,
  },
  {
    zh: '折叠阅读台灯',
    en: 'Folding reading lamp',
    price: 12900,
    tint: '#fbeed2',
    draw: `<path d="M14 20 24 8h6l8 12z" fill="#e0a030"/><path d="M26 20v16" stroke="#6b5a3a" stroke-width="3"/><rect x="16" y="36" width="20" height="5" rx="2.5" fill="#6b5a3a"/>`,
  },
  {
    zh: '轻量通勤双肩包',
    en: 'Light commuter backpack',
    price: 19900,
    tint: '#e3ece2',
    draw: `<path d="M18 14c0-8 12-8 12 0" fill="none" stroke="#3f5b45" stroke-width="3"/><rect x="12" y="13" width="24" height="28" rx="7" fill="#68916f"/><rect x="17" y="26" width="14" height="10" rx="3" fill="#3f5b45"/>`,
  },
  {
    zh: '头戴式降噪耳机',
    en: 'Noise-cancelling headphones',
    price: 49900,
    tint: '#ece4f1',
    draw: `<path d="M10 28a14 14 0 0 1 28 0" fill="none" stroke="#5d4a73" stroke-width="4"/><rect x="7" y="26" width="9" height="14" rx="4" fill="#8a6fae"/><rect x="32" y="26" width="9" height="14" rx="4" fill="#8a6fae"/>`,
  },
  {
    zh: '桌面多肉盆栽',
    en: 'Desk succulent',
    price: 3900,
    tint: '#e2f0e6',
    draw: `<circle cx="24" cy="18" r="9" fill="#5c9c6b"/><circle cx="16" cy="22" r="6" fill="#75b583"/><circle cx="32" cy="22" r="6" fill="#75b583"/><path d="M13 28h22l-3 13H16z" fill="#c37a52"/>`,
  },
  {
    zh: '手冲咖啡壶套装',
    en: 'Pour-over coffee set',
    price: 15900,
    tint: '#f1e3da',
    draw: `<path d="M14 10h20l-7 12h-6z" fill="#7d5138"/><path d="M15 24h18l3 14a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3z" fill="#b98363"/>`,
  },
] as const;
