import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseSync } from 'oxc-parser';
import { defaultAnswers } from '../../src/scaffold/default-answers.ts';
import { ScaffoldAnswers, scaffoldFlows } from '../../src/scaffold/scaffold-answers.ts';
import { scaffoldFiles } from '../../src/scaffold/scaffold-files.ts';
import { scenarioText } from '../../src/scaffold/scenario-text.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const answers = fc.record({
  home: fc.webUrl(),
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]*$/),
  name: fc.record({ zh: text, en: text }),
  sector: text,
  flows: fc.subarray([...scaffoldFlows], { minLength: 1 }),
  plans: fc.record({ current: text, dearer: text, cheaper: text }),
  account: fc.boolean(),
});

test('whatever a person answers, the scenario is whole TypeScript in which the answers are texts', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom('zh', 'en'), (given, lang) => {
      const source = scenarioText(given, lang);
      const { errors, program } = parseSync('new.scenario.ts', source);

      expect(errors).toEqual([]);
      expect(program.body.map(({ type }) => type)).toEqual([
        'ImportDeclaration',
        ...(given.account ? ['ImportDeclaration', 'FunctionDeclaration'] : []),
        'ExportDefaultDeclaration',
      ]);
    }),
  );
});

test('the host gives the target its name, without www and without the port', () => {
  for (const [home, id] of [
    ['https://www.example.com/', 'example'],
    ['http://xinghe.localhost:4173/start', 'xinghe'],
    ['https://m.视频.中国/', 'xn--cy2a840a'],
    ['http://127.0.0.1:8080/', 'target'],
  ] as const) {
    const taken = defaultAnswers(new URL(home));

    expect(taken.id).toBe(id);
    expect(ScaffoldAnswers.safeParse(taken).success).toBe(true);
  }
});

test('no walk of a new audit pays or ends anything, and its secrets are ignored by git', () => {
  const files = new Map(
    scaffoldFiles(defaultAnswers(new URL('https://www.example.com/')), 'en').map(({ name, text: body }) => [
      name,
      body,
    ]),
  );

  expect(JSON.parse(files.get('audit.json')!)).toMatchObject({ complete: 'never' });
  expect(files.get('.gitignore')).toBe('accounts.json\n');
  expect([...files.keys()]).toEqual(['example.scenario.ts', 'audit.json', 'accounts.json', '.gitignore']);
});

test('a target without an account has no account file', () => {
  const open = { ...defaultAnswers(new URL('https://www.example.com/')), account: false };

  expect(scaffoldFiles(open, 'zh').map(({ name }) => name)).toEqual(['example.scenario.ts', 'audit.json']);
});

test('a flow is declared in its own direction, and only what cannot be undone as irreversible', () => {
  const answers = { ...defaultAnswers(new URL('https://www.example.com/')), flows: [...scaffoldFlows] };
  const source = scenarioText(answers, 'en');
  const declared = [...source.matchAll(/^ {4}(onward|exit)\('([\w-]+)', .*?(setup: signIn)?\s?},/gm)];

  expect(declared.map(([, direction, flow]) => `${direction} ${flow}`)).toEqual([
    'onward upgrade',
    'exit downgrade',
    'exit cancel-renewal',
    'exit refund',
    'onward subscribe',
    'exit unsubscribe',
    'onward register',
    'exit delete-account',
    'onward join',
    'exit leave',
    'onward accept',
    'exit reject',
  ]);
  expect(declared.filter(([, , , setup]) => !setup).map(([, , flow]) => flow)).toEqual(['register']);
  expect(source.split('walk.irreversible(')).toHaveLength(1 + 7);
});
