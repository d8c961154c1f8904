import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const documentOpen: HostilePage = {
  ...asIfNothingWere,
  does: 'writes itself anew, which takes every listener away',
  site: plainSite(
    script(`
      addEventListener('load', () => setTimeout(() => {
        if (window.done) return; window.done = true;
        const html = document.documentElement.outerHTML; document.open(); document.write(html); document.close();
      }, 30));
    `),
  ),
  holds: ({ of }) => {
    const clicks = of('input').filter(
      ({ type, trusted, control }) => type === 'click' && trusted && control?.name,
    );
    expect(clicks.map(({ control }) => control!.name)).toEqual(['取消自动续费', '下一步']);
  },
};
