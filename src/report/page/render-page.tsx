/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Picture } from '../document/picture.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { pageParts } from './page-parts.ts';
import { ReportPage } from './report-page.tsx';

const styles = [
  'base',
  'masthead',
  'findings',
  'table',
  'matrix',
  'charts',
  'targets',
  'strip',
  'crop',
  'ledgers',
  'method',
  'print',
];

/**
 * The report as one HTML document. Its policy lets nothing in but its own style, script and pictures.
 *
 * @param src address of a picture or of a part cut out of one, or `data:` with the picture itself
 */
export function renderPage(
  document: ReportDocument,
  src: (picture: Pick<Picture, 'sha256'>) => string,
  { isSingle = false } = {},
): string {
  const parts = pageParts(styles, { isSingle });
  const page = <ReportPage {...{ document, ...parts, src, isSingle }} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
