import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const refreshLoop: HostilePage = {
  ...asIfNothingWere,
  does: 'reloads its second page for ever, too fast for anybody',
  site: plainSite('', {
    '/cancel':
      '<!doctype html><html lang="zh-CN"><title>取消自动续费</title>' +
      script('location.reload()') +
      '<meta http-equiv="refresh" content="0"><h1>取消自动续费</h1>',
  }),
  outcome: ['scenario-broken', 'interrupted'],
  within: 240,
  steps: undefined,
  clicks: undefined,
  long: true,
};
