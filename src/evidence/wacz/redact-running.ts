import type { PrivateSpan } from '../private-span.ts';
import { findInLong, withoutOverlaps } from './find-in-long.ts';
import { jsonSpans } from './json-spans.ts';
import { markupSpans } from './markup-spans.ts';
import { runningMarks } from './running-marks.ts';
import { withoutEscape } from './without-escape.ts';

/** How a text is read by what runs it: marks must not break it. */
export type Form = 'json' | 'code' | 'markup' | 'plain';

type Find = (text: string) => PrivateSpan[];

/** A mark may uncover what it stood beside. */
const mostRounds = 4;

/**
 * A text with marks in the place of what is private, that still runs: in JSON a number becomes a string, and where code
 * assigns what has a telling name (`e.token=t.token`), the code stays.
 */
export function redactRunning(text: string, form: Form, find: Find): string {
  let redacted = text;
  for (let round = 0; round < mostRounds; round++) {
    const spans = spansIn(redacted, form, find);
    if (spans.length === 0) break;
    redacted = replaced(redacted, spans);
  }
  return runningMarks(redacted);
}

function spansIn(text: string, form: Form, find: Find): PrivateSpan[] {
  const inLong = (long: string) => findInLong(long, find);
  const found = inLong(text);
  if (form === 'plain') return found;
  if (form === 'json') return jsonSpans(text, found);
  const more = form === 'markup' ? markupSpans(text, inLong) : [];
  const isScript = form === 'code' ? () => true : scriptsOf(text);
  return withoutOverlaps([...found, ...more])
    .map((span) => withoutEscape(text, span))
    .filter((span) => !(isScript(span.start) && isCode(text, span, find)))
    .map((span) => (standsAsNumber(text, span) ? { ...span, mark: `"${span.mark}"` } : span));
}

/** Whether a place of a document lies in a script; asked in order. */
function scriptsOf(markup: string): (at: number) => boolean {
  const scripts = Array.from(markup.matchAll(/<script\b[\s\S]*?(?:<\/script\s*>|$)/gi), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let first = 0;
  return (at) => {
    while (first < scripts.length && scripts[first]!.end <= at) first++;
    return first < scripts.length && scripts[first]!.start <= at;
  };
}

/** Code that handles a secret and holds none: it is no text in quotes, no part of an address, and like no token. */
function isCode(text: string, { kind, start, end }: PrivateSpan, find: Find): boolean {
  if (kind !== 'secret') return false;
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 80), start);
  const isAddress = /[?&#"'`][\w.\-[\]]{1,64}=$/.test(before);
  if (isAddress ? /[\w%-]{4}/.test(value) : !/[:=]\s*$/.test(before)) return false;
  const isPath = /^[a-z_$][\w$]*(?:\.[a-z_$][\w$]*)+$/i.test(value);
  const turns = value.match(/[a-z](?=[0-9])|[0-9](?=[a-z])/gi)?.length ?? 0;
  if (!isPath && /^[\w\-.~+/=%|:]{12,}$/.test(value) && turns >= 3) return false;
  // Something known may stand in it: by itself it is found.
  return find(value).length === 0;
}

/** A number of JSON inside of a script: after a name in quotes, before the next one. */
function standsAsNumber(text: string, { start, end }: PrivateSpan): boolean {
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
