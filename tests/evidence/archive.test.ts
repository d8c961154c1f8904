import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { archiveBytes } from '../../src/evidence/archive/archive-bytes.ts';
import { ArchiveError } from '../../src/evidence/archive/archive-error.ts';
import { centralHeader, endRecord, localHeader } from '../../src/evidence/archive/archive-records.ts';
import { compareNames, foldedName, isEntryName } from '../../src/evidence/archive/entry-name.ts';
import { openArchive } from '../../src/evidence/archive/open-archive.ts';
import { rebuildArchive } from '../../src/evidence/archive/rebuild-archive.ts';
import { writeArchive } from '../../src/evidence/archive/write-archive.ts';

type Content = { name: string; content: Buffer };

const sources = (contents: readonly Content[]) =>
  contents
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ name, content }) => ({ name, content: () => [content] }));
const bytesOf = (contents: readonly Content[]): Buffer => Buffer.concat([...archiveBytes(sources(contents))]);
const text = (name: string, content: string): Content => ({ name, content: Buffer.from(content) });

/** What is said of these bytes as an archive; '' if they are accepted. */
function refusal(path: string, bytes: Uint8Array): string {
  writeFileSync(path, bytes);
  try {
    const archive = openArchive(path);
    try {
      for (const entry of archive.entries) for (const _ of archive.content(entry)) continue;
      return rebuildArchive(archive) === null ? '' : 'rebuilt';
    } finally {
      archive.close();
    }
  } catch (error) {
    if (error instanceof ArchiveError) return error.fault;
    throw error;
  }
}

/** Names as a bundle has them, and all others that are safe. */
const names = fc
  .array(fc.stringMatching(/^[\p{L}\p{N} ._-]{1,12}$/u), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/').normalize('NFC'))
  .filter(isEntryName);
const isFolderOf = (a: Content, b: Content): boolean =>
  foldedName(b.name).startsWith(`${foldedName(a.name)}/`);
const contents = fc
  .uniqueArray(
    fc.record({ name: names, content: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) }),
    { maxLength: 12, selector: ({ name }) => foldedName(name) },
  )
  .filter((all) => !all.some((one) => all.some((other) => isFolderOf(one, other))));

test('what is written is read as it was, and written again gives the same bytes', ({}, info) => {
  const [first, second] = [info.outputPath('a.zip'), info.outputPath('b.zip')];
  fc.assert(
    fc.property(contents, (given) => {
      const written = writeArchive(first, sources(given));
      const archive = openArchive(first);
      const read = archive.entries.map((entry) => ({ name: entry.name, content: archive.read(entry, 1000) }));
      expect(read).toEqual(given.toSorted((a, b) => compareNames(a.name, b.name)));
      expect(rebuildArchive(archive)).toBeNull();
      archive.close();
      expect(writeArchive(second, sources(read))).toEqual(written);
      expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    }),
    { numRuns: 150, seed: 5 },
  );
});

test('no bit can be turned without being found', ({}, info) => {
  const path = info.outputPath('bundle.zip');
  const whole = bytesOf([text('a.txt', 'hello'), text('b/c.json', '{"n":1}')]);
  expect(refusal(path, whole)).toBe('');
  for (let bit = 0; bit < whole.length * 8; bit++) {
    const turned = Buffer.from(whole);
    turned[bit >> 3]! ^= 1 << (bit & 7);
    expect(refusal(path, turned), `bit ${bit}`).not.toBe('');
  }
});

test('no end can be cut off and nothing can be put before, between or after', ({}, info) => {
  const path = info.outputPath('bundle.zip');
  const whole = bytesOf([text('a.txt', 'hello'), text('b/c.json', '{"n":1}')]);
  for (let length = 0; length < whole.length; length++) {
    expect(refusal(path, whole.subarray(0, length)), `${length} bytes`).not.toBe('');
  }
  for (let at = 0; at <= whole.length; at++) {
    const more = Buffer.concat([whole.subarray(0, at), Buffer.from('x'), whole.subarray(at)]);
    expect(refusal(path, more), `one more at ${at}`).not.toBe('');
  }
});

for (const [name, why] of [
  ['../a', 'leads out'],
  ['a/../../b', 'leads out'],
  ['/etc/passwd', 'is absolute'],
  ['C:/a', 'is absolute on Windows'],
  ['a\\b', 'holds a backslash'],
  ['a\0.txt', 'holds a NUL'],
  ['a\u001b[2J', 'holds a control character'],
  ['a\u202etxt.exe', 'turns its writing'],
  ['a//b', 'holds an empty part'],
  ['a/', 'is a folder'],
  ['', 'is empty'],
  ['./a', 'is not the shortest'],
  ['a.', 'ends in a dot'],
  ['aux.txt', 'is a device on Windows'],
  ['a:b', 'is a stream on Windows'],
  ['e\u0301', 'is not NFC'],
  ['n'.repeat(513), 'is too long'],
] as const) {
  test(`a name that ${why} (${JSON.stringify(name.slice(0, 20))}) is neither written nor read`, ({}, info) => {
    expect(() => bytesOf([text(name, 'x')])).toThrow(expect.objectContaining({ fault: 'name' }));
    const path = info.outputPath('bundle.zip');
    expect(refusal(path, forged([text(name, 'x')]))).toBe('name');
  });
}

test('doubled names, also those that differ in case only, are neither written nor read', ({}, info) => {
  const path = info.outputPath('bundle.zip');
  for (const pair of [
    [text('a', '1'), text('a', '2')],
    [text('A', '1'), text('a', '2')],
  ]) {
    expect(() => bytesOf(pair)).toThrow(expect.objectContaining({ fault: 'duplicate' }));
    expect(refusal(path, forged(pair))).toBe('duplicate');
  }
});

test('entries out of order are neither written nor read', ({}, info) => {
  const pair = [text('b', '1'), text('a', '2')];
  const unsorted = () => [
    ...archiveBytes(pair.map(({ name, content }) => ({ name, content: () => [content] }))),
  ];
  expect(unsorted).toThrow(expect.objectContaining({ fault: 'order' }));
  expect(refusal(info.outputPath('bundle.zip'), forged(pair))).toBe('order');
});

for (const [index, [fault, local, central]] of (
  [
    ['encrypted', (header) => header.writeUInt16LE(0x0801, 6), (header) => header.writeUInt16LE(0x0801, 8)],
    [
      'data-descriptor',
      (header) => header.writeUInt16LE(0x0808, 6),
      (header) => header.writeUInt16LE(0x0808, 8),
    ],
    ['compressed', (header) => header.writeUInt16LE(8, 8), (header) => header.writeUInt16LE(8, 10)],
    ['link-or-attributes', () => {}, (header) => header.writeUInt32LE(0xa1ff_0000, 38)],
    ['comment', () => {}, (header) => header.writeUInt16LE(1, 32)],
    ['several-disks', () => {}, (header) => header.writeUInt16LE(1, 34)],
    ['extra-field', (header) => header.writeUInt16LE(4, 28), () => {}],
    ['zip64', () => {}, (header) => header.writeUInt32LE(0xffff_ffff, 24)],
    ['zip64', () => {}, (header) => header.writeUInt32LE(0xffff_ffff, 42)],
    ['lengths', (header) => header.writeUInt32LE(9999, 22), () => {}],
    ['header', (header) => header.writeUInt16LE(0x5678, 12), (header) => header.writeUInt16LE(0x5678, 14)],
  ] as [string, (header: Buffer) => void, (header: Buffer) => void][]
).entries()) {
  test(`header ${index + 1} is refused: ${fault}`, ({}, info) => {
    expect(refusal(info.outputPath('bundle.zip'), forged([text('a', 'x')], { local, central }))).toBe(fault);
  });
}

test('a directory that claims more than the file holds is refused before anything of that size is read', ({}, info) => {
  const path = info.outputPath('bundle.zip');
  const bomb = forged([text('a', 'x')], { central: (header) => header.writeUInt32LE(0xffff_fff0, 24) });
  expect(refusal(path, bomb)).toMatch(/^(?:lengths|hidden-bytes)$/);
  const whole = bytesOf([text('a', 'x')]);
  whole.writeUInt16LE(0xfffe, whole.length - 12);
  whole.writeUInt16LE(0xfffe, whole.length - 14);
  expect(refusal(path, whole)).toMatch(/^(?:lengths|cut-off)$/);
});

test('a refusal names the entry and the offset', ({}, info) => {
  const path = info.outputPath('bundle.zip');
  const whole = bytesOf([text('a.txt', 'hello'), text('b.txt', 'world')]);
  whole[whole.indexOf('world')]! ^= 1;
  writeFileSync(path, whole);
  const archive = openArchive(path);
  const broken = archive.entry('b.txt')!;
  expect(() => archive.read(broken, 100)).toThrow(
    expect.objectContaining({
      fault: 'checksum',
      entry: 'b.txt',
      offset: whole.indexOf('xorld'.slice(1)) - 1,
    }),
  );
  archive.close();
});

test('a content that changes between its two readings is no archive', () => {
  let reading = 0;
  const sources = [{ name: 'a', content: () => [Buffer.from(`${(reading += 1)}`)] }];
  expect(() => [...archiveBytes(sources)]).toThrow(expect.objectContaining({ fault: 'changed-while-read' }));
});

/** An archive as it would stand if nothing were checked when it is written. */
function forged(
  contents: readonly Content[],
  {
    local = () => {},
    central = () => {},
  }: { local?: (header: Buffer) => void; central?: (header: Buffer) => void } = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of contents) {
    const whole = bytesOf([{ name: 'n', content }]);
    const entry = { name, bytes: content.length, crc: whole.readUInt32LE(14), offset };
    const [header, record] = [localHeader(entry), centralHeader(entry)];
    local(header);
    central(record);
    parts.push(header, content);
    directory.push(record);
    offset += header.length + content.length;
  }
  const bytes = Buffer.concat(directory).length;
  return Buffer.concat([...parts, ...directory, endRecord({ entries: contents.length, bytes, offset })]);
}
