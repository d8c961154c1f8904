/**
 * The rooms of the house (src/*) and what each may import besides itself and `model`. This is the picture of
 * DESIGN; `npm test` keeps it true.
 *
 * - `rooms`: rooms that it may import, types included.
 * - `pure`: its results follow from its arguments alone. It imports no package but those in `packages`, and
 *   nothing of Node. (.oxlintrc.json forbids it the globals.)
 * - `writes`: false where nothing may reach a disk but through `evidence`, the one write gate.
 */
const pureRooms = ['lexicon', 'measure', 'detect', 'compare', 'rules'];

/** @typedef {{ rooms: string[], pure?: boolean, packages?: string[], writes?: boolean }} Room */

/** @type {Record<string, Room>} */
export const rooms = {
  model: { rooms: [], pure: true, packages: ['zod'] },
  lexicon: { rooms: [], pure: true, packages: ['zod', 'opencc-js'] },
  measure: { rooms: ['lexicon'], pure: true, packages: ['zod'] },
  detect: { rooms: ['measure', 'lexicon'], pure: true, packages: ['zod'] },
  compare: { rooms: ['measure', 'detect'], pure: true, packages: ['zod'] },
  rules: { rooms: ['compare'], pure: true, packages: ['zod'] },
  words: { rooms: [] },
  browser: { rooms: [] },
  // Lengths of texts are facts and must be taken before redaction.
  record: { rooms: ['evidence', 'lexicon', 'browser'], writes: false },
  evidence: { rooms: ['store'] },
  store: { rooms: [] },
  scenario: {
    rooms: ['record', 'evidence', 'store', 'measure', 'lexicon', 'judge', 'compare', 'browser', 'words'],
    writes: false,
  },
  judge: { rooms: [...pureRooms, 'store'], writes: false },
  audit: { rooms: ['scenario', 'evidence', 'store', 'judge', 'browser', 'compare', 'words'] },
  report: { rooms: [...pureRooms, 'store', 'evidence', 'words'] },
  review: { rooms: [...pureRooms, 'store', 'judge', 'report', 'words'], writes: false },
  // One page, recorded as a walk's screens are; what it writes is temporary.
  inspect: { rooms: ['browser', 'record', 'evidence', 'store', 'measure', 'detect'] },
  bundle: { rooms: ['evidence', 'store', 'judge', 'report', 'words'] },
  verify: { rooms: ['bundle', 'evidence', 'store', 'judge', 'report', 'words'] },
  // It runs `seesaw audit` as a process of its own.
  reproduce: {
    rooms: [
      ...['verify', 'bundle', 'audit', 'scenario', 'browser'],
      ...['evidence', 'store', 'judge', 'report', 'words'],
    ],
  },
  testbed: { rooms: [] },
  scaffold: { rooms: [], writes: false },
  cli: {
    rooms: [
      ...pureRooms,
      ...['browser', 'record', 'evidence', 'store', 'scenario', 'judge'],
      ...['audit', 'report', 'bundle', 'verify', 'reproduce', 'testbed', 'scaffold'],
      ...['words', 'inspect', 'review'],
    ],
  },
  /** src/index.ts: what an author imports from 'seesaw'. */
  index: { rooms: ['scenario'] },
};

/** Packages that belong to one room, so that what they stand for stays in it. */
export const ownedPackages = {
  'better-sqlite3': 'store',
  commander: 'cli',
  '@clack/prompts': 'cli',
  hono: 'testbed',
  '@hono/node-server': 'testbed',
};

/**
 * Methods of the store that belong to one room besides the store itself: facts and files come in through the gate
 * only, derived rows through judge only, what a person said through review only.
 */
export const ownedMethods = {
  beginWalk: 'evidence',
  appendFact: 'evidence',
  putFile: 'evidence',
  endWalk: 'evidence',
  replaceDerived: 'judge',
  dropDerived: 'judge',
  replaceMet: 'judge',
  replaceCompared: 'judge',
  appendReview: 'review',
};
