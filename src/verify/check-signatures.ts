import { createPublicKey, type KeyObject } from 'node:crypto';
import { entryNames } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { fingerprintOf } from '../evidence/keys/fingerprint.ts';
import { publicPem } from '../evidence/keys/signing-key.ts';
import { verifyEnvelope } from '../evidence/seal/dsse.ts';
import { auditPayload, bundlePayload, Envelope } from '../model/manifest.ts';
import { failure, type Checked } from './failure.ts';
import { readDocument, readEntry } from './read-document.ts';
import { leadsTo, readRotations } from './read-rotations.ts';

const check = 'signature';
const auditEnvelope = 'evidence/audit.dsse.json';

/**
 * Fingerprints of the keys that signed the audit's seal, and this very bundle; [] where there is no signature.
 * `known`: those among them that are the key the reader knows, or were named by it as its followers.
 */
export type Signers = { audit: string[]; bundle: string[]; known: string[] };

/**
 * Every signature that is there must be right, over exactly what stands in the bundle.
 *
 * @param known fingerprint of the key that must have signed; null if none is asked for
 */
export function* checkSignatures(
  archive: Archive,
  { audit, manifest }: { audit: Buffer; manifest: Buffer },
  known: string | null,
): Checked<Signers> {
  const keys = yield* readKeys(archive);
  const rotations = yield* readRotations(archive, keys);
  const signed = {
    audit: yield* checkEnvelope(archive, auditEnvelope, auditPayload, audit, entryNames.audit, keys),
    bundle: yield* checkEnvelope(
      archive,
      entryNames.envelope,
      bundlePayload,
      manifest,
      entryNames.manifest,
      keys,
    ),
  };
  const all = new Set([...signed.audit, ...signed.bundle]);
  const isKnown = (key: string): boolean => known !== null && leadsTo(known, key, rotations);
  const signers = { ...signed, known: [...all].filter(isKnown) };
  const rotated = new Set([...rotations.keys(), ...rotations.values()]);
  for (const fingerprint of keys.keys()) {
    if (all.has(fingerprint) || rotated.has(fingerprint)) continue;
    yield failure(
      check,
      `evidence/keys/${fingerprint}.pem`,
      '证据包中没有这把密钥的有效签名：签名被去掉或被替换',
      'nothing in the bundle is signed by this key: its signature was taken away or replaced',
    );
  }
  if (known !== null && !signers.audit.some(isKnown)) {
    const by = signers.audit.join(', ');
    yield failure(
      check,
      archive.entry(auditEnvelope) ? auditEnvelope : entryNames.audit,
      `应由密钥 ${known} 签名，实为${by ? ` ${by}` : '未签名'}`,
      `expected a signature of the key ${known}, found ${by || 'none'}`,
    );
  }
  // The seal says nothing of the list of everything: who knows the key asks for both.
  if (known !== null && !signers.bundle.some(isKnown)) {
    const by = signers.bundle.join(', ');
    yield failure(
      check,
      entryNames.envelope,
      `应由密钥 ${known} 签名，实为${by ? ` ${by}` : '未签名'}`,
      `expected a signature of the key ${known}, found ${by || 'none'}`,
    );
  }
  return signers;
}

function* readKeys(archive: Archive): Checked<Map<string, KeyObject>> {
  const keys = new Map<string, KeyObject>();
  for (const entry of archive.entries) {
    const [, fingerprint] = /^evidence\/keys\/([0-9a-f]{64})\.pem$/.exec(entry.name) ?? [];
    if (fingerprint === undefined) continue;
    const pem = yield* readEntry(archive, check, entry.name, 65_536);
    const key = pem && publicKeyOf(pem);
    // Exactly as keys are written: nothing else can stand beside them.
    const isBare = key && publicPem(key) === pem?.toString('utf8');
    if (key && isBare && fingerprintOf(key) === fingerprint) keys.set(fingerprint, key);
    else
      yield failure(
        check,
        entry.name,
        '不是文件名所说的公钥（Ed25519）',
        'is not the public key (Ed25519) that its name says',
      );
  }
  return keys;
}

function* checkEnvelope(
  archive: Archive,
  name: string,
  payloadType: string,
  expected: Buffer,
  of: string,
  keys: ReadonlyMap<string, KeyObject>,
): Checked<string[]> {
  if (archive.entry(name) === null) return [];
  const read = yield* readDocument(archive, check, name, Envelope);
  if (read === null) return [];
  if (!Buffer.from(read.value.payload, 'base64').equals(expected)) {
    yield failure(check, name, `所签的内容不是 ${of}`, `what it signs is not ${of}`);
    return [];
  }
  if (!isPlain(read.value)) {
    yield failure(
      check,
      name,
      '不是签名的规范写法（Base64，每把密钥一个签名）',
      'is not how signatures are written (base64 in its one form, one signature of each key)',
    );
    return [];
  }
  const signers: string[] = [];
  for (const [index, { keyid }] of read.value.signatures.entries()) {
    const key = keys.get(keyid);
    const one = { ...read.value, signatures: [read.value.signatures[index]!] };
    if (key && verifyEnvelope(one, payloadType, key)) signers.push(keyid);
    else
      yield failure(
        check,
        name,
        `第 ${index + 1} 个签名无效（密钥 ${keyid}${key ? '' : '，证据包中没有该公钥'}）`,
        `signature ${index + 1} is not valid (key ${keyid}${key ? '' : ', whose public half is not in the bundle'})`,
      );
  }
  return signers;
}

/** One signature has one text: the bits that base64 leaves over are zero, and no key signs twice. */
function isPlain({ payload, signatures }: Envelope): boolean {
  return (
    [payload, ...signatures.map(({ sig }) => sig)].every(
      (text) => Buffer.from(text, 'base64').toString('base64') === text,
    ) && new Set(signatures.map(({ keyid }) => keyid)).size === signatures.length
  );
}

function publicKeyOf(pem: Buffer): KeyObject | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
