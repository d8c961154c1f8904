import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainPage, plainSite } from '../plain-site.ts';

export const openerHijack: HostilePage = {
  ...asIfNothingWere,
  does: 'opens a window that leads its opener away and closes itself',
  site: plainSite('', {
    '/': plainPage('账户', '<a href="/cancel" onclick="window.open(\'/trap\')">取消自动续费</a>'),
    '/trap': plainPage(
      'trap',
      '<script>try { opener.location = "/cancel?by=trap"; } catch {} setTimeout(() => close(), 50);</script>',
    ),
    '/cancel?by=trap': plainPage('取消自动续费', '<form action="/done"><button>下一步</button></form>'),
  }),
  steps: 2,
};
