import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const endlessRequests: HostilePage = {
  ...asIfNothingWere,
  does: 'asks for a new address three hundred times a second, for ever',
  site: {
    ...plainSite(
      script(
        `let n = 0; setInterval(() => { for (let i = 0; i < 3; i++) fetch('/never/' + ++n).catch(() => {}); }, 10);`,
      ),
    ),
    '*': (_, response) => response.end('x'),
  },
  within: 90,
  long: true,
};
