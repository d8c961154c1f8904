import type { HostilePage } from '../hostile-page.ts';
import { plainPage, plainSite } from '../plain-site.ts';

const ansi =
  '\u001b[2J\u001b[31mPWNED\u001b]0;title\u0007\u001b]8;;http://evil.example\u0007link\u001b]52;c;cHduZWQ=\u0007\u009b31m';

export const ansiPayloads: HostilePage = {
  does: 'puts terminal commands into all that an error message may quote',
  site: plainSite('', {
    '/cancel': plainPage(
      '取消自动续费',
      `<p id="state"></p><button></button><script>state.textContent = ${JSON.stringify(ansi)}; document.title = ${JSON.stringify(ansi)}; document.querySelector('button').textContent = ${JSON.stringify(ansi)}; console.error(${JSON.stringify(ansi)})</script>`,
    ),
  }),
  walk: async ({ page, walk }) => {
    await walk.indicate(() => page.getByRole('link', { name: '取消自动续费' }).click());
    const said = (await page.locator('#state').textContent()) ?? '';
    throw new Error(`the page said ${said}`);
  },
  outcome: 'scenario-broken',
  reason: /the page said/,
  within: 90,
};
