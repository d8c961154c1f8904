import { sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Envelope } from '../../model/manifest.ts';
import { fingerprintOf } from '../keys/fingerprint.ts';
import type { SigningKey } from '../keys/signing-key.ts';

/**
 * What a signature of DSSE is made over: `DSSEv1`, length and text of the payload type, length and bytes of the
 * payload, with one space between each (secure-systems-lab/dsse, protocol.md, "PAE"). Lengths are of bytes, decimal.
 */
export function preAuthentication(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** Signs a payload with Ed25519 (RFC 8032). */
export function signEnvelope(
  payload: Uint8Array,
  payloadType: string,
  { privateKey, fingerprint }: SigningKey,
): Envelope {
  const sig = sign(null, preAuthentication(payloadType, payload), privateKey).toString('base64');
  return {
    payloadType,
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ keyid: fingerprint, sig }],
  };
}

/**
 * The payload of an envelope that this key signed; null if it did not. `payloadType` must be the expected one: the
 * same bytes may mean something else under another type.
 */
export function verifyEnvelope(envelope: Envelope, payloadType: string, publicKey: KeyObject): Buffer | null {
  if (envelope.payloadType !== payloadType || publicKey.asymmetricKeyType !== 'ed25519') return null;
  const payload = Buffer.from(envelope.payload, 'base64');
  const signed = preAuthentication(payloadType, payload);
  const keyid = fingerprintOf(publicKey);
  const isValid = envelope.signatures.some(
    (each) => each.keyid === keyid && verify(null, signed, publicKey, Buffer.from(each.sig, 'base64')),
  );
  return isValid ? payload : null;
}
