/**
 * Folds a text for comparison, one character for one, so that positions stay: full-width forms to ASCII,
 * ideographic and no-break spaces to spaces, A–Z to lower case.
 */
export function foldText(text: string): string {
  return text.replace(/[A-Z\u00a0\u3000\uff01-\uff5e]/g, (char) =>
    String.fromCharCode(foldCode(char.charCodeAt(0))),
  );
}

/** The same for one UTF-16 code unit. */
export function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0xa0 || code === 0x3000) return 0x20;
  return code >= 0xff01 && code <= 0xff5e ? foldCode(code - 0xfee0) : code;
}
