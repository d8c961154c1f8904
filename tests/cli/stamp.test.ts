import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { openStore } from '../../src/store/open-store.ts';
import { makeAuthority, openssl, serveAuthority } from '../evidence/stamp-authority.ts';
import { recordReviewed } from '../judge/reviewed-audit.ts';
import { seesaw } from '../run-command.ts';

test('an audit that was sealed without one is time-stamped later, by several authorities if need be', async ({}, info) => {
  makeAuthority(info.outputPath('tsa'));
  const authority = await serveAuthority(info.outputPath('tsa'));
  const store = recordReviewed(info.outputPath('seesaw.db'));
  store.close();
  const first = await seesaw(['stamp', store.path, '--tsa', authority.url, '--lang', 'en']);
  const { stdout, code } = await seesaw(['stamp', store.path, '--json'], {
    env: { SEESAW_TSA: authority.url },
  });
  await authority.close();

  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout).toMatch(
    /^Time-stamped by Test Time-Stamping Authority at \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/m,
  );
  expect(first.stdout).toMatch(/^UNSIGNED\./m);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ state: 'current', stamps: [{}, {}] });
  const data = info.outputPath('evidence', 'audit.json');
  for (const name of ['audit.tsr', 'audit.2.tsr']) {
    const files = ['-data', data, '-in', info.outputPath('evidence', name)];
    const root = info.outputPath('tsa', 'root.pem');
    expect(openssl(['ts', '-verify', ...files, '-CAfile', root]).toString()).toContain('OK');
  }
  const custody = readFileSync(info.outputPath('evidence', 'custody.jsonl'), 'utf8');
  expect(custody.match(/"what":"stamped"/g)).toHaveLength(2);
});

test('without an authority, with one out of reach or one that lies, nothing is stamped and the reason is told', async ({}, info) => {
  makeAuthority(info.outputPath('tsa'));
  const liar = await serveAuthority(info.outputPath('tsa'), () => Buffer.from('<html>'));
  const store = recordReviewed(info.outputPath('seesaw.db'));
  store.close();
  const stamp = (...args: string[]) => seesaw(['stamp', store.path, '--lang', 'en', ...args]);
  const ends = [
    { args: [], code: 2, says: 'No time-stamping authority is named' },
    { args: ['--tsa', 'ftp://127.0.0.1'], code: 2, says: 'no http or https address' },
    { args: ['--tsa', 'http://127.0.0.1:1/'], code: 5, says: 'did not answer' },
    { args: ['--tsa', liar.url], code: 5, says: 'no time-stamp of RFC 3161' },
  ];
  for (const { args, code, says } of ends) {
    expect(await stamp(...args), args.join(' ')).toMatchObject({
      code,
      stderr: expect.stringContaining(says),
    });
  }
  await liar.close();
  const empty = openStore(info.outputPath('empty', 'seesaw.db'));
  empty.close();
  expect((await seesaw(['stamp', empty.path])).code).toBe(2);
});
