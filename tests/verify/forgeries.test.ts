import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { verificationDocument } from '../../src/verify/verification-document.ts';
import { verificationText } from '../../src/verify/verification-text.ts';
import { verifyBundle } from '../../src/verify/verify-bundle.ts';
import { bundled, nothingKnown, saidAgainst, smallAudit } from './bundled-audit.ts';
import { linesIn, repack, type Forgery } from './repack.ts';
import { retold, type Contents } from './tamper.ts';

/** One bundle for all of them. */
test.describe.configure({ mode: 'default' });

let folder: string;
let plain: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seesaw-forgeries-'));
  process.env['SEESAW_KEYS'] = join(folder, 'no-keys');
  plain = (await bundled(smallAudit(join(folder, 'november')), join(folder, 'plain.zip'))).path;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whatever JSON holds. */
type Json = ReturnType<typeof JSON.parse>;

function inFacts(contents: Contents, walk: string, change: (facts: Json[]) => void): void {
  const name = `walks/${walk}/facts.jsonl`;
  const facts = linesIn(contents, name) as Json[];
  change(facts);
  contents.set(name, Buffer.from(facts.map((fact) => `${canonicalJson(fact)}\n`).join('')));
}

function inJson(contents: Contents, name: string, change: (value: Json) => void): void {
  const value = JSON.parse(contents.get(name)!.toString('utf8')) as Json;
  change(value);
  contents.set(name, Buffer.from(canonicalJson(value)));
}

const inManifest = (contents: Contents, walk: string, change: (manifest: Json) => void): void =>
  inJson(contents, `evidence/walks/${walk}.json`, change);

const inTarget = (contents: Contents, walk: string, changes: Json): void =>
  inManifest(contents, walk, ({ head }) => Object.assign(head.target, changes));

const fileOf = (hash: string): string => `files/${hash.slice(0, 2)}/${hash}`;
const ofKind = (facts: Json[], kind: string): Json => facts.find((fact) => fact.kind === kind)!;

/** Puts a fact among the others of a walk, where its time is. */
function insert(contents: Contents, walk: string, ...added: Json[]): void {
  inFacts(contents, walk, (facts) => {
    for (const fact of added) facts.splice(facts.findLastIndex(({ at }) => at <= fact.at) + 1, 0, fact);
  });
}

/** Puts another body in the place of a walk's last recorded state; `said`: what its fact says as well. */
function inBody(
  contents: Contents,
  change: (body: Json) => void,
  said: (fact: Json, body: Json) => void,
): void {
  inFacts(contents, 'video-out', (facts) => {
    const fact = facts.findLast(({ kind }) => kind === 'screen')!;
    const body = JSON.parse(contents.get(fileOf(fact.body))!.toString('utf8')) as Json;
    change(body);
    const content = Buffer.from(canonicalJson(body));
    inManifest(contents, 'video-out', ({ files }) => {
      const at = files.findIndex((each: Json) => each.sha256 === fact.body);
      files[at] = { ...files[at], sha256: sha256(content), bytes: content.length };
    });
    contents.delete(fileOf(fact.body));
    fact.body = sha256(content);
    contents.set(fileOf(fact.body), content);
    said(fact, body);
  });
}

/** Keeps the same source for every walk, as one scenario file has. */
function withSources(contents: Contents): void {
  const scenario = 'a'.repeat(64);
  const list = {
    version: 'sources-1',
    files: [{ file: 'qinghe.ts', sha256: scenario, kept: null, redacted: {} }],
  };
  const content = Buffer.from(canonicalJson(list));
  contents.set(fileOf(sha256(content)), content);
  for (const walk of walks)
    inManifest(contents, walk, ({ files, head }) => {
      head.scenario.sha256 = scenario;
      files.push({
        sha256: sha256(content),
        media: 'application/vnd.seesaw.sources+json',
        bytes: content.length,
      });
    });
}

/** Puts links before the seal's own, and tells of them in the custody log if they are this audit's. */
function withLinks(contents: Contents, ...links: Json[]): void {
  const own = linesIn(contents, 'chain.jsonl');
  const all = [...links.map((link) => ({ ...earlier, ...link })), ...own];
  contents.set('chain.jsonl', Buffer.from(all.map((link) => `${canonicalJson(link)}\n`).join('')));
}

const walks = ['fair-in', 'fair-out', 'video-in', 'video-ours', 'video-out'];
const earlier = {
  ...{ seq: 1, audit: 'october', sealedAt: '2026-10-01T08:00:00.000Z', previous: null },
  ...{ root: '1'.repeat(64), manifest: '2'.repeat(64) },
};
const harness = (from: number): Json => ({
  kind: 'harness',
  what: 'settle',
  at: from,
  from,
  to: from + 5.25,
});
const verb = { kind: 'verb', verb: 'irreversible', id: 7, source: null, declared: { pays: '30.00 CNY' } };
const money = {
  ...{
    kind: 'money',
    at: 150,
    page: 'p1',
    screen: 1,
    label: '',
    look: null,
    amounts: [],
    charge: null,
    plans: [],
  },
  ...{ declared: { pays: '30.00 CNY' }, verdict: 'nothing-shown', reason: '', version: 'money-3' },
};
const chat = {
  ...{ kind: 'chat', at: 150, intent: 'downgrade', said: 1, ended: 'answered', patienceMs: 1000 },
  ...{ speakers: [{ at: 140, speaker: 'agent', reason: 'name' }], version: 'chat-2' },
};
const circumstances = {
  ...{ kind: 'circumstances', at: 50, host: 'star.localhost', addresses: null, noAddresses: 'loopback' },
  ...{ tls: null, noTls: 'no-tls', pageVersions: [], account: null, browserSha256: 'b'.repeat(64) },
};

const contradictions: { what: string; change: Forgery; said: RegExp }[] = [
  {
    what: 'a hash of a screen that is not of its body',
    change: (contents) =>
      inBody(
        contents,
        (body) => (body.screenHash = 'e'.repeat(64)),
        (fact) => (fact.screenHash = 'e'.repeat(64)),
      ),
    said: /^consistency files\/.+: walk video-out, row \d+: screenHash: expected [0-9a-f]{64}, found e{64}$/,
  },
  {
    what: 'another text on a screen',
    change: (contents) =>
      inBody(
        contents,
        ({ blocks }) => (blocks[0].text = '降级已办理'),
        () => undefined,
      ),
    said: /^consistency files\/.+: walk video-out, row \d+: screenHash: expected [0-9a-f]{64}, found [0-9a-f]{64}$/,
  },
  {
    what: 'a key by which a screen is another one than it was',
    change: (contents) =>
      inBody(
        contents,
        (body) => Object.assign(body, { moving: [], screenKey: 'e'.repeat(64) }),
        (fact) => (fact.screenKey = 'e'.repeat(64)),
      ),
    said: /^consistency files\/.+: walk video-out, row \d+: screenKey: expected [0-9a-f]{64}, found e{64}$/,
  },
  {
    what: 'a path that is not that of its address',
    change: (contents) =>
      inBody(
        contents,
        (body) => (body.path = '/elsewhere'),
        () => undefined,
      ),
    said: /^consistency files\/.+: walk video-out, row \d+: path: expected \/page-6, found \/elsewhere$/,
  },
  {
    what: 'facts that are out of order',
    change: (contents) =>
      inFacts(contents, 'video-out', (facts) => {
        const at = facts.findIndex(({ kind }) => kind === 'navigation');
        facts.splice(-3, 0, ...facts.splice(at, 1));
      }),
    said: /^consistency walks\/video-out\/facts\.jsonl: walk video-out, row \d+: 300 ms is earlier than \d+, which was written before it \(walk video-out, row \d+\): a monotonic clock does not go back$/,
  },
  {
    what: 'an action that ends before it begins',
    change: (contents) => inFacts(contents, 'video-out', (facts) => (ofKind(facts, 'action').endedAt = 150)),
    said: /^consistency .+row \d+: it ends at 150 ms, before it begins \(200\)$/,
  },
  {
    what: 'an action that had not ended when the next fact was written',
    change: (contents) => inFacts(contents, 'video-out', (facts) => (ofKind(facts, 'action').endedAt = 290)),
    said: /^consistency .+row \d+: 260 ms is earlier than 290, which was written before it/,
  },
  {
    what: 'a screen that was read before the one before it',
    change: (contents) =>
      inBody(
        contents,
        (body) => (body.at = 4000),
        (fact) => (fact.at = 4000),
      ),
    said: /^consistency .+row \d+: 4000 ms is earlier than 5100, which was written before it/m,
  },
  {
    what: 'an action on another screen than the last one',
    change: (contents) =>
      inFacts(contents, 'video-out', (facts) => (facts.findLast(({ kind }) => kind === 'action').screen = 2)),
    said: /^consistency .+row \d+: screen: expected 6, found 2$/,
  },
  {
    what: 'an outcome that is shown by a screen that is not there',
    change: (contents) =>
      inFacts(contents, 'video-out', (facts) => (ofKind(facts, 'outcome').evidence.screen = 9)),
    said: /^consistency .+row \d+: evidence\.screen: expected 1–7, found 9$/,
  },
  {
    what: 'a walk that failed, told as one that was refused',
    change: (contents) => {
      inFacts(contents, 'video-ours', (facts) => (ofKind(facts, 'outcome').outcome = 'refused'));
      inManifest(contents, 'video-ours', (manifest) => (manifest.outcome = 'refused'));
    },
    said: /^consistency walks\/video-ours\/facts\.jsonl: the outcome of walk video-ours is refused, and nothing in its facts says so$/,
  },
  {
    what: 'a walk that was done, told as one that found nothing',
    change: (contents) => {
      inFacts(contents, 'fair-out', (facts) => (ofKind(facts, 'outcome').outcome = 'blocked'));
      inManifest(contents, 'fair-out', (manifest) => (manifest.outcome = 'blocked'));
    },
    said: /^consistency .+: the outcome of walk fair-out is blocked, and nothing in its facts says so$/,
  },
  {
    what: 'a step that ends otherwise than it began',
    change: (contents) =>
      inFacts(contents, 'video-out', (facts) => {
        const end = facts.findLast((fact) => fact.verb === 'indicate');
        end.declared = { changes: 'plan' };
      }),
    said: /^consistency .+row \d+: indicate: expected .+, found .+plan.+$/,
  },
  {
    what: 'money that was read for a step that nobody declared',
    change: (contents) => insert(contents, 'video-out', money),
    said: /^consistency .+row \d+: declared: expected nothing, found \{"pays":"30\.00 CNY"\}$/,
  },
  {
    what: 'money that was read for another step',
    change: (contents) =>
      insert(
        contents,
        'video-out',
        { ...verb, at: 145, edge: 'begin', declared: { pays: '3.00 CNY' } },
        money,
        { ...verb, at: 155, edge: 'end', declared: { pays: '3.00 CNY' } },
      ),
    said: /^consistency .+row \d+: declared: expected \{"pays":"3\.00 CNY"\}, found \{"pays":"30\.00 CNY"\}$/,
  },
  {
    what: 'a message that was left out of a chat',
    change: (contents) => insert(contents, 'video-out', chat),
    said: /^consistency .+row \d+: it tells of a message at 140 ms, and none was recorded$/,
  },
  {
    what: 'a walk without a window in which a person went on',
    change: (contents) =>
      insert(contents, 'video-out', {
        ...{
          kind: 'take-over',
          at: 120,
          page: 'p1',
          what: 'solve the CAPTCHA',
          from: 120,
          to: 130,
          done: true,
        },
      }),
    said: /^consistency .+row \d+: headless while a person went on: expected false, found true$/,
  },
  {
    what: 'a world of its own in a browser that has none',
    change: (contents) => {
      inManifest(contents, 'video-out', ({ head }) => (head.environment.browser = 'firefox'));
      insert(contents, 'video-out', {
        ...{
          kind: 'page',
          at: 10,
          page: 'p1',
          opener: null,
          url: 'about:blank',
          world: 'isolated',
          gap: null,
        },
      });
    },
    said: /^consistency .+row \d+: world: expected that of firefox, found isolated$/,
  },
  {
    what: 'one browser of two versions',
    change: (contents) => {
      for (const walk of ['video-in', 'video-out']) insert(contents, walk, circumstances);
      inManifest(contents, 'video-out', ({ head }) => (head.environment.browserVersion = '99.0'));
    },
    said: /^consistency evidence\/walks\/video-out\.json: version of the browser whose file is b{64}: expected .+, found 99\.0$/,
  },
  {
    what: 'more that was taken out than its manifest tells',
    change: (contents) => {
      inManifest(contents, 'video-out', (manifest) => (manifest.redactions = { phone: 1 }));
      inFacts(
        contents,
        'video-out',
        (facts) => (ofKind(facts, 'outcome').reason = '‹phone-1› ‹phone-2› ‹email-1›'),
      );
    },
    said: /^consistency evidence\/walks\/video-out\.json: redactions\.phone: expected 2, found 1\nconsistency .+: redactions\.email: expected 1, found 0$/,
  },
  {
    what: 'a walk that is a copy of another one, told as a further repeat',
    change: (contents) => {
      insert(contents, 'video-in', harness(10.1234567), harness(20.1234567), harness(30.1234567));
      const name = (walk: string) => `evidence/walks/${walk}.json`;
      contents.set(name('video-in-2'), contents.get(name('video-in'))!);
      contents.set('walks/video-in-2/facts.jsonl', contents.get('walks/video-in/facts.jsonl')!);
      inManifest(contents, 'video-in-2', ({ head }) =>
        Object.assign(head, { walk: 'video-in-2', repeat: 2 }),
      );
    },
    said: /^consistency walks\/video-in-2\/facts\.jsonl: 3 moments of walk video-in-2 are those of walk video-in to the last digit: one is a copy of the other\n/,
  },
  {
    what: 'a target that is called otherwise in one of its walks',
    change: (contents) => {
      withSources(contents);
      inTarget(contents, 'video-out', { name: { zh: '月亮视频', en: 'Moon Video' } });
    },
    said: /^consistency evidence\/walks\/video-out\.json: name of target star-video \(walks video-in and video-out\): expected .*Star Video.*, found .*Moon Video.*$/,
  },
  {
    what: 'a fair app that is one in some of its walks only',
    change: (contents) => {
      withSources(contents);
      inTarget(contents, 'fair-out', { reference: false });
    },
    said: /^consistency evidence\/walks\/fair-out\.json: reference of target fair-reading .+: expected true, found false$/,
  },
  {
    what: 'a seal that has two links',
    change: (contents) => withLinks(contents, {}, {}),
    said: /^chain chain\.jsonl: line 2 is of the same seal as line 1$/,
  },
  {
    what: 'two audits with the same walks',
    change: (contents) => withLinks(contents, {}, { audit: 'september', manifest: '3'.repeat(64) }),
    said: /^chain chain\.jsonl: audit in line 2: expected october, found september$/,
  },
  {
    what: 'older seals that go back in time',
    change: (contents) =>
      withLinks(
        contents,
        {},
        { sealedAt: '2026-09-01T08:00:00.000Z', root: '3'.repeat(64), manifest: '4'.repeat(64) },
      ),
    said: /^chain chain\.jsonl: 2: sealedAt: 2026-09-01T08:00:00\.000Z is earlier than 1: sealedAt in chain\.jsonl \(2026-10-01T08:00:00\.000Z\)$/,
  },
  {
    what: 'an earlier seal of this audit whose link is another audit’s',
    change: (contents) => {
      withLinks(contents, {});
      retold(contents, (entries) => [
        { ...entries[0]!, what: 'sealed', detail: earlier.manifest },
        ...entries,
      ]);
    },
    said: /^chain chain\.jsonl: audit in line 1: expected .+, found october$/,
  },
  {
    what: 'links in another order than the seals were made',
    change: (contents) => {
      const { audit } = linesIn(contents, 'chain.jsonl')[0] as Json;
      const at = { sealedAt: '2026-11-01T09:00:00.000Z', audit };
      withLinks(contents, at, { ...at, root: '3'.repeat(64), manifest: '4'.repeat(64) });
      retold(contents, (entries) => [
        ...['4', '2'].map((digit) => ({ ...entries[0]!, what: 'sealed' as const, detail: digit.repeat(64) })),
        ...entries,
      ]);
    },
    said: /^chain chain\.jsonl: the seal in line 1 was made after that in line 2, as entry 2 of the custody log says$/,
  },
];

test('a forger who changes nothing makes the same bundle again', ({}, info) => {
  const path = repack(plain, info.outputPath('same.zip'), () => undefined);
  expect(saidAgainst(path)).toBe('');
});

for (const { what, change, said } of contradictions) {
  test(`${what} is found although all that follows was made anew, and nothing else is`, ({}, info) => {
    const found = saidAgainst(repack(plain, info.outputPath('forged.zip'), change));
    expect(found).toMatch(said);
    expect(found.replaceAll(/^(?:consistency|chain) .+$\n?/gm, '')).toBe('');
  });
}

const notes: { what: string; change: Forgery; said: RegExp }[] = [
  {
    what: 'a target of which no page was where it is said to be',
    change: (contents) => {
      for (const walk of walks.filter((each) => each.startsWith('video')))
        inTarget(contents, walk, { origin: 'https://www.example.com' });
    },
    said: /^walks\/video-in\/facts\.jsonl: target star-video is said to be at https:\/\/www\.example\.com, and in 3 of its 3 walks no recorded page was there, but at star\.localhost:4173/,
  },
  {
    what: 'a walk of another target',
    change: (contents) => {
      const { head } = JSON.parse(contents.get('evidence/walks/fair-out.json')!.toString('utf8')) as Json;
      inTarget(contents, 'video-out', head.target);
      inManifest(contents, 'video-out', (manifest) => (manifest.head.repeat = 2));
    },
    said: /^walks\/video-out\/facts\.jsonl: target fair-reading is said to be at http:\/\/fair\.localhost:4173, and in 1 of its 3 walks no recorded page was there, but at star\.localhost:4173/m,
  },
  {
    what: 'a target that was called otherwise before its scenario was mended',
    change: (contents) => inTarget(contents, 'video-out', { name: { zh: '月亮视频', en: 'Moon Video' } }),
    said: /^evidence\/walks\/video-out\.json: name of target star-video .+: expected .+, found .+Moon Video.+$/,
  },
  {
    what: 'a clock that was set an hour ahead in the middle of a walk',
    change: (contents) =>
      insert(contents, 'video-out', {
        ...{ kind: 'clock', at: 1500, page: 'p1', offset: 0, roundTrip: 1, utc: '2026-11-01T09:00:01.500Z' },
      }),
    said: /^walks\/video-out\/facts\.jsonl: walk video-out: up to row \d+ the time of day went 3600 s further than the monotonic clock: .+\nwalks\/video-out\/facts\.jsonl: walk video-out: up to its end the time of day went -3\d{3} s further/,
  },
  {
    what: 'an end that is later than its facts',
    change: (contents) =>
      inManifest(contents, 'fair-in', (manifest) => (manifest.endedAt = '2026-11-01T08:30:10.000Z')),
    said: /^walks\/fair-in\/facts\.jsonl: walk fair-in: up to its end the time of day went 180\d s further/,
  },
  {
    what: 'a walk that began before its audit',
    change: (contents) =>
      inJson(contents, 'evidence/audit.json', (audit) => (audit.startedAt = '2026-11-01T20:00:00.000Z')),
    said: /^evidence\/walks\/fair-in\.json: head\.startedAt: 2026-11-01T08:00:00\.000Z is earlier than startedAt in evidence\/audit\.json \(2026-11-01T20:00:00\.000Z\): the clock was set, or a time was changed$/m,
  },
  {
    what: 'a walk that ended after the seal',
    change: (contents) =>
      inJson(contents, 'evidence/audit.json', (audit) => (audit.sealedAt = '2026-11-01T07:00:00.000Z')),
    said: /^evidence\/audit\.json: sealedAt: 2026-11-01T07:00:00\.000Z is earlier than endedAt in evidence\/walks\/fair-in\.json/m,
  },
  {
    what: 'a seal of this audit that the chain does not hold',
    change: (contents) =>
      retold(contents, (entries) => [{ ...entries[0]!, what: 'sealed', detail: '5'.repeat(64) }, ...entries]),
    said: /^chain\.jsonl: it does not hold the seal of which entry 1 of the custody log tells/,
  },
  {
    what: 'a repeat that is left out',
    change: (contents) => inManifest(contents, 'video-out', ({ head }) => (head.repeat = 3)),
    said: /^evidence\/audit\.json: repeats of star-video downgrade that are not there: 1, 2\. The audit was stopped, or walks were left out$/,
  },
  {
    what: 'a repeat that was walked twice',
    change: (contents) =>
      inManifest(contents, 'fair-out', ({ head }) => {
        const { target } = JSON.parse(contents.get('evidence/walks/video-out.json')!.toString('utf8')).head;
        head.target = target;
      }),
    said: /^evidence\/walks\/video-out\.json: repeat 1 of star-video downgrade has two usable walks: fair-out and video-out$/m,
  },
  {
    what: 'a picture that no fact names',
    change: (contents) =>
      inFacts(
        contents,
        'video-out',
        (facts) => (facts.findLast(({ kind }) => kind === 'screen').picture = null),
      ),
    said: /^files\/.+: walk video-out lists it, and none of its facts names it: a fact may be missing$/,
  },
];

for (const { what, change, said } of notes) {
  test(`${what} is no contradiction, and is told`, ({}, info) => {
    const verification = verifyBundle(repack(plain, info.outputPath('odd.zip'), change), nothingKnown);
    expect(verification.failures).toEqual([]);
    const told = verification.looked!.notes.map(({ file, sentence }) => `${file}: ${sentence.en}`);
    expect(told.join('\n')).toMatch(said);
    expect(verificationText(verification, nothingKnown, 'en')).toContain('✓ VALID');
    expect(verificationText(verification, nothingKnown, 'en')).toContain(`TO KNOW`);
    expect(verificationText(verification, nothingKnown, 'zh')).toContain('须知');
    expect(verificationDocument(verification).notes).toHaveLength(told.length);
  });
}

test('an ordinary bundle has nothing to be told of', () => {
  const verification = verifyBundle(plain, nothingKnown);
  expect(verification.looked!.notes).toEqual([]);
  expect(verificationText(verification, nothingKnown, 'en')).not.toContain('TO KNOW');
});
