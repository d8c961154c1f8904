import { entryNames } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import type { Stamp } from '../evidence/stamp/verify-stamp.ts';
import type { CustodyEntry } from '../model/manifest.ts';
import { sha256 } from '../store/sha256.ts';
import type { Manifests } from './check-manifests.ts';
import type { Signers } from './check-signatures.ts';
import { differs, failure, type Checked } from './failure.ts';

const check = 'custody';
const file = entryNames.custody;
const envelope = 'evidence/audit.dsse.json';

/** What the custody log says was done is there to be seen: the walks, this very seal, its signature, its stamps. */
export function* checkSaid(
  archive: Archive,
  { audit, bytes }: Manifests,
  entries: readonly CustodyEntry[],
  { signers, stamps }: { signers: Signers; stamps: readonly Stamp[] },
): Checked<void> {
  yield* checkWalked(entries, audit.walks.length);
  const at = entries.findLastIndex(({ what }) => what === 'sealed');
  const [seal, own] = [entries[at], sha256(bytes)];
  if (seal?.detail !== own || at < audit.custody.count) {
    const what = {
      zh: '最后一次封存的清单 SHA-256 ',
      en: 'SHA-256 of the manifest that it tells was sealed last',
    };
    yield differs(check, file, what, own, seal?.detail ?? null);
  }
  const since = entries.slice(at + 1);
  for (const { seq, what, detail } of since) {
    if (what !== 'signed' || signers.audit.includes(detail)) continue;
    yield failure(
      check,
      archive.entry(envelope) === null ? envelope : file,
      `第 ${seq} 条记有签名（密钥 ${detail}），证据包中没有`,
      `entry ${seq} of the custody log tells of a signature (key ${detail}), and there is none`,
    );
  }
  yield* checkStamped(archive, since, stamps);
}

/** A walk of which the log tells cannot be left out; those of an audit that was killed have no entry. */
function* checkWalked(entries: readonly CustodyEntry[], walks: number): Checked<void> {
  const told = entries
    .filter(({ what }) => what === 'walked')
    .reduce((sum, { detail }) => sum + (/^\d{1,9}$/.test(detail) ? Number(detail) : Infinity), 0);
  if (told <= walks) return;
  yield failure(
    check,
    file,
    `记有 ${told} 次走查，证据包中只有 ${walks} 次`,
    `it tells of ${told} walks, and the bundle holds ${walks}`,
  );
}

function* checkStamped(
  archive: Archive,
  since: readonly CustodyEntry[],
  stamps: readonly Stamp[],
): Checked<void> {
  const told = since.filter(({ what }) => what === 'stamped').map(({ detail }) => detail);
  const found = archive.entries.filter(({ name }) => name.endsWith('.tsr')).length;
  if (told.length !== found) {
    const what = { zh: '保管记录中的时间戳数', en: 'number of time-stamps in the custody log' };
    return yield differs(check, file, what, told.length, found);
  }
  // One that is not right was told before.
  if (stamps.length !== found) return;
  const seen = stamps.map(({ at, by }) => `${at} ${by}`).toSorted();
  const [expected, other] = [told.toSorted().join('; '), seen.join('; ')];
  if (expected === other) return;
  yield differs(check, file, { zh: '其中所记的时间戳', en: 'time-stamps that it tells of' }, other, expected);
}
