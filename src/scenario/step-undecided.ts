import type { KnownPassage } from '../model/passage.ts';

/** A walk is not walked again because of an irreversible step of an earlier attempt. */
export class StepUndecided extends Error {
  override readonly name = 'StepUndecided';

  constructor({ state, declared, at, walk }: KnownPassage) {
    const what = Object.entries(declared)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
    super(
      state === 'happened'
        ? `not walked again: its step (${what}) was made at ${at}`
        : `not walked again: nobody knows whether its step (${what}) of ${at} was made; ` +
            `say so with seesaw audit --resume --decide ${walk.slice(0, 8)}=done or =not-done`,
    );
  }
}
