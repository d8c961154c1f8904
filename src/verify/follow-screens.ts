import { factsEntry, fileEntry } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { screenHashes } from '../evidence/screen-hash.ts';
import { SCREEN_MEDIA } from '../evidence/walk-gate.ts';
import type { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { Screen } from '../model/screen.ts';
import type { Names } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';
import { isAboutUs } from '../model/words.ts';
import { differs, type Checked, type Note } from './failure.ts';
import type { MarkCount } from './follow-marks.ts';
import { readDocument } from './read-document.ts';
import type { Follower } from './walk-so-far.ts';

const check = 'consistency';

type Taken = Extract<Fact, { kind: 'screen' }>;
/** What fact and body of a screen both say of it. */
const both = ['screen', 'page', 'at', 'url', 'title', 'settled', 'screenHash', 'screenKey'] as const;
/** What of an address stands in a screen by itself, too. */
const parts = { path: 'pathname', query: 'search', hash: 'hash' } as const;

/**
 * Follows the screens of a walk: their numbers, their files, what fact and body both say, and the hashes, which are made
 * again from the body. What is done on a screen is done on the last one of its page before it.
 */
export function followScreens(
  archive: Archive,
  { walk, files, outcome }: WalkManifest,
  { marks, notes }: { marks: MarkCount; notes: Note[] },
): Follower {
  const name = factsEntry(walk);
  const listed = new Map(files.map(({ sha256, media }) => [sha256, media]));
  const known = new Map<number, { page: string; at: number }>();
  const named = new Set<string | null>();
  let next = 1;

  function* same(
    file: string,
    field: string,
    expected: string | number | null,
    found: string | number | null,
    where: Names,
  ): Checked<void> {
    if (expected === found) return;
    const what = { zh: `${where.zh}的 ${field} `, en: `${where.en}${field}` };
    yield differs(check, file, what, shown(expected), shown(found));
  }

  function* file(sha256: string, media: string, field: keyof Taken, where: Names): Checked<boolean> {
    const found = listed.get(sha256);
    if (found === media && archive.entry(fileEntry(sha256)) !== null) return true;
    const expected = `${media} of walk ${walk}`;
    yield* same(name, field, expected, found === media ? null : `${found ?? '–'} ${sha256}`, where);
    return false;
  }

  function* taken(fact: Taken, where: Names): Checked<void> {
    yield* same(name, 'screen', next, fact.screen, where);
    next = fact.screen + 1;
    known.set(fact.screen, fact);
    named.add(fact.body).add(fact.picture);
    if (fact.picture !== null) yield* file(fact.picture, 'image/png', 'picture', where);
    if (!(yield* file(fact.body, SCREEN_MEDIA, 'body', where))) return;
    const path = fileEntry(fact.body);
    const body = yield* readDocument(archive, check, path, Screen);
    if (body === null) return;
    marks.add(body.bytes.toString('utf8'));
    for (const field of both) yield* same(name, field, String(body.value[field]), String(fact[field]), where);
    yield* hashed(path, body.value, where);
    yield* addressed(path, body.value, where);
  }

  function* hashed(path: string, screen: Screen, where: Names): Checked<void> {
    const { screenHash, screenKey } = screenHashes(screen);
    yield* same(path, 'screenHash', screenHash, screen.screenHash, where);
    // Which texts moved by themselves was not always kept.
    if (screen.moving !== undefined) yield* same(path, 'screenKey', screenKey, screen.screenKey, where);
  }

  function* addressed(path: string, screen: Screen, where: Names): Checked<void> {
    const { url } = screen;
    // Where something was taken out, it may stand otherwise in each of them.
    if ([url, screen.path, screen.query, screen.hash].some((text) => text.includes('‹'))) return;
    const address = URL.canParse(url) ? new URL(url) : null;
    for (const [field, part] of Object.entries(parts) as [
      keyof typeof parts,
      (typeof parts)[keyof typeof parts],
    ][])
      if (address) yield* same(path, field, address[part], screen[field], where);
  }

  function* doneOn(said: number | null, page: string, at: number, where: Names): Checked<void> {
    // Of a page that did not answer there is none.
    if (said === null) return;
    const last = [...known].findLast(([, screen]) => screen.page === page && screen.at <= at)?.[0] ?? null;
    yield* same(name, 'screen', last, said, where);
  }

  return {
    *add(fact, where) {
      if (fact.kind === 'screen') yield* taken(fact, where);
      if (fact.kind === 'action') yield* doneOn(fact.screen, fact.page, fact.startedAt, where);
      if (fact.kind === 'outcome' && fact.evidence && fact.evidence.screen !== null)
        if (!known.has(fact.evidence.screen))
          yield* same(name, 'evidence.screen', `1–${next - 1}`, fact.evidence.screen, where);
    },
    end() {
      // One that broke may have written a file, and never come to say so.
      if (isAboutUs(outcome)) return [];
      for (const { sha256, media } of files) {
        if (named.has(sha256) || ![SCREEN_MEDIA, 'image/png'].includes(media)) continue;
        notes.push({
          file: fileEntry(sha256),
          sentence: {
            zh: `走查 ${walk} 的清单列有此文件，其事实中没有提到：可能缺了一条事实`,
            en: `walk ${walk} lists it, and none of its facts names it: a fact may be missing`,
          },
        });
      }
      return [];
    },
  };
}

function shown(value: string | number | null): string | number | null {
  return typeof value === 'string' ? safeText(value, 200) : value;
}
