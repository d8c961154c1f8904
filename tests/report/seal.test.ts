import { expect, test } from '@playwright/test';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealDatabase } from '../../src/audit/seal-database.ts';
import { makeSigningKey } from '../../src/evidence/keys/signing-key.ts';
import { reportAudit } from '../../src/report/report-audit.ts';
import { shortFingerprint } from '../../src/words/seal-words.ts';
import { makeAuthority, serveAuthority } from '../evidence/stamp-authority.ts';
import { recordReviewed, say } from '../judge/reviewed-audit.ts';

test.beforeEach(({}, info) => {
  process.env['SEESAW_KEYS'] = info.outputPath('keys');
  delete process.env['SEESAW_TSA'];
});
test.afterEach(() => {
  delete process.env['SEESAW_KEYS'];
  delete process.env['SEESAW_TSA'];
});

test('without seal, key and authority a report says so loudly, in both languages', ({}, info) => {
  recordReviewed(info.outputPath('seesaw.db')).close();
  const { page, document } = reportAudit(info.outputPath('seesaw.db'));
  const html = readFileSync(page, 'utf8');

  expect(document.seal).toEqual({ state: 'none', root: null, sealedAt: null, signers: [], stamps: [] });
  for (const said of ['NOT SEALED.', 'UNSIGNED.', 'NOT TIME-STAMPED.', '未封存。', '未签名（UNSIGNED）。'])
    expect(html).toContain(said);
});

test('a report names key, authority and root, and is the same wherever database and evidence lie', async ({}, info) => {
  const { fingerprint } = makeSigningKey(info.outputPath('keys'), '');
  makeAuthority(info.outputPath('tsa'));
  const authority = await serveAuthority(info.outputPath('tsa'));
  process.env['SEESAW_TSA'] = authority.url;
  const store = recordReviewed(info.outputPath('audit', 'seesaw.db'));
  const { standing } = await sealDatabase(store, 'november');
  store.close();
  await authority.close();
  const dir = info.outputPath('audit');
  const out = info.outputPath('out');
  const { document } = reportAudit(store.path, { out });
  const html = readFileSync(join(out, 'index.html'), 'utf8');

  expect(document.seal).toEqual(standing);
  expect(html).toContain(`Merkle root ${standing.root}.`);
  expect(html).toContain(`Signed with the key ${shortFingerprint(fingerprint)}.`);
  expect(html).toMatch(/Time-stamped by Test Time-Stamping Authority at \d{4}-\d\d-\d\d \d\d:\d\d UTC\./);
  expect(html).not.toMatch(/UNSIGNED|NOT TIME-STAMPED|NOT SEALED/);

  const other = info.outputPath('elsewhere');
  cpSync(dir, other, { recursive: true });
  rmSync(info.outputPath('keys'), { recursive: true });
  delete process.env['SEESAW_TSA'];
  const again = info.outputPath('again');
  reportAudit(join(other, 'seesaw.db'), { out: again });
  for (const name of ['index.html', 'report.json', 'report.md'])
    expect(readFileSync(join(again, name)), name).toEqual(readFileSync(join(out, name)));
});

test('what came after the seal, a turned letter in it and a foreign signature are told', async ({}, info) => {
  makeSigningKey(info.outputPath('keys'), '');
  const store = recordReviewed(info.outputPath('seesaw.db'));
  await sealDatabase(store, 'november');
  const sealOf = () => reportAudit(store.path, { out: info.outputPath('out') }).document.seal;
  const manifest = info.outputPath('evidence', 'audit.json');
  const text = readFileSync(manifest, 'utf8');
  expect(sealOf()).toMatchObject({ state: 'current', signers: [expect.any(String)] });

  say(store, 'LOS-01', { verdict: 'reject' });
  expect(sealOf()).toMatchObject({ state: 'outdated' });
  await sealDatabase(store, 'november');
  expect(sealOf()).toMatchObject({ state: 'current' });
  writeFileSync(manifest, text);
  expect(sealOf()).toMatchObject({ state: 'outdated', signers: [] });
  writeFileSync(manifest, text.replace('november', 'november"'));
  expect(sealOf()).toMatchObject({ state: 'damaged', root: null, signers: [] });
  store.close();
});

test('a report of another audit’s seal does not take it for its own', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  await sealDatabase(store, 'november');
  store.close();
  const manifest = info.outputPath('evidence', 'audit.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"audit":"november"', '"audit":"december"'));
  expect(reportAudit(store.path, { out: info.outputPath('out') }).document.seal.state).toBe('none');
});
