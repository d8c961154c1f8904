import type { TestInfo } from '@playwright/test';

/**
 * What a worker tells Playwright's own process (steps with what was typed into fields, errors with the page's markup,
 * printed lines, attachments) ends in reports on the disk, whichever reporters a config names. From now on it passes a
 * redaction first; places and ids stay.
 *
 * @param redact that of the walk that runs
 * @param testInfo its test, whose errors Playwright writes into a file by itself
 */
export function redactTold(redact: (text: string) => string, testInfo: Pick<TestInfo, 'errors'>): void {
  current = redact;
  const { errors } = testInfo;
  const push = (...added: TestInfo['errors']) =>
    Array.prototype.push.apply(errors, added.map(withoutPage).map(redactedAll) as TestInfo['errors']);
  Object.defineProperty(errors, 'push', { value: push, configurable: true });
  if (isInstalled || !process.send) return;
  isInstalled = true;
  const send = process.send.bind(process) as (...args: unknown[]) => boolean;
  process.send = ((message: unknown, ...rest: unknown[]) => send(redacted(message), ...rest)) as never;
}

let current: (text: string) => string = (text) => text;
let isInstalled = false;

/** Parts of a message that hold words: of the page, of an error, of the author. */
const wordy = new Set([
  ...['title', 'subtitle', 'params', 'error', 'errors', 'fatalErrors', 'annotations'],
  ...['text', 'name'],
]);
/** Parts of those that name a place. */
const places = new Set(['location', 'file', 'path', 'testId', 'stepId', 'contentType', 'type']);
const readable = /^text\/|[/+](?:json|xml|yaml|javascript|csv)\b/;
const leftOut =
  'Left out by Seesaw: what is not text cannot be looked through for personal data. SEESAW_UNREDACTED=1 keeps it.';

/** A message of Playwright's own protocol between its processes; what is none of it is left as it is. */
function redacted(message: unknown): unknown {
  if (!isObject(message) || !isObject(message['params']) || !isObject(message['params']['params']))
    return message;
  const { params } = message;
  return { ...message, params: { ...params, params: redactedParams(params['params'] as Parts) } };
}

type Parts = Record<string, unknown>;

function redactedParams(params: Parts): Parts {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (wordy.has(key)) return [key, redactedAll(value)];
      if (key === 'buffer' && typeof value === 'string') return [key, inBase64(value)];
      if (key === 'body' && typeof value === 'string') return [key, body(value, params['contentType'])];
      return [key, value];
    }),
  );
}

function redactedAll(value: unknown): unknown {
  if (typeof value === 'string') return current(value);
  if (Array.isArray(value)) return value.map(redactedAll);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told(key, part)]));
}

/** What a failed expectation remembers of the page. */
function withoutPage(error: TestInfo['errors'][number]): TestInfo['errors'][number] {
  const { errorContext: _page, ...rest } = error as { errorContext?: unknown };
  return rest;
}

/** What answers a native dialog is learnt only when it has closed. */
function told(key: string, part: unknown): unknown {
  if (key === 'promptText') return '‹secret›';
  return places.has(key) ? part : redactedAll(part);
}

function inBase64(text: string): string {
  return Buffer.from(current(Buffer.from(text, 'base64').toString('utf8'))).toString('base64');
}

function body(text: string, contentType: unknown): string {
  if (readable.test(String(contentType))) return inBase64(text);
  return process.env['SEESAW_UNREDACTED'] === '1' ? text : Buffer.from(leftOut).toString('base64');
}

function isObject(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
