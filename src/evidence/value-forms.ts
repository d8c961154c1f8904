/**
 * The forms of a value to look for: plain, form-encoded, inside base64 at each of its three alignments (and
 * base64url), in hex. Escapes of single characters are undone by `decoded-views.ts`; a value that itself reads
 * like an escape (`50%25`) is escaped here too, since undoing would change it.
 */
export function valueForms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const forms = new Set([value, value.normalize('NFC'), value.normalize('NFKC')]);
  if (/\s/.test(value)) forms.add(value.replaceAll(/\s+/g, '+')).add(value.replaceAll(/\s+/g, ' '));
  if (/[%\\&]/.test(value)) forms.add(JSON.stringify(value).slice(1, -1)).add(encodeURIComponent(value));
  if (bytes.length >= 4) forms.add(bytes.toString('hex'));
  // Of fewer bytes so few characters are fixed that they turn up by chance.
  if (bytes.length >= 6) {
    for (const offset of [0, 1, 2]) {
      const form = insideBase64(bytes, offset);
      forms.add(form).add(form.replaceAll('+', '-').replaceAll('/', '_'));
    }
  }
  return [...forms];
}

/** The characters of a base64 text that these bytes alone decide, if they begin `offset` bytes into it. */
function insideBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes, Buffer.alloc(3)]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
