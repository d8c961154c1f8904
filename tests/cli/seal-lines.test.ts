import { expect, test } from '@playwright/test';
import type { SealEnd } from '../../src/audit/seal-end.ts';
import { sealLines } from '../../src/cli/seal-lines.ts';

const end = (lacking: Partial<SealEnd>): SealEnd => ({
  standing: {
    state: 'current',
    root: 'a'.repeat(64),
    sealedAt: '2026-11-01T08:00:00.000Z',
    signers: [],
    stamps: [],
  },
  hasKey: false,
  hasAuthority: false,
  why: [],
  isDamaged: false,
  ...lacking,
});

test('nobody is asked for a key or an authority that is there already', () => {
  const bare = sealLines(end({}), 'en').join('\n');
  expect(bare).toMatch(/UNSIGNED\..*seesaw key make/);
  expect(bare).toMatch(/NOT TIME-STAMPED\..*Name an authority/);
  const why = [{ zh: '签名密钥有口令。', en: 'The signing key has a passphrase.' }];
  const locked = sealLines(end({ hasKey: true, hasAuthority: true, why }), 'en').join('\n');
  expect(locked).toContain('UNSIGNED.\n');
  expect(locked).toMatch(/NOT TIME-STAMPED\..*seesaw stamp\n/);
  expect(locked).not.toMatch(/key make|Name an authority/);
  expect(locked).toContain('The signing key has a passphrase.');
  expect(sealLines(end({ hasKey: true, hasAuthority: true, why }), 'zh').join()).not.toMatch(/key make|指定/);
});
