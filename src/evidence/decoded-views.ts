/** A text with one layer of escapes undone; unit `i` of it comes from `[starts[i], ends[i])` of the original. */
export type View = { text: string; starts: number[] | null; ends: number[] | null };

const escape =
  /(?:%[0-9a-f]{2})+|\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\}|\\x[0-9a-f]{2}|\\["'\\/bfnrt]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u00b2\u00b3\u00b9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u24ea\u24f5-\u24fd\u2776-\u277e]|\ud835[\udfce-\udfff]/gi;

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Escapes may be escaped themselves (an address in an address); deeper than this nobody reads them. */
const DEEPEST = 3;

/**
 * A text as it stands, and as it reads with its escapes undone: percent encoding (UTF-8, else GBK), JSON and
 * script escapes, HTML entities, characters without width, digits of other scripts and shapes (`١`, `①`, `³`). One view
 * for most texts.
 */
export function decodedViews(text: string): View[] {
  const views: View[] = [{ text, starts: null, ends: null }];
  let last = views[0]!;
  while (views.length <= DEEPEST) {
    const next = decode(last);
    if (next === null) break;
    views.push(next);
    last = next;
  }
  return views;
}

function decode(view: View): View | null {
  escape.lastIndex = 0;
  let match = escape.exec(view.text);
  if (match === null) return null;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (text: string, from: number, to: number) => {
    parts.push(text);
    for (let i = 0; i < text.length; i++) {
      starts.push(view.starts?.[from] ?? from);
      ends.push(view.ends?.[to - 1] ?? to);
    }
  };
  const copy = (from: number, to: number) => {
    parts.push(view.text.slice(from, to));
    for (let i = from; i < to; i++) {
      starts.push(view.starts?.[i] ?? i);
      ends.push(view.ends?.[i] ?? i + 1);
    }
  };
  let done = 0;
  for (; match !== null; match = escape.exec(view.text)) {
    copy(done, match.index);
    done = match.index + match[0].length;
    if (match[0].startsWith('%')) {
      let at = match.index;
      for (const { char, bytes } of percentDecoded(match[0])) {
        put(char, at, at + bytes * 3);
        at += bytes * 3;
      }
    } else {
      put(unescaped(match[0]), match.index, done);
    }
  }
  copy(done, view.text.length);
  return { text: parts.join(''), starts, ends };
}

function unescaped(escaped: string): string {
  const code = /^(?:\\[ux]\{?|&#x)([0-9a-f]+)/i.exec(escaped)?.[1];
  if (code !== undefined) return codePoint(Number.parseInt(code, 16));
  const decimal = /^&#(\d+)/.exec(escaped)?.[1];
  if (decimal !== undefined) return codePoint(Number(decimal));
  if (escaped.startsWith('&')) return named[escaped.slice(1, -1).toLowerCase()] ?? '';
  if (escaped.startsWith('\\')) return /["'\\/]/.test(escaped[1]!) ? escaped[1]! : ' ';
  return digitOf(escaped.codePointAt(0)!);
}

/** The first of ten digits in order, where compatibility decomposition (NFKC) does not tell which they are. */
const firstOfTen = [0x660, 0x6f0, 0x966];

/** A digit of another script or shape as the one of ASCII; '' for what is none. */
function digitOf(code: number): string {
  const first = firstOfTen.find((each) => code >= each && code < each + 10);
  if (first !== undefined) return String(code - first);
  // Circled, double and negative.
  if (code >= 0x24f5 && code <= 0x24fd) return String(code - 0x24f4);
  if (code >= 0x2776 && code <= 0x277e) return String(code - 0x2775);
  const plain = String.fromCodePoint(code).normalize('NFKC');
  return /^[0-9]$/.test(plain) ? plain : '';
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function percentDecoded(run: string): { char: string; bytes: number }[] {
  const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return Array.from(text, (char) => ({ char, bytes: Buffer.byteLength(char) }));
  } catch {
    // Older Chinese sites write their addresses in GBK: a character of it, or what is none, has one to four bytes.
    const decoder = new TextDecoder('gbk', { ignoreBOM: true });
    const chars: { char: string; bytes: number }[] = [];
    let held = 0;
    for (const byte of bytes) {
      held++;
      const char = decoder.decode(Uint8Array.of(byte), { stream: true });
      if (char === '') continue;
      chars.push({ char, bytes: held });
      held = 0;
    }
    const char = decoder.decode();
    return held > 0 ? [...chars, { char, bytes: held }] : chars;
  }
}
