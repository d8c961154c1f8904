import { fileURLToPath } from 'node:url';

export type AuthorFrame = { file: string; line: number; column: number; function: string };

const ownFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * The frames of the scenario's author, innermost first: neither ours nor a library's. Of the current call, or
 * of an error's stack.
 */
export function authorFrames(stack: string = currentStack()): AuthorFrame[] {
  return stack
    .split('\n')
    .slice(1)
    .map(parse)
    .filter((frame) => frame !== null);
}

function currentStack(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = limit;
  return stack;
}

function parse(text: string): AuthorFrame | null {
  const match = /^\s*at (?:(?:async )?(.*?) \()?(.+?):(\d+):(\d+)\)?$/.exec(text);
  if (!match || match[2]!.startsWith('node:')) return null;
  const place = match[2]!.replace(/^async /, '');
  const file = place.startsWith('file:') ? fileURLToPath(place) : place;
  if (file.startsWith(ownFolder) || /[\\/]node_modules[\\/]/.test(file)) return null;
  return { file, line: Number(match[3]), column: Number(match[4]), function: match[1] ?? '' };
}
