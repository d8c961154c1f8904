import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const cookieBomb: HostilePage = {
  ...asIfNothingWere,
  does: 'fills storage and cookies with as much as they take',
  site: plainSite(
    script(`
    for (let i = 0; i < 100; i++) document.cookie = 'bomb' + i + '=' + 'x'.repeat(3000) + '; path=/elsewhere';
    try { for (let i = 0; i < 100; i++) localStorage['bomb' + i] = 'SECRETBOMB'.repeat(10000); } catch {}
  `),
  ),
  holds: ({ facts }) => expect(JSON.stringify(facts)).not.toContain('SECRETBOMB'),
};
