/** An entry of an archive: where its local header begins, and what its headers say of its content. */
export type ArchiveEntry = {
  name: string;
  /** Length of the content. */
  bytes: number;
  /** CRC-32 of the content (ISO 3309), unsigned. */
  crc: number;
  /** Of the local header, in bytes from the start of the archive. */
  offset: number;
};

/** Lengths of the records without their names (APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12, 4.3.16). */
export const recordBytes = { local: 30, central: 46, end: 22 } as const;

/** Below these nothing needs zip64 (APPNOTE.TXT 4.4.1.4), and with it there would be two forms of one archive. */
export const mostBytes = 0xffff_fffe;
export const mostEntries = 0xfffe;

/** PKZIP 2.0; names in UTF-8; stored; 1980-01-01 00:00, the first date that the format has. */
const version = 20;
const utf8 = 0x0800;
const stored = 0;
const time = 0;
const date = 0x0021;

/** The local header of an entry with its name: what stands before the content. */
export function localHeader({ name, bytes, crc }: Omit<ArchiveEntry, 'offset'>): Buffer {
  const utf8Name = Buffer.from(name);
  const header = Buffer.alloc(recordBytes.local);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(version, 4);
  writeCommon(header, 6, { bytes, crc, nameBytes: utf8Name.length });
  return Buffer.concat([header, utf8Name]);
}

/** The same entry in the central directory. */
export function centralHeader({ name, bytes, crc, offset }: ArchiveEntry): Buffer {
  const utf8Name = Buffer.from(name);
  const header = Buffer.alloc(recordBytes.central);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(version, 6);
  writeCommon(header, 8, { bytes, crc, nameBytes: utf8Name.length });
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, utf8Name]);
}

/** The end of the central directory: the last bytes of an archive. */
export function endRecord({
  entries,
  bytes,
  offset,
}: {
  entries: number;
  bytes: number;
  offset: number;
}): Buffer {
  const record = Buffer.alloc(recordBytes.end);
  record.writeUInt32LE(0x0605_4b50, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(bytes, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

/** Flags to extra-field length, which both headers have alike. */
function writeCommon(
  header: Buffer,
  at: number,
  { bytes, crc, nameBytes }: { bytes: number; crc: number; nameBytes: number },
): void {
  header.writeUInt16LE(utf8, at);
  header.writeUInt16LE(stored, at + 2);
  header.writeUInt16LE(time, at + 4);
  header.writeUInt16LE(date, at + 6);
  header.writeUInt32LE(crc, at + 8);
  header.writeUInt32LE(bytes, at + 12);
  header.writeUInt32LE(bytes, at + 16);
  header.writeUInt16LE(nameBytes, at + 20);
}
