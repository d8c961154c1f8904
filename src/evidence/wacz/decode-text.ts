import { isUtf8 } from 'node:buffer';

/** A body as text. `isWhole`: nothing of it was lost by reading it; `claim`: the encoding that it, or its type, names. */
type DecodedText = { text: string; encoding: string; isWhole: boolean; claim: string | null };

/**
 * A body as text. UTF-8 comes before what its type or its own head claims, since hardly anything else happens to be UTF-8;
 * then GB 18030 or, where it is neither, Windows' Latin, in which every byte is a character. UTF-16 needs a byte order mark
 * or, if the type claims it, NULs: of a document's own head browsers do not believe it (WHATWG HTML 13.2.3.2).
 */
export function decodeText(body: Uint8Array, type: string): DecodedText {
  const mark = markOf(body);
  const claim = claimIn(body, type);
  if (mark !== null) return { ...(decodedAs(mark, body, true) ?? decodedAs(mark, body, false)!), claim };
  const isWide = claimsWide(type) && body.includes(0);
  const tried = [
    ...(isWide ? [claim!] : []),
    // All of it is ASCII.
    ...(claim?.toLowerCase() === 'iso-2022-jp' ? [claim] : []),
    ...(isUtf8(body) ? ['utf-8'] : []),
    ...(claim === null || claimsWide(`charset=${claim}`) ? [] : [claim]),
    'gb18030',
  ];
  for (const label of tried) {
    const decoded = decodedAs(label, body, true);
    if (decoded) return { ...decoded, claim };
  }
  return { ...decodedAs('windows-1252', body, false)!, isWhole: true, claim };
}

/** What a body may also be read as, beside the encoding that it was read in. */
export function otherReadings(body: Uint8Array, type: string, encoding: string): string[] {
  const others = [
    ...(encoding === 'utf-8' ? [] : ['utf-8']),
    ...(claimsWide(type) ? ['utf-16le', 'utf-16be'] : []),
  ].filter((label) => label !== encoding);
  return others.map((label) => decodedAs(label, body, false)!.text.replaceAll('\0', ''));
}

/** Whether a body says, by its mark or its type, that it is UTF-16. */
export function isWide(body: Uint8Array, type: string): boolean {
  return markOf(body)?.startsWith('utf-16') === true || claimsWide(type);
}

function claimsWide(type: string): boolean {
  return /charset\s*=\s*["']?(?:utf-?16|ucs-?2|unicode|csunicode|iso-10646-ucs-2)/i.test(type);
}

function claimIn(body: Uint8Array, type: string): string | null {
  const inType = /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1];
  if (inType !== undefined) return inType;
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  const inHead =
    /^\s*<\?xml[^>]*encoding=["']([\w:.-]+)|^\s*<[\s\S]*<meta[^>]*charset=["']?([\w:.-]+)|^@charset "([\w:.-]+)"/i
      .exec(head)
      ?.slice(1)
      .find(Boolean);
  return inHead === undefined || claimsWide(`charset=${inHead}`) ? null : inHead;
}

function markOf(body: Uint8Array): string | null {
  const head = Buffer.from(body.subarray(0, 3)).toString('latin1');
  if (head === '\xef\xbb\xbf') return 'utf-8';
  if (head.startsWith('\xff\xfe')) return 'utf-16le';
  return head.startsWith('\xfe\xff') ? 'utf-16be' : null;
}

/** null: there is no such encoding, or (`fatal`) the body is not in it. */
function decodedAs(label: string, body: Uint8Array, fatal: boolean): Omit<DecodedText, 'claim'> | null {
  try {
    const decoder = new TextDecoder(label, { fatal, ignoreBOM: true });
    return { text: decoder.decode(body), encoding: decoder.encoding, isWhole: fatal };
  } catch {
    return null;
  }
}
