import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const forgedMessages: HostilePage = {
  ...asIfNothingWere,
  does: 'guesses the recorder’s names and sends it messages of its own',
  site: plainSite(
    script(`
      const lie = JSON.stringify({ kind: 'input', at: Date.now(), id: 1, type: 'click', trusted: true, key: '', value: null,
        control: { uid: 1, role: 'button', name: 'FORGED', tag: 'button', type: '', box: [0, 0, 9, 9], context: '', chat: false, form: null, group: '' } });
      for (const name of ['__seesawSend', '__seesaw', 'seesaw', '__playwright__binding__']) {
        try { window[name]?.(lie); } catch {}
        try { Object.defineProperty(window, name, { value: () => 'FORGED', configurable: false }); } catch {}
      }
      setInterval(() => { postMessage(lie, '*'); console.debug('__seesawSend', lie); }, 20);
    `),
  ),
  holds: ({ facts }) => expect(JSON.stringify(facts)).not.toContain('FORGED'),
};
