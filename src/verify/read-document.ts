import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { safeText } from '../words/safe-text.ts';
import { failure, type Check, type Checked } from './failure.ts';

/** No manifest is longer than this, bytes. */
const longest = 64 * 1024 * 1024;

/** The bytes of an entry that is read as a whole; null, and said, if it is not there or of more than `most` bytes. */
export function* readEntry(
  archive: Archive,
  check: Check,
  name: string,
  most = longest,
): Checked<Buffer | null> {
  const entry = archive.entry(name);
  if (entry === null) {
    yield failure(check, name, '证据包中没有这个文件', 'the bundle does not hold this file');
    return null;
  }
  try {
    return archive.read(entry, most);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    yield { check, file: name, sentence: error.sentence };
    return null;
  }
}

/** An entry that is one document of canonical JSON; null, and said, if it is not. */
export function* readDocument<T>(
  archive: Archive,
  check: Check,
  name: string,
  schema: z.ZodType<T>,
): Checked<{ value: T; bytes: Buffer } | null> {
  const bytes = yield* readEntry(archive, check, name);
  if (bytes === null) return null;
  const text = yield* exactText(check, name, bytes);
  const value = text === null ? null : yield* parsedText(check, name, text, schema);
  return value === null ? null : { value, bytes };
}

/** The text of bytes that are UTF-8; null, and said, if they are not: others would be read as the same text. */
export function* exactText(
  check: Check,
  name: string,
  bytes: Buffer,
  where = { zh: '', en: '' },
): Checked<string | null> {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  yield failure(check, name, `${where.zh}不是 UTF-8`, `${where.en}is not UTF-8`);
  return null;
}

/** A text that is one value of a schema as canonical JSON; null, and said, if it is not. `where`: which line. */
export function* parsedText<T>(
  check: Check,
  name: string,
  text: string,
  schema: z.ZodType<T>,
  where = { zh: '', en: '' },
): Checked<T | null> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    yield failure(check, name, `${where.zh}不是 JSON`, `${where.en}is no JSON`);
    return null;
  }
  if (!isCanonical(json, text)) {
    yield failure(
      check,
      name,
      `${where.zh}不是规范的 JSON（RFC 8785）`,
      `${where.en}is not in the canonical form (RFC 8785)`,
    );
    return null;
  }
  const parsed = schema.safeParse(json);
  const unknown = parsed.success ? unknownMember(json, parsed.data) : null;
  if (unknown !== null) {
    yield failure(
      check,
      name,
      `${where.zh}字段 ${safeText(unknown, 120)} 不在格式之内`,
      `${where.en}field ${safeText(unknown, 120)} is none of its schema`,
    );
    return null;
  }
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join('.') || '–';
  yield failure(
    check,
    name,
    `${where.zh}字段 ${path} 不符合格式（${issue?.message ?? ''}）`,
    `${where.en}field ${path} does not fit its schema (${issue?.message ?? ''})`,
  );
  return null;
}

function isCanonical(json: unknown, text: string): boolean {
  try {
    return canonicalJson(json) === text;
  } catch {
    return false;
  }
}

/** Path of the first member that a schema does not know, and so leaves out; null if it knows all. */
function unknownMember(json: unknown, parsed: unknown, path = ''): string | null {
  if (typeof json !== 'object' || json === null || typeof parsed !== 'object' || parsed === null) return null;
  for (const [key, value] of Object.entries(json)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (!Object.hasOwn(parsed, key)) return at;
    const within = unknownMember(value, Reflect.get(parsed, key), at);
    if (within !== null) return within;
  }
  return null;
}
