import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, parse, relative } from 'node:path';
import type { z } from 'zod';
import { ScenarioError } from './scenario-error.ts';

/** The file of this name beside `start` or in the nearest folder above it; null if there is none. */
export function findUpwards(start: string, name: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
    if (folder === parse(folder).root || existsSync(join(folder, 'package.json'))) return null;
  }
}

/** Reads a JSON file that a person wrote, and says in a sentence what is wrong with it. */
export function readJsonFile<T extends z.ZodType>(file: string, schema: T): z.output<T> {
  const name = relative(process.cwd(), file);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // What the parser says holds a piece of the file, and an account's password may stand in it.
    throw new ScenarioError({
      zh: `${name} 不是有效的 JSON 文件，请检查后重试。`,
      en: `${name} is not valid JSON. Correct it and try again.`,
    });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const place = issue.path.join('.') || '(file)';
  throw new ScenarioError({
    zh: `${name} 的 ${place} 有误：${issue.message}`,
    en: `${name}: ${place} is wrong: ${issue.message}`,
  });
}
