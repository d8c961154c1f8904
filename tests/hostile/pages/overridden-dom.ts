import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const overriddenDom: HostilePage = {
  ...asIfNothingWere,
  does: 'has the document lie about boxes, styles, texts and what it holds',
  site: plainSite(
    script(`
    const zero = () => new DOMRect(0, 0, 0, 0);
    Element.prototype.getBoundingClientRect = zero; Range.prototype.getBoundingClientRect = zero;
    window.getComputedStyle = () => ({ display: 'none' }); Element.prototype.checkVisibility = () => false;
    for (const name of ['innerText', 'localName', 'tagName']) Object.defineProperty(HTMLElement.prototype, name, { get: () => 'LIE' });
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'LIE', set() {} });
    MutationObserver = class { observe() {} takeRecords() { return []; } }; document.createTreeWalker = null;
  `),
  ),
  holds: ({ screens }) => {
    expect(screens.length).toBeGreaterThan(1);
    expect(JSON.stringify(screens)).not.toContain('LIE');
    expect(JSON.stringify(screens)).toContain('下一步');
  },
};
