import type { BrowserContext, Dialog } from '@playwright/test';

type Answer = { accept: boolean; text: string | undefined };

/** A dialog may still open this long after the action that opens it, ms. */
const patience = 5000;

/**
 * Answers the native dialogs that a scenario's actions open, in whatever page they open. Where one answer is given
 * inside another, the inner one is for the dialog that opens first.
 */
export class DialogAnswers {
  readonly #context: BrowserContext;
  readonly #waiting: Answer[] = [];
  #open = 0;

  constructor(context: BrowserContext) {
    this.#context = context;
  }

  async during<T>(answer: Answer, act: () => Promise<T>): Promise<T> {
    if (this.#open++ === 0) this.#context.on('dialog', this.#answer);
    this.#waiting.push(answer);
    try {
      const result = await act();
      if (this.#waiting.includes(answer))
        await this.#context.waitForEvent('dialog', { timeout: patience }).catch(() => undefined);
      return result;
    } finally {
      const left = this.#waiting.indexOf(answer);
      if (left >= 0) this.#waiting.splice(left, 1);
      if (--this.#open === 0) this.#context.off('dialog', this.#answer);
    }
  }

  readonly #answer = (dialog: Dialog): void => {
    const answer = this.#waiting.pop();
    const said = answer?.accept ? dialog.accept(answer.text) : dialog.dismiss();
    // The page may close with its dialog, or the scenario's own listener may have been quicker.
    said.catch(() => undefined);
  };
}
