import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSigningKey } from '../../src/evidence/keys/signing-key.ts';
import { openStore } from '../../src/store/open-store.ts';
import { makeAuthority, serveAuthority } from '../evidence/stamp-authority.ts';
import { begin, exampleHead } from '../store/example-walk.ts';
import { recordWalk } from '../judge/record-walk.ts';
import { runCommand, seesaw } from '../run-command.ts';
import { smallAudit } from '../verify/bundled-audit.ts';

/** One bundle, signed and time-stamped, for all of them. */
test.describe.configure({ mode: 'default' });

let folder: string;
let path: string;
let fingerprint: string;
let root: string;
let told: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seesaw-bundle-test-'));
  smallAudit(join(folder, 'reports', 'november'));
  fingerprint = makeSigningKey(join(folder, 'keys')).fingerprint;
  makeAuthority(join(folder, 'authority'));
  const authority = await serveAuthority(join(folder, 'authority'));
  root = join(folder, 'root.pem');
  writeFileSync(root, authority.root);
  const env = { SEESAW_KEYS: join(folder, 'keys'), SEESAW_TSA: authority.url };
  const made = await seesaw(['bundle', 'reports/november', '--lang', 'en'], { cwd: folder, env });
  await authority.close();
  expect(made.code, made.stderr).toBe(0);
  told = made.stdout;
  path = join(folder, 'reports', 'november', 'november.seesaw.zip');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('bundle seals, signs and stamps, and says so', () => {
  expect(told).toContain('Bundle: reports/november/november.seesaw.zip');
  expect(told).toMatch(/^ {2}\d+ files, \d+ kB$/m);
  expect(told).toMatch(/^ {2}Merkle root: [0-9a-f]{64}$/m);
  expect(told).toContain(`Signed by ${fingerprint}`);
  expect(told).toContain('Time-stamped (1)');
});

test('verify says whose key signed and who says when, in an install without Playwright and a browser', async ({}, info) => {
  const without = info.outputPath('without.mjs');
  const hook = `export async function resolve(name, context, next) {
    if (/^@?playwright/.test(name)) throw new Error('there is no ' + name);
    return next(name, context);
  }`;
  writeFileSync(
    without,
    `import { register } from 'node:module';
     register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`,
  );
  const args = ['verify', path, '--key', fingerprint, '--tsa-ca', root, '--lang', 'en'];
  const { code, stdout, stderr } = await seesaw(args, { env: { NODE_OPTIONS: `--import=${without}` } });
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toContain('✓ VALID: november.seesaw.zip');
  expect(stdout).toContain(`Signed by: ${fingerprint} – the key you named`);
  expect(stdout).toMatch(/Time-stamp: \S+Z, .+ – authority trusted/);
});

test('what is found is the same in every time zone and language', async () => {
  const places = [
    { TZ: 'UTC', LC_ALL: 'C' },
    { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
  ];
  const found = await Promise.all(places.map((env) => seesaw(['verify', path, '--json'], { env })));
  expect(found[0]!.code).toBe(0);
  expect(JSON.parse(found[0]!.stdout)).toMatchObject({
    version: 'verification-1',
    valid: true,
    failures: [],
  });
  expect(found[1]!.stdout).toBe(found[0]!.stdout);
  expect(found[2]!.stdout).toBe(found[0]!.stdout);
});

test('a change is named with its file and number, and ends with 4', async ({}, info) => {
  const changed = info.outputPath('changed.seesaw.zip');
  const bytes = readFileSync(path);
  const at = bytes.indexOf(',refused,1,') + ',refused,'.length;
  bytes[at] = '7'.charCodeAt(0);
  writeFileSync(changed, bytes);
  const { code, stdout } = await seesaw(['verify', changed, '--lang', 'zh'], {});
  expect(code).toBe(4);
  expect(stdout).toContain('✗ 无效：changed.seesaw.zip');
  expect(stdout).toMatch(/^ {2}report\/walks\.csv：第 \d+ 行 usable 列应为 1，实为 7$/m);
});

test('wrong options and paths end with 2 and a sentence', async ({}, info) => {
  const empty = info.outputPath('empty', 'seesaw.db');
  openStore(empty).close();
  const wrong = [
    ['verify', 'nowhere.zip'],
    ['verify', path, '--key', 'abc'],
    ['verify', path, '--expect', 'nowhere.zip'],
    ['verify', path, '--tsa-ca', path],
    ['bundle', empty],
  ];
  for (const args of wrong) {
    const { code, stderr } = await seesaw([...args, '--lang', 'en']);
    expect(code, args.join(' ')).toBe(2);
    expect(stderr.trim().split('\n'), args.join(' ')).toHaveLength(1);
  }
});

test('an audit that is still being walked is not bundled', async ({}, info) => {
  const database = info.outputPath('running', 'seesaw.db');
  const store = openStore(database);
  begin(store, exampleHead('w1'));
  const { code, stderr } = await seesaw(['bundle', database, '--lang', 'en']);
  store.close();
  expect(code).toBe(75);
  expect(stderr).toContain('Not bundled: walk w1 is still under way.');
});

test('what was changed in the database is not bundled', async ({}, info) => {
  const database = info.outputPath('damaged', 'seesaw.db');
  const store = openStore(database);
  recordWalk(store, 'w1');
  store.close();
  const { code, stdout, stderr } = await seesaw(['bundle', database, '--json'], {
    env: { SEESAW_KEYS: info.outputPath('keys') },
  });
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 'bundle-1',
    audit: 'november',
    signers: [],
    stamps: 0,
  });
  rmSync(info.outputPath('damaged', 'files'), { recursive: true });
  const again = await seesaw(['bundle', database, '--lang', 'en'], {
    env: { SEESAW_KEYS: info.outputPath('keys') },
  });
  expect(again.code).toBe(4);
  expect(again.stderr).toContain('Not bundled: walk w1 is not what was recorded.');
});

test('every step of HOW-TO-VERIFY.md does what it says, with nothing of ours', async ({}, info) => {
  const unpacked = info.outputPath('unpacked');
  const unzipped = await runCommand('unzip', ['-q', path, '-d', unpacked]);
  expect(unzipped.code, unzipped.stderr).toBe(0);
  const text = readFileSync(join(unpacked, 'HOW-TO-VERIFY.md'), 'utf8');
  const parts = text.split('\n---\n');
  expect(parts).toHaveLength(2);
  const [zh, en] = parts.map((part) => Array.from(part.matchAll(/```sh\n(.*?)\n```/gs), ([, sh = '']) => sh));
  expect(zh).toEqual(en);
  const said = await runCommand('bash', ['-c', en!.join('\n')], { cwd: unpacked });
  expect(said.code, said.stderr).toBe(0);
  const lines = said.stdout.split('\n');
  for (const line of [
    'files: OK',
    'manifests: OK',
    'facts: OK',
    'screens and pictures: OK',
    'reviews and passages: OK',
    'chain of facts: OK',
    'chain: OK',
    'database: OK',
  ])
    expect(lines).toContain(line);
  expect(said.stdout).toMatch(/^root: OK [0-9a-f]{64}$/m);
  expect(said.stdout).toContain('Signature Verified Successfully');
  expect(said.stdout).toContain(`signed by ${fingerprint}`);
  expect(said.stdout).toMatch(/^Time stamp: /m);
  expect(said.stdout).toMatch(/star-video +downgrade +refused/);
  const stamp = [
    'ts',
    '-verify',
    '-data',
    'evidence/audit.json',
    '-in',
    'evidence/audit.tsr',
    '-CAfile',
    root,
  ];
  expect((await runCommand('openssl', stamp, { cwd: unpacked })).stdout).toContain('Verification: OK');

  writeFileSync(join(unpacked, 'walks.txt'), 'hidden');
  const changed = readFileSync(join(unpacked, 'report', 'walks.csv'), 'utf8').replace('refused', 'done');
  writeFileSync(join(unpacked, 'report', 'walks.csv'), changed);
  const found = await runCommand('bash', ['-c', en![0]!], { cwd: unpacked });
  expect(found.stdout).toContain('report/walks.csv: FAILED');
  expect(found.stdout).toContain('walks.txt');
  expect(found.stdout).not.toContain('files: OK');

  // Whoever changes a file can make the list of hashes anew; the rest must tell.
  const change = [
    `sig=$(sqlite3 :memory: "SELECT CAST(readfile('evidence/audit.dsse.json') AS TEXT) ->> '$.signatures[0].sig'")`,
    'sed -i "s|$sig|$(printf %s "$sig" | tr A-Za-z N-ZA-Mn-za-m)|" evidence/audit.dsse.json',
    'for file in files/*/*; do printf x >> "$file"; done; printf "{}\\n" >> passages.jsonl',
    `sed -i 's/"manifest":"./"manifest":"g/' chain.jsonl`,
    `sqlite3 seesaw.db "DROP TRIGGER fact_is_never_changed; UPDATE fact SET json = replace(json, 'kind', 'kin')"`,
    'find . -type f ! -name SHA256SUMS | cut -c3- | xargs sha256sum > SHA256SUMS',
  ];
  const changing = await runCommand('bash', ['-e', '-c', change.join('\n')], { cwd: unpacked });
  expect(changing.code, changing.stderr).toBe(0);
  const after = await runCommand('bash', ['-c', en!.join('\n')], { cwd: unpacked });
  const told = after.stdout.split('\n').filter((line) => /: |^signed/.test(line));
  expect(told).toEqual(
    expect.arrayContaining(['files: OK', 'signature: BROKEN', 'chain: BROKEN', 'database: DIFFERS']),
  );
  for (const line of ['screens and pictures: OK', 'reviews and passages: OK', 'chain: OK', 'database: OK'])
    expect(told).not.toContain(line);
  expect(after.stdout).not.toContain(`signed by ${fingerprint}`);
});
