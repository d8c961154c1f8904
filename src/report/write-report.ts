import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filePath } from '../store/file-path.ts';
import type { Store } from '../store/open-store.ts';
import { readContent } from '../store/read-content.ts';
import { picturesOf } from './document/pictures-of.ts';
import type { ReportDocument } from './document/report-document.ts';
import { renderPage } from './page/render-page.tsx';
import { blockersCsv, comparisonsCsv, walksCsv } from './tables/csv-tables.ts';
import type { ReportFile } from './tables/report-files.ts';
import { reportMarkdown } from './tables/report-markdown.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes a report: the page, the pictures that it shows, and its tables beside it.
 *
 * @param out folder, made if it is not there
 * @returns path of the page
 */
export function writeReport(document: ReportDocument, store: Store, out: string): string {
  const pictures = join(out, 'pictures');
  const shown = picturesOf(document);
  mkdirSync(pictures, { recursive: true });
  for (const sha256 of shown) copyPicture(store, sha256, join(pictures, `${sha256}.png`));
  removeOthers(pictures, new Set(shown));
  const files: Record<ReportFile, () => string> = {
    'report.json': () => `${JSON.stringify(document, null, 1)}\n`,
    'walks.csv': () => walksCsv(document),
    'comparisons.csv': () => comparisonsCsv(document),
    'blockers.csv': () => blockersCsv(document),
    'report.md': () => reportMarkdown(document),
  };
  for (const [name, content] of Object.entries(files)) writeFile(join(out, name), content());
  const page = join(out, 'index.html');
  writeFile(
    page,
    renderPage(document, ({ sha256 }) => `pictures/${sha256}.png`),
  );
  return page;
}

function copyPicture(store: Store, sha256: string, to: string): void {
  const file = existsSync(to) ? null : store.file(sha256);
  if (file === null) return;
  const dir = dirname(store.path);
  // Shares the blocks where the file system can; a link would let whoever edits the picture change the evidence.
  if (file.encoding === 'none') copyFileSync(filePath(dir, sha256), to, constants.COPYFILE_FICLONE);
  else writeFileSync(to, readContent(dir, file));
}

/** Pictures of an earlier report that this one does not show. */
function removeOthers(pictures: string, shown: ReadonlySet<string>): void {
  for (const name of readdirSync(pictures)) {
    const sha256 = /^([0-9a-f]{64})\.png$/.exec(name)?.[1];
    if (sha256 !== undefined && !shown.has(sha256)) rmSync(join(pictures, name));
  }
}
