import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const fileNames: HostilePage = {
  ...asIfNothingWere,
  does: 'offers downloads whose names climb out of folders and hold control characters',
  site: plainSite(
    script(
      `addEventListener('click', (event) => { if (!event.target.closest('a[href="/cancel"]')) return; for (const n of ['../../../../tmp/escaped', 'CON', '\\u202Egnp.exe', 'a\\nb']) { const a = document.createElement('a'); a.href = 'data:text/plain,x'; a.download = n; document.body.append(a); a.click(); } }, true);`,
    ),
  ),
  holds: ({ of }) => {
    for (const { name } of of('download')) expect(name).not.toMatch(/[/\\]/);
  },
};
