import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const dialogsInALoop: HostilePage = {
  ...asIfNothingWere,
  does: 'opens four hundred dialogs behind a click before it goes on',
  site: plainSite(
    script(`
    addEventListener('click', (event) => { if (event.isTrusted && event.target.closest('a')) for (let i = 0; i < 400; i++) (i % 2 ? alert : confirm)('留下吧 ' + i); }, true);
  `),
  ),
  within: 90,
  steps: undefined,
  clicks: undefined,
  capped: ['dialog'],
  holds: ({ of }) => expect(of('dialog').length).toBeLessThanOrEqual(300),
};
