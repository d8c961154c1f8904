import type { PrivateSpan } from '../private-span.ts';
import { assignedSecrets } from './assigned-secrets.ts';
import { findInLong, withoutOverlaps } from './find-in-long.ts';
import { jsonSpans } from './json-spans.ts';
import { markupSpans } from './markup-spans.ts';
import { quotedPlaces } from './quoted-places.ts';
import { runningMarks } from './running-marks.ts';
import { toldSecrets } from './told-secrets.ts';
import { withoutEscape } from './without-escape.ts';

/** How a text is read by what runs it: marks must not break it. */
export type Form = 'json' | 'lines' | 'code' | 'markup' | 'plain';

type Find = (text: string) => PrivateSpan[];

/** A mark may uncover what it stood beside. */
const mostRounds = 4;

/**
 * A text with marks in the place of what is private, that still runs: in JSON a number becomes a string, and where code
 * assigns what has a telling name (`e.token=t.token`), the code stays.
 *
 * @param pace awaited while it goes on; what it throws ends it
 */
export async function redactRunning(
  text: string,
  form: Form,
  find: Find,
  pace: () => Promise<void>,
): Promise<string> {
  let redacted = text;
  for (let round = 0; round < mostRounds; round++) {
    const spans = await spansIn(redacted, form, find, pace);
    if (spans.length === 0) break;
    redacted = replaced(redacted, spans);
  }
  return runningMarks(redacted);
}

async function spansIn(
  text: string,
  form: Form,
  find: Find,
  pace: () => Promise<void>,
): Promise<PrivateSpan[]> {
  const inLong = (long: string) => findInLong(long, find, pace);
  const found = await inLong(text);
  if (form === 'plain') return found;
  if (form === 'json') return jsonSpans(text, found);
  const more = [...toldSecrets(text), ...(form === 'markup' ? await markupSpans(text, inLong) : [])];
  const scripts = scriptsOf(text, form);
  for (const { start, end } of scripts)
    for (const span of assignedSecrets(text.slice(start, end)))
      more.push({ ...span, start: span.start + start, end: span.end + start });
  const isCodeAt = codePlaces(text, scripts);
  return withoutOverlaps([...found, ...more])
    .map((span) => withoutEscape(text, span))
    .map((span) => ({ span, isCode: isCodeAt(span.start) }))
    .filter(
      ({ span, isCode }) =>
        !(isCode ? isSpared(text, span, find) : scripts.length > 0 && isSign(text, span, find)),
    )
    .map(({ span, isCode }) =>
      standsAsNumber(text, span, isCode) ? { ...span, mark: `"${span.mark}"` } : span,
    );
}

type Script = { start: number; end: number };

function scriptsOf(text: string, form: Form): Script[] {
  if (form === 'code') return [{ start: 0, end: text.length }];
  if (form !== 'markup') return [];
  return Array.from(text.matchAll(/<script\b[^<>]{0,5000}>([\s\S]*?)(?:<\/script\s*>|$)/gi), (match) => {
    const start = match.index + match[0].indexOf('>') + 1;
    return { start, end: start + match[1]!.length };
  });
}

/** Whether a place lies in a script and in no quotes there; asked in order. */
function codePlaces(text: string, scripts: readonly Script[]): (at: number) => boolean {
  let first = 0;
  let quoteAt: ReturnType<typeof quotedPlaces> | null = null;
  return (at) => {
    while (first < scripts.length && scripts[first]!.end <= at) {
      first++;
      quoteAt = null;
    }
    const script = scripts[first];
    if (!script || script.start > at) return false;
    quoteAt ??= quotedPlaces(text.slice(script.start, script.end));
    return quoteAt(at - script.start) === '';
  };
}

/** Code that handles a secret and holds none: it is no number, no part of an address, and like no token. */
function isSpared(text: string, { kind, start, end }: PrivateSpan, find: Find): boolean {
  if (kind !== 'secret') return false;
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 80), start);
  if (/^[0-9]{4,}$/.test(value)) return durations.test(before);
  const isAddress = /[?&#"'`][\w.\-[\]]{1,64}=$/.test(before);
  if (isAddress ? /[\w%-]{4}/.test(value) : !/[:=]\s*$/.test(before)) return false;
  const isPath = /^[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)+$/i.test(value);
  const turns = value.match(/[a-z](?=[0-9])|[0-9](?=[a-z])/gi)?.length ?? 0;
  if (!isPath && /^[\w\-.~+/=%|:]{12,}$/.test(value) && turns >= 3) return false;
  // Something known may stand in it: by itself it is found.
  return find(value).length === 0;
}

/** How long a session lasts is no secret. */
const durations =
  /(?:time(?:out)?|ttl|age|length|limit|count|interval|expir\w*|duration|size|max|min)\s*[:=]\s*$/i;

/** What code looks for or puts in there, in quotes: a sign (`"session=="`), a place for a value (`${token}`). */
function isSign(text: string, { kind, start, end }: PrivateSpan, find: Find): boolean {
  const value = text.slice(start, end);
  return (
    kind === 'secret' &&
    /^(?:[!-/:-@[-`{-~]{1,3}|\$\{[\w$.]{1,80}\})$/.test(value) &&
    find(value).length === 0
  );
}

/** A number in code, or of JSON inside of a text: after a name in quotes, before the next one. */
function standsAsNumber(text: string, { start, end }: PrivateSpan, isCode: boolean): boolean {
  if (
    isCode &&
    /^[0-9]+$/.test(text.slice(start, end)) &&
    /[:=]\s{0,9}$/.test(text.slice(Math.max(0, start - 20), start))
  )
    return true;
  return (
    /^[0-9]+$/.test(text.slice(start, end)) &&
    /["']\s{0,9}:\s{0,9}$/.test(text.slice(Math.max(0, start - 20), start)) &&
    /^\s{0,9}[,}\]]/.test(text.slice(end, end + 10))
  );
}

function replaced(text: string, spans: readonly PrivateSpan[]): string {
  let made = '';
  let done = 0;
  for (const { start, end, mark } of spans) {
    if (start < done) continue;
    made += text.slice(done, start) + mark;
    done = end;
  }
  return made + text.slice(done);
}
