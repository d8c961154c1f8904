import { crc32 } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Whether bytes are one picture and nothing else: PNG (ISO/IEC 15948, 5), every chunk whole, the last one its end. */
export function isWholePng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(signature) || kindAt(bytes, 8) !== 'IHDR') return false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const content = bytes.readUInt32BE(at);
    const end = at + 12 + content;
    if (end > bytes.length) return false;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return false;
    if (kindAt(bytes, at) === 'IEND') return content === 0 && end === bytes.length;
    at = end;
  }
  return false;
}

function kindAt(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at + 4, at + 8);
}
