import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer, postToGetUrl, getSurt } from 'warcio';

/** An exchange as it is written: redacted. */
export type WrittenExchange = {
  /** UTC, ISO 8601 with milliseconds. */
  date: string;
  method: string;
  url: string;
  requestHeaders: [string, string][];
  sent: Uint8Array | null;
  status: number;
  statusText: string;
  headers: [string, string][];
  body: Uint8Array;
};

/**
 * A WARC in memory (ISO 28500:2017, WARC/1.1), each record a gzip member of its own, and its index (CDXJ of the WACZ
 * specification 1.1.1).
 */
export class WarcFile {
  readonly #name: string;
  readonly #parts: Buffer[] = [];
  readonly #index: string[] = [];
  #bytes = 0;

  /** @param name of the file in the archive, as the index names it */
  constructor(name: string) {
    this.#name = name;
  }

  get content(): Buffer[] {
    return this.#parts;
  }

  /** Sorted by key, then time. */
  get index(): string {
    return this.#index.toSorted().join('');
  }

  /** Says what made the file and how. */
  async putInfo(date: string, fields: Record<string, string>): Promise<void> {
    await this.#put(
      WARCRecord.createWARCInfo({ date, warcVersion: 'WARC/1.1', filename: this.#name }, fields),
    );
  }

  /** Says something of the whole file, a line each. */
  async putMetadata(date: string, url: string, lines: readonly (readonly [string, string])[]): Promise<void> {
    const text = lines.map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]+/g, ' ')}\r\n`).join('');
    const record = WARCRecord.create({ type: 'metadata', url, date, warcVersion: 'WARC/1.1' }, [
      Buffer.from(text),
    ]);
    await this.#put(record);
  }

  async putExchange(exchange: WrittenExchange): Promise<void> {
    const { date, url, method, status, statusText, body, sent } = exchange;
    const common = { url, date, warcVersion: 'WARC/1.1' } as const;
    const response = WARCRecord.create(
      {
        ...common,
        type: 'response',
        statusline: `HTTP/1.1 ${status} ${statusText}`.trim(),
        httpHeaders: [...exchange.headers, ['content-length', `${body.length}`]],
      },
      [body],
    );
    const { pathname, search, host } = new URL(url);
    const request = WARCRecord.create(
      {
        ...common,
        type: 'request',
        statusline: `${method} ${pathname}${search} HTTP/1.1`,
        httpHeaders: [['host', host], ...exchange.requestHeaders],
        warcHeaders: { 'WARC-Concurrent-To': response.warcHeader('WARC-Record-ID')! },
      },
      [sent ?? new Uint8Array()],
    );
    const place = await this.#put(response);
    await this.#put(request);
    this.#index.push(this.#line(exchange, place));
  }

  async #put(record: WARCRecord): Promise<{ offset: number; length: number }> {
    const packed = gzipSync(await WARCSerializer.serialize(record));
    const place = { offset: this.#bytes, length: packed.length };
    this.#parts.push(packed);
    this.#bytes += packed.length;
    return place;
  }

  #line(exchange: WrittenExchange, { offset, length }: { offset: number; length: number }): string {
    const { date, url, method, headers, status, body, sent } = exchange;
    const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
    // What was sent becomes part of the address under which a player looks the answer up.
    const request = {
      url,
      method,
      headers: new Map(exchange.requestHeaders),
      postData: sent,
      requestBody: undefined,
    };
    const isAsked = method !== 'GET' && postToGetUrl(request, longestQuery);
    const entry = {
      url,
      mime: type.split(';', 1)[0]!.trim(),
      status: `${status}`,
      digest: `sha256:${createHash('sha256').update(body).digest('hex')}`,
      length: `${length}`,
      offset: `${offset}`,
      filename: this.#name,
      ...(isAsked ? { method, requestBody: request.requestBody } : {}),
    };
    // To the millisecond: a page that answers itself may come twice within a second.
    const timestamp = date.replaceAll(/\D/g, '').slice(0, 17);
    return `${getSurt(request.url)} ${timestamp} ${JSON.stringify(entry)}\n`;
  }
}

/** What warcio's own index takes of what was sent. */
const longestQuery = 4096;
