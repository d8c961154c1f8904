import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite } from '../plain-site.ts';

const policy =
  "default-src 'none'; script-src 'none'; connect-src 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'";
const pages = plainSite();

export const strictCsp: HostilePage = {
  ...asIfNothingWere,
  does: 'forbids every script, frame, connection and inline style',
  site: Object.fromEntries(
    Object.entries(pages).map(([path, html]) => [
      path,
      (_request, response) =>
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': policy,
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          })
          .end(html as string),
    ]),
  ),
  holds: ({ of }) =>
    expect(of('input').filter(({ type, trusted }) => type === 'click' && trusted)).toHaveLength(2),
};
