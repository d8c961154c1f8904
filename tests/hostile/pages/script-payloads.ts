import type { HostilePage } from '../hostile-page.ts';
import { plainPage } from '../plain-site.ts';

const payload =
  '<img src=x onerror="window.pwned=1"><script>window.pwned=1</' +
  'script>"><svg onload=window.pwned=1>{{7*7}}${7*7}<!--';
const text = payload.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const scriptPayloads: HostilePage = {
  does: 'puts scripts into titles, labels, messages, dialogs, addresses and the words that end the walk',
  site: {
    '/': plainPage(
      text,
      `<a href="/cancel?q=%3Cscript%3Ewindow.pwned=1%3C/script%3E">取消自动续费 ${text}</a> <a href="javascript:window.pwned=1">${text}</a>`,
    ),
    '/cancel?q=%3Cscript%3Ewindow.pwned=1%3C/script%3E': plainPage(
      '取消自动续费',
      `<form action="/done" onsubmit="return confirm(document.title + '${text.replaceAll('&quot;', '')}')"><button>下一步 ${text}</button></form>`,
    ),
    '/done?': plainPage('已取消自动续费', `<p>${text}</p>`),
    '/done': plainPage('已取消自动续费', `<p>${text}</p>`),
  },
  walk: async ({ page, walk }) => {
    await walk.indicate(() => page.getByRole('link').first().click());
    await walk.answer('accept', () => page.getByRole('button').click());
    await walk.reached(page.getByText('window.pwned').first());
  },
  outcome: 'done-now',
  within: 90,
};
