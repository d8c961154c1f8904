import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/bundle/files-below.ts';
import { openArchive } from '../../src/evidence/archive/open-archive.ts';
import { rotateKey } from '../../src/evidence/keys/rotate-key.ts';
import { makeSigningKey } from '../../src/evidence/keys/signing-key.ts';
import { judgeAudit } from '../../src/judge/judge-audit.ts';
import { reportAudit } from '../../src/report/report-audit.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { checkBundle } from '../../src/verify/check-bundle.ts';
import type { Expected } from '../../src/verify/check-expected.ts';
import { extractEntries } from '../../src/verify/extract-entries.ts';
import { verificationText } from '../../src/verify/verification-text.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import { video } from '../report/record-audit.ts';
import { recordShownWalk } from '../report/record-shown-walk.ts';
import { exampleHead } from '../store/example-walk.ts';
import { bundled, nothingKnown, saidAgainst, smallAudit } from './bundled-audit.ts';
import { tamper } from './tamper.ts';

/** One audit for all of them. */
test.describe.configure({ mode: 'default' });

let folder: string;
let database: string;
let plain: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seesaw-verified-'));
  process.env['SEESAW_KEYS'] = join(folder, 'no-keys');
  database = smallAudit(join(folder, 'november'));
  const store = openStore(database);
  store.putAudit({ audit: 'earlier', startedAt: '2026-01-01T00:00:00.000Z', settings: {} });
  store.acquireLease({ account: 'member', walk: 'w', direction: 'exit' });
  store.close();
  plain = (await bundled(database, join(folder, 'plain.zip'))).path;
});
test.beforeEach(({}, info) => {
  process.env['SEESAW_KEYS'] = info.outputPath('keys');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a bundle is valid, and says loudly that nobody signed it and nothing proves its time', () => {
  const verification = verifyBundle(plain, nothingKnown);
  expect(verification.failures).toEqual([]);
  expect(verification.isValid).toBe(true);
  const [en, zh] = (['en', 'zh'] as const).map((lang) => verificationText(verification, nothingKnown, lang));
  for (const said of [
    '✓ VALID: plain.zip',
    'UNSIGNED',
    'NOT TIME-STAMPED',
    'byte for byte',
    '1 allows it only within a set time',
  ])
    expect(en).toContain(said);
  for (const said of [
    '✓ 有效：plain.zip',
    '未签名',
    '未加时间戳',
    '逐字节一致',
    '1 款只许在规定的时间内办理',
  ])
    expect(zh).toContain(said);
});

test('a thousand random bits are turned, and a thousand are found', () => {
  const path = join(folder, 'flipped.zip');
  cpSync(plain, path);
  const handle = openSync(path, 'r+');
  const { size } = statSync(path);
  const byte = Buffer.alloc(1);
  let found = 0;
  const flip = (bit: number): void => {
    readSync(handle, byte, 0, 1, bit >> 3);
    byte[0]! ^= 1 << (bit & 7);
    writeSync(handle, byte, 0, 1, bit >> 3);
  };
  try {
    for (const bit of fc.sample(fc.integer({ min: 0, max: size * 8 - 1 }), { numRuns: 1000, seed: 5 })) {
      flip(bit);
      const told = checkBundle(path, 'flipped.zip', nothingKnown);
      expect(told.next().done, `bit ${bit}`).toBe(false);
      found += 1;
      // To its end it is read of some: whatever else is checked copes with it.
      if (found % 25 === 0) while (!told.next().done);
      else told.return(null);
      flip(bit);
    }
  } finally {
    closeSync(handle);
  }
  expect(found).toBe(1000);
  expect(readFileSync(path).equals(readFileSync(plain))).toBe(true);
});

test('packed again, elsewhere and later, it is the same file', async ({}, info) => {
  const again = await bundled(database, info.outputPath('again.zip'));
  expect(readFileSync(again.path).equals(readFileSync(plain))).toBe(true);
  cpSync(join(folder, 'november'), info.outputPath('elsewhere'), { recursive: true });
  const moved = await bundled(info.outputPath('elsewhere', 'seesaw.db'), info.outputPath('moved.zip'));
  expect(readFileSync(moved.path).equals(readFileSync(plain))).toBe(true);
});

test('its database holds this audit alone, and names neither machine nor process', ({}, info) => {
  const unpacked = info.outputPath('unpacked');
  const archive = openArchive(plain);
  extractEntries(archive, unpacked, () => true);
  archive.close();
  const db = new Database(join(unpacked, 'seesaw.db'), { readonly: true });
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  expect(['audit', 'walk', 'lease', 'lease_waiter'].map(count)).toEqual([1, 5, 0, 0]);
  expect(db.prepare('SELECT DISTINCT pid, host, beat_at, beat_mono FROM walk').all()).toEqual([
    { pid: 0, host: '', beat_at: 0, beat_mono: 0 },
  ]);
  expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
  db.close();
  for (const name of filesBelow(unpacked)) {
    expect(readFileSync(join(unpacked, name)).includes(hostname()), name).toBe(false);
  }
});

test('an unpacked bundle is an audit’s folder: it can be reported and judged', ({}, info) => {
  const unpacked = info.outputPath('unpacked');
  const archive = openArchive(plain);
  extractEntries(archive, unpacked, () => true);
  archive.close();
  const report = readFileSync(join(unpacked, 'report', 'index.html'));
  reportAudit(join(unpacked, 'seesaw.db'), { out: info.outputPath('report') });
  expect(readFileSync(info.outputPath('report', 'index.html')).equals(report)).toBe(true);
});

test('whoever knows the key learns that it is the right one, and whoever does not is told so', async ({}, info) => {
  const key = makeSigningKey(info.outputPath('keys'));
  cpSync(join(folder, 'november'), info.outputPath('signed'), { recursive: true });
  const { path } = await bundled(info.outputPath('signed', 'seesaw.db'), info.outputPath('signed.zip'));
  const known = { ...nothingKnown, key: key.fingerprint };
  const [knowing, unknowing] = [known, nothingKnown].map((each) =>
    verificationText(verifyBundle(path, each), each, 'en'),
  );
  expect(knowing).toContain(`Signed by: ${key.fingerprint} – the key you named`);
  expect(unknowing).toContain(`Signed by: ${key.fingerprint} – KEY NOT KNOWN TO YOU`);
  expect(knowing).toContain('✓ VALID');
});

test('an audit that was signed, went on and was sealed again without the key is unsigned, and valid', async ({}, info) => {
  const keys = info.outputPath('keys');
  makeSigningKey(keys);
  cpSync(join(folder, 'november'), info.outputPath('signed'), { recursive: true });
  const own = info.outputPath('signed', 'seesaw.db');
  await bundled(own, info.outputPath('signed.zip'));
  const store = openStore(own);
  recordShownWalk(store, 'video-in-2', { head: { target: video, repeat: 2 }, presses: ['升级会员'] });
  judgeAudit(store);
  store.close();
  process.env['SEESAW_KEYS'] = info.outputPath('no-keys');
  const { path } = await bundled(own, info.outputPath('unsigned.zip'));
  expect(saidAgainst(path)).toBe('');
  expect(verificationText(verifyBundle(path, nothingKnown), nothingKnown, 'en')).toContain('UNSIGNED');
});

test('whoever knows an older key learns from that key that the one that signed follows it', async ({}, info) => {
  const keys = info.outputPath('keys');
  const first = makeSigningKey(keys);
  rotateKey(keys, new Date());
  const { key } = rotateKey(keys, new Date());
  cpSync(join(folder, 'november'), info.outputPath('rotated'), { recursive: true });
  const { path } = await bundled(info.outputPath('rotated', 'seesaw.db'), info.outputPath('rotated.zip'));
  const known = { ...nothingKnown, key: first.fingerprint };
  const text = verificationText(verifyBundle(path, known), known, 'en');
  expect(text).toContain('✓ VALID');
  expect(text).toContain(
    `Signed by: ${key.fingerprint} – follows the key you named, as that key itself says`,
  );
  const broken = tamper(path, info.outputPath('broken.zip'), 'nothing', (contents) => {
    const name = `evidence/keys/${key.fingerprint}.rotation.dsse.json`;
    const other = [...contents.keys()].find((each) => each.endsWith('.rotation.dsse.json') && each !== name)!;
    contents.set(name, contents.get(other)!);
  });
  expect(saidAgainst(broken, known)).toMatch(/^signature .+: is no statement of an old key/m);
  expect(saidAgainst(broken, known)).toMatch(
    /^signature evidence\/audit\.dsse\.json: expected a signature of the key/m,
  );
});

test('an older bundle is found against its root and a later one, whose chain cannot say anything else of it', async ({}, info) => {
  cpSync(join(folder, 'november'), info.outputPath('november'), { recursive: true });
  const own = info.outputPath('november', 'seesaw.db');
  const older = await bundled(own, info.outputPath('older.zip'));
  const store = openStore(own);
  recordShownWalk(store, 'video-out-2', {
    head: { target: video, flow: 'downgrade', direction: 'exit', from: 'premium', to: 'standard', repeat: 2 },
    outcome: 'done-now',
    presses: ['会员降级'],
  });
  judgeAudit(store);
  store.close();
  const newer = await bundled(own, info.outputPath('newer.zip'));

  const against = (path: string, expected: Expected) => saidAgainst(path, { ...nothingKnown, expected });
  expect(against(older.path, { root: older.root })).toBe('');
  expect(against(older.path, { root: newer.root })).toBe(
    `expected evidence/audit.json: Merkle root: expected ${newer.root}, found ${older.root}`,
  );
  expect(against(older.path, { later: newer.path })).toMatch(
    new RegExp(
      `^expected evidence/audit\\.json: this one was replaced: .* expected root ${newer.root}, found ${older.root}$`,
    ),
  );
  expect(against(newer.path, { later: newer.path })).toBe('');
  expect(against(newer.path, { later: older.path })).toMatch(
    /^expected chain\.jsonl: .* older than this bundle$/,
  );
  const retold = tamper(newer.path, info.outputPath('retold.zip'), 'everything', (contents) => {
    const [first, last] = contents.get('chain.jsonl')!.toString('utf8').split('\n');
    const other = first!.replace('"sealedAt":"2', '"sealedAt":"1');
    const follows = last!.replace(sha256(first!), sha256(other));
    contents.set('chain.jsonl', Buffer.from([other, follows, ''].join('\n')));
  });
  expect(saidAgainst(retold).split('\n')).toEqual([
    expect.stringMatching(/^chain evidence\/audit\.json: seal before this one: expected .+, found .+$/),
    expect.stringMatching(/^custody evidence\/custody\.jsonl: hash of entry \d: expected .+, found .+$/),
  ]);
});

test('an audit that was resumed after an update of Seesaw and browser is valid', async ({}, info) => {
  cpSync(join(folder, 'november'), info.outputPath('resumed'), { recursive: true });
  const own = info.outputPath('resumed', 'seesaw.db');
  const store = openStore(own);
  const { environment } = exampleHead('a-later-one');
  const later = { ...environment, tool: '9.9.9', commit: 'b'.repeat(40), browserVersion: '999.0' };
  recordShownWalk(store, 'a-later-one', {
    head: { target: video, flow: 'downgrade', direction: 'exit', repeat: 2, environment: later },
    outcome: 'done-now',
    presses: ['会员降级'],
  });
  judgeAudit(store);
  store.close();
  expect(saidAgainst((await bundled(own, info.outputPath('resumed.zip'))).path)).toBe('');
});
