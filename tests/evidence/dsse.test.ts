import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { makeSigningKey, publicPem } from '../../src/evidence/keys/signing-key.ts';
import { preAuthentication, signEnvelope, verifyEnvelope } from '../../src/evidence/seal/dsse.ts';
import { Envelope } from '../../src/model/manifest.ts';
import { openssl } from './stamp-authority.ts';

const type = 'application/vnd.seesaw.audit+json';
const payload = Buffer.from('{"审计":"november"}');

test('what is signed is the text of the specification, with lengths in bytes', () => {
  expect(preAuthentication('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe(
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  );
  expect(preAuthentication('类', payload).toString()).toBe(
    `DSSEv1 3 类 ${payload.length} {"审计":"november"}`,
  );
});

test('openssl alone accepts a signature', ({}, info) => {
  const key = makeSigningKey(info.outputPath('keys'), '');
  const { signatures } = signEnvelope(payload, type, key);
  const [pem, signed, sig] = ['key.pem', 'signed', 'sig'].map((name) => info.outputPath(name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(pem, publicPem(key.publicKey));
  writeFileSync(signed, `DSSEv1 ${type.length} ${type} ${payload.length} ${payload.toString()}`);
  writeFileSync(sig, Buffer.from(signatures[0]!.sig, 'base64'));
  const verify = ['pkeyutl', '-verify', '-rawin', '-pubin', '-inkey', pem, '-sigfile', sig];

  expect(openssl([...verify, '-in', signed]).toString()).toContain('Signature Verified Successfully');
  writeFileSync(signed, `DSSEv1 ${type.length} ${type} ${payload.length} ${payload.toString()} `);
  expect(() => openssl([...verify, '-in', signed])).toThrow();
});

test('an envelope is right for its own key, type and payload alone', ({}, info) => {
  const key = makeSigningKey(info.outputPath('keys'), '');
  const other = makeSigningKey(info.outputPath('other'), '');
  const envelope = Envelope.parse(signEnvelope(payload, type, key));

  expect(verifyEnvelope(envelope, type, key.publicKey)).toEqual(payload);
  expect(verifyEnvelope(envelope, type, other.publicKey)).toBeNull();
  expect(verifyEnvelope(envelope, `${type} `, key.publicKey)).toBeNull();
  expect(verifyEnvelope({ ...envelope, payloadType: 'text/plain' }, 'text/plain', key.publicKey)).toBeNull();
  expect(verifyEnvelope({ ...envelope, payload: 'e30=' }, type, key.publicKey)).toBeNull();
  const { sig } = envelope.signatures[0]!;
  const claimed = { ...envelope, signatures: [{ keyid: other.fingerprint, sig }] };
  expect(verifyEnvelope(claimed, type, key.publicKey)).toBeNull();
});
