import { createHash } from 'node:crypto';

/**
 * Merkle tree hash of RFC 6962, section 2.1, with SHA-256: a leaf is SHA-256(0x00 ‖ entry), a node
 * SHA-256(0x01 ‖ left ‖ right), a list of n entries is split at the largest power of two below n.
 *
 * @param hashes the entries: SHA-256 in hex, 32 bytes each
 * @returns hex
 */
export function merkleRoot(hashes: readonly string[]): string {
  return treeHash(hashes).toString('hex');
}

function treeHash(hashes: readonly string[]): Buffer {
  if (hashes.length === 0) return sha256();
  if (hashes.length === 1) return sha256(Buffer.of(0), Buffer.from(hashes[0]!, 'hex'));
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return sha256(Buffer.of(1), treeHash(hashes.slice(0, split)), treeHash(hashes.slice(split)));
}

function sha256(...parts: Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}
