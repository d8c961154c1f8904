import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { browserFileHash } from '../../src/browser/browser-file-hash.ts';
import { resolveHost } from '../../src/record/resolve-host.ts';
import { noteCircumstances } from '../../src/scenario/note-circumstances.ts';
import { makeAuthority, openssl } from '../evidence/stamp-authority.ts';
import { test } from './walked-site.ts';

test.use({ ignoreHTTPSErrors: true });

test('a target on this machine has no addresses and no certificate, and says why; the page tells its version', async ({
  walked,
  page,
}) => {
  walked.serve(
    '/',
    `<html ng-version="17.1.0"><head><meta name="Generator" content="DokuWiki 2025-05-14 ${'x'.repeat(300)}">
     <meta name="app-version" content="4.2.1"><meta name="description" content="no version">
     <script>document.querySelectorAll = () => { throw new Error('mine') }; Array.prototype.push = () => 0;</script>
     </head><body><h1>首页</h1></body></html>`,
  );
  const { session } = await walked.begin('downgrade');
  const answer = await page.goto(walked.origin);
  const account = { name: 'reader', plan: '高级会员', planSince: '2025-11-01', password: 'never-written' };
  await noteCircumstances(session, page, { answer, account, use: {} });
  const [fact] = walked.of('circumstances');

  expect(fact).toMatchObject({
    host: '127.0.0.1',
    ...{ addresses: null, noAddresses: 'loopback', tls: null, noTls: 'no-tls' },
    account: { type: null, plan: '高级会员', planSince: '2025-11-01' },
  });
  expect(fact!.pageVersions).toEqual([
    expect.stringMatching(/^generator: DokuWiki 2025-05-14 x+$/),
    'app-version: 4.2.1',
    'ng-version: 17.1.0',
  ]);
  expect(fact!.pageVersions[0]).toHaveLength(200);
  expect(fact!.browserSha256).toMatch(/^[0-9a-f]{64}$/);
});

test('certificates are those of the browser’s own connection, the server’s first', async ({
  walked,
  page,
}, info) => {
  const folder = info.outputPath('tls');
  makeAuthority(folder);
  const [tsa, between] = ['tsa', 'between'].map((name) => readFileSync(`${folder}/${name}.pem`)) as [
    Buffer,
    Buffer,
  ];
  const server = createServer(
    { key: readFileSync(`${folder}/tsa.key`), cert: Buffer.concat([tsa, between]) },
    (_, response) => {
      response.setHeader('server', 'nginx/1.27.2').end('<h1>首页</h1>');
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { session } = await walked.begin('downgrade');
  const answer = await page.goto(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await noteCircumstances(session, page, { answer, account: null, use: {} });
  server.closeAllConnections();
  server.close();

  const fingerprint = (pem: Buffer) =>
    createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');
  expect(walked.of('circumstances')[0]).toMatchObject({
    tls: {
      issuer: 'Test Between',
      subject: 'Test Time-Stamping Authority',
      protocol: expect.stringMatching(/^TLS 1\.[23]$/),
      chain: [fingerprint(tsa), fingerprint(between)],
    },
    noTls: null,
    pageVersions: ['server: nginx/1.27.2'],
    account: null,
  });
  expect(openssl(['x509', '-in', `${folder}/tsa.pem`, '-outform', 'DER'])).toEqual(
    new X509Certificate(tsa).raw,
  );
});

test('the addresses of a name are told once each, in order, as the machine’s resolver gives them', async () => {
  const ask = () =>
    Promise.resolve([{ address: '203.0.113.9' }, { address: '198.51.100.7' }, { address: '203.0.113.9' }]);
  const answer = await resolveHost('reader.example', false, ask);

  expect(answer).toEqual({ addresses: ['198.51.100.7', '203.0.113.9'], noAddresses: null });
  expect(await resolveHost('[2001:db8::1]', false, ask)).toEqual({ addresses: null, noAddresses: 'number' });
  expect(await resolveHost('reader.localhost', true, ask)).toEqual({
    addresses: null,
    noAddresses: 'loopback',
  });
  const failing = () => Promise.reject(new Error('ENOTFOUND'));
  expect(await resolveHost('reader.invalid', false, failing)).toEqual({
    addresses: null,
    noAddresses: 'failed',
  });
});

test('the browser’s file is hashed once and known again until it changes', async ({ browser }, info) => {
  const cache = info.outputPath('cache', 'browser-file.json');
  const hash = await browserFileHash(browser, '/nowhere', cache);
  const { path } = JSON.parse(readFileSync(cache, 'utf8'));

  expect(hash).toBe(openssl(['dgst', '-sha256', '-r', path]).toString().slice(0, 64));
  expect(await browserFileHash(browser, '/nowhere', cache)).toBe(hash);
});
