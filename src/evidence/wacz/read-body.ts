import { isUtf8 } from 'node:buffer';
import { setImmediate as breath } from 'node:timers/promises';
import type { PrivateSpan } from '../private-span.ts';
import { decodeText, isWide, otherReadings } from './decode-text.ts';
import { findInLong } from './find-in-long.ts';
import { redactRunning, type Form } from './redact-running.ts';

/** A body as it goes into a copy, `type` where its content type has changed; or why it does not go into it. */
export type KeptBody = { bytes: Uint8Array; type?: string } | { reason: string };

type Find = (text: string) => PrivateSpan[];
type Pace = () => Promise<void>;

/** What is no text and shows or sounds. Programs in WebAssembly are the target's own, too. */
const shown = /^(?:image|font|audio|video)\/|^application\/(?:(?:x-)?font|vnd\.ms-fontobject|wasm)/;
/** Bytes of a text that is looked through: some seconds' work. */
const longestText = 8_000_000;
const textual = /^text\/|[/+](?:json|xml|html)|script|form|graphql|yaml|csv/;

/**
 * A body with marks in the place of what is private, still running. Pictures, fonts, sound and films are kept as they
 * are; what is neither text nor one of these cannot be looked through, and is not kept.
 *
 * @param type its content type, '' if none is said
 * @param find what is private in a text
 * @param pace awaited while it is looked through; what it throws ends it
 */
export async function readBody(
  body: Uint8Array,
  type: string,
  find: Find,
  pace: Pace = breath,
): Promise<KeptBody> {
  const essence = type.split(';', 1)[0]!.trim().toLowerCase();
  // Whatever it is said to be: JSON may be sent as a picture.
  const isText = isWide(body, type) || (!body.includes(0) && (isUtf8(body) || textual.test(essence)));
  if (!isText) {
    if (shown.test(essence)) return { bytes: body };
    return { reason: 'it is neither text nor picture, font, sound or film: it cannot be looked through' };
  }
  if (body.length > longestText) return { reason: `it is a text of more than ${longestText} bytes` };
  const { text, encoding, isWhole, claim } = decodeText(body, type);
  if (!isWhole && shown.test(essence)) return { bytes: body };
  const redacted = await redactedText(text, essence, find, pace);
  if (redacted === text && isWhole) {
    for (const other of otherReadings(body, type, encoding))
      if ((await findInLong(other, find, pace)).length > 0)
        return { reason: 'it can be read in two encodings, in one of which it is private' };
    return { bytes: body };
  }
  const bytes = Buffer.from(redacted);
  const isSaid = encoding === 'utf-8' && /^(?:utf-?8|)$/i.test(claim ?? '');
  return isSaid ? { bytes } : { bytes, type: `${essence || 'text/plain'}; charset=utf-8` };
}

async function redactedText(text: string, essence: string, find: Find, pace: Pace): Promise<string> {
  // A form's names and values stand as they do in an address.
  if (essence === 'application/x-www-form-urlencoded')
    return (await redactRunning(`?${text}`, 'plain', find, pace)).slice(1);
  return redactRunning(text, formOf(essence, text), find, pace);
}

function formOf(essence: string, text: string): Form {
  if (/[/+]json$/.test(essence)) return 'json';
  if (/event-stream|ndjson|jsonl/.test(essence)) return 'lines';
  if (/script|\/css$/.test(essence)) return 'code';
  const isJson = /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text.slice(-100));
  // Servers send JSON as all kinds of text.
  if (isJson) return 'json';
  return /html|[/+]xml$/.test(essence) || /^\s*</.test(text) ? 'markup' : 'plain';
}
