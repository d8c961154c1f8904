import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainPage, plainSite } from '../plain-site.ts';

export const prototypeNames: HostilePage = {
  ...asIfNothingWere,
  does: 'calls its controls, fields and groups __proto__, constructor and toString',
  site: plainSite('', {
    '/cancel': plainPage(
      '取消自动续费',
      `<form action="/done"><nav aria-label="__proto__"><a href="#constructor">__proto__</a> <a href="#x">constructor</a></nav>
      <input name="elements" aria-label="__proto__"><input name="action" aria-label="toString"><input type="radio" name="__proto__" aria-label="hasOwnProperty">
      <button>下一步</button></form>`,
    ),
  }),
  holds: ({ screens }) => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(screens.some(({ controls }) => controls.some(({ name }) => name === '__proto__'))).toBe(true);
  },
};
