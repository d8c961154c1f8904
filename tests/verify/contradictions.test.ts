import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { verificationText } from '../../src/verify/verification-text.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import { makeAuthority, stampReply, openssl } from '../evidence/stamp-authority.ts';
import { bundled, nothingKnown, saidAgainst, smallAudit } from './bundled-audit.ts';
import { retold, tamper, type Contents, type Recomputed } from './tamper.ts';

/** One bundle for all of them. */
test.describe.configure({ mode: 'default' });

let folder: string;
let plain: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seesaw-contradictions-'));
  process.env['SEESAW_KEYS'] = join(folder, 'no-keys');
  plain = (await bundled(smallAudit(join(folder, 'november')), join(folder, 'plain.zip'))).path;
  expect(saidAgainst(plain)).toBe('');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whatever JSON holds. */
type Json = ReturnType<typeof JSON.parse>;

const factsName = 'walks/video-out/facts.jsonl';
const manifestName = 'evidence/walks/video-out.json';

/** Changes the facts of a walk as the one who recorded them could have. */
function inFacts(contents: Contents, change: (facts: Json[]) => void): void {
  const facts = contents
    .get(factsName)!
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Json);
  change(facts);
  contents.set(factsName, Buffer.from(facts.map((fact) => `${canonicalJson(fact)}\n`).join('')));
}

function inJson(contents: Contents, name: string, change: (value: Json) => void): void {
  const value = JSON.parse(contents.get(name)!.toString('utf8')) as Json;
  change(value);
  contents.set(name, Buffer.from(canonicalJson(value)));
}

const taken = (facts: Json[]): Json => facts.find(({ kind }) => kind === 'screen')!;
const fileOf = (hash: string): string => `files/${hash.slice(0, 2)}/${hash}`;

/** Puts another content in the place of a recorded one, with everything that names it. */
function inPlaceOf(contents: Contents, of: 'body' | 'picture', content: Buffer): void {
  const hash = sha256(content);
  let old = '';
  inFacts(contents, (facts) => {
    old = taken(facts)[of];
    taken(facts)[of] = hash;
  });
  contents.set(fileOf(hash), content);
  inJson(contents, manifestName, (manifest) => {
    const at = manifest['files'].findIndex(({ sha256: each }: Json) => each === old);
    manifest['files'][at] = { ...manifest['files'][at], sha256: hash, bytes: content.length };
    manifest['files'].sort((a: Json, b: Json) => (a['sha256'] < b['sha256'] ? -1 : 1));
  });
}

const bodyOf = (contents: Contents): Json => {
  let body = '';
  inFacts(contents, (facts) => (body = taken(facts)['body']));
  return JSON.parse(contents.get(fileOf(body))!.toString('utf8')) as Json;
};

const changes: {
  what: string;
  recomputed?: Recomputed;
  change: (contents: Contents) => void;
  said: RegExp;
}[] = [
  {
    what: 'another outcome in the facts than in the manifest',
    change: (contents) =>
      inFacts(contents, (facts) => (facts.find(({ kind }) => kind === 'outcome')!['outcome'] = 'blocked')),
    said: /^consistency walks\/video-out\/facts\.jsonl: outcome of walk video-out in its facts: expected refused, found blocked$/m,
  },
  {
    what: 'no outcome at all',
    change: (contents) =>
      inFacts(contents, (facts) =>
        facts.splice(
          facts.findIndex(({ kind }) => kind === 'outcome'),
          1,
        ),
      ),
    said: /^consistency .+: outcome of walk video-out in its facts: expected refused, found nothing$/m,
  },
  {
    what: 'two outcomes',
    change: (contents) =>
      inFacts(contents, (facts) => facts.push({ ...facts.find(({ kind }) => kind === 'outcome') })),
    said: /^consistency .+: outcome of walk video-out in its facts: expected refused, found refused, refused$/m,
  },
  {
    what: 'a title that the screen does not have',
    change: (contents) => inFacts(contents, (facts) => (taken(facts)['title'] = '别的')),
    said: /^consistency .+: walk video-out, row \d+: title: expected .+, found 别的$/m,
  },
  {
    what: 'an address that the screen does not have',
    change: (contents) => inFacts(contents, (facts) => (taken(facts)['url'] = 'http://other.test/')),
    said: /^consistency .+row \d+: url: expected .+, found http:\/\/other\.test\/$/m,
  },
  {
    what: 'a screen that no walk recorded',
    change: (contents) => inFacts(contents, (facts) => (taken(facts)['body'] = 'ab'.repeat(32))),
    said: /^consistency .+row \d+: body: expected application\/vnd\.seesaw\.screen\+json of walk video-out, found – (?:ab){32}$/m,
  },
  {
    what: 'the picture of another walk',
    change: (contents) => inFacts(contents, (facts) => (taken(facts)['picture'] = 'cd'.repeat(32))),
    said: /^consistency .+row \d+: picture: expected image\/png of walk video-out, found – (?:cd){32}$/m,
  },
  {
    what: 'a picture that is none',
    change: (contents) => inPlaceOf(contents, 'picture', Buffer.from('GIF89a')),
    said: /^files files\/.+: is no PNG$/m,
  },
  {
    what: 'a picture with something behind it',
    change: (contents) => {
      const png = [...contents.keys()]
        .filter((name) => name.startsWith('files/'))
        .map((name) => contents.get(name)!)
        .find((content) => content.toString('latin1', 1, 4) === 'PNG')!;
      inPlaceOf(contents, 'picture', Buffer.concat([png, Buffer.from('PK')]));
    },
    said: /^files files\/.+: is no PNG$/m,
  },
  {
    what: 'a file of a kind that is never recorded',
    change: (contents) => {
      const content = Buffer.from('%PDF-1.7');
      contents.set(fileOf(sha256(content)), content);
      inJson(contents, manifestName, ({ files }) =>
        files.push({ sha256: sha256(content), media: 'application/pdf', bytes: content.length }),
      );
    },
    said: /^consistency evidence\/walks\/video-out\.json: file [0-9a-f]{64} is of a kind that is never recorded: application\/pdf$/m,
  },
  {
    what: 'a member that no fact has',
    change: (contents) => inFacts(contents, (facts) => (facts[1]!['hidden'] = 'word')),
    said: /^facts walks\/video-out\/facts\.jsonl: walk video-out, row 2: field hidden is none of its schema$/m,
  },
  {
    what: 'a member deep in a screen that no screen has',
    change: (contents) => {
      const body = bodyOf(contents);
      body['viewport'].hidden = 'word';
      inPlaceOf(contents, 'body', Buffer.from(canonicalJson(body)));
    },
    said: /^consistency files\/.+: field viewport\.hidden is none of its schema$/m,
  },
  {
    what: 'a screen that is not canonical',
    change: (contents) => inPlaceOf(contents, 'body', Buffer.from(` ${canonicalJson(bodyOf(contents))}`)),
    said: /^consistency files\/.+: is not in the canonical form/m,
  },
  {
    what: 'two actions with one number',
    change: (contents) =>
      inFacts(contents, (facts) => {
        for (const fact of facts) if (fact['kind'] === 'action') fact['action'] = 1;
      }),
    said: /^consistency .+row \d+: action: expected 2, found 1$/m,
  },
  {
    what: 'a fact after the end of its walk',
    change: (contents) => inFacts(contents, (facts) => (facts.at(-1)!['at'] = 9e9)),
    said: /^consistency .+row \d+: at: 9000000000, and the walk lasted 10000 ms$/m,
  },
  {
    what: 'a walk that ended before it began',
    change: (contents) =>
      inJson(contents, manifestName, (manifest) => (manifest['endedAt'] = '2026-10-01T00:00:00.000Z')),
    said: /^manifests evidence\/walks\/video-out\.json: endedAt: 2026-10-01T00:00:00\.000Z is earlier than head\.startedAt in /m,
  },
  {
    what: 'a walk that ended at no time',
    change: (contents) => inJson(contents, manifestName, (manifest) => (manifest['endedAt'] = 'noon')),
    said: /^manifests evidence\/walks\/video-out\.json: endedAt is no time: noon$/m,
  },
  {
    what: 'a log that tells of more walks than there are',
    change: (contents) =>
      retold(contents, (entries) => [{ ...entries[0]!, what: 'walked', detail: '6' }, ...entries]),
    said: /^custody evidence\/custody\.jsonl: it tells of 6 walks, and the bundle holds 5$/m,
  },
  {
    what: 'a log without the seal',
    change: (contents) =>
      retold(contents, (entries) => entries.map((entry) => ({ ...entry, what: 'judged' as const }))),
    said: /^custody .+: SHA-256 of the manifest that it tells was sealed last: expected [0-9a-f]{64}, found nothing$/m,
  },
  {
    what: 'a log of a later seal',
    recomputed: 'sums',
    change: (contents) =>
      retold(contents, (entries) => [...entries, { ...entries.at(-1)!, detail: 'ef'.repeat(32) }]),
    said: /^custody .+: SHA-256 of the manifest that it tells was sealed last: expected [0-9a-f]{64}, found (?:ef){32}$/m,
  },
  {
    what: 'a log that goes back in time',
    recomputed: 'sums',
    change: (contents) =>
      retold(contents, (entries) => [
        ...entries,
        { ...entries.at(-1)!, what: 'judged', at: '2026-01-01T00:00:00.000Z' },
      ]),
    said: /^custody .+: \d \(judged\): 2026-01-01T00:00:00\.000Z is earlier than \d \(sealed\)/m,
  },
  {
    what: 'a log with the signature of a key that did not sign',
    recomputed: 'sums',
    change: (contents) =>
      retold(contents, (entries) => [
        ...entries,
        { ...entries.at(-1)!, what: 'signed', detail: 'ab'.repeat(32) },
      ]),
    said: /^custody .+: entry \d of the custody log tells of a signature \(key (?:ab){32}\), and there is none$/m,
  },
  {
    what: 'a table without the mark at its beginning',
    recomputed: 'sums',
    change: (contents) => contents.set('report/walks.csv', contents.get('report/walks.csv')!.subarray(3)),
    said: /^derivation report\/walks\.csv: differs from byte 0 on, though its words are the same$/m,
  },
  {
    what: 'a table with other line ends',
    recomputed: 'sums',
    change: (contents) => {
      const text = contents.get('report/walks.csv')!.toString('utf8');
      contents.set('report/walks.csv', Buffer.from(text.replaceAll('\r\n', '\n')));
    },
    said: /^derivation report\/walks\.csv: differs from byte \d+ on, though its words are the same$/m,
  },
  {
    what: 'a blank more in a table',
    recomputed: 'sums',
    change: (contents) => {
      const text = contents.get('report/walks.csv')!.toString('utf8');
      contents.set('report/walks.csv', Buffer.from(text.replace(/,,(?=[^\n]*\r\n[^\n]*$)/, ', ,')));
    },
    said: /^derivation report\/walks\.csv: row \d+, column \w+: expected "", found " "$/m,
  },
  {
    what: 'bytes in a manifest that are no text',
    recomputed: 'nothing',
    change: (contents) => {
      const text = contents.get('manifest.json')!.toString('latin1');
      contents.set('manifest.json', Buffer.from(text.replace('"tool":"', '"tool":"\xff'), 'latin1'));
    },
    said: /^contents manifest\.json: is not UTF-8$/m,
  },
  {
    what: 'a word in the header of the database',
    recomputed: 'sums',
    change: (contents) => {
      const database = Buffer.from(contents.get('seesaw.db')!);
      database.write('word', 24);
      database.write('word', 92);
      database.writeUInt32BE(3_045_001, 96);
      contents.set('seesaw.db', database);
    },
    said: /^derivation seesaw\.db: its rows are right, and there are bytes in it that belong to no row$/m,
  },
];

for (const { what, recomputed = 'everything', change, said } of changes) {
  test(`${what} is found (recomputed: ${recomputed})`, ({}, info) => {
    const path = tamper(plain, info.outputPath('tampered.zip'), recomputed, change);
    expect(saidAgainst(path)).toMatch(said);
  });
}

test('versions that this Seesaw does not have are found where it packed the bundle itself, else told', ({}, info) => {
  const claimed = (to: string, tool: string | null) =>
    tamper(plain, info.outputPath(to), 'everything', (contents) => {
      for (const name of [...contents.keys()].filter((each) => each.startsWith('evidence/walks/')))
        inJson(contents, name, ({ versions }) => (versions.lexicon = 'words-99'));
      if (tool !== null) inJson(contents, 'manifest.json', (manifest) => (manifest['tool'] = tool));
    });
  expect(saidAgainst(claimed('same.zip', null))).toMatch(
    /^manifests evidence\/walks\/video-out\.json: version of lexicon: expected .+, found words-99$/m,
  );
  const other = verifyBundle(claimed('other.zip', '99.0.0'), nothingKnown);
  const text = verificationText(other, nothingKnown, 'en');
  expect(text).toContain('Made by Seesaw 99.0.0');
  expect(text).toMatch(/Versions that differ: lexicon words-99 → /);
});

test('a time-stamp from before the seal, one that is there twice and one behind a gap are found', ({}, info) => {
  const authority = join(folder, 'authority');
  makeAuthority(authority, { keys: 'ec' });
  const withStamps = (from: string, to: string, names: string[]) =>
    tamper(from, info.outputPath(to), 'sums', (contents) => {
      const file = info.outputPath('audit.json');
      writeFileSync(file, contents.get('evidence/audit.json')!);
      const der = stampReply(authority, openssl(['ts', '-query', '-data', file, '-sha256', '-cert']));
      for (const name of names) contents.set(`evidence/${name}`, der);
    });
  const later = tamper(plain, info.outputPath('later.zip'), 'everything', (contents) =>
    inJson(contents, 'evidence/audit.json', (audit) => (audit['sealedAt'] = '2099-01-01T00:00:00.000Z')),
  );
  expect(saidAgainst(withStamps(later, 'before.zip', ['audit.tsr']))).toMatch(
    /^stamp evidence\/: RFC 3161: .+ is earlier than sealedAt in evidence\/audit\.json \(2099-01-01T00:00:00\.000Z\)$/m,
  );
  const twice = saidAgainst(withStamps(plain, 'twice.zip', ['audit.tsr', 'audit.2.tsr']));
  expect(twice).toMatch(/^stamp evidence\/audit\.tsr: is the same time-stamp as another one$/m);
  expect(saidAgainst(withStamps(plain, 'gap.zip', ['audit.9.tsr']))).toMatch(
    /^stamp evidence\/audit\.9\.tsr: the numbers of the time-stamps have a gap$/m,
  );
});
