/** The longest name of an entry, bytes of UTF-8. */
export const longestName = 512;

/** What Windows gives to devices, with or without an ending. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * Whether a name leads, wherever the archive is unpacked, to one file below that folder and to no other: relative,
 * slashes, no `.` or `..`, nothing that a file system reads as something else, NFC, no mark that turns or hides it.
 */
export function isEntryName(name: string): boolean {
  if (name === '' || Buffer.byteLength(name) > longestName) return false;
  if (/\p{Surrogate}/u.test(name) || name.normalize('NFC') !== name) return false;
  if (/[\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) return false;
  return name
    .split('/')
    .every(
      (part) => part !== '' && part !== '.' && part !== '..' && !/[. ]$/.test(part) && !device.test(part),
    );
}

/** The order of entries: by the bytes of their names in UTF-8. */
export function compareNames(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Equal for names that a file system without case takes for one. */
export function foldedName(name: string): string {
  return name.toLowerCase().normalize('NFKC');
}
