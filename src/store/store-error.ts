export type StoreErrorCode =
  | 'read-only'
  | 'full'
  | 'locked'
  | 'corrupt'
  | 'missing'
  | 'moved'
  | 'foreign'
  | 'newer'
  | 'older'
  | 'refused'
  | 'failed';

const sentences: Record<StoreErrorCode, (path: string) => { zh: string; en: string }> = {
  'read-only': (path) => ({
    zh: `无法写入 ${path}：文件夹或文件只读，或该处已有同名文件。请换一个可写的位置或修改权限。`,
    en: `Cannot write ${path}: the folder or file is read-only, or a file stands where a folder is needed. Choose another place or change the permissions.`,
  }),
  full: (path) => ({
    zh: `磁盘已满，无法写入 ${path}。请腾出空间，再用 --resume 继续。`,
    en: `The disk is full, ${path} could not be written. Free some space, then continue with --resume.`,
  }),
  locked: (path) => ({
    zh: `${path} 一直被另一个进程占用。请结束那个进程后重试。`,
    en: `${path} stays locked by another process. End that process, then try again.`,
  }),
  corrupt: (path) => ({
    zh: `${path} 已损坏，或不是 Seesaw 写的内容。请从备份恢复，或换一个位置重新开始。`,
    en: `${path} is damaged or does not hold what Seesaw wrote. Restore it from a copy, or start again elsewhere.`,
  }),
  missing: (path) => ({
    zh: `找不到 ${path}。请检查路径。`,
    en: `${path} does not exist. Check the path.`,
  }),
  moved: (path) => ({
    zh: `${path} 在写入期间被移走或删除了。请把它放回原处，再用 --resume 继续。`,
    en: `${path} was moved or deleted while it was written to. Put it back, then continue with --resume.`,
  }),
  foreign: (path) => ({
    zh: `${path} 是别的程序的数据库，Seesaw 不会写入它。请换一个文件名。`,
    en: `${path} is another program's database; Seesaw does not write into it. Choose another file name.`,
  }),
  newer: (path) => ({
    zh: `${path} 由更新版本的 Seesaw 写成。请先升级 Seesaw。`,
    en: `${path} was written by a newer Seesaw. Update Seesaw first.`,
  }),
  older: (path) => ({
    zh: `${path} 由旧版本的 Seesaw 写成，尚未升级。请先运行 seesaw judge。`,
    en: `${path} was written by an older Seesaw. Bring it up to date first with seesaw judge.`,
  }),
  refused: (path) => ({
    zh: `${path} 拒绝了一次写入，因为它会改动已记录的内容。`,
    en: `${path} refused a write that would have changed what is recorded.`,
  }),
  failed: (path) => ({
    zh: `读写 ${path} 失败。请检查磁盘和权限。`,
    en: `Reading or writing ${path} failed. Check the disk and the permissions.`,
  }),
};

/** What went wrong with the database or the files beside it, as a sentence that a person can act on. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly path: string;
  readonly sentence: { zh: string; en: string };

  constructor(code: StoreErrorCode, path: string, cause?: unknown) {
    const sentence = sentences[code](path);
    super(cause instanceof Error ? `${sentence.en} (${cause.message})` : sentence.en, { cause });
    this.code = code;
    this.path = path;
    this.sentence = sentence;
  }
}

/** The typed error for what SQLite or the file system threw; other errors are returned as they are. */
export function asStoreError(error: unknown, path: string): unknown {
  if (error instanceof StoreError) return error;
  return hasCode(error) ? new StoreError(codeOf(error.code), path, error) : error;
}

/** Errors of SQLite and of the system; by their form, so that whoever asks needs not load SQLite. */
function hasCode(error: unknown): error is Error & { code: string } {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return false;
  return error.name === 'SqliteError' || 'syscall' in error;
}

function codeOf(code: string): StoreErrorCode {
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/.test(code)) return 'full';
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR)/.test(code)) {
    return 'read-only';
  }
  if (/^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/.test(code)) return 'locked';
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return 'corrupt';
  if (code.startsWith('SQLITE_CONSTRAINT')) return 'refused';
  return code === 'ENOENT' ? 'missing' : 'failed';
}
