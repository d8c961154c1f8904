import type { ArchiveFault } from './archive-error.ts';

/** Where the fields stand that both headers have: the same order, two bytes further in the directory. */
const flagsAt = { local: 6, central: 8 } as const;

/** What is wrong with a header that is not as it should be: the first field that differs says it. */
export function headerFault(found: Buffer, expected: Buffer, where: 'local' | 'central'): ArchiveFault {
  const flags = flagsAt[where];
  const differs = (from: number, to: number): boolean =>
    !found.subarray(from, to).equals(expected.subarray(from, to));
  const said = found.readUInt16LE(flags);
  if (differs(0, 4)) return 'header';
  if ((said & 0x2041) !== 0) return 'encrypted';
  if ((said & 0x0008) !== 0) return 'data-descriptor';
  if (differs(flags + 2, flags + 4)) return 'compressed';
  if (found.readUInt32LE(flags + 12) === 0xffff_ffff || found.readUInt32LE(flags + 16) === 0xffff_ffff)
    return 'zip64';
  if (differs(flags + 12, flags + 22)) return 'lengths';
  if (differs(flags + 22, flags + 24)) return 'extra-field';
  if (where === 'central') {
    if (differs(32, 34)) return 'comment';
    if (differs(34, 36)) return 'several-disks';
    if (differs(36, 42)) return 'link-or-attributes';
  }
  return 'header';
}
