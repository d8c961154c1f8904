import { dirname, resolve } from 'node:path';
import { openStore } from '../store/open-store.ts';
import { readAudit } from './document/audit-record.ts';
import { buildDocument } from './document/build-document.ts';
import type { ReportDocument } from './document/report-document.ts';
import { ReportError } from './report-error.ts';
import { writeReport } from './write-report.ts';
import { writeSinglePage } from './write-single-page.ts';

export type ReportOptions = {
  /** Folder to write into; that of the database if it is not given. */
  out?: string;
  /** One page with the pictures in it, in place of a folder. */
  single?: boolean;
};

/**
 * Writes the report of the newest audit of a database, from what was recorded and judged. The same database gives
 * the same bytes.
 *
 * @returns path of the page, and what it says
 * @throws ReportError if there is nothing to report, or too much for one page
 * @throws StoreError where something in the store is not what was written, or the disk refuses
 */
export function reportAudit(
  database: string,
  { out, single = false }: ReportOptions = {},
): { page: string; document: ReportDocument } {
  const store = openStore(database, { readonly: true });
  try {
    const newest = store.audits().at(-1);
    if (newest === undefined || store.walks({ audit: newest.audit }).length === 0) {
      throw new ReportError('nothing', {
        zh: `${database} 中还没有走查，没有可报告的内容：请先运行 seesaw audit。`,
        en: `${database} holds no walk yet, so there is nothing to report: run seesaw audit first.`,
      });
    }
    const document = buildDocument(readAudit(store, newest));
    const folder = resolve(out ?? dirname(store.path));
    const page = single ? writeSinglePage(document, store, folder) : writeReport(document, store, folder);
    return { page, document };
  } finally {
    store.close();
  }
}
