import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** What was remembered in a file; null where there is none, or one that cannot be read: then it is found out again. */
export function remembered<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers it. Several workers may do so at once, and a folder may be read-only: both only cost the next finding out. */
export function remember(file: string, known: unknown): void {
  try {
    const draft = `${file}.${process.pid}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(known));
    renameSync(draft, file);
  } catch {}
}
