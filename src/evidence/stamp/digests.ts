export const sha256Oid = '2.16.840.1.101.3.4.2.1';

/** Hash functions that may stand in a stamp, by their object identifier (RFC 5754). SHA-1 is none of them. */
export const digests: Record<string, string> = {
  [sha256Oid]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Signature algorithms that name their hash function (RFC 4055, RFC 5758); RSA without one takes the signer's. */
export const signatureDigests: Record<string, string> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
export const plainRsaOid = '1.2.840.113549.1.1.1';
export const ed25519Oid = '1.3.101.112';
