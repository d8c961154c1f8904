import { expect, test } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { scenarioSources } from '../../src/scenario/scenario-sources.ts';

test('a scenario comes with what it imports of the author’s own, near and far, each once', ({}, info) => {
  const write = (file: string, text: string): string => {
    const path = info.outputPath(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const scenario = write(
    'shop/a.scenario.ts',
    `import { expect, scenario } from 'seesaw';
     import { signIn } from '../shared/sign-in.js';
     import type { Member } from './member';
     export * from './a.scenario.ts';
     const { late } = await import("./late.mjs");
     import data from './accounts.json' with { type: 'json' };`,
  );
  write('shared/sign-in.ts', `import { Member } from '../shop/member.ts'; import './gone.ts';`);
  write('shop/member.ts', 'export type Member = 1;');
  write('shop/late.mjs', 'export const late = 1;');
  write('shop/accounts.json', '{"password":"secret"}');
  write('shop/other.ts', '');
  const sources = scenarioSources(scenario);
  expect(sources.map(({ file }) => basename(file))).toEqual([
    'a.scenario.ts',
    'sign-in.ts',
    'member.ts',
    'late.mjs',
  ]);
  expect(sources.every(({ file }) => !file.includes('\\'))).toBe(true);
});
