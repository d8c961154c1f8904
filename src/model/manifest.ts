import { z } from 'zod';
import { Names, WalkHead } from './walk.ts';
import { Outcome } from './words.ts';

/** Lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Payload types of what is signed (DSSE). */
export const auditPayload = 'application/vnd.seesaw.audit+json';
export const bundlePayload = 'application/vnd.seesaw.bundle+json';
export const rotationPayload = 'application/vnd.seesaw.key-rotation+json';

/** What is not there, and why, in both languages. */
const absent = z.strictObject({ present: z.literal(false), reason: Names });

/**
 * One of the 21 items of an evidence bundle. `where`: files of the audit's folder, or members of its manifests.
 * `lacks`: the part of it that is not there, and why.
 */
export const EvidenceItem = z.discriminatedUnion('present', [
  z.strictObject({ present: z.literal(true), where: z.string().min(1), lacks: Names.optional() }),
  absent,
]);
export type EvidenceItem = z.infer<typeof EvidenceItem>;

export const itemNumbers = [
  ...(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'] as const),
  ...(['12', '13', '14', '15', '16', '17', '18', '19', '20', '21'] as const),
] as const;
export const EvidenceItems = z.record(z.enum(itemNumbers), EvidenceItem);
export type EvidenceItems = z.infer<typeof EvidenceItems>;

/** A value, or why there is none. */
function orAbsent<T extends z.ZodType>(value: T) {
  return z.discriminatedUnion('present', [z.strictObject({ present: z.literal(true), value }), absent]);
}

/** Versions of everything that recorded a walk and that made numbers of it. */
export const Versions = z.strictObject({
  tool: z.string(),
  commit: z.string().nullable(),
  playwright: z.string(),
  node: z.string(),
  browser: z.string(),
  browserVersion: z.string(),
  /** Of the browser's executable file; null where it could not be read. */
  browserSha256: Sha256.nullable(),
  lexicon: z.string(),
  measure: z.string(),
  klm: z.string(),
  settle: z.string(),
  screen: z.string(),
  /** Version of each detector, by the id of its blocker. */
  detectors: z.record(z.string(), z.string()),
  score: z.string(),
  prominence: z.string(),
  /** Of the search and of the chat in this walk; null where it had none. */
  search: z.string().nullable(),
  chat: z.string().nullable(),
});
export type Versions = z.infer<typeof Versions>;

/** Under which circumstances of the target a walk was recorded. */
export const Circumstances = z.strictObject({
  /** HOME. */
  url: z.string(),
  /** Addresses that the name of the target stood for. */
  dns: orAbsent(z.strictObject({ host: z.string(), addresses: z.array(z.string()) })),
  /** SHA-256 of each certificate of the chain (DER), the server's own first. */
  tls: orAbsent(
    z.strictObject({ issuer: z.string(), subject: z.string(), protocol: z.string(), chain: z.array(Sha256) }),
  ),
  /** What the page says of its version, `name: text`. */
  pageVersions: orAbsent(z.array(z.string())),
  /** As declared. */
  account: orAbsent(
    z.strictObject({
      type: z.string().nullable(),
      plan: z.string().nullable(),
      /** Since when the account has the plan, a date. */
      planSince: z.string().nullable(),
    }),
  ),
});
export type Circumstances = z.infer<typeof Circumstances>;

/** `evidence/walks/<walk>.json`: what was recorded of one walk. */
export const WalkManifest = z.strictObject({
  type: z.literal('seesaw-walk-1'),
  walk: z.string(),
  head: WalkHead,
  /** SHA-256 of the head as canonical JSON; the first fact's hash follows it. */
  headHash: Sha256,
  outcome: Outcome,
  endedAt: z.string(),
  facts: z.strictObject({
    count: z.int().nonnegative(),
    /** Of `facts.jsonl`: each fact's canonical JSON and a line feed, in order. */
    bytes: z.int().nonnegative(),
    sha256: Sha256,
    /** Hash of the last fact in the chain; the head's where there is none. */
    lastHash: Sha256,
  }),
  /** By SHA-256 of the content, uncompressed; bytes likewise. */
  files: z.array(z.strictObject({ sha256: Sha256, media: z.string(), bytes: z.int().nonnegative() })),
  versions: Versions,
  circumstances: Circumstances,
  scenario: z.strictObject({ file: z.string(), sha256: Sha256 }),
  clock: z.strictObject({
    /** UTC, ISO 8601. */
    start: z.string(),
    end: z.string(),
    /** Least and greatest lead of a page's clock (UTC) over that of the process that walked, ms; null if none was measured. */
    offsets: z.strictObject({ pages: z.int(), min: z.int(), max: z.int() }).nullable(),
  }),
  /** Marks written in the place of what is private, by kind; null if the walk ended without saying. */
  redactions: z.record(z.string(), z.number()).nullable(),
  items: EvidenceItems,
});
export type WalkManifest = z.infer<typeof WalkManifest>;

/** Who walks, as `audit.json` declares it. */
export const Operator = z.strictObject({
  name: z.string().min(1).max(200),
  role: z.string().min(1).max(200),
  /** By what right: whose account it is, who consented. */
  authority: z.string().min(1).max(1000),
});
export type Operator = z.infer<typeof Operator>;

/** `evidence/audit.json`: what is signed and time-stamped. */
export const AuditManifest = z.strictObject({
  type: z.literal('seesaw-audit-2'),
  audit: z.string(),
  startedAt: z.string(),
  /** As the audit was started with them. */
  settings: z.unknown(),
  /** UTC, ISO 8601. */
  sealedAt: z.string(),
  /** All walks of the audit by their id, failed and excluded ones too; `manifest`: SHA-256 of its file. */
  walks: z.array(z.strictObject({ walk: z.string(), manifest: Sha256 })),
  /** Merkle root over them (RFC 6962 2.1). */
  root: Sha256,
  /** What people said of text-only hits: SHA-256 of a canonical line for each, in the order in which it was said. */
  reviews: z.strictObject({ count: z.int().nonnegative(), sha256: Sha256 }),
  /** The irreversible steps of its walks: SHA-256 of a canonical line for each, in their order. */
  passages: z.strictObject({ count: z.int().nonnegative(), sha256: Sha256 }),
  /** SHA-256 of the canonical export of the audit. */
  derived: z.strictObject({ sha256: Sha256 }),
  /** The custody log as it stood before this seal. */
  custody: z.strictObject({ count: z.int().nonnegative(), lastHash: Sha256 }),
  /** The seal before this one in the same reports folder; `line`: SHA-256 of its line in the chain, so all before it. */
  previous: z.strictObject({ audit: z.string(), root: Sha256, manifest: Sha256, line: Sha256 }).nullable(),
  operator: Operator.nullable(),
});
export type AuditManifest = z.infer<typeof AuditManifest>;

/** `manifest.json` of a bundle: every entry but itself, its envelope and `SHA256SUMS`, by path. */
export const BundleManifest = z.strictObject({
  type: z.literal('seesaw-bundle-1'),
  audit: z.string(),
  root: Sha256,
  tool: z.string(),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256: Sha256 })),
});
export type BundleManifest = z.infer<typeof BundleManifest>;

/** A line of `chain.jsonl`: one seal of an audit of the folder. */
export const ChainLink = z.strictObject({
  /** 1, 2, 3… */
  seq: z.int().positive(),
  audit: z.string(),
  sealedAt: z.string(),
  root: Sha256,
  /** SHA-256 of `evidence/audit.json`. */
  manifest: Sha256,
  /** SHA-256 of the line before it, without its line feed; null for the first. */
  previous: Sha256.nullable(),
});
export type ChainLink = z.infer<typeof ChainLink>;

/** A DSSE envelope (secure-systems-lab/dsse, envelope.md). */
export const Envelope = z.strictObject({
  payloadType: z.string(),
  /** Base64. */
  payload: z.base64(),
  /** `keyid`: SHA-256 of the key's SPKI DER, hex. `sig`: base64. */
  signatures: z.array(z.strictObject({ keyid: Sha256, sig: z.base64() })).min(1),
});
export type Envelope = z.infer<typeof Envelope>;

/** How an audit stands as to its seal, as far as its folder tells. */
export const SealStanding = z.strictObject({
  /**
   * `none`: there is no seal of this audit. `current`: what is recorded and said is what was sealed. `outdated`:
   * something came after it. `damaged`: it is not what was written.
   */
  state: z.enum(['none', 'current', 'outdated', 'damaged']),
  /** Merkle root and time of the seal; null where there is none that can be read. */
  root: Sha256.nullable(),
  sealedAt: z.string().nullable(),
  /** Fingerprints of the keys whose signature is right; none: unsigned. */
  signers: z.array(Sha256),
  /** Time-stamps that are right; none: not time-stamped. `by`: the authority as its certificate names it. */
  stamps: z.array(z.strictObject({ at: z.string(), by: z.string() })),
});
export type SealStanding = z.infer<typeof SealStanding>;

/** What an old key says of the one that follows it, signed by the old one. */
export const KeyRotation = z.strictObject({
  type: z.literal('seesaw-key-rotation-1'),
  at: z.string(),
  /** Fingerprints: SHA-256 of SPKI DER, hex. */
  old: Sha256,
  new: Sha256,
  /** The new public key: SPKI, PEM. */
  key: z.string(),
});
export type KeyRotation = z.infer<typeof KeyRotation>;

/** A line of `evidence/custody.jsonl`. */
export const CustodyEntry = z.strictObject({
  /** 1, 2, 3… */
  seq: z.int().positive(),
  /** UTC, ISO 8601. */
  at: z.string(),
  what: z.enum([
    ...(['walked', 'judged', 'reviewed', 'sealed', 'signed', 'stamped'] as const),
    ...(['reported', 'bundled', 'exported', 'verified'] as const),
  ]),
  /** The operator as declared, else ''. */
  who: z.string(),
  detail: z.string(),
  /** Hash of the entry before it; 64 zeros for the first. */
  prev: Sha256,
  /** SHA-256 of `prev` followed by this entry, without its hash, as canonical JSON. */
  hash: Sha256,
});
export type CustodyEntry = z.infer<typeof CustodyEntry>;
