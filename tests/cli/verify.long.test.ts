import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { bundled, smallAudit } from '../verify/bundled-audit.ts';
import { seesaw } from '../run-command.ts';

test('turned bits are found by the command as well, each named and each with exit code 4', async ({}, info) => {
  test.setTimeout(600_000);
  process.env['SEESAW_KEYS'] = info.outputPath('keys');
  const { path } = await bundled(smallAudit(info.outputPath('november')), info.outputPath('whole.zip'));
  const whole = readFileSync(path);
  const turned = info.outputPath('turned.zip');
  for (const bit of fc.sample(fc.integer({ min: 0, max: whole.length * 8 - 1 }), { numRuns: 20, seed: 8 })) {
    const bytes = Buffer.from(whole);
    bytes[bit >> 3]! ^= 1 << (bit & 7);
    writeFileSync(turned, bytes);
    const { code, stdout, stderr } = await seesaw(['verify', turned, '--json']);
    expect(code, `bit ${bit}: ${stderr}`).toBe(4);
    const found = JSON.parse(stdout) as { valid: boolean; failures: { file: string; en: string }[] };
    expect(found.valid).toBe(false);
    expect(found.failures.length, `bit ${bit}`).toBeGreaterThan(0);
  }
});
