import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const overriddenEvent: HostilePage = {
  ...asIfNothingWere,
  does: 'replaces events and listeners, and stops every event before anybody else has it',
  site: plainSite(
    script(`
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false });
    Object.defineProperty(Event.prototype, 'type', { get: () => 'nothing' });
    Event.prototype.composedPath = () => [];
    for (const type of ['click', 'pointerdown', 'keydown', 'input', 'submit', 'change'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    EventTarget.prototype.addEventListener = () => {};
    window.Event = window.MouseEvent = window.KeyboardEvent = class {};
  `),
  ),
};
