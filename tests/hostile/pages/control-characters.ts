import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { plainPage, plainSite } from '../plain-site.ts';

export const controlCharacters: HostilePage = {
  does: 'puts control characters, marks that turn the direction of writing, and half characters into its labels',
  site: plainSite('', {
    '/': plainPage('账\u0007户\u202e', '<a href="/cancel">取消\u200b自动\u2066续费\u2069</a>'),
    '/cancel': plainPage(
      '取消自动续费',
      '<form action="/done"><button>\u202e下\u0085一步\u202c</button></form><p id="p"></p><script>p.textContent = "a\\ud800b\\u0000c\\u001b[31m"</script>',
    ),
  }),
  walk: async ({ page, walk }) => {
    await walk.indicate(() => page.getByRole('link').first().click());
    await page.getByRole('button').click();
    await walk.reached(page.getByRole('heading', { name: '已取消自动续费' }));
  },
  outcome: 'done-now',
  steps: 2,
  clicks: 2,
  within: 90,
  holds: ({ facts, screens }) => expect(JSON.stringify([facts, screens])).not.toMatch(/\\ud[89a-f]|\p{Cs}/iu),
};
