import { expect, test } from '@playwright/test';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { askAuthority } from '../../src/evidence/stamp/ask-authority.ts';
import { readToken } from '../../src/evidence/stamp/read-token.ts';
import { stampRequest } from '../../src/evidence/stamp/stamp-request.ts';
import { verifyStamp } from '../../src/evidence/stamp/verify-stamp.ts';
import { makeAuthority, openssl, serveAuthority, stampReply } from './stamp-authority.ts';

const content = Buffer.from('{"what":"is stamped"}');
const sha256 = createHash('sha256').update(content).digest();
const nonce = Buffer.from('4123456789abcdef', 'hex');

test('openssl reads our request as one for SHA-256, with nonce and certificate', async ({}, info) => {
  const query = info.outputPath('request.tsq');
  writeFileSync(query, stampRequest(sha256, nonce));
  const said = openssl(['ts', '-query', '-in', query, '-text']).toString();

  expect(said).toContain('Version: 1');
  expect(said).toContain('Hash Algorithm: sha256');
  expect(said).toContain('Nonce: 0x4123456789ABCDEF');
  expect(said).toContain('Certificate required: yes');
  expect(stampRequest(sha256, nonce)).toEqual(openssl(['ts', '-query', '-in', query]));
});

for (const keys of ['rsa', 'ec'] as const) {
  test(`a stamp by an authority with ${keys} keys is right for us and for openssl, and leads to its root`, async ({}, info) => {
    const folder = info.outputPath('tsa');
    makeAuthority(folder, { keys });
    const authority = await serveAuthority(folder);
    const response = await askAuthority(authority.url, stampRequest(sha256, nonce));
    await authority.close();
    const root = new X509Certificate(authority.root);
    const stamp = verifyStamp(response, content, { nonce, roots: [root] });

    expect(stamp).toMatchObject({
      by: 'Test Time-Stamping Authority',
      policy: '1.2.3.4.1',
      authority: 'known',
    });
    expect(Math.abs(Date.parse(stamp.at) - Date.now())).toBeLessThan(60_000);
    expect(verifyStamp(response, content)).toEqual({ ...stamp, authority: 'unknown' });
    const [data, tsr] = [info.outputPath('data'), info.outputPath('data.tsr')];
    writeFileSync(data, content);
    writeFileSync(tsr, response);
    const files = ['-data', data, '-in', tsr, '-CAfile', `${folder}/root.pem`];
    expect(openssl(['ts', '-verify', ...files]).toString()).toContain('Verification: OK');
  });
}

test.describe('a stamp is refused', () => {
  let folder: string;
  let response: Buffer;

  test.beforeAll(({}, info) => {
    folder = info.outputPath('tsa');
    makeAuthority(folder);
    response = stampReply(folder, stampRequest(sha256, nonce));
  });

  test('over other content', () => {
    expect(() => verifyStamp(response, Buffer.from('{"what":"was stamped"}'))).toThrow(
      'about something else',
    );
  });

  test('that answers another request', () => {
    const other = Buffer.from('4123456789abcdee', 'hex');
    expect(() => verifyStamp(response, content, { nonce: other })).toThrow('nonce');
  });

  test('by a certificate that is good for more than stamps, as long as another one of the same key is not', ({}, info) => {
    const signed = (name: string) =>
      signedBy(folder, name, readToken(response).content, info.outputPath('tst'));
    expect(verifyStamp(signed('tsa'), content).by).toBe('Test Time-Stamping Authority');
    expect(() => verifyStamp(signed('wide'), content)).toThrow('not for time-stamping alone');
  });

  test('with any bit of it turned, or it still says the same', () => {
    const right = verifyStamp(response, content, { nonce });
    const accepted: number[] = [];
    for (let bit = 0; bit < response.length * 8; bit += 101) {
      const turned = Buffer.from(response);
      turned[bit >> 3]! ^= 1 << (bit & 7);
      try {
        expect(verifyStamp(turned, content, { nonce })).toEqual(right);
        accepted.push(bit >> 3);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'StampError') throw error;
      }
    }
    // Only what is not signed may differ: the certificates that stand between, and names of the signer.
    expect(accepted.length).toBeLessThan((response.length * 8) / 101 / 2);
  });

  test('by an authority that leads to another root', ({}, info) => {
    const other = info.outputPath('other');
    makeAuthority(other);
    const root = new X509Certificate(readFileSync(`${other}/root.pem`));
    expect(verifyStamp(response, content, { roots: [root] }).authority).toBe('unknown');
  });

  test('that is a refusal, with its reason', () => {
    const refusal = stampReply(folder, Buffer.from('3003020101', 'hex'));
    expect(() => verifyStamp(refusal, content)).toThrow('refused');
  });

  test('that is no DER at all', () => {
    for (const bad of [Buffer.alloc(0), Buffer.from('<html>'), Buffer.concat([response, Buffer.of(0)])])
      expect(() => verifyStamp(bad, content)).toThrow('no time-stamp of RFC 3161');
  });
});

test('an authority that is not there is named', async () => {
  await expect(askAuthority('http://127.0.0.1:1/', stampRequest(sha256, nonce))).rejects.toMatchObject({
    code: 'unreachable',
  });
});

/** A response around `info` that openssl signs with a certificate of its own choice. */
function signedBy(folder: string, name: string, info: Buffer, file: string): Buffer {
  writeFileSync(file, info);
  const token = openssl([
    ...['cms', '-sign', '-binary', '-nodetach', '-cades', '-md', 'sha256', '-outform', 'DER', '-in', file],
    ...['-econtent_type', '1.2.840.113549.1.9.16.1.4'],
    ...['-signer', `${folder}/${name}.pem`, '-inkey', `${folder}/${name}.key`],
  ]);
  const body = Buffer.concat([Buffer.from('3003020100', 'hex'), token]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length);
  return Buffer.concat([Buffer.from('3082', 'hex'), length, body]);
}
