import { compileFunction } from 'node:vm';

export type CallPlace = { file: string; line: number; column: number };

/**
 * Calls a function of Playwright Test so that its caller seems to stand where the author's code stands: it takes
 * a test's place in its file from there. Otherwise every test would seem to be written in Seesaw.
 */
export function callAsIfFrom<A extends unknown[]>(
  place: CallPlace | null,
  callee: (...args: A) => unknown,
  ...args: A
): void {
  if (!place) return void callee(...args);
  const call = compileFunction('callee(...args)', ['callee', 'args'], {
    filename: place.file,
    lineOffset: place.line - 1,
    columnOffset: place.column - 1,
  });
  call(callee, args);
}

/** The call's place in the code as it runs, `above` frames over the caller: Playwright maps it to the source itself. */
export function callPlace(above: number): CallPlace | null {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.prepareStackTrace = (_error, sites) => sites;
  Error.stackTraceLimit = above + 2;
  const holder: { stack?: NodeJS.CallSite[] } = {};
  Error.captureStackTrace(holder);
  const site = holder.stack?.[above + 1];
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  const file = site?.getFileName();
  return site && file ? { file, line: site.getLineNumber() ?? 1, column: site.getColumnNumber() ?? 1 } : null;
}
