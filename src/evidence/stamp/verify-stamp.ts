import { createHash, verify } from 'node:crypto';
import type { X509Certificate } from 'node:crypto';
import { OctetString, Sequence, fromBER } from 'asn1js';
import type { SignerInfo } from 'pkijs';
import { digests, ed25519Oid, plainRsaOid, signatureDigests } from './digests.ts';
import { isValidAt } from './is-valid-at.ts';
import { leadsToRoot } from './leads-to-root.ts';
import { readToken } from './read-token.ts';
import type { CarriedCertificate, Token } from './read-token.ts';
import { StampError } from './stamp-error.ts';

const contentTypeOid = '1.2.840.113549.1.9.3';
const messageDigestOid = '1.2.840.113549.1.9.4';
const signingCertificateV2Oid = '1.2.840.113549.1.9.16.2.47';
const signingCertificateOid = '1.2.840.113549.1.9.16.2.12';
const tstInfoDer = Buffer.from('060b2a864886f70d0109100104', 'hex');

/** A stamp that is right. */
export type Stamp = {
  /** When the authority says that it was there, UTC, ISO 8601. */
  at: string;
  /** Whose certificate it is: its common name, else its whole subject. */
  by: string;
  /** SHA-256 of the authority's certificate (DER), hex. */
  certificate: string;
  /** Hex. */
  serial: string;
  policy: string;
  /** `known`: its certificate leads to one of the given roots. `unknown`: it does not, or none were given. */
  authority: 'known' | 'unknown';
};

/**
 * Checks a time-stamp response over some content: its imprint, its signature, its certificate (for stamps only, valid
 * at the time), and whether that leads to a root.
 *
 * @param der the response (RFC 3161), as `openssl ts -verify -in` takes it
 * @param nonce what the request had; not asked for if it is not given
 * @param roots certificates of authorities that the reader trusts
 * @throws StampError
 */
export function verifyStamp(
  der: Uint8Array,
  content: Uint8Array,
  { nonce, roots = [] }: { nonce?: Uint8Array; roots?: readonly X509Certificate[] } = {},
): Stamp {
  const token = readToken(der);
  const digest = digests[token.imprint.algorithm];
  if (digest === undefined) throw new StampError('algorithm', token.imprint.algorithm);
  if (!createHash(digest).update(content).digest().equals(token.imprint.hash))
    throw new StampError('imprint');
  if (nonce && !token.nonce?.equals(nonce)) throw new StampError('nonce');
  const { certificate, isForStampsOnly } = signerOf(token);
  if (!isForStampsOnly) throw new StampError('certificate', 'not for time-stamping alone');
  if (!isValidAt(certificate, token.genTime)) throw new StampError('certificate', 'not valid at that time');
  checkSignature(token, certificate);
  const others = token.certificates.map((each) => each.certificate);
  const isKnown = leadsToRoot(certificate, others, roots, token.genTime);
  return {
    at: token.genTime.toISOString(),
    by: nameOf(certificate),
    certificate: createHash('sha256').update(certificate.raw).digest('hex'),
    serial: token.serial,
    policy: token.policy,
    authority: isKnown ? 'known' : 'unknown',
  };
}

/** Content of the one value of a signed attribute; null if it is not there. */
function attribute({ signedAttrs }: SignerInfo, oid: string): Buffer | null {
  const found = signedAttrs?.attributes.filter(({ type }) => type === oid) ?? [];
  if (found.length !== 1 || found[0]!.values.length !== 1) return null;
  return Buffer.from(found[0]!.values[0].toBER());
}

/** The certificate that the signer names by its hash (RFC 5816): no other can be put in its place. */
function signerOf({ signer, certificates }: Token): CarriedCertificate {
  const [newer, older] = [signingCertificateV2Oid, signingCertificateOid].map((oid) =>
    attribute(signer, oid),
  );
  const named = newer ? certificateHash(newer, 'sha256') : older ? certificateHash(older, 'sha1') : null;
  const found =
    named &&
    certificates.find(({ certificate }) =>
      createHash(named.digest).update(certificate.raw).digest().equals(named.hash),
    );
  if (!found) throw new StampError('certificate', 'the signer’s certificate is not there');
  return found;
}

/** Of the first certificate in a SigningCertificate(V2): SEQUENCE { SEQUENCE OF SEQUENCE { [algorithm,] hash, … } … }. */
function certificateHash(der: Buffer, usual: string): { digest: string; hash: Buffer } | null {
  const [certificates] = sequence(fromBER(der).result);
  const parts = sequence(sequence(certificates)[0]);
  const [first] = parts;
  const algorithm = first instanceof Sequence ? sequence(first)[0] : null;
  const hash = algorithm ? parts[1] : first;
  if (!(hash instanceof OctetString)) return null;
  const oid: unknown = algorithm && Reflect.get(algorithm, 'getValue').call(algorithm);
  const digest = algorithm ? digests[String(oid)] : usual;
  return digest === undefined ? null : { digest, hash: Buffer.from(hash.valueBlock.valueHexView) };
}

function sequence(value: unknown): unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}

function checkSignature({ signer, content }: Token, { publicKey }: X509Certificate): void {
  const digestOid = signer.digestAlgorithm.algorithmId;
  const digest = digests[digestOid];
  if (digest === undefined) throw new StampError('algorithm', digestOid);
  const said = attribute(signer, messageDigestOid);
  const hash = createHash(digest).update(content).digest();
  if (!said?.subarray(2).equals(hash)) throw new StampError('signature', 'message digest');
  if (!attribute(signer, contentTypeOid)?.equals(tstInfoDer))
    throw new StampError('signature', 'content type');
  const algorithm = signer.signatureAlgorithm.algorithmId;
  const isEdwards = algorithm === ed25519Oid;
  const signedWith = algorithm === plainRsaOid ? digest : signatureDigests[algorithm];
  if (!isEdwards && signedWith === undefined) throw new StampError('algorithm', algorithm);
  const signed = Buffer.from(signer.signedAttrs!.encodedValue);
  const signature = Buffer.from(signer.signature.valueBlock.valueHexView);
  if (!verify(isEdwards ? null : signedWith, signed, publicKey, signature)) {
    throw new StampError('signature', 'not by this certificate');
  }
}

function nameOf({ subject }: X509Certificate): string {
  const name = /^CN=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ');
  // By whole characters: half of one has no canonical form.
  return [...name.replaceAll(/\p{C}/gu, ' ')].slice(0, 200).join('');
}
