import { expect, test } from '@playwright/test';
import type { Undecided } from '../../src/audit/undecided-walks.ts';
import { askDecision } from '../../src/cli/ask-decision.ts';
import { TypedTerminal } from './typed-terminal.ts';

const step: Undecided = {
  walk: '1cac2e4f-0000-4000-8000-000000000000',
  target: 'shop',
  flow: 'cancel-renewal',
  project: '',
  repeat: 2,
  declared: { ends: 'renewal', answer: 'accept' },
  at: '2026-11-23T10:00:00.000Z',
  hasVerify: false,
};
const down = '\x1b[B';
const enter = '\r';

test('a person is asked in full and in one language whether a step was made', async () => {
  const person = new TypedTerminal();
  const asked = askDecision('zh', person)(step);
  await person.at('做成了吗', down + down + enter);
  expect(await asked).toBe('not-done');
  expect(person.shown).toContain('1cac2e4f shop › 取消续费，第 2 次，2026-11-23T10:00:00.000Z：终止 renewal');
  expect(person.shown).not.toMatch(/accept|ends|navigate|confirm/);
});

test('nothing is taken for an answer that is none: Enter alone is no knowledge, Ctrl-C gives up', async () => {
  const person = new TypedTerminal();
  const ask = askDecision('en', person);
  const first = ask(step);
  await person.at('Was it made?', enter);
  expect(await first).toBe('later');
  const second = ask(step);
  await person.at('I do not know yet', '');
  await person.at('Was it made?', '\x03');
  expect(await second).toBeNull();
});
