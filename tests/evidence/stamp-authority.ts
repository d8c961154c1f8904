import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A real time-stamping authority: `openssl ts` behind a server on loopback. */
export type StampAuthority = {
  url: string;
  /** Certificate of its root, PEM. */
  root: string;
  /** Requests that it had. */
  asked: () => number;
  close: () => Promise<void>;
};

const settings = (folder: string) => `
[ tsa ]
serial = ${folder}/serial
signer_cert = ${folder}/tsa.pem
certs = ${folder}/between.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

const extensions = `
[ ca ]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[ stamps ]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[ wide ]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping, emailProtection
`;

/** Runs openssl; throws with what it says if it fails. */
export function openssl(args: string[], input?: Buffer): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Makes keys and certificates in `folder`: a root, one between, and the authority's own, for `days`. */
export function makeAuthority(folder: string, { keys = 'rsa' }: { keys?: 'rsa' | 'ec' } = {}): void {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const algorithm =
    keys === 'rsa'
      ? ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048']
      : ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  writeFileSync(at('x.cnf'), `[req]\ndistinguished_name = dn\n[dn]\n${extensions}`);
  writeFileSync(at('serial'), '01\n');
  const names = { root: 'Test Root', between: 'Test Between', tsa: 'Test Time-Stamping Authority' };
  for (const [name, subject] of Object.entries(names)) {
    openssl(['genpkey', '-algorithm', ...algorithm, '-out', at(`${name}.key`)]);
    const request = [
      'req',
      '-new',
      '-config',
      at('x.cnf'),
      '-key',
      at(`${name}.key`),
      '-subj',
      `/CN=${subject}`,
    ];
    openssl([...request, '-out', at(`${name}.csr`)]);
  }
  const issue = (name: string, as: string, by: string[], kind: string) =>
    openssl([
      ...['x509', '-req', '-days', '2', '-in', at(`${name}.csr`), '-out', at(`${as}.pem`)],
      ...['-extfile', at('x.cnf'), '-extensions', kind, ...by],
    ]);
  issue('root', 'root', ['-signkey', at('root.key')], 'ca');
  issue('between', 'between', ['-CA', at('root.pem'), '-CAkey', at('root.key'), '-CAcreateserial'], 'ca');
  const byBetween = ['-CA', at('between.pem'), '-CAkey', at('between.key'), '-CAcreateserial'];
  issue('tsa', 'tsa', byBetween, 'stamps');
  issue('tsa', 'wide', byBetween, 'wide');
  writeFileSync(at('wide.key'), readFileSync(at('tsa.key')));
  writeFileSync(at('tsa.cnf'), settings(folder));
}

/** What the authority answers to a request, DER. */
export function stampReply(folder: string, request: Buffer): Buffer {
  const query = join(folder, `${process.pid}.tsq`);
  writeFileSync(query, request);
  try {
    return openssl([
      'ts',
      '-reply',
      '-config',
      join(folder, 'tsa.cnf'),
      '-section',
      'tsa',
      '-queryfile',
      query,
    ]);
  } finally {
    rmSync(query);
  }
}

/** Serves an authority that was made in `folder`; `answer` takes the place of what it would say. */
export async function serveAuthority(
  folder: string,
  answer: (request: Buffer) => Buffer = (request) => stampReply(folder, request),
): Promise<StampAuthority> {
  let asked = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
      response.end(answer(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    root: readFileSync(join(folder, 'root.pem'), 'utf8'),
    asked: () => asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
