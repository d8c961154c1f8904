import { entryNames, walkManifestEntry } from '../bundle/entry-names.ts';
import type { Stamp } from '../evidence/stamp/verify-stamp.ts';
import type { ChainLink, CustodyEntry, WalkManifest } from '../model/manifest.ts';
import type { RecordedPassage } from '../model/passage.ts';
import type { Manifests } from './check-manifests.ts';
import { failure, type Check, type Checked, type Note } from './failure.ts';
import { apart, day } from './spans.ts';

type Moment = { check: Check; file: string; what: string; at: string };

/** Whatever has a time, beside audit and walks. */
export type Timed = {
  custody: readonly CustodyEntry[];
  links: readonly ChainLink[];
  stamps: readonly Stamp[];
  passages: readonly RecordedPassage[];
};

/**
 * Every time is one, and none is earlier than what must have been before it: an audit before its walks, their ends
 * before the seal, a seal after those before it in its chain, the seal before what was done with it, and before its
 * stamps. Machines' clocks are set right, so that what is less than a day too early is only noted. How long before the
 * seal something was, nobody can know from files.
 */
export function* checkTimes(
  { audit, walks }: Manifests,
  { custody, links, stamps, passages }: Timed,
  notes: Note[],
): Checked<void> {
  const of = (file: string, what: string, at: string, check: Check = 'manifests'): Moment => ({
    check,
    file,
    what,
    at,
  });
  const started = of(entryNames.audit, 'startedAt', audit.startedAt);
  const sealed = of(entryNames.audit, 'sealedAt', audit.sealedAt);
  yield* isTime(started);
  yield* isTime(sealed);
  for (const { walk, head, endedAt } of walks) {
    const file = walkManifestEntry(walk);
    const [begun, ended] = [of(file, 'head.startedAt', head.startedAt), of(file, 'endedAt', endedAt)];
    yield* isTime(begun);
    yield* isTime(ended);
    yield* inOrder(started, begun, notes);
    yield* inOrder(begun, ended, notes);
    yield* inOrder(ended, sealed, notes);
    for (const [index, passage] of passages.entries())
      if (passage.walk === walk)
        yield* inOrder(begun, of(entryNames.passages, `${index + 1}: at`, passage.at), notes);
  }
  const chain = links.map((link) => of(entryNames.chain, `${link.seq}: sealedAt`, link.sealedAt, 'chain'));
  const log = custody.map(({ seq, what, at }) => of(entryNames.custody, `${seq} (${what})`, at, 'custody'));
  for (const moments of [chain, log])
    for (const [index, moment] of moments.entries()) {
      yield* isTime(moment);
      if (index > 0) yield* inOrder(moments[index - 1]!, moment, notes);
    }
  const seals = new Map(links.map((link, index) => [link.manifest, chain[index]!]));
  for (const [index, { what, detail }] of custody.entries()) {
    const seal = what === 'sealed' ? seals.get(detail) : undefined;
    if (seal) yield* inOrder(seal, log[index]!, notes);
  }
  for (const stamp of stamps) yield* inOrder(sealed, of('evidence/', 'RFC 3161', stamp.at, 'stamp'), notes);
  notes.push(...overlapping(walks));
}

/** An account walks one flow at a time. */
function* overlapping(walks: readonly WalkManifest[]): Generator<Note, void> {
  const last = new Map<string, WalkManifest>();
  // Of one that was killed, the end is when it was found.
  const ended = walks.filter(({ outcome }) => outcome !== 'interrupted');
  for (const walk of ended.toSorted((a, b) => (a.head.startedAt < b.head.startedAt ? -1 : 1))) {
    const { account, startedAt, target } = walk.head;
    if (account === null) continue;
    const key = JSON.stringify([target.id, account]);
    const before = last.get(key);
    last.set(key, walk);
    if (!before || Date.parse(startedAt) >= Date.parse(before.endedAt) - apart) continue;
    yield {
      file: walkManifestEntry(walk.walk),
      sentence: {
        zh: `于 ${startedAt} 开始，而同一账号的走查 ${before.walk} 到 ${before.endedAt} 才结束：时钟被调过，或时间被改过`,
        en: `it began at ${startedAt}, and walk ${before.walk} of the same account ended at ${before.endedAt} only: the clock was set, or a time was changed`,
      },
    };
  }
}

/** ISO 8601 in UTC, as it is written here. */
function* isTime({ check, file, what, at }: Moment): Checked<void> {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(at) && Number.isFinite(Date.parse(at))) return;
  yield failure(check, file, `${what} 不是时间：${at}`, `${what} is no time: ${at}`);
}

function* inOrder(before: Moment, after: Moment, notes: Note[]): Checked<void> {
  const by = Date.parse(before.at) - Date.parse(after.at);
  if (!(by > apart)) return;
  const { check, file, what, at } = after;
  const zh = `${what} 为 ${at}，早于 ${before.file} 的 ${before.what}（${before.at}）`;
  const en = `${what}: ${at} is earlier than ${before.what} in ${before.file} (${before.at})`;
  if (by > day) yield failure(check, file, zh, en);
  else
    notes.push({
      file,
      sentence: {
        zh: `${zh}：时钟被调过，或时间被改过`,
        en: `${en}: the clock was set, or a time was changed`,
      },
    });
}
