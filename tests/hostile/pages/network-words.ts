import type { HostilePage } from '../hostile-page.ts';
import { plainPage, plainSite } from '../plain-site.ts';

export const networkWords: HostilePage = {
  does: 'quotes the words by which a browser tells that a server is down',
  site: plainSite('', {
    '/cancel': plainPage(
      '取消自动续费',
      '<p id="state">net::ERR_CONNECTION_REFUSED ECONNREFUSED the page crashed</p>',
    ),
  }),
  walk: async ({ page, walk }) => {
    const { expect } = await import('@playwright/test');
    await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
    await expect(page.locator('#state')).toHaveText('已取消', { timeout: 500 });
  },
  outcome: 'scenario-broken',
  within: 90,
};
