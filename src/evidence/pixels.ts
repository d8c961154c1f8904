import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** A picture's pixels row by row: red, green, blue and, with four channels, alpha; 8 bits each. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
};

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
/** More pixels than any screen has; a picture that says so is an attack or damage. */
const mostPixels = 100_000_000;
const rgb = 2;
const rgba = 6;

const read = new WeakMap<Uint8Array, Pixels>();

/** The pixels of a PNG, which is read once however often they are asked for; they are not to be changed. */
export function readPixels(png: Uint8Array): Pixels {
  const known = read.get(png);
  if (known) return known;
  const pixels = decode(png);
  read.set(png, pixels);
  return pixels;
}

/** What browsers make of a screen, 8 bits and not interlaced, is read here, all else by pngjs. */
function decode(png: Uint8Array): Pixels {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const parts: Buffer[] = [];
  let header: Buffer | null = null;
  if (!bytes.subarray(0, 8).equals(signature) || bytes.length < 33) throw new TypeError('not a PNG');
  // The header is the first chunk (PNG, 5.6).
  if (bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > mostPixels)
    throw new TypeError('a PNG larger than any screen');
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') parts.push(content);
    // Palettes and transparent colours change what a pixel is.
    if (type === 'PLTE' || type === 'tRNS') return byLibrary(bytes);
    at += length + 12;
  }
  if (header === null || header[8] !== 8 || header[12] !== 0) return byLibrary(bytes);
  if (header[9] !== rgb && header[9] !== rgba) return byLibrary(bytes);
  const channels = header[9] === rgb ? 3 : 4;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const filtered = inflateSync(Buffer.concat(parts), {
    maxOutputLength: (width * channels + 1) * height + 1,
  });
  if (filtered.length !== (width * channels + 1) * height) throw new TypeError('a PNG that is cut off');
  return { width, height, channels, data: unfiltered(filtered, width * channels, height, channels) };
}

function byLibrary(bytes: Buffer): Pixels {
  const { width, height, data } = PNG.sync.read(bytes);
  return { width, height, channels: 4, data };
}

/** Undoes the filters of rows (PNG, 9.2): each byte is the difference to what its neighbours let expect. */
function unfiltered(filtered: Uint8Array, row: number, height: number, step: number): Uint8Array {
  const data = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const from = y * (row + 1) + 1;
    const to = y * row;
    const filter = filtered[from - 1]!;
    if (filter === 0 || (filter === 2 && y === 0)) data.set(filtered.subarray(from, from + row), to);
    // How browsers in a hurry filter every row.
    else if (filter === 2)
      for (let x = 0; x < row; x++) data[to + x] = filtered[from + x]! + data[to + x - row]!;
    else
      for (let x = 0; x < row; x++) {
        const left = x >= step ? data[to + x - step]! : 0;
        const up = y > 0 ? data[to + x - row]! : 0;
        const corner = x >= step && y > 0 ? data[to + x - row - step]! : 0;
        data[to + x] = filtered[from + x]! + expected(filter, left, up, corner);
      }
  }
  return data;
}

function expected(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 4) return paeth(left, up, corner);
  throw new TypeError('a PNG with an unknown filter');
}

function paeth(left: number, up: number, corner: number): number {
  const all = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(all - left), Math.abs(all - up), Math.abs(all - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Writes an opaque PNG. Pages are flat: without filters, and with the general strategy, they pack best and soonest. */
export function writePixels({ width, height, channels, data }: Pixels): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let to = 0;
  for (let y = 0; y < height; y++) {
    to++;
    for (let from = y * width * channels, end = from + width * channels; from < end; from += channels) {
      rows[to++] = data[from]!;
      rows[to++] = data[from + 1]!;
      rows[to++] = data[from + 2]!;
    }
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, rgb, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(type, 4, 'latin1');
  content.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, content.length + 8)), content.length + 8);
  return whole;
}
