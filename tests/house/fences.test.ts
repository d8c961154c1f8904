import { expect, test } from '@playwright/test';
import { checkFile } from '../../scripts/fences/check-file.mjs';

const messages = (file: string, source: string): string[] =>
  checkFile(file, source).map(({ line, message }) => `${line}: ${message}`);

const over: { what: string; file: string; source: string; message: string }[] = [
  {
    what: 'a room that is not in its row',
    file: 'src/measure/count-steps.ts',
    source: `import type { Store } from '../store/open-store.ts';`,
    message: '1: measure may not import store (../store/open-store.ts)',
  },
  {
    what: 'a room reached from a folder inside a room',
    file: 'src/record/page/main.ts',
    source: `\nexport { openStore } from '../../store/open-store.ts';`,
    message: '2: record may not import store (../../store/open-store.ts)',
  },
  {
    what: 'a room re-exported whole',
    file: 'src/judge/index.ts',
    source: `export * from '../record/page-recorder.ts';`,
    message: '1: judge may not import record (../record/page-recorder.ts)',
  },
  {
    what: 'a room loaded while running',
    file: 'src/audit/run.ts',
    source: `await import('../report/html.ts');`,
    message: '1: audit may not import report (../report/html.ts)',
  },
  {
    what: 'a room named in a type',
    file: 'src/compare/grade.ts',
    source: `let store: import('../store/open-store.ts').Store;`,
    message: '1: compare may not import store (../store/open-store.ts)',
  },
  {
    what: 'something outside src',
    file: 'src/scenario/walk.ts',
    source: `import { app } from '../../scenarios/first-apps/testbed.ts';`,
    message: '1: scenario may not import ../../scenarios/first-apps/testbed.ts: it lies outside src',
  },
  {
    what: 'a folder that is no room',
    file: 'src/helpers/format.ts',
    source: '',
    message: '1: helpers is not a room of the house (scripts/fences/table.mjs)',
  },
  {
    what: 'the database driver outside the store',
    file: 'src/judge/judge-audit.ts',
    source: `import Database from 'better-sqlite3';`,
    message: '1: only store may import better-sqlite3',
  },
  {
    what: 'a part of a package that belongs to another room',
    file: 'src/audit/run.ts',
    source: `import { html } from 'hono/html';`,
    message: '1: only testbed may import hono',
  },
  {
    what: 'Node in a pure room',
    file: 'src/measure/screen-hash.ts',
    source: `import { createHash } from 'node:crypto';`,
    message: '1: measure is pure: it may not import node:crypto',
  },
  {
    what: 'a package in a pure room that its row does not name',
    file: 'src/detect/nagging.ts',
    source: `import { mean } from 'simple-statistics';`,
    message: '1: detect is pure: it may not import simple-statistics',
  },
  {
    what: 'the clock in a pure room',
    file: 'src/lexicon/parse-dates.ts',
    source: `const now = new Date();`,
    message: '1: lexicon is pure: new Date() reads the clock, new Date(y, m, …) the time zone',
  },
  {
    what: 'the clock as text in a pure room',
    file: 'src/lexicon/parse-dates.ts',
    source: `const now = Date();`,
    message: '1: lexicon is pure: no clock',
  },
  {
    what: 'the time zone in a pure room',
    file: 'src/rules/cn.ts',
    source: `const hour = (at: Date) => at.getHours();`,
    message: '1: rules is pure: getHours depends on the machine',
  },
  {
    what: 'the locale in a pure room',
    file: 'src/compare/order.ts',
    source: `names.sort((a, b) => a.localeCompare(b));`,
    message: '1: compare is pure: localeCompare depends on the machine',
  },
  {
    what: 'a file written by the recorder',
    file: 'src/record/screens.ts',
    source: `import { readFileSync, writeFileSync } from 'node:fs';`,
    message: '1: record may not import writeFileSync from node:fs: only evidence writes',
  },
  {
    what: 'the whole file system in a scenario',
    file: 'src/scenario/accounts.ts',
    source: `import * as fs from 'fs/promises';`,
    message: '1: scenario may import only named readers from fs/promises',
  },
  {
    what: 'the file system loaded while running',
    file: 'src/record/screens.ts',
    source: `const fs = await import('node:fs');`,
    message: '1: record may not load node:fs while it runs',
  },
  {
    what: 'a picture that Playwright writes to a path',
    file: 'src/record/screens.ts',
    source: `await page.screenshot({ type: 'png', path: 'step.png' });`,
    message: '1: record may not have Playwright write a file (screenshot): only evidence writes',
  },
  {
    what: 'a fact that goes round the gate',
    file: 'src/scenario/walk-session.ts',
    source: `store.appendFact(walk, fact);`,
    message: "1: only evidence may use the store's appendFact",
  },
  {
    what: 'a writing method taken out of the store',
    file: 'src/audit/run.ts',
    source: `const { replaceDerived } = store;`,
    message: "1: only judge may use the store's replaceDerived",
  },
];

for (const { what, file, source, message } of over) {
  test(`${what} is over the fence`, () => {
    expect(messages(file, source)).toEqual([message]);
  });
}

const inside: { what: string; file: string; source: string }[] = [
  {
    what: 'its own room, the model and the rooms of its row',
    file: 'src/measure/count/steps.ts',
    source: `import { z } from 'zod';
      import { Outcome } from '../../model/words.ts';
      import { clicks } from '../clicks.ts';
      import { normalise } from '../../lexicon/normalise.ts';`,
  },
  {
    what: 'UTC in a pure room',
    file: 'src/lexicon/parse-dates.ts',
    source: `const day = new Date(Date.UTC(2026, 10, 22)).toISOString();`,
  },
  {
    what: 'reading files, and pictures kept in memory',
    file: 'src/record/screens.ts',
    source: `import { readFileSync, type WriteStream } from 'node:fs';
      const picture = await page.screenshot({ type: 'png' });`,
  },
  {
    what: 'a forbidden import that only stands in a text or a comment',
    file: 'src/measure/notes.ts',
    source: `// import { openStore } from '../store/open-store.ts';
      const text = "import { openStore } from '../store/open-store.ts'";`,
  },
  {
    what: 'the writing methods in the rooms that own them',
    file: 'src/evidence/walk-gate.ts',
    source: `store.appendFact(walk, fact);`,
  },
];

for (const { what, file, source } of inside) {
  test(`${what}: inside the fence`, () => {
    expect(messages(file, source)).toEqual([]);
  });
}
