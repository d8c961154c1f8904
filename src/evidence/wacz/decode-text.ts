/**
 * A body as text, and the encoding it was read in: the one that its byte order mark, its type or its own head names; else
 * UTF-8, GB 18030 or, where it is neither, Windows' Latin, in which every byte is a character.
 */
export function decodeText(body: Uint8Array, type: string): { text: string; encoding: string } {
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  const said =
    marked(head) ??
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1] ??
    /^\s*<\?xml[^>]*encoding=["']([\w:.-]+)|^\s*<[\s\S]*<meta[^>]*charset=["']?([\w:.-]+)|^@charset "([\w:.-]+)"/i
      .exec(head)
      ?.slice(1)
      .find(Boolean);
  return (
    (said === undefined ? null : decodedAs(said, body, false)) ??
    decodedAs('utf-8', body, true) ??
    decodedAs('gb18030', body, true) ??
    decodedAs('windows-1252', body, false)!
  );
}

/** Whether a body says, by its mark or its type, that it is UTF-16. */
export function isWide(body: Uint8Array, type: string): boolean {
  const head = Buffer.from(body.subarray(0, 2)).toString('latin1');
  return marked(head) !== undefined || /charset\s*=\s*["']?utf-?16/i.test(type);
}

function marked(head: string): string | undefined {
  if (head.startsWith('\xff\xfe')) return 'utf-16le';
  return head.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
}

/** null: there is no such encoding, or (`fatal`) the body is not in it. */
function decodedAs(
  label: string,
  body: Uint8Array,
  fatal: boolean,
): { text: string; encoding: string } | null {
  try {
    const decoder = new TextDecoder(label, { fatal, ignoreBOM: true });
    return { text: decoder.decode(body), encoding: decoder.encoding };
  } catch {
    return null;
  }
}
