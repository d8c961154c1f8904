import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Lets one action end before the next one begins, as with a person who has one pair of hands: of two that a scenario
 * begins at once (`Promise.all`) each is a step of its own. What is done within an action, because something came in its
 * way, does not wait for it.
 */
export class OneByOne {
  readonly #within = new AsyncLocalStorage<true>();
  #last: Promise<unknown> = Promise.resolve();

  run<T>(act: () => Promise<T>): Promise<T> {
    if (this.#within.getStore()) return act();
    const made = this.#last.then(act);
    this.#last = made.catch(() => undefined);
    return made;
  }

  within<T>(act: () => Promise<T>): Promise<T> {
    return this.#within.run(true, act);
  }
}
