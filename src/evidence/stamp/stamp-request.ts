import { Integer, Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { sha256Oid } from './digests.ts';

/**
 * A request for a time-stamp (RFC 3161, 2.4.1), DER: version 1, imprint by SHA-256, a nonce, the authority's
 * certificate asked for.
 *
 * @param hash SHA-256 of what is stamped, 32 bytes
 * @param nonce a positive number, big-endian, whose first byte is 0x40 to 0x7f
 */
export function stampRequest(hash: Uint8Array, nonce: Uint8Array): Buffer {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: sha256Oid, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: hash }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  });
  return Buffer.from(request.toSchema().toBER());
}
