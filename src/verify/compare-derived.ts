import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryNames } from '../bundle/entry-names.ts';
import { fileChunks } from '../bundle/file-chunks.ts';
import { filesBelow } from '../bundle/files-below.ts';
import { howToVerify } from '../bundle/how-to-verify.ts';
import type { ArchiveEntry } from '../evidence/archive/archive-records.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import type { AuditManifest } from '../model/manifest.ts';
import { compareDatabases, type RowDifference } from '../store/compare-databases.ts';
import { writtenBySqlite } from '../store/pack-database.ts';
import { safeText } from '../words/safe-text.ts';
import { contentAsItIs } from './content-as-it-is.ts';
import { extractEntries } from './extract-entries.ts';
import { failure, type Checked } from './failure.ts';
import { textDifferences } from './text-difference.ts';

const check = 'derivation';
const longestText = 64 * 1024 * 1024;
/** The most rows of a database that are told. */
const mostRows = 10;

/** Holds database, report and instructions of a bundle against those that were made in `folder`. */
export function* compareDerived(
  archive: Archive,
  folder: string,
  { audit, root }: AuditManifest,
): Checked<void> {
  yield* compareDatabase(archive, folder);
  const expected = new Set(filesBelow(join(folder, 'report')).map((path) => `report/${path}`));
  for (const name of expected) yield* compareFile(archive, name, join(folder, name));
  for (const { name } of archive.entries) {
    if (!name.startsWith('report/') || expected.has(name)) continue;
    yield failure(check, name, '报告中不应有这个文件', 'the report has no such file');
  }
  const howTo = archive.entry(entryNames.howTo);
  const found = howTo && howTo.bytes <= longestText ? contentOf(archive, howTo) : Buffer.alloc(0);
  yield* told(entryNames.howTo, Buffer.from(howToVerify({ audit, root })), found);
}

function* compareFile(archive: Archive, name: string, path: string): Checked<void> {
  const entry = archive.entry(name);
  if (entry === null) {
    return yield failure(
      check,
      name,
      '报告应有这个文件，证据包中没有',
      'the report has this file, and the bundle does not hold it',
    );
  }
  if (isSame(fileChunks(path), contentAsItIs(archive, entry))) return;
  if (/\.(?:csv|json|md|html)$/.test(name) && entry.bytes <= longestText) {
    return yield* told(name, readFileSync(path), contentOf(archive, entry));
  }
  yield failure(check, name, '与重新得出的文件不同', 'is not the file that follows from the facts');
}

function contentOf(archive: Archive, entry: ArchiveEntry): Buffer {
  return Buffer.concat([...contentAsItIs(archive, entry)]);
}

function* told(name: string, expected: Buffer, found: Buffer): Checked<void> {
  if (expected.equals(found)) return;
  const sentences = textDifferences(name, expected.toString('utf8'), found.toString('utf8'));
  for (const sentence of sentences) yield { check, file: name, sentence };
  if (sentences.length > 0) return;
  // Line ends, a mark at the beginning, bytes that are no text: the same words, and not the same file.
  const at = expected.findIndex((byte, index) => byte !== found[index]);
  const from = at < 0 ? expected.length : at;
  yield failure(
    check,
    name,
    `从字节 ${from} 起不同，文字相同`,
    `differs from byte ${from} on, though its words are the same`,
  );
}

function* compareDatabase(archive: Archive, folder: string): Checked<void> {
  const name = entryNames.database;
  const entry = archive.entry(name);
  if (entry === null)
    return yield failure(check, name, '证据包中没有这个文件', 'the bundle does not hold this file');
  const own = join(folder, name);
  if (isSame(fileChunks(own), contentAsItIs(archive, entry))) return;
  const foreign = join(folder, 'foreign');
  extractEntries(archive, foreign, (each) => each === name);
  const path = join(foreign, name);
  let rows = 0;
  try {
    for (const difference of compareDatabases(own, path)) {
      rows += 1;
      if (rows <= mostRows) yield rowFailure(difference);
    }
  } catch (error) {
    const why = safeText(error instanceof Error ? error.message : String(error), 200);
    return yield failure(check, name, `无法读取：${why}`, `cannot be read: ${why}`);
  }
  if (rows > mostRows) {
    yield failure(check, name, `另有 ${rows - mostRows} 处不同`, `${rows - mostRows} more values differ`);
  }
  // Another SQLite leaves its number in the header. Whoever only says that it was another one hides nothing by that.
  const writer = writtenBySqlite(path);
  const isByAnother = writtenBySqlite(own) !== writer && writer > 3_000_000 && writer < 4_000_000;
  if (
    rows === 0 &&
    !(isByAnother && isSame(withoutWriter(fileChunks(own)), withoutWriter(fileChunks(path))))
  ) {
    yield failure(
      check,
      name,
      '各行相同，但文件中有不属于任何一行的字节',
      'its rows are right, and there are bytes in it that belong to no row',
    );
  }
}

function rowFailure({ table, row, column, expected, found }: RowDifference) {
  const cut = (text: string | null): string => (text === null ? '–' : safeText(text, 120));
  const [where, of] = [table === '' ? 'schema' : `${table}`, column === '' ? '' : ` ${column}`];
  return failure(
    check,
    entryNames.database,
    `表 ${where} 行 ${safeText(row, 160)}${of} 应为 ${cut(expected)}，实为 ${cut(found)}`,
    `table ${where}, row ${safeText(row, 160)}${of}: expected ${cut(expected)}, found ${cut(found)}`,
  );
}

function isSame(a: Iterable<Buffer>, b: Iterable<Buffer>): boolean {
  const [own, other] = [bytesOf(a), bytesOf(b)];
  for (;;) {
    const [x, y] = [own.next(), other.next()];
    if (x.done || y.done) return x.done === y.done;
    if (!x.value.equals(y.value)) return false;
  }
}

/** A database without what its header says of who wrote it (SQLite, Database File Format 1.3: 96). */
function* withoutWriter(chunks: Iterable<Buffer>): Generator<Buffer, void> {
  let isHeader = true;
  for (const chunk of bytesOf(chunks)) {
    yield isHeader ? Buffer.from(chunk).fill(0, 96, 100) : chunk;
    isHeader = false;
  }
}

/** The same bytes in pieces of one length, however they come. */
function* bytesOf(chunks: Iterable<Buffer>): Generator<Buffer, void> {
  const piece = 65_536;
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of chunks) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (; rest.length >= piece; rest = rest.subarray(piece)) yield rest.subarray(0, piece);
  }
  if (rest.length > 0) yield rest;
}
