import { relative } from 'node:path';
import type { Source } from '../model/fact.ts';
import type { AuthorFrame } from '../record/author-frames.ts';

/** A place in the author's file, relative to the working directory: the same on every machine. */
export function sourceOf(frame: AuthorFrame | undefined): Source | null {
  if (!frame) return null;
  return {
    file: relative(process.cwd(), frame.file).replaceAll('\\', '/'),
    line: frame.line,
    column: frame.column,
  };
}
