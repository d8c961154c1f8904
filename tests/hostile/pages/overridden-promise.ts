import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const overriddenPromise: HostilePage = {
  ...asIfNothingWere,
  does: 'takes promises, timers and microtasks away',
  site: plainSite(
    script(`
    Promise.prototype.then = () => {}; Promise.resolve = () => new (class { then() {} })(); window.Promise = function () {};
    for (const name of ['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback']) window[name] = () => 0;
  `),
  ),
};
