import { factsEntry, fileEntry, walkManifestEntry } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { SCREEN_MEDIA } from '../evidence/walk-gate.ts';
import type { Fact } from '../model/fact.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { Screen } from '../model/screen.ts';
import { sourceMedia, sourcesMedia } from '../model/sources.ts';
import type { Names } from '../model/walk.ts';
import { differs, failure, type Checked } from './failure.ts';
import { readDocument } from './read-document.ts';
import { day, week } from './spans.ts';

const check = 'consistency';

type Taken = Extract<Fact, { kind: 'screen' }>;
/** What fact and body of a screen both say of it. */
const both = ['screen', 'page', 'at', 'url', 'title', 'settled', 'screenHash', 'screenKey'] as const;

/**
 * Follows the facts of one walk, and says where they contradict each other, the walk's manifest or the files that they
 * name. Who changes a fact and makes all hashes anew has to change every one of these as well.
 */
export function walkSoFar(
  archive: Archive,
  { walk, head, outcome, endedAt, files }: WalkManifest,
): { add(fact: Fact, where: Names): Checked<void>; end(): Checked<void> } {
  const name = factsEntry(walk);
  const listed = new Map(files.map(({ sha256, media }) => [sha256, media]));
  const startedAt = Date.parse(head.startedAt);
  const lasted = Date.parse(endedAt) - startedAt;
  const outcomes: string[] = [];
  const next = { action: 1, screen: 1 };

  function* number(of: keyof typeof next, found: number, where: Names): Checked<void> {
    const what = { zh: `${where.zh}的 ${of} `, en: `${where.en}${of}` };
    if (found !== next[of]) yield differs(check, name, what, next[of], found);
    next[of] = found + 1;
  }

  function* file(sha256: string, media: string, what: keyof Taken, where: Names): Checked<boolean> {
    const said = { zh: `${where.zh}的 ${what} `, en: `${where.en}${what}` };
    const found = listed.get(sha256);
    if (found === media && archive.entry(fileEntry(sha256)) !== null) return true;
    const expected = `${media} of walk ${walk}`;
    yield differs(check, name, said, expected, found === media ? null : `${found ?? '–'} ${sha256}`);
    return false;
  }

  function* taken(fact: Taken, where: Names): Checked<void> {
    yield* number('screen', fact.screen, where);
    if (fact.picture !== null) yield* file(fact.picture, 'image/png', 'picture', where);
    if (!(yield* file(fact.body, SCREEN_MEDIA, 'body', where))) return;
    const body = yield* readDocument(archive, check, fileEntry(fact.body), Screen);
    if (body === null) return;
    for (const field of both) {
      const what = { zh: `${where.zh}的 ${field} `, en: `${where.en}${field}` };
      if (body.value[field] !== fact[field])
        yield differs(check, name, what, String(body.value[field]), String(fact[field]));
    }
  }

  return {
    *add(fact, where) {
      if (fact.kind === 'outcome') outcomes.push(fact.outcome);
      if (fact.kind === 'action') yield* number('action', fact.action, where);
      if (fact.kind === 'screen') yield* taken(fact, where);
      if (fact.at > lasted + day) {
        yield failure(
          check,
          name,
          `${where.zh}的 at 为 ${fact.at}，走查只持续了 ${lasted} 毫秒`,
          `${where.en}at: ${fact.at}, and the walk lasted ${lasted} ms`,
        );
      }
      if (fact.kind !== 'clock') return;
      const from = Date.parse(fact.utc) - startedAt - fact.at;
      if (!(Math.abs(from) > week)) return;
      const what = { zh: `${where.zh}的 utc `, en: `${where.en}utc` };
      yield differs(check, name, what, new Date(startedAt + fact.at).toISOString(), fact.utc);
    },
    *end() {
      // A walk that was killed has no last fact, or was killed after it.
      if (outcome !== 'interrupted' && (outcomes.length !== 1 || outcomes[0] !== outcome)) {
        const what = { zh: `走查 ${walk} 的结果 `, en: `outcome of walk ${walk} in its facts` };
        yield differs(check, name, what, outcome, outcomes.join(', ') || null);
      }
      for (const { sha256, media } of files) {
        if ([SCREEN_MEDIA, 'image/png', sourcesMedia, sourceMedia].includes(media)) continue;
        yield failure(
          check,
          walkManifestEntry(walk),
          `文件 ${sha256} 的类型 ${media} 不会被记录`,
          `file ${sha256} is of a kind that is never recorded: ${media}`,
        );
      }
    },
  };
}
