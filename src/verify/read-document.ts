import type { z } from 'zod';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { canonicalJson } from '../store/canonical-json.ts';
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
  const value = yield* parsedText(check, name, bytes.toString('utf8'), schema);
  return value === null ? null : { value, bytes };
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
