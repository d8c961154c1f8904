import type { BrowserContext, Dialog } from '@playwright/test';

type Check = (dialog: Dialog) => boolean;
/** Playwright's emitters can list their listeners; their types do not say so. */
type Emitter = {
  listeners(event: 'dialog'): unknown[];
  on(event: 'dialog', listener: (dialog: Dialog) => void): void;
};

/** One listener per context, whatever walks follow one another in it. */
const checks = new WeakMap<BrowserContext, Check>();
const leftToPerson = new WeakSet<BrowserContext>();

/**
 * Asks before a native dialog is accepted, whoever accepts it: the verb, or a listener of the scenario's own. What may
 * not be accepted is dismissed.
 *
 * @param check whether it may be accepted
 */
export function guardDialogs(context: BrowserContext, check: Check): void {
  const isNew = !checks.has(context);
  checks.set(context, check);
  if (!isNew) return;
  const listener = (dialog: Dialog): void => {
    const accept = dialog.accept.bind(dialog);
    dialog.accept = async (text) => {
      if (checks.get(context)!(dialog)) return accept(text);
      await dialog.dismiss();
    };
    const emitters = [context, dialog.page()].filter((each) => each !== null) as unknown as Emitter[];
    const isHeard = emitters.some((each) => each.listeners('dialog').some((other) => other !== listener));
    if (isHeard || leftToPerson.has(context)) return;
    // Playwright does so by itself only where nobody listens.
    void (dialog.type() === 'beforeunload' ? accept() : dialog.dismiss()).catch(() => undefined);
  };
  (context as unknown as Emitter).on('dialog', listener);
}

/** Whether native dialogs wait for the person who has taken over, and answers them in the window. */
export function leaveDialogs(context: BrowserContext, toPerson: boolean): void {
  if (toPerson) leftToPerson.add(context);
  else leftToPerson.delete(context);
}
