import type { Names } from '../../model/walk.ts';

/** What is wrong with an archive, or would be with one that is to be written. */
export type ArchiveFault =
  | 'cut-off'
  | 'hidden-bytes'
  | 'zip64'
  | 'comment'
  | 'several-disks'
  | 'encrypted'
  | 'data-descriptor'
  | 'compressed'
  | 'extra-field'
  | 'link-or-attributes'
  | 'header'
  | 'lengths'
  | 'name'
  | 'duplicate'
  | 'order'
  | 'checksum'
  | 'too-large'
  | 'changed-while-read';

const sentences: Record<ArchiveFault, Names> = {
  'cut-off': {
    zh: '文件不完整，或不是 Seesaw 证据包',
    en: 'the file is cut off, or is no bundle of Seesaw',
  },
  'hidden-bytes': {
    zh: '有不属于任何条目的字节（在条目之前、之间或之后）',
    en: 'there are bytes that belong to no entry (before, between or after the entries)',
  },
  zip64: { zh: '使用了 zip64 扩展，证据包不用它', en: 'it claims to be zip64, which a bundle never is' },
  comment: { zh: '带有注释，证据包没有注释', en: 'it holds a comment, which a bundle never has' },
  'several-disks': { zh: '声称分成多个分卷', en: 'it claims to be one of several volumes' },
  encrypted: { zh: '条目被标为加密', en: 'an entry is marked as encrypted' },
  'data-descriptor': {
    zh: '条目的长度被写在内容之后（数据描述符）',
    en: 'an entry says its length only after its content (data descriptor)',
  },
  compressed: { zh: '条目被压缩，证据包不压缩', en: 'an entry is compressed, which none of a bundle is' },
  'extra-field': { zh: '条目带有附加字段', en: 'an entry carries an extra field' },
  'link-or-attributes': {
    zh: '条目带有文件属性（例如符号链接）',
    en: 'an entry carries file attributes (as a link does)',
  },
  header: {
    zh: '条目的头与规范形式不同',
    en: 'the header of an entry is not as the canonical form has it',
  },
  lengths: { zh: '条目的长度互相矛盾', en: 'the lengths of an entry contradict each other' },
  name: {
    zh: '条目名不安全（绝对路径、“..”、反斜杠、控制字符等）',
    en: 'the name of an entry is not safe (absolute, "..", a backslash, a control character…)',
  },
  duplicate: {
    zh: '两个条目的名字相同，或只差大小写',
    en: 'two entries have the same name, or one that differs in case only',
  },
  order: { zh: '条目没有按名字排序', en: 'the entries are not sorted by name' },
  checksum: { zh: '内容与其校验和不符', en: 'the content does not fit its checksum' },
  'too-large': {
    zh: '超出一个证据包的上限（4 GiB，65534 个文件）：请把审计分成几次',
    en: 'it is more than one bundle takes (4 GiB, 65,534 files): split the audit',
  },
  'changed-while-read': {
    zh: '文件在读取时被改动',
    en: 'the file was changed while it was read',
  },
};

/** An archive that is not canonical, and where: the entry as it is named there, and the offset in bytes. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly fault: ArchiveFault;
  readonly entry: string | null;
  readonly offset: number | null;
  readonly sentence: Names;

  constructor(
    fault: ArchiveFault,
    { entry = null, offset = null }: { entry?: string | null; offset?: number | null },
  ) {
    const { zh, en } = sentences[fault];
    const at =
      offset === null ? { zh: '', en: '' } : { zh: `，字节 ${offset} 处`, en: `, at byte ${offset}` };
    super(`${entry === null ? '' : `${entry}: `}${en}${at.en}`);
    this.fault = fault;
    this.entry = entry;
    this.offset = offset;
    this.sentence = { zh: `${zh}${at.zh}`, en: `${en}${at.en}` };
  }
}
