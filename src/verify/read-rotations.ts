import type { KeyObject } from 'node:crypto';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { verifyEnvelope } from '../evidence/seal/dsse.ts';
import { Envelope, KeyRotation, rotationPayload } from '../model/manifest.ts';
import { failure, type Checked } from './failure.ts';
import { readDocument } from './read-document.ts';

/** Which key follows which: the old fingerprint by the new one, as the old key itself signed it. */
export type Rotations = ReadonlyMap<string, string>;

/** What old keys say of those that follow them; each statement must be signed by the old key. */
export function* readRotations(archive: Archive, keys: ReadonlyMap<string, KeyObject>): Checked<Rotations> {
  const rotations = new Map<string, string>();
  for (const { name } of archive.entries) {
    const [, follower] = /^evidence\/keys\/([0-9a-f]{64})\.rotation\.dsse\.json$/.exec(name) ?? [];
    if (follower === undefined) continue;
    const envelope = yield* readDocument(archive, 'signature', name, Envelope);
    if (envelope === null) continue;
    const statement = statementOf(envelope.value);
    const old = statement && keys.get(statement.old);
    if (statement?.new === follower && old && verifyEnvelope(envelope.value, rotationPayload, old)) {
      rotations.set(follower, statement.old);
    } else {
      yield failure(
        'signature',
        name,
        '不是旧密钥所签的更换声明',
        'is no statement of an old key about the one that follows it',
      );
    }
  }
  return rotations;
}

/** Whether a key is the one that is known, or follows it, however often it was rotated. */
export function leadsTo(known: string, key: string, rotations: Rotations): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = key; at !== undefined && !seen.has(at); at = rotations.get(at)) {
    if (at === known) return true;
    seen.add(at);
  }
  return false;
}

function statementOf({ payload }: Envelope): KeyRotation | null {
  try {
    return KeyRotation.parse(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')));
  } catch {
    return null;
  }
}
