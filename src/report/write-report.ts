import { join } from 'node:path';
import type { Store } from '../store/open-store.ts';
import { cutsOf, picturesOf } from './document/pictures-of.ts';
import type { ReportDocument } from './document/report-document.ts';
import { renderPage } from './page/render-page.tsx';
import { blockersCsv, comparisonsCsv, walksCsv } from './tables/csv-tables.ts';
import type { ReportFile } from './tables/report-files.ts';
import { reportMarkdown } from './tables/report-markdown.ts';
import { writeFile } from './write-file.ts';
import { writePictures } from './write-pictures.ts';

/**
 * Writes a report: the page, the pictures that it shows, and its tables beside it.
 *
 * @param out folder, made if it is not there
 * @returns path of the page
 */
export function writeReport(document: ReportDocument, store: Store, out: string): string {
  writePictures(picturesOf(document), [store], out, cutsOf(document));
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
