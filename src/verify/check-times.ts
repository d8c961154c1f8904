import { entryNames, walkManifestEntry } from '../bundle/entry-names.ts';
import type { Stamp } from '../evidence/stamp/verify-stamp.ts';
import type { ChainLink, CustodyEntry } from '../model/manifest.ts';
import type { Manifests } from './check-manifests.ts';
import { failure, type Check, type Checked } from './failure.ts';
import { day } from './spans.ts';

type Moment = { check: Check; file: string; what: string; at: string };

/**
 * Every time is one, and none is earlier than what must have been before it: an audit before its walks, their ends
 * before the seal, the seal before what was done with it, and before its stamps. Machines' clocks are set right, so
 * nothing is said of less than a day. How long before the seal something was, nobody can know from files.
 */
export function* checkTimes(
  { audit, walks }: Manifests,
  {
    custody,
    links,
    stamps,
  }: { custody: readonly CustodyEntry[]; links: readonly ChainLink[]; stamps: readonly Stamp[] },
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
    yield* inOrder(started, begun);
    yield* inOrder(begun, ended);
    yield* inOrder(ended, sealed);
  }
  for (const link of links)
    yield* isTime(of(entryNames.chain, `${link.seq}: sealedAt`, link.sealedAt, 'chain'));
  let before: Moment | null = null;
  for (const { seq, at, what } of custody) {
    const now = of(entryNames.custody, `${seq} (${what})`, at, 'custody');
    yield* isTime(now);
    if (before) yield* inOrder(before, now);
    before = now;
  }
  const entry = custody.findLast(({ what }) => what === 'sealed');
  if (entry) yield* inOrder(sealed, of(entryNames.custody, `${entry.seq} (sealed)`, entry.at, 'custody'));
  for (const stamp of stamps) yield* inOrder(sealed, of('evidence/', 'RFC 3161', stamp.at, 'stamp'));
}

/** ISO 8601 in UTC, as it is written here. */
function* isTime({ check, file, what, at }: Moment): Checked<void> {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(at) && Number.isFinite(Date.parse(at))) return;
  yield failure(check, file, `${what} 不是时间：${at}`, `${what} is no time: ${at}`);
}

function* inOrder(before: Moment, after: Moment): Checked<void> {
  if (!(Date.parse(after.at) < Date.parse(before.at) - day)) return;
  yield failure(
    after.check,
    after.file,
    `${after.what} 为 ${after.at}，早于 ${before.file} 的 ${before.what}（${before.at}）`,
    `${after.what}: ${after.at} is earlier than ${before.what} in ${before.file} (${before.at})`,
  );
}
