/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Picture } from '../document/picture.ts';
import type { ReportDocument } from '../document/report-document.ts';
import { ReportPage } from './report-page.tsx';

const styles = [
  'base',
  'masthead',
  'findings',
  'table',
  'charts',
  'targets',
  'strip',
  'crop',
  'method',
  'print',
];

/**
 * The report as one HTML document. Its policy lets nothing in but its own style, script and pictures.
 *
 * @param src address of a picture, or `data:` with the picture itself
 */
export function renderPage(
  document: ReportDocument,
  src: (picture: Picture) => string,
  { isSingle = false } = {},
): string {
  const style = styles.map((name) => ownText(`./style/${name}.css`)).join('\n');
  const early = ownText('./early.js');
  const script = ownText('./page.js');
  const policy = [
    "default-src 'none'",
    isSingle ? 'img-src data:' : "img-src 'self'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(early)}' '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = <ReportPage {...{ document, style, early, script, policy, src, isSingle }} />;
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

function ownText(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
