import { z } from 'zod';
import { StoreError } from './store-error.ts';

const Text = z.string();

/** A row as its schema has it. What does not fit was not written by us: `StoreError` `corrupt`. */
export function parseStored<T>(schema: z.ZodType<T>, row: unknown, file: string): T {
  const parsed = schema.safeParse(row);
  if (!parsed.success) throw new StoreError('corrupt', file, parsed.error);
  return parsed.data;
}

/** The same for a column of JSON. */
export function parseStoredJson<T>(schema: z.ZodType<T>, text: unknown, file: string): T {
  return parseStored(schema, jsonOf(parseStored(Text, text, file), file), file);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StoreError('corrupt', file, error);
  }
}
