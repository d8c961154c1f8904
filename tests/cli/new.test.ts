import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { AuditDocument } from '../../src/audit/audit-document.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { root, seesaw } from '../run-command.ts';

test('a new scenario runs at once and names what is missing, with the place', async ({}, testInfo) => {
  const cwd = testInfo.outputPath('project');
  mkdirSync(join(cwd, 'node_modules'), { recursive: true });
  symlinkSync(root, join(cwd, 'node_modules', 'seesaw'), 'junction');
  symlinkSync(
    join(root, 'node_modules', '@playwright'),
    join(cwd, 'node_modules', '@playwright'),
    'junction',
  );
  writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }');
  const site = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>影</title><main><h1>影</h1><a href="/up">升级会员</a></main>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', () => resolve()));
  const home = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  try {
    const written = await seesaw(
      [
        'new',
        home,
        '--id',
        'films',
        '--name',
        '影',
        '--no-account',
        '--flows',
        'upgrade,downgrade',
        '--lang',
        'en',
      ],
      { cwd },
    );
    expect(written.code).toBe(exitCodes.done);
    expect(written.stdout).toContain('npx seesaw audit');

    const walked = await seesaw(['audit', 'scenarios/films', '--repeat', '1', '--json', '--lang', 'en'], {
      cwd,
    });
    const { problems, targets } = AuditDocument.parse(JSON.parse(walked.stdout));
    expect(walked.code, walked.stderr).toBe(exitCodes.aboutUs);
    expect(problems.map(({ flow, outcome }) => [flow, outcome])).toEqual([['upgrade', 'scenario-broken']]);
    expect(problems[0]!.reason).toContain('Still to be written: the steps of "upgrade" after its entry');
    expect(problems[0]!.place).toMatch(/films\.scenario\.ts:\d+/);
    expect(targets[0]!.flows.find(({ flow }) => flow === 'downgrade')?.outcomes).toEqual([
      { outcome: 'not-found', walks: 1 },
    ]);
  } finally {
    site.close();
    site.closeAllConnections();
  }
});

test('nothing is written over, and a wrong answer is told in the language of the user', async ({}, testInfo) => {
  const cwd = testInfo.outputPath('project');
  mkdirSync(join(cwd, 'scenarios', 'a'), { recursive: true });
  writeFileSync(join(cwd, 'scenarios', 'a', 'audit.json'), 'mine');

  for (const [args, sentence] of [
    [['ftp://a.example/'], '“ftp://a.example/”不是网址'],
    [['https://a.example/', '--flows', 'upgrade,depart'], '“depart”不合适：流程用逗号分开，可以是 upgrade'],
    [['https://a.example/', '--id', 'A B'], '“A B”不合适'],
    [['https://a.example/', '--name', ''], '不能为空'],
    [['https://a.example/'], '已经存在'],
  ] as const) {
    const { code, stderr, stdout } = await seesaw(['new', ...args, '--lang', 'zh'], { cwd });

    expect(stderr).toContain(sentence);
    expect([code, stdout]).toEqual([exitCodes.usage, '']);
  }
  expect(readFileSync(join(cwd, 'scenarios', 'a', 'audit.json'), 'utf8')).toBe('mine');
});
