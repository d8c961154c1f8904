import { dirname } from 'node:path';
import type { Lang } from '../model/walk.ts';
import { sealLines } from './seal-lines.ts';

/**
 * Seals the newest audit of a database after a person said something of it.
 *
 * @param said how much, for the custody log
 * @returns how it stands, as lines
 */
export async function sealAnew(
  database: string,
  said: string,
  lang: Lang,
): Promise<{ lines: string[]; isDamaged: boolean }> {
  const { openStore } = await import('../store/open-store.ts');
  const { noteCustody } = await import('../evidence/seal/note-custody.ts');
  const { sealDatabase } = await import('../audit/seal-database.ts');
  const store = openStore(database);
  try {
    noteCustody(dirname(store.path), { what: 'reviewed', detail: said });
    const end = await sealDatabase(store, store.audits().at(-1)!.audit);
    return { lines: sealLines(end, lang), isDamaged: end.isDamaged };
  } finally {
    store.close();
  }
}
