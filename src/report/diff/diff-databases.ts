import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Store } from '../../store/open-store.ts';
import { openStore } from '../../store/open-store.ts';
import { anchorOf } from '../document/anchor-of.ts';
import type { AuditRecord } from '../document/audit-record.ts';
import { readAudit } from '../document/audit-record.ts';
import { ReportError } from '../report-error.ts';
import { writeFile } from '../write-file.ts';
import { writePictures } from '../write-pictures.ts';
import type { AuditDiff } from './audit-diff.ts';
import { diffAudits } from './diff-audits.ts';
import { diffPictures } from './diff-pictures.ts';
import { renderDiff } from './page/render-diff.tsx';

/**
 * Compares the newest audits of two databases, and writes what changed as a page with its pictures and `diff.json`
 * beside it. Nothing is written into the databases; the same databases give the same bytes.
 *
 * @param out folder of the page, made if it is not there; `reports`: one that is named after both audits, below
 *   `reports` of the working directory; null: write nothing
 * @returns the difference, and the absolute path of the page if one was written
 * @throws ReportError if one of them holds no walk, or the folder is that of an audit
 * @throws StoreError where something in a store is not what was written
 */
export function diffDatabases(
  databaseA: string,
  databaseB: string,
  out: { folder: string } | 'reports' | null,
): { diff: AuditDiff; page: string | null } {
  const stores: Store[] = [];
  try {
    for (const database of [databaseA, databaseB]) stores.push(openStore(database, { readonly: true }));
    const [a, b] = stores.map(newest) as [AuditRecord, AuditRecord];
    const diff = diffAudits(a, b);
    if (out === null) return { diff, page: null };
    const folder = resolve(out === 'reports' ? join('reports', nameOf(diff)) : out.folder);
    if (existsSync(join(folder, 'seesaw.db'))) throw isAudit(folder);
    writePictures(diffPictures(diff), stores, folder);
    writeFile(join(folder, 'diff.json'), `${JSON.stringify(diff, null, 1)}\n`);
    const page = join(folder, 'index.html');
    writeFile(
      page,
      renderDiff(diff, ({ sha256 }) => `pictures/${sha256}.png`),
    );
    return { diff, page };
  } finally {
    for (const store of stores) store.close();
  }
}

function newest(store: Store): AuditRecord {
  const audit = store.audits().at(-1);
  if (audit === undefined || store.walks({ audit: audit.audit }).length === 0) {
    throw new ReportError('nothing', {
      zh: `${store.path} 中还没有走查，没有可比较的内容：请先运行 seesaw audit。`,
      en: `${store.path} holds no walk yet, so there is nothing to compare: run seesaw audit first.`,
    });
  }
  return readAudit(store, audit);
}

/** Name of the folder of a diff. */
function nameOf({ a, b }: AuditDiff): string {
  return anchorOf('diff', a.id.slice(0, 80), b.id.slice(0, 80));
}

/** Its report stands there, which the page would take the place of. */
function isAudit(folder: string): ReportError {
  return new ReportError('nothing', {
    zh: `${folder} 是一次审计的文件夹，写在那里会盖掉它的报告：请换一个文件夹。`,
    en: `${folder} is the folder of an audit, whose report would be lost: choose another folder.`,
  });
}
