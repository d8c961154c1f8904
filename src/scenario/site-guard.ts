import type { ElementHandle, Frame, Locator } from '@playwright/test';
import type { WalkHead } from '../model/walk.ts';
import { notAnAction, type ScenarioAction } from '../record/action-log.ts';
import type { Look } from '../record/look-at.ts';
import type { PageRecorder } from '../record/page-recorder.ts';
import { cameLate } from './came-late.ts';
import { glance } from './glance.ts';
import { isOwnSite } from './own-sites.ts';
import { actsByScript } from './script-clicks.ts';
import { ForeignSite } from './walk-ended.ts';

/** Goes elsewhere, or only looks. */
const harmless = new Set([
  ...['goto', 'goBack', 'goForward', 'reload'],
  ...['hover', 'move', 'wheel', 'scrollIntoViewIfNeeded', 'selectText', 'focus', 'blur'],
]);
/** Where a locator's methods take their options; a page's take a selector before. */
const optionsAt: Readonly<Record<string, number>> = {
  ...{ click: 0, dblclick: 0, tap: 0, check: 0, uncheck: 0, clear: 0 },
  ...{ fill: 1, press: 1, type: 1, pressSequentially: 1, selectOption: 1, setChecked: 1, setInputFiles: 1 },
  ...{ dragTo: 1 },
};

/** Holds a walk to the sites that its scenario declares: nothing is clicked, typed or chosen anywhere else. */
export class SiteGuard {
  readonly #target: WalkHead['target'];

  constructor(target: WalkHead['target']) {
    this.#target = target;
  }

  /**
   * Looks where an action would be made, the frame too.
   *
   * @param screen as it was recorded; null where none is (`setup`, `verify`): there a frame is told by a locator alone
   * @throws {ForeignSite} if it must not be made there
   */
  async before(action: ScenarioAction, recorder: PageRecorder, screen: Look | null): Promise<void> {
    if (!acts(action)) return;
    this.#refuse(action.page.url());
    const frame = await notAnAction(() => frameOf(action, recorder, screen, this.#isForeign));
    if (frame !== null) this.#refuse(frame);
  }

  /**
   * Makes an action, and calls it off if its page moves to a foreign site while it still waits for what it is for.
   *
   * @param hasActed whether it has done something already: where the page goes then is its response
   * @throws {ForeignSite}
   */
  async whileAt<T>(action: ScenarioAction, hasActed: () => boolean, call: () => Promise<T>): Promise<T> {
    const { page, args } = action;
    if (!acts(action)) return call();
    this.#refuse(page.url());
    const at = optionsAt[action.method];
    if (at === undefined || !/^(?:locator|page|frame)\./.test(action.api)) return call();
    const index = action.api.startsWith('locator.') ? at : at + 1;
    const left = new AbortController();
    let address = '';
    const onNavigated = (frame: Frame) => {
      if (frame !== page.mainFrame() || hasActed() || !this.#isForeign(frame.url())) return;
      address ||= frame.url();
      left.abort();
    };
    while (args.length < index) args.push(undefined);
    args[index] = { ...(args[index] as object | undefined), signal: left.signal };
    page.on('framenavigated', onNavigated);
    try {
      return await call();
    } catch (error) {
      this.#refuse(address);
      throw error;
    } finally {
      page.off('framenavigated', onNavigated);
    }
  }

  readonly #isForeign = (address: string): boolean => !isOwnSite(this.#target, address);

  #refuse(address: string): void {
    if (!this.#isForeign(address)) return;
    const { protocol, host, pathname } = new URL(address);
    throw new ForeignSite(
      `nothing was done at ${protocol}//${host}${pathname}: the page led there, and the scenario does not declare this ` +
        `site; if the flow goes on there, add '${protocol}//${host}' to leadsTo`,
    );
  }
}

function acts({ method, args }: ScenarioAction): boolean {
  if (/^(?:evaluate|\$\$?eval)/.test(method)) return args.some(actsByScript);
  return !harmless.has(method);
}

/** The address of the frame that an action acts in, as far as it can be told; null where it is the page itself. */
async function frameOf(
  action: ScenarioAction,
  recorder: PageRecorder,
  screen: Look | null,
  isForeign: (address: string) => boolean,
): Promise<string | null> {
  const { api, method, locator, args, page } = action;
  if (!page.frames().some((frame) => isForeign(frame.url()))) return null;
  if (locator) {
    await cameLate(action);
    return frameOfElement(locator);
  }
  const [x, y] = args;
  const isAt = typeof x === 'number' && typeof y === 'number' && method !== 'move';
  const ref = api.startsWith('keyboard.')
    ? await recorder.focus()
    : isAt
      ? await recorder.controlAt(x, y)
      : null;
  return screen?.frames.find(({ id }) => id === ref?.frame)?.url ?? null;
}

async function frameOfElement(locator: Locator | ElementHandle): Promise<string | null> {
  const isHandle = !('first' in locator);
  const element = isHandle ? locator : await glance(locator, (one, patience) => one.elementHandle(patience));
  const frame = await element?.ownerFrame().catch(() => null);
  if (!isHandle) await element?.dispose().catch(() => undefined);
  return frame?.url() ?? null;
}
