import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deriveFolder } from '../../src/bundle/derive-folder.ts';
import { filesBelow } from '../../src/bundle/files-below.ts';
import { howToVerify } from '../../src/bundle/how-to-verify.ts';
import { recordedAudit } from '../../src/bundle/recorded-audit.ts';
import { namesOf } from '../../src/evidence/seal/audit-chain.ts';
import { auditContent } from '../../src/evidence/seal/audit-content.ts';
import { exportCanonical } from '../../src/judge/export-canonical.ts';
import { judgeVersions } from '../../src/judge/judge-versions.ts';
import { AuditManifest, WalkManifest, type ChainLink } from '../../src/model/manifest.ts';
import { RecordedPassage } from '../../src/model/passage.ts';
import { Review } from '../../src/model/review.ts';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { retold, tamper, type Contents } from './tamper.ts';

/** What a forger wants the bundle to say: contents of its records, which are packed anew from there. */
export type Forgery = (contents: Contents) => void;

/**
 * Writes a copy of a bundle as one who has Seesaw and all files could have made it: `change` is made in what was recorded,
 * and everything that follows from it is made anew, manifests, database and report too, so that nothing is found but a
 * record that contradicts itself.
 */
export function repack(from: string, to: string, change: Forgery): string {
  return tamper(from, to, 'sums', (contents) => {
    change(contents);
    const folder = mkdtempSync(join(tmpdir(), 'seesaw-forged-'));
    try {
      sealAnew(contents, folder);
      deriveAnew(contents, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

const textOf = (contents: Contents, name: string): string => contents.get(name)!.toString('utf8');
export const linesIn = (contents: Contents, name: string): unknown[] =>
  textOf(contents, name)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

function lay(contents: Contents, folder: string, which: RegExp): void {
  for (const [name, content] of contents) {
    if (!which.test(name)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

function derive(contents: Contents, folder: string) {
  const walks = [...contents.keys()]
    .filter((name) => name.startsWith('evidence/walks/'))
    .map((name) => WalkManifest.parse(JSON.parse(textOf(contents, name))))
    .toSorted((a, b) => (a.walk < b.walk ? -1 : 1));
  const audit = AuditManifest.parse(JSON.parse(textOf(contents, 'evidence/audit.json')));
  const said = {
    reviews: linesIn(contents, 'reviews.jsonl').map((each) => Review.parse(each)),
    passages: linesIn(contents, 'passages.jsonl').map((each) => RecordedPassage.parse(each)),
  };
  const factsOf = (walk: string) => textOf(contents, `walks/${walk}/facts.jsonl`).split('\n').slice(0, -1);
  return { audit, ...deriveFolder(folder, recordedAudit(audit, walks, said, factsOf)) };
}

/** Manifests of walks and audit, the last link of the chain, the last entries of the custody log. */
function sealAnew(contents: Contents, folder: string): void {
  lay(contents, folder, /^files\//);
  const { audit } = derive(contents, folder);
  const store = openStore(join(folder, 'seesaw.db'), { readonly: true });
  const { content, texts } = auditContent(store, {
    ...{ audit: audit.audit, dir: folder, operator: audit.operator },
    derived: exportCanonical(store),
    judged: judgeVersions(),
  });
  store.close();
  for (const [walk, text] of texts) contents.set(`evidence/walks/${walk}.json`, Buffer.from(text));
  const older = linesIn(contents, 'chain.jsonl').slice(0, -1) as ChainLink[];
  let previous: string | null = null;
  const links = older.map((each, index) => {
    const link: ChainLink = { ...each, seq: index + 1, previous };
    previous = sha256(canonicalJson(link));
    return link;
  });
  // The log before the seal is part of it.
  retold(contents, (entries) => entries);
  const custody = linesIn(contents, 'evidence/custody.jsonl') as { what: string; hash: string }[];
  const count = custody.findLastIndex(({ what }) => what === 'sealed');
  const manifest: AuditManifest = {
    ...{ ...content, sealedAt: audit.sealedAt, previous: namesOf(links.at(-1)) },
    custody: { count, lastHash: custody[count - 1]?.hash ?? '0'.repeat(64) },
  };
  const sealed = canonicalJson(manifest);
  contents.set('evidence/audit.json', Buffer.from(sealed));
  const { root, sealedAt } = manifest;
  const own = { ...{ seq: links.length + 1, audit: audit.audit, sealedAt, root }, manifest: sha256(sealed) };
  const chain = [...links, { ...own, previous }].map((link) => `${canonicalJson(link)}\n`);
  contents.set('chain.jsonl', Buffer.from(chain.join('')));
  retold(contents, (entries) =>
    entries.map((entry, index) => (index === count ? { ...entry, detail: sha256(sealed) } : entry)),
  );
}

/** The database and the report, which speaks of the seal. */
function deriveAnew(contents: Contents, folder: string): void {
  rmSync(folder, { recursive: true });
  lay(contents, folder, /^(?:files|evidence)\//);
  const { audit } = derive(contents, folder);
  for (const name of contents.keys()) if (name.startsWith('report/')) contents.delete(name);
  const report = filesBelow(join(folder, 'report')).map((name) => `report/${name}`);
  for (const name of ['seesaw.db', ...report]) contents.set(name, readFileSync(join(folder, name)));
  contents.set('HOW-TO-VERIFY.md', Buffer.from(howToVerify(audit)));
}
