import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const chatFlood: HostilePage = {
  ...asIfNothingWere,
  does: 'has a chat that says something five hundred times a second',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      const chat = document.body.appendChild(document.createElement('aside')); chat.className = 'live-chat';
      chat.innerHTML = '<ul role="log"></ul><textarea aria-label="消息"></textarea>'; let n = 0;
      setInterval(() => { const list = chat.firstChild; for (let i = 0; i < 25; i++) { const li = document.createElement('li'); li.textContent = '亲，别走 ' + ++n + Math.random(); list.append(li); } while (list.children.length > 200) list.firstChild.remove(); }, 50);
    });
  `),
  ),
  within: 240,
  long: true,
  holds: ({ of }) => expect(of('chat-turn').length).toBeLessThanOrEqual(2000),
};
