import type { HostilePage } from '../hostile-page.ts';
import { plainSite } from '../plain-site.ts';

export const tabCrash: HostilePage = {
  does: 'has its tab crash in the middle',
  site: plainSite(),
  walk: async ({ page, context, walk }) => {
    await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await page.getByRole('button', { name: '下一步' }).click();
    await walk.reached(page.getByRole('heading', { name: '已取消自动续费' }));
  },
  outcome: 'interrupted',
  reason: /crashed/,
  within: 90,
};
