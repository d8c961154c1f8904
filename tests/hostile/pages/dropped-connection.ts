import type { HostilePage } from '../hostile-page.ts';
import { plainSite, plainWalk } from '../plain-site.ts';

export const droppedConnection: HostilePage = {
  does: 'cuts the connection in the middle of its home page’s head',
  site: { ...plainSite(), '/': (request) => void request.socket.destroy() },
  walk: plainWalk,
  outcome: 'interrupted',
  reason: /did not answer/,
  within: 90,
};
