import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import type { Fact } from '../../model/fact.ts';
import type { WalkHead } from '../../model/walk.ts';
import { sha256 } from '../../store/sha256.ts';
import { writeArchive } from '../archive/write-archive.ts';
import type { WalkGate } from '../walk-gate.ts';
import { bodyKeeper, copyBudget } from './copy-budget.ts';
import type { Exchange, LeftOut } from './exchange.ts';
import { keptHeaders } from './kept-headers.ts';
import { packageSources, warcName } from './package-sources.ts';
import { pagesList, type KeptDocument } from './pages-list.ts';
import { plainAddress } from './plain-address.ts';
import { waczFolder } from './wacz-folder.ts';
import { runningMarks } from './running-marks.ts';
import { WarcFile, type WrittenExchange } from './warc-file.ts';

/** A copy that was written: of its file the SHA-256 and length, and of what it holds the number. */
export type WrittenCopy = { sha256: string; bytes: number; responses: number; leftOut: number };

/**
 * Writes what a walk's pages were answered as `<dir>/wacz/<walk>.wacz`, which players of web archives replay. Everything
 * passes the walk's own redaction first; secrets are known best when the walk is over, so it is written then, from memory.
 * Nothing of it is raw: bodies are decoded, cookies and most headers left out, private texts are marks.
 *
 * @param facts of the walk, as they are stored
 * @param limits what was cut
 * @param budget beyond it texts are left out
 * @throws StoreError
 */
export async function writeWacz(
  { exchanges, leftOut, limits }: { exchanges: readonly Exchange[]; leftOut: LeftOut[]; limits: string[] },
  { gate, head, dir, facts }: { gate: WalkGate; head: WalkHead; dir: string; facts: readonly Fact[] },
  budget = copyBudget,
): Promise<WrittenCopy> {
  const redact = (text: string) => runningMarks(gate.redact(text));
  const utc = (at: number) => new Date(Date.parse(head.startedAt) + at).toISOString();
  const words = wordsOf(head);
  const warc = new WarcFile(warcName);
  await warc.putInfo(head.startedAt, { software: words.software, description: words.description });
  const documents: KeptDocument[] = [];
  const known = new Set<string>();
  const hands = facts.filter((fact) => fact.kind === 'take-over');
  const keep = bodyKeeper(gate.find, budget);
  const left = leftOut.map(({ url, ...rest }) => ({ ...rest, url: plainAddress(redact(url)) ?? '' }));
  for (const exchange of exchanges.toSorted((a, b) => a.at - b.at)) {
    // Redaction takes time; the walk's sign of life must get its turn.
    await breath();
    if (isOfHand(exchange, hands) && holdsParts(exchange, gate)) {
      const { origin, pathname } = new URL(exchange.url);
      const url = plainAddress(redact(gate.parts.redact(`${origin}${pathname}`, exchange.at))) ?? '';
      left.push({ method: exchange.method, url, reason: 'it holds what a person was typing' });
      continue;
    }
    const written = await redacted(exchange, { redact, utc, keep });
    if ('reason' in written) {
      left.push(written);
      continue;
    }
    if (exchange.isDocument) documents.push({ url: written.url, at: exchange.at });
    const same = JSON.stringify([written.method, written.url, written.status, hashes(written)]);
    if (known.has(same)) continue;
    known.add(same);
    await warc.putExchange(written);
  }
  const notes = [
    ...limits.map((limit) => ['limit', limit] as const),
    ...left.map(({ method, url, reason }) => ['left-out', `${method} ${url} (${reason})`] as const),
  ];
  await warc.putMetadata(head.startedAt, 'urn:seesaw:left-out', notes);
  const pages = pagesList(facts, documents, { utc, redact });
  const path = join(dir, waczFolder, `${head.walk}.wacz`);
  const file = writeArchive(path, packageSources(warc, pages, words), 0o600);
  return { ...file, responses: known.size, leftOut: left.length };
}

/** What was asked for in a person's hands may be answered a little later, ms. */
const late = 30_000;
/** An answer that quotes what was asked is a short one, bytes. */
const longestQuote = 100_000;

function isOfHand({ at }: Exchange, hands: readonly { from: number; to: number }[]): boolean {
  return hands.some(({ from, to }) => at >= from && at <= to + late);
}

/** Whether address, what was sent or a short answer that is no page holds what a hand had typed so far. */
function holdsParts({ url, sent, body, headers }: Exchange, { parts }: WalkGate): boolean {
  const isQuote =
    body && body.length <= longestQuote && /json|text\/plain/i.test(headers['content-type'] ?? '');
  const texts = [
    url,
    ...[sent, isQuote ? body : null].map((bytes) => Buffer.from(bytes ?? []).toString('utf8')),
  ];
  // Whenever it was answered, it was asked in that time.
  return texts.some((text) => parts.redact(text, -Infinity) !== text);
}

async function redacted(
  exchange: Exchange,
  {
    redact,
    utc,
    keep,
  }: { redact: (text: string) => string; utc: (at: number) => string; keep: ReturnType<typeof bodyKeeper> },
): Promise<WrittenExchange | LeftOut> {
  const { method, status } = exchange;
  const url = plainAddress(redact(exchange.url))?.split('#')[0] ?? null;
  if (url === null)
    return { method, url: '', reason: 'its address cannot be written without what is private in it' };
  const body = await keep(exchange.body, exchange.headers['content-type']);
  if ('reason' in body) return { method, url, reason: body.reason };
  const sentType = exchange.requestHeaders['content-type'] ?? '';
  // A form in parts is an upload, and its parts have names and types of their own.
  const isInParts = /^\s*multipart\//i.test(sentType);
  const sent = exchange.sent && !isInParts ? await keep(exchange.sent, sentType) : null;
  return {
    date: utc(exchange.at),
    method,
    url,
    requestHeaders: keptHeaders('asked', exchange.requestHeaders, redact),
    sent: sent && 'bytes' in sent ? sent.bytes : null,
    // What the browser had already and got again with a 304 is shown as the answer that it stands for.
    status: status === 304 ? 200 : status,
    statusText: status === 304 ? 'OK' : redact(exchange.statusText).replaceAll(/[^\x20-\x7e]/g, ''),
    headers: keptHeaders('answered', exchange.headers, redact, body.type),
    body: body.bytes,
  };
}

function hashes({ sent, body }: WrittenExchange): string[] {
  return [sha256(sent ?? ''), sha256(body)];
}

function wordsOf({ walk, target, flow, repeat, environment, startedAt }: WalkHead) {
  return {
    title: `${target.name.zh} / ${target.name.en}: ${flow}, ${repeat}`,
    description:
      `可重放的副本，并非原始字节：由浏览器收到的应答制成，已知和可辨认的密钥类内容、文本中的个人信息已换成标记，图片等保持原样，可能含有个人信息，勿直接公开。` +
      ` A replayable copy of walk ${walk}, not raw bytes: made from what the browser was answered. Secrets that are known or can be told by name or form, and personal data in texts, are marks; pictures are as they were served and may show personal data. Not to be published unread.`,
    software: `Seesaw ${environment.tool}, Playwright ${environment.playwright}, ${environment.browser} ${environment.browserVersion}`,
    created: startedAt,
  };
}
