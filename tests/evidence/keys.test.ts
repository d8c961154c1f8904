import { expect, test } from '@playwright/test';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFolder } from '../../src/evidence/keys/key-folder.ts';
import { publicKeysIn, rotationsIn } from '../../src/evidence/keys/known-keys.ts';
import { rotateKey } from '../../src/evidence/keys/rotate-key.ts';
import { makeSigningKey, openSigningKey, ownPublicKey } from '../../src/evidence/keys/signing-key.ts';
import { verifyEnvelope } from '../../src/evidence/seal/dsse.ts';
import { Envelope, KeyRotation, rotationPayload } from '../../src/model/manifest.ts';
import { openssl } from './stamp-authority.ts';

test('keys lie where the system keeps settings, or where SEESAW_KEYS says', () => {
  expect(keyFolder({ XDG_CONFIG_HOME: '/conf' }, 'linux')).toBe('/conf/seesaw/keys');
  expect(keyFolder({}, 'linux')).toMatch(/\/\.config\/seesaw\/keys$/);
  expect(keyFolder({}, 'darwin')).toMatch(/Library\/Application Support\/seesaw\/keys$/);
  expect(keyFolder({ APPDATA: '/app' }, 'win32')).toBe('/app/seesaw/keys');
  expect(keyFolder({ SEESAW_KEYS: '/own', XDG_CONFIG_HOME: '/conf' }, 'linux')).toBe('/own');
});

test('a key is its owner’s alone, and is opened again as it was made', ({}, info) => {
  const folder = info.outputPath('settings', 'keys');
  expect(openSigningKey(folder, '')).toBeNull();
  const made = makeSigningKey(folder, '');

  expect(openSigningKey(folder, '')?.fingerprint).toBe(made.fingerprint);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'signing.pem')).mode & 0o777).toBe(0o600);
  expect(() => makeSigningKey(folder, '')).toThrow('already');
});

test('the fingerprint is what openssl and sha256sum give', ({}, info) => {
  const folder = info.outputPath('keys');
  const { fingerprint } = makeSigningKey(folder, '');
  const der = openssl(['pkey', '-pubin', '-in', join(folder, `${fingerprint}.pem`), '-outform', 'DER']);
  expect(openssl(['dgst', '-sha256', '-r'], der).toString()).toContain(fingerprint);
});

test('a key or a folder that others can read is refused', ({}, info) => {
  const folder = info.outputPath('keys');
  makeSigningKey(folder, '');
  chmodSync(join(folder, 'signing.pem'), 0o640);
  expect(() => openSigningKey(folder, '')).toThrow('chmod 600');
  chmodSync(join(folder, 'signing.pem'), 0o600);
  chmodSync(folder, 0o755);
  expect(() => openSigningKey(folder, '')).toThrow('chmod 700');
  const open = info.outputPath('open');
  mkdirSync(open, { mode: 0o755 });
  expect(() => makeSigningKey(open, '')).toThrow('chmod 700');
  expect(statSync(open).mode & 0o777).toBe(0o755);
  expect(readdirSync(open)).toEqual([]);
});

test('a passphrase keeps a key closed to those who do not have it', ({}, info) => {
  const folder = info.outputPath('keys');
  const { fingerprint } = makeSigningKey(folder, '口令 of mine');

  expect(readFileSync(join(folder, 'signing.pem'), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY');
  expect(openSigningKey(folder, '口令 of mine')?.fingerprint).toBe(fingerprint);
  for (const wrong of ['', 'another']) {
    expect(() => openSigningKey(folder, wrong)).toThrow(expect.objectContaining({ code: 'locked' }));
  }
});

test('the public half needs no passphrase, and one that is not that of the private half is found', ({}, info) => {
  const folder = info.outputPath('keys');
  const file = join(folder, 'signing.pem');
  const { fingerprint } = makeSigningKey(folder, 'words');
  expect(ownPublicKey(folder)?.fingerprint).toBe(fingerprint);
  const own = readFileSync(file, 'utf8');
  expect(openssl(['pkey', '-in', file, '-passin', 'pass:words', '-pubout']).toString()).toBe(
    own.slice(own.indexOf('-----BEGIN PUBLIC')),
  );

  // As the first versions wrote it: the private half alone.
  const alone = own.slice(0, own.indexOf('-----BEGIN PUBLIC'));
  writeFileSync(file, alone);
  expect(() => ownPublicKey(folder)).toThrow(expect.objectContaining({ code: 'locked' }));
  expect(openSigningKey(folder, 'words')?.fingerprint).toBe(fingerprint);

  makeSigningKey(info.outputPath('others'), '');
  const [other] = publicKeysIn(info.outputPath('others'));
  writeFileSync(file, alone + other!.pem);
  expect(() => openSigningKey(folder, 'words')).toThrow(expect.objectContaining({ code: 'damaged' }));
});

test('what is no Ed25519 key is not taken for one', ({}, info) => {
  const folder = info.outputPath('keys');
  makeSigningKey(folder, '');
  for (const content of ['', 'not a key', openssl(['genpkey', '-algorithm', 'X25519']).toString()]) {
    writeFileSync(join(folder, 'signing.pem'), content, { mode: 0o600 });
    expect(() => openSigningKey(folder, '')).toThrow(expect.objectContaining({ code: 'damaged' }));
  }
});

test('the old key says who follows it, and both public halves stay', ({}, info) => {
  const folder = info.outputPath('keys');
  const first = makeSigningKey(folder, '');
  const { old, key } = rotateKey(folder, new Date('2026-11-23T00:00:00Z'), '');

  expect(old.fingerprint).toBe(first.fingerprint);
  expect(openSigningKey(folder, '')?.fingerprint).toBe(key.fingerprint);
  const known = publicKeysIn(folder);
  expect(known.map(({ fingerprint }) => fingerprint)).toEqual(
    [first.fingerprint, key.fingerprint].toSorted(),
  );
  const { content } = rotationsIn(folder)[0]!;
  const envelope = Envelope.parse(JSON.parse(content));
  const said = verifyEnvelope(envelope, rotationPayload, first.publicKey)!;
  expect(KeyRotation.parse(JSON.parse(said.toString()))).toMatchObject({
    at: '2026-11-23T00:00:00.000Z',
    old: first.fingerprint,
    new: key.fingerprint,
    key: known.find(({ fingerprint }) => fingerprint === key.fingerprint)!.pem,
  });
  expect(verifyEnvelope(envelope, rotationPayload, key.publicKey)).toBeNull();
  expect(readdirSync(folder)).toHaveLength(4);
});

test('a public key under a name that is not its fingerprint is not known', ({}, info) => {
  const folder = info.outputPath('keys');
  const { fingerprint } = makeSigningKey(folder, '');
  writeFileSync(join(folder, `${'0'.repeat(64)}.pem`), readFileSync(join(folder, `${fingerprint}.pem`)));
  expect(publicKeysIn(folder).map((each) => each.fingerprint)).toEqual([fingerprint]);
});
