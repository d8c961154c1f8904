/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Picture } from '../../document/picture.ts';
import { pageParts } from '../../page/page-parts.ts';
import type { AuditDiff } from '../audit-diff.ts';
import { DiffPage } from './diff-page.tsx';

const style = new URL('./diff.css', import.meta.url);

/** What changed between two audits as one HTML document, under the report's policy. */
export function renderDiff(diff: AuditDiff, src: (picture: Picture) => string): string {
  const parts = pageParts(['base', 'masthead', 'targets', 'strip', 'crop', 'table', style, 'print']);
  return `<!doctype html>\n${renderToStaticMarkup(<DiffPage diff={diff} src={src} {...parts} />)}\n`;
}
