import { expect, test } from '@playwright/test';
import { createHash, X509Certificate } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sealDatabase } from '../../src/audit/seal-database.ts';
import { makeSigningKey } from '../../src/evidence/keys/signing-key.ts';
import { brokenLink } from '../../src/evidence/seal/audit-chain.ts';
import { custodyBreak, custodyEnd, readCustody } from '../../src/evidence/seal/custody-log.ts';
import { factLines } from '../../src/evidence/seal/fact-lines.ts';
import { merkleRoot } from '../../src/evidence/seal/merkle-root.ts';
import { sealStanding } from '../../src/evidence/seal/seal-standing.ts';
import { verifyStamp } from '../../src/evidence/stamp/verify-stamp.ts';
import { exportCanonical } from '../../src/judge/export-canonical.ts';
import { AuditManifest, ChainLink, itemNumbers, WalkManifest } from '../../src/model/manifest.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { filePath } from '../../src/store/file-path.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeAuthority, openssl, serveAuthority } from '../evidence/stamp-authority.ts';
import { begin, exampleHead } from '../store/example-walk.ts';
import { recordReviewed, say } from '../judge/reviewed-audit.ts';
import { recordWalk } from '../judge/record-walk.ts';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const read = (dir: string, ...names: string[]) => readFileSync(join(dir, ...names), 'utf8');

test.beforeEach(({}, info) => {
  process.env['SEESAW_KEYS'] = info.outputPath('keys');
  delete process.env['SEESAW_TSA'];
});
test.afterEach(() => {
  delete process.env['SEESAW_KEYS'];
  delete process.env['SEESAW_TSA'];
});

test('a seal holds every walk, the failed one too, and every number in it can be taken anew', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  recordWalk(store, 'broken', { outcome: 'scenario-broken', repeat: 3 });
  say(store, 'LOS-01', { verdict: 'reject' });
  const { standing, why } = await sealDatabase(store, 'november');
  const dir = info.outputPath();
  const text = read(dir, 'evidence', 'audit.json');
  const manifest = AuditManifest.parse(JSON.parse(text));

  expect(why).toEqual([]);
  expect(standing).toMatchObject({ state: 'current', root: manifest.root, signers: [], stamps: [] });
  expect(canonicalJson(manifest)).toBe(text);
  expect(manifest.walks.map(({ walk }) => walk)).toEqual(['broken', 'in-1', 'in-2', 'out-1', 'out-2']);
  expect(merkleRoot(manifest.walks.map((each) => each.manifest))).toBe(manifest.root);
  expect(manifest.reviews.count).toBe(1);
  expect(manifest.derived.sha256).toBe(sha256([...exportCanonical(store, 'november')].join('')));
  for (const { walk, manifest: hash } of manifest.walks) {
    const text = read(dir, 'evidence', 'walks', `${walk}.json`);
    expect(sha256(text)).toBe(hash);
    const own = WalkManifest.parse(JSON.parse(text));
    const facts = store.factTexts(walk);
    expect(own.facts).toEqual({
      count: facts.length,
      bytes: Buffer.byteLength(factLines(facts)),
      sha256: sha256(facts.map(({ json }) => `${json}\n`).join('')),
      lastHash: store.walk(walk)!.lastHash,
    });
    expect(own.files.map((file) => file.sha256)).toEqual(store.filesOf(walk).map((file) => file.sha256));
    expect(Object.keys(own.items)).toHaveLength(21);
    for (const number of itemNumbers) {
      const item = own.items[number];
      const said = item.present ? [item.where] : [item.reason.zh, item.reason.en];
      for (const each of said) expect(each, number).not.toBe('');
    }
    expect(own.circumstances.dns).toMatchObject({ present: false });
    expect(own.versions.detectors['LOS-01']).toMatch(/^LOS-01\/\d/);
  }
  store.close();
});

test('where nothing has changed, the seal stands: same bytes, no new link', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  await sealDatabase(store, 'november');
  const before = read(info.outputPath(), 'evidence', 'audit.json');
  const again = await sealDatabase(store, 'november');
  store.close();

  expect(again.standing.state).toBe('current');
  expect(read(info.outputPath(), 'evidence', 'audit.json')).toBe(before);
  expect(read(info.outputPath(), 'chain.jsonl').match(/\n/g)).toHaveLength(1);
  expect(readCustody(info.outputPath()).map(({ what }) => what)).toEqual(['sealed']);
});

test('what a person says, or a further walk, makes the seal outdated until it is made anew, linked to the one before', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  makeSigningKey(info.outputPath('keys'), '');
  await sealDatabase(store, 'november');
  const dir = info.outputPath();
  const first = sha256(read(dir, 'evidence', 'audit.json'));
  say(store, 'LOS-01', { verdict: 'confirm' });
  const second = await sealDatabase(store, 'november');
  recordWalk(store, 'in-3', { repeat: 3 });
  const third = await sealDatabase(store, 'november');
  store.close();

  const links = read(dir, 'chain.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => ChainLink.parse(JSON.parse(line)));
  expect(links.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(links[0]!.manifest).toBe(first);
  expect(links[1]!.root).toBe(second.standing.root);
  expect(brokenLink(read(dir, 'chain.jsonl'))).toBeNull();
  const manifest = AuditManifest.parse(JSON.parse(read(dir, 'evidence', 'audit.json')));
  expect(manifest.previous).toEqual({
    audit: 'november',
    root: links[1]!.root,
    manifest: links[1]!.manifest,
    line: sha256(read(dir, 'chain.jsonl').split('\n')[1]!),
  });
  expect(manifest.root).toBe(third.standing.root);
  expect(readdirSync(join(dir, 'evidence', 'earlier', first)).toSorted()).toEqual([
    'audit.dsse.json',
    'audit.json',
  ]);
  expect(sha256(read(dir, 'evidence', 'earlier', first, 'audit.json'))).toBe(first);
});

test('what a person says of an irreversible step makes the seal outdated until it is made anew', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  await sealDatabase(store, 'november');
  const { passage } = store.passages('november')[0]!;
  store.settlePassage(passage, { state: 'happened', who: '王记者', at: '2026-11-02T00:00:00.000Z' });
  expect(sealStanding(store, 'november', info.outputPath()).state).toBe('outdated');
  expect((await sealDatabase(store, 'november')).standing.state).toBe('current');
  const sealed = read(info.outputPath(), 'evidence', 'audit.json');
  store.close();
  expect(JSON.parse(sealed).passages).toMatchObject({ count: 4 });
  expect(sealed).not.toContain('王记者');
});

test('an audit that is moved keeps its seal, its signature and the chain in which it was sealed', async ({}, info) => {
  const store = recordReviewed(info.outputPath('one', 'seesaw.db'));
  makeSigningKey(info.outputPath('keys'), '');
  const { standing } = await sealDatabase(store, 'november');
  say(store, 'LOS-01', { verdict: 'confirm' });
  const second = await sealDatabase(store, 'november');
  store.close();
  cpSync(info.outputPath('one'), info.outputPath('other'), { recursive: true });
  rmSync(info.outputPath('other', 'chain.jsonl'));
  const moved = openStore(info.outputPath('other', 'seesaw.db'));
  const there = await sealDatabase(moved, 'november');
  moved.close();

  expect(second.standing.root).not.toBe(standing.root);
  expect(there.standing).toEqual(second.standing);
  expect(existsSync(info.outputPath('other', 'chain.jsonl'))).toBe(false);
  const chain = read(info.outputPath('other'), 'evidence', 'chain.jsonl');
  expect(chain).toBe(read(info.outputPath('one'), 'chain.jsonl'));
});

test('a seal that was cut off before its link gets it; one that another seal overtook is made anew', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  const dir = info.outputPath();
  const cut = () => ['chain.jsonl', 'evidence/chain.jsonl'].forEach((name) => rmSync(join(dir, name)));
  const { standing } = await sealDatabase(store, 'november');
  cut();
  const again = await sealDatabase(store, 'november');
  const link = read(dir, 'chain.jsonl');
  cut();
  const other = { ...ChainLink.parse(JSON.parse(link)), audit: 'other', manifest: '1'.repeat(64) };
  writeFileSync(join(dir, 'chain.jsonl'), `${canonicalJson(other)}\n`);
  const anew = await sealDatabase(store, 'november');
  store.close();

  expect(again.standing).toEqual(standing);
  expect(JSON.parse(link).root).toBe(standing.root);
  expect(anew.standing.root).toBe(standing.root);
  expect(anew.standing.sealedAt).not.toBe(standing.sealedAt);
  expect(brokenLink(read(dir, 'chain.jsonl'))).toBeNull();
  const { previous } = AuditManifest.parse(JSON.parse(read(dir, 'evidence', 'audit.json')));
  expect(previous).toMatchObject({ audit: 'other', manifest: '1'.repeat(64) });
});

test('openssl alone accepts signature and stamp of a seal', async ({}, info) => {
  const dir = info.outputPath();
  const { fingerprint } = makeSigningKey(info.outputPath('keys'), '');
  makeAuthority(info.outputPath('tsa'));
  const authority = await serveAuthority(info.outputPath('tsa'));
  process.env['SEESAW_TSA'] = authority.url;
  const store = recordReviewed(info.outputPath('seesaw.db'));
  const { standing, why } = await sealDatabase(store, 'november');
  const again = await sealDatabase(store, 'november');
  store.close();
  await authority.close();

  expect(why).toEqual([]);
  expect(standing.signers).toEqual([fingerprint]);
  expect(standing.stamps).toEqual([{ at: standing.stamps[0]!.at, by: 'Test Time-Stamping Authority' }]);
  expect(again.standing).toEqual(standing);
  expect(authority.asked()).toBe(1);
  const [manifest, tsr] = [join(dir, 'evidence', 'audit.json'), join(dir, 'evidence', 'audit.tsr')];
  const root = join(dir, 'tsa', 'root.pem');
  expect(openssl(['ts', '-verify', '-data', manifest, '-in', tsr, '-CAfile', root]).toString()).toContain(
    'OK',
  );
  const roots = [new X509Certificate(authority.root)];
  expect(verifyStamp(readFileSync(tsr), readFileSync(manifest), { roots }).authority).toBe('known');
  const envelope = JSON.parse(read(dir, 'evidence', 'audit.dsse.json'));
  const text = read(dir, 'evidence', 'audit.json');
  expect(Buffer.from(envelope.payload, 'base64').toString()).toBe(text);
  const type = 'application/vnd.seesaw.audit+json';
  writeFileSync(join(dir, 'signed'), `DSSEv1 ${type.length} ${type} ${Buffer.byteLength(text)} ${text}`);
  writeFileSync(join(dir, 'sig'), Buffer.from(envelope.signatures[0].sig, 'base64'));
  const pem = join(dir, 'evidence', 'keys', `${fingerprint}.pem`);
  const verify = ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', pem, '-sigfile', join(dir, 'sig')];
  expect(openssl([...verify, '-in', join(dir, 'signed')]).toString()).toContain('Verified Successfully');
});

test('a key that comes later signs the seal that stands', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  const unsigned = await sealDatabase(store, 'november');
  const { fingerprint } = makeSigningKey(info.outputPath('keys'), '');
  const signed = await sealDatabase(store, 'november');
  store.close();

  expect(unsigned.standing.signers).toEqual([]);
  expect([unsigned.hasKey, signed.hasKey]).toEqual([false, true]);
  expect(signed.standing).toEqual({ ...unsigned.standing, signers: [fingerprint] });
  expect(readCustody(info.outputPath()).map(({ what }) => what)).toEqual(['sealed', 'signed']);
});

test('whatever is missing for signature or stamp is told, and the audit is sealed without', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  makeSigningKey(info.outputPath('keys'), 'secret words');
  process.env['SEESAW_TSA'] = 'http://127.0.0.1:1/';
  const { standing, why, isDamaged } = await sealDatabase(store, 'november');
  process.env['SEESAW_TSA'] = 'file:///etc/passwd';
  const nowhere = await sealDatabase(store, 'november');
  store.close();

  expect(standing).toMatchObject({ state: 'current', signers: [], stamps: [] });
  expect(why.map(({ en }) => en)).toEqual([
    expect.stringContaining('SEESAW_KEY_PASSPHRASE'),
    expect.stringContaining('did not answer'),
  ]);
  expect(isDamaged).toBe(false);
  expect(nowhere.why.at(-1)!.en).toContain('no http or https address');
});

test('what is not what was recorded is not sealed', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  const { sha256 } = store.filesOf('in-1')[0]!;
  rmSync(filePath(dirname(store.path), sha256));
  const { standing, why, isDamaged } = await sealDatabase(store, 'november');
  store.close();

  expect(isDamaged).toBe(true);
  expect(why[0]!.en).toContain(sha256);
  expect(standing.state).toBe('none');
  expect(existsSync(info.outputPath('chain.jsonl'))).toBe(false);
});

test('an audit without walks, and one that still walks, are not sealed, and that is no damage', async ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  store.putAudit({ audit: 'november', startedAt: '2026-11-01T08:00:00.000Z', settings: {} });
  const empty = await sealDatabase(store, 'november');
  begin(store, exampleHead('w1'));
  const running = await sealDatabase(store, 'november');
  store.close();

  expect(running).toMatchObject({ isDamaged: false, standing: { state: 'none' } });
  expect(running.why[0]!.en).toContain('The walk w1 has not ended');
  expect(empty).toMatchObject({ isDamaged: false, standing: { state: 'none' } });
  expect(empty.why[0]!.en).toContain('no walk yet');
});

test('the custody log tells each turned letter', async ({}, info) => {
  const store = recordReviewed(info.outputPath('seesaw.db'));
  makeSigningKey(info.outputPath('keys'), '');
  await sealDatabase(store, 'november');
  store.close();
  const entries = readCustody(info.outputPath());

  expect(custodyBreak(entries)).toBeNull();
  expect(custodyEnd(entries)).toEqual({ count: 2, lastHash: entries[1]!.hash });
  expect(custodyBreak(entries.map((entry) => ({ ...entry, who: 'somebody else' })))).toBe(1);
  expect(custodyBreak([entries[0]!, { ...entries[1]!, detail: '' }])).toBe(2);
  expect(custodyBreak(entries.slice(1))).toBe(1);
});
