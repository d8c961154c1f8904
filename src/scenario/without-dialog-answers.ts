import type { BrowserContext, Dialog } from '@playwright/test';

type Listener = (dialog: Dialog) => unknown;
/** Playwright's emitters can list their listeners; their types do not say so. */
type Emitter = {
  listeners(event: 'dialog'): Listener[];
  on(event: 'dialog', listener: Listener): unknown;
  off(event: 'dialog', listener: Listener): unknown;
};

/**
 * Runs while nobody answers native dialogs: Playwright then dismisses them. A search must not say yes to anything
 * because the scenario's own listener would.
 */
export async function withoutDialogAnswers<T>(context: BrowserContext, run: () => Promise<T>): Promise<T> {
  const emitters = [context, ...context.pages()] as unknown as Emitter[];
  const taken = emitters.flatMap((emitter) =>
    emitter.listeners('dialog').map((listener) => ({ emitter, listener })),
  );
  for (const { emitter, listener } of taken) emitter.off('dialog', listener);
  try {
    return await run();
  } finally {
    for (const { emitter, listener } of taken) emitter.on('dialog', listener);
  }
}
