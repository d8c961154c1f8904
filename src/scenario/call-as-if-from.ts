import { compileFunction } from 'node:vm';

/**
 * Calls `run` so that its caller seems to stand where the author's code stands. Playwright Test takes a test's
 * place in its file from the caller of `test()`; without this every test would seem to be written in Seesaw.
 *
 * @param skip frames to leave out above this one's caller.
 */
export function callAsIfFrom(skip: number, run: () => void): void {
  const place = callSite(skip + 2);
  if (!place) return run();
  const call = compileFunction('run()', ['run'], {
    filename: place.file,
    lineOffset: place.line - 1,
    columnOffset: place.column - 1,
  });
  call(run);
}

function callSite(skip: number): { file: string; line: number; column: number } | null {
  const { prepareStackTrace, stackTraceLimit } = Error;
  // Raw positions: Playwright maps them through the source map by itself.
  Error.prepareStackTrace = (_error, sites) => sites;
  Error.stackTraceLimit = skip + 1;
  const holder: { stack?: NodeJS.CallSite[] } = {};
  Error.captureStackTrace(holder);
  const site = holder.stack?.[skip];
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  const file = site?.getFileName();
  return site && file ? { file, line: site.getLineNumber() ?? 1, column: site.getColumnNumber() ?? 1 } : null;
}
