import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';

/** In which form of what a place holds it. */
export type Hit = { what: string; form: string; where: string };
type Needle = { what: string; form: string; bytes: Buffer };

const escapedAs = (text: string, of: (code: number) => string) =>
  Array.from({ length: text.length }, (_, i) => of(text.charCodeAt(i))).join('');
const percent = (text: string, isUpper: boolean) => {
  const all = Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  return isUpper ? all.toUpperCase() : all;
};

/** The characters of base64 that these bytes alone decide, if they begin `offset` bytes into what is encoded. */
function insideBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes, Buffer.alloc(3)]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}

/** Every form in which a text may stand in bytes. */
export function formsOf(text: string): Record<string, Buffer> {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const digits = /^[0-9]{11}$/.test(text) ? [text.slice(0, 3), text.slice(3, 7), text.slice(7)] : null;
  const utf16 = Buffer.from(text, 'utf16le');
  const forms: Record<string, string | Buffer> = {
    plain: text,
    lower: text.toLowerCase(),
    upper: text.toUpperCase(),
    url: encodeURIComponent(text),
    'url, lower': encodeURIComponent(text).replaceAll(/%../g, (each) => each.toLowerCase()),
    'url, twice': encodeURIComponent(encodeURIComponent(text)),
    'url, all': percent(text, true),
    'url, all, lower': percent(text, false),
    hex,
    'hex, upper': hex.toUpperCase(),
    json: escapedAs(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
    'json, plain': JSON.stringify(text).slice(1, -1),
    entities: escapedAs(text, (code) => `&#${code};`),
    'entities, hex': escapedAs(text, (code) => `&#x${code.toString(16)};`),
    'utf-16le': utf16,
    'utf-16be': Buffer.from(utf16).swap16(),
    // Where a text is cut, what is left of it.
    beginning: text.length >= 12 ? text.slice(0, 9) : text,
  };
  for (const offset of [0, 1, 2]) {
    const inside = insideBase64(bytes, offset);
    if (inside.length < 7) continue;
    forms[`base64 ${offset}`] = inside;
    forms[`base64url ${offset}`] = inside.replaceAll('+', '-').replaceAll('/', '_');
  }
  if (digits)
    for (const between of [' ', '-', '.', '%20', '+']) forms[`in groups ${between}`] = digits.join(between);
  return Object.fromEntries(Object.entries(forms).map(([form, each]) => [form, Buffer.from(each as string)]));
}

/** Looks for many texts in all forms at once, in one pass over the bytes, inside what is packed too. */
export class ByteSearch {
  readonly #starts = new Uint8Array(1 << 16);
  readonly #needles = new Map<number, Needle[]>();
  readonly hits: Hit[] = [];
  /** Bytes looked at, packed ones as they unpack. */
  bytes = 0;

  constructor(texts: Record<string, string>) {
    const known = new Set<string>();
    for (const [what, text] of Object.entries(texts))
      for (const [form, bytes] of Object.entries(formsOf(text))) {
        if (known.has(bytes.toString('latin1'))) continue;
        known.add(bytes.toString('latin1'));
        const key = keyOf(bytes, 0);
        this.#starts[key & 0xffff] = 1;
        this.#needles.set(key, [...(this.#needles.get(key) ?? []), { what, form, bytes }]);
      }
  }

  folder(folder: string): void {
    for (const path of allFiles(folder)) {
      const name = relative(folder, path);
      this.look(Buffer.from(name), `name of ${name}`);
      const bytes = readFileSync(path);
      this.look(bytes, name);
      if (bytes.toString('latin1', 0, 15) === 'SQLite format 3') this.#rows(path, name);
    }
  }

  look(bytes: Buffer, where: string, depth = 0): void {
    this.bytes += bytes.length;
    for (let at = 0; at + 4 <= bytes.length; at++) {
      const key = keyOf(bytes, at);
      if (this.#starts[key & 0xffff] === 0) continue;
      for (const { what, form, bytes: wanted } of this.#needles.get(key) ?? [])
        if (bytes.compare(wanted, 0, wanted.length, at, Math.min(at + wanted.length, bytes.length)) === 0)
          this.hits.push({ what, form, where });
    }
    if (depth < 4)
      for (const [inner, name] of unpacked(bytes)) this.look(inner, `${where} › ${name}`, depth + 1);
  }

  /** Rows of a database too: a value may be broken over pages, and only whole it unpacks. */
  #rows(path: string, name: string): void {
    const db = new Database(path, { readonly: true });
    const tables = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all() as string[];
    for (const table of tables)
      for (const row of db.prepare(`SELECT * FROM "${table}"`).raw().all() as unknown[][])
        for (const value of row)
          if (typeof value === 'string' || Buffer.isBuffer(value))
            this.look(Buffer.from(value as string), `${name} › ${table}`, 1);
    db.close();
  }
}

function keyOf(bytes: Buffer, at: number): number {
  return (
    (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) ^
    (bytes[at + 2]! << 7)
  );
}

/** What is packed somewhere in the bytes: gzip, entries of a ZIP, long base64. */
function* unpacked(bytes: Buffer): Generator<[Buffer, string]> {
  for (let at = bytes.indexOf('1f8b08', 0, 'hex'); at >= 0; at = bytes.indexOf('1f8b08', at + 3, 'hex')) {
    const inner = tried(() => gunzipSync(bytes.subarray(at)));
    if (inner) yield [inner, 'gzip'];
  }
  for (
    let at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = bytes.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  ) {
    if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== 8) continue;
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const inner = tried(() => inflateRawSync(bytes.subarray(start)));
    if (inner) yield [inner, 'zip'];
  }
  if (bytes.length < 200) return;
  for (const [run] of bytes.toString('latin1').matchAll(/[A-Za-z0-9+/]{200,}={0,2}/g))
    yield [Buffer.from(run, 'base64'), 'base64'];
}

function tried(unpack: () => Buffer): Buffer | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}

export function allFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return [];
    return stat.isDirectory() ? allFiles(path) : stat.isFile() ? [path] : [];
  });
}
