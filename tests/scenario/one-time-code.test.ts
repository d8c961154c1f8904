import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { oneTimeCode, totp } from '../../src/scenario/one-time-code.ts';

test('TOTP gives the codes of RFC 6238, appendix B (SHA-1, last six digits)', () => {
  const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  expect([59, 1111111109, 1234567890, 20000000000].map((seconds) => totp(seed, seconds * 1000))).toEqual([
    '287082',
    '081804',
    '005924',
    '353130',
  ]);
});

test('a code is read from the environment, from a file and from a local inbox', async ({}, testInfo) => {
  process.env['TEST_CODE_OF_THE_DAY'] = ' 4711 ';
  expect(await oneTimeCode({ from: 'environment', name: 'TEST_CODE_OF_THE_DAY' }, null)).toBe('4711');
  const path = testInfo.outputPath('code');
  writeFileSync(path, '0815\n');
  expect(await oneTimeCode({ from: 'file', path }, null)).toBe('0815');
  const mails = [{ text: 'old: 111111' }, { text: '您的验证码是 222222，5 分钟内有效' }];
  const inbox = createServer((_, response) => response.end(JSON.stringify(mails)));
  await new Promise<void>((resolve) => inbox.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(inbox.address() as AddressInfo).port}/`;
  expect(await oneTimeCode({ from: 'inbox', url, match: /(\d{6})/ }, null)).toBe('222222');
  inbox.close();
});

test('a code that does not come is said in a sentence that names where it was looked for', async ({}, testInfo) => {
  const path = testInfo.outputPath('never');
  await expect(oneTimeCode({ from: 'file', path, patience: 1 }, null)).rejects.toThrow(
    `No code came to ${path}`,
  );
  await expect(oneTimeCode({ from: 'environment', name: 'NO_SUCH_CODE' }, null)).rejects.toThrow(
    'NO_SUCH_CODE',
  );
  await expect(oneTimeCode({ from: 'totp' }, null)).rejects.toThrow('no TOTP seed');
});
