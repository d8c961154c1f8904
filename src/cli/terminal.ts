import type { Readable, Writable } from 'node:stream';

/** Where a person is asked; this process's own terminal if it is not said. */
export type Terminal = { input?: Readable; output?: Writable };
