import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const scriptedTrustedEvents: HostilePage = {
  ...asIfNothingWere,
  does: 'has the browser fire trusted events by script: focus, submit, input, toggle, by the thousand',
  site: plainSite(
    script(`
      addEventListener('submit', (event) => { if (!event.submitter) event.preventDefault(); }, true);
      addEventListener('DOMContentLoaded', () => {
        const extra = document.createElement('aside');
        extra.innerHTML = '<form id="f"></form><input id="i" aria-label="x"><details id="d"><summary>s</summary></details>';
        document.body.append(extra);
        setInterval(() => {
          for (let n = 0; n < 8; n++) {
            i.focus(); document.execCommand('insertText', false, 'y'); i.blur();
            f.requestSubmit(); d.open = !d.open;
          }
        }, 50);
      });
    `),
  ),
};
