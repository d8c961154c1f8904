import { z } from 'zod';
import type { Connection } from './connection.ts';
import { parseStored } from './parse-stored.ts';

const FileRow = z.object({
  sha256: z.string(),
  media: z.string(),
  /** Length of the content, and of what lies on disk. */
  bytes: z.int(),
  encoding: z.enum(['none', 'gzip']),
  stored: z.int(),
});
/** A file beside the database, named by the SHA-256 of its content before compression. */
export type StoredFile = z.infer<typeof FileRow>;

export type FileRows = ReturnType<typeof fileRows>;

export function fileRows({ db, file: path, read, write }: Connection) {
  const insert = db.prepare(
    `INSERT INTO file (sha256, media, bytes, encoding, stored)
     VALUES (:sha256, :media, :bytes, :encoding, :stored) ON CONFLICT (sha256) DO NOTHING`,
  );
  const link = db.prepare('INSERT INTO walk_file (walk, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING');

  return {
    /** Notes that a walk has a file; the file must lie on disk already. */
    putFile(walk: string, file: StoredFile): void {
      write(() => {
        insert.run(file);
        link.run(walk, file.sha256);
      });
    },

    /** A file by its SHA-256, or null. */
    file(sha256: string): StoredFile | null {
      const row = read(() => db.prepare('SELECT * FROM file WHERE sha256 = ?').get(sha256));
      return row === undefined ? null : parseStored(FileRow, row, path);
    },

    /** The files of a walk, by SHA-256. */
    filesOf(walk: string): StoredFile[] {
      const rows = read(() =>
        db
          .prepare('SELECT file.* FROM file JOIN walk_file USING (sha256) WHERE walk = ? ORDER BY sha256')
          .all(walk),
      );
      return parseStored(z.array(FileRow), rows, path);
    },
  };
}
