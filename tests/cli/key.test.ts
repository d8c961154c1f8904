import { expect, test } from '@playwright/test';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openssl } from '../evidence/stamp-authority.ts';
import { seesaw } from '../run-command.ts';

const keys = (folder: string, passphrase?: string) => ({
  env: { SEESAW_KEYS: folder, SEESAW_KEY_PASSPHRASE: passphrase },
});

test('a key is made once, shown, exported for openssl, and replaced by one that the old one vouches for', async ({}, info) => {
  const folder = info.outputPath('keys');
  const key = (...args: string[]) => seesaw(['key', ...args, '--lang', 'en'], keys(folder));
  const none = await key('show');
  const made = await key('make', '--json');
  const again = await key('make');
  const { fingerprint } = JSON.parse(made.stdout);

  expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('seesaw key make') });
  expect(made.code, made.stderr).toBe(0);
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('seesaw key rotate') });
  expect((await key()).stdout).toBe(`Key ${fingerprint}\n  in ${folder}\n`);
  const { stdout: pem } = await key('export');
  const der = openssl(['pkey', '-pubin', '-outform', 'DER'], Buffer.from(pem));
  expect(openssl(['dgst', '-sha256', '-r'], der).toString()).toContain(fingerprint);

  const rotated = await key('rotate', '--json');
  const next = JSON.parse(rotated.stdout);
  expect(next).toMatchObject({ before: [fingerprint] });
  expect((await key('show')).stdout).toContain(`before it: ${fingerprint}`);
  const out = info.outputPath('for-others');
  expect((await key('export', '--out', out)).code).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual(
    [`${fingerprint}.pem`, `${next.fingerprint}.pem`, `${next.fingerprint}.rotation.dsse.json`].toSorted(),
  );
  for (const name of readdirSync(out)) expect(readFileSync(join(out, name), 'utf8')).not.toContain('PRIVATE');
});

test('what is public of a key is told without its passphrase, and what signs is refused without', async ({}, info) => {
  const folder = info.outputPath('keys');
  await seesaw(['key', 'make'], keys(folder, 'open sesame'));
  const key = (what: string, passphrase?: string) =>
    seesaw(['key', what, '--lang', 'zh'], keys(folder, passphrase));

  const shown = await key('show');
  expect(shown, shown.stderr).toMatchObject({ code: 0, stdout: (await key('show', 'open sesame')).stdout });
  expect(await key('export')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^-----BEGIN PUBLIC/) });
  expect(await key('rotate')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('SEESAW_KEY_PASSPHRASE'),
  });
  expect((await key('rotate', 'open')).code).toBe(2);
  expect((await key('rotate', 'open sesame')).code).toBe(0);
  expect((await key('show')).stdout).not.toBe(shown.stdout);
  chmodSync(join(folder, 'signing.pem'), 0o644);
  expect(await key('show')).toMatchObject({ code: 5, stderr: expect.stringContaining('chmod 600') });
});

test('what seesaw key does not know is a mistake of the command', async () => {
  expect(await seesaw(['key', 'delete', '--lang', 'zh'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'seesaw key 只有 make、show、export、rotate，没有 delete。\n',
  });
});
