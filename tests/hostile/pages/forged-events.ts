import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const forgedEvents: HostilePage = {
  ...asIfNothingWere,
  does: 'makes up clicks, keys and submits by the thousand, before and while the scenario acts',
  site: plainSite(
    script(`
      const make = () => {
        for (const element of document.querySelectorAll('a, button, form, h1'))
          for (let i = 0; i < 50; i++) {
            element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
            element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
            element.dispatchEvent(new Event('change', { bubbles: true }));
          }
      };
      addEventListener('click', (event) => { if (!event.isTrusted) event.preventDefault(); }, true);
      addEventListener('mousedown', make, true);
      setInterval(make, 20);
    `),
  ),
  capped: ['events'],
  holds: ({ of }) => {
    expect(of('input').filter(({ type, trusted }) => type === 'click' && trusted)).toHaveLength(2);
    expect(of('input').filter(({ trusted }) => !trusted).length).toBeLessThanOrEqual(2000);
  },
};
